import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { latestPeriod } from '../domain/board.ts';
import { isPeriod } from '../domain/period.ts';
import { planStatesQuery } from '../queries/plan-states.ts';
import type { Workspace } from '../queries/workspace.ts';
import { printHeadText, printWords } from '../text/print-words.ts';
import { shellWords } from '../text/shell-words.ts';
import { readMonthPart } from '../ui/addresses.ts';
import { openingPlanId } from './published-files.ts';

/** Text as CSS writes it between quotes. */
const cssText = (text: string): string => `"${text.replaceAll(/["\\]/g, '\\$&').replaceAll(/\s+/g, ' ')}"`;

/** The head of what an address shows: plan, month and basis; nothing where it shows no plan. */
function useHeadText(workspace: Workspace, location: string): string | undefined {
  const [, planId, monthPart = ''] = /^\/p\/([^/]+)(?:\/([^/]+))?/.exec(location) ?? [];
  const ofPlan = location === '/' ? openingPlanId : planId;
  const { data: read } = useQuery({
    ...planStatesQuery(workspace, ofPlan ?? openingPlanId),
    enabled: ofPlan !== undefined,
  });
  const latest = useMemo(() => (read ? latestPeriod(read.plan, read.states) : undefined), [read]);
  const { asOf, basis } = readMonthPart(monthPart);
  // A page of the month that is due names none, and neither does an address that was cut off.
  const month = isPeriod(asOf) ? asOf : asOf === '' ? latest : undefined;
  if (ofPlan === undefined || !read || month === undefined) return undefined;
  return `${shellWords.product} · ${printHeadText(read.plan.name, month, basis)}`;
}

interface PrintHeadProps {
  readonly workspace: Workspace;
  readonly location: string;
}

/**
 * What every printed sheet says over its page: in words on the first, and on the next ones in the margin, where only a
 * style can write.
 */
export function PrintHead({ workspace, location }: PrintHeadProps) {
  const text = useHeadText(workspace, location);
  const mark = workspace.id === 'demo' ? printWords.demo : '';
  useEffect(() => {
    // A page of no plan, such as a snapshot, is told by its title, which is settled when it is printed.
    const write = (): void => {
      const { style } = document.documentElement;
      style.setProperty('--print-head', cssText(text ?? document.title));
      style.setProperty('--print-mark', cssText(mark));
    };
    write();
    addEventListener('beforeprint', write);
    return () => removeEventListener('beforeprint', write);
  }, [text, mark]);
  return (
    <p className="print-head">
      {text ?? shellWords.product}
      {mark !== '' && <strong>{mark}</strong>}
    </p>
  );
}
