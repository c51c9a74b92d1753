import { Link } from 'wouter';
import type { Period } from '../domain/period.ts';
import type { Workspace } from '../queries/workspace.ts';
import { unsavedWords as words } from '../text/unsaved-words.ts';
import { fillAddress } from '../ui/addresses.ts';
import { useUnsavedFills } from './use-unsaved-fills.ts';

interface UnsavedFillsProps {
  readonly workspace: Workspace;
  readonly planId: string;
  /** the last month that matters here; absent for all */
  readonly upTo?: Period;
}

/** Says that something typed in 填报 is in no count yet, and leads to it. It hinders nobody. */
export function UnsavedFills({ workspace, planId, upTo }: UnsavedFillsProps) {
  const found = [...useUnsavedFills(workspace, planId)];
  const months = found.filter(([period]) => upTo === undefined || period <= upTo);
  if (months.length === 0) return null;
  return (
    <p className="notice">
      {words.notCounted(months.reduce((sum, [, count]) => sum + count, 0))}
      {months.map(([period, count]) => (
        <span key={period}>
          {' '}
          <Link href={fillAddress(planId, period, undefined, 'unsaved')}>{words.ofMonth(period, count)}</Link>
        </span>
      ))}
    </p>
  );
}
