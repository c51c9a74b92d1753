import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useRef, useState } from 'react';
import { Link } from 'wouter';
import type { Rim } from '../../actions/rim.ts';
import type { Basis } from '../../domain/basis.ts';
import type { EntryFields } from '../../domain/entry-form.ts';
import type { LightRule } from '../../domain/light-rule.ts';
import type { Period } from '../../domain/period.ts';
import type { Plan } from '../../domain/plan.ts';
import type { Standing } from '../../domain/standing.ts';
import type { TargetState } from '../../domain/target-state.ts';
import { RuleLine } from '../../parts/rule-line.tsx';
import { useKeptPlace } from '../../parts/use-kept-place.ts';
import { historyQuery } from '../../queries/history.ts';
import type { Workspace } from '../../queries/workspace.ts';
import { basisWords } from '../../text/basis-words.ts';
import { explainStanding } from '../../text/explain.ts';
import { shellWords } from '../../text/shell-words.ts';
import { targetWords as words } from '../../text/target-screen-words.ts';
import { areaAddress, boardAddress } from '../../ui/addresses.ts';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { Explanation } from '../../ui/explanation.tsx';
import { FaultState } from '../../ui/fault-state.tsx';
import { NotedOutcomes } from '../../ui/noted-outcomes.tsx';
import { AdjustSection, type AskedAct } from './adjust-section.tsx';
import { EntryForm } from './entry-form.tsx';
import { EntryState } from './entry-state.tsx';
import { EvidenceSection } from './evidence-section.tsx';
import { ForecastSection } from './forecast-section.tsx';
import { HistorySection } from './history-section.tsx';
import { LightHistorySection } from './light-history-section.tsx';
import { PaceSection } from './pace-section.tsx';
import { RivalsSection } from './rivals-section.tsx';
import { TargetHead } from './target-head.tsx';
import { outcomesOf, sourceOf } from './told-by-documents.ts';
import { TrendSection } from './trend-section.tsx';
import { useEntryForm } from './use-entry-form.ts';
import { usePictured } from './use-pictured.ts';

export interface TargetPageProps {
  readonly workspace: Workspace;
  readonly rim: Rim;
  readonly plan: Plan;
  /** with all that was reported */
  readonly state: TargetState;
  /** as the basis sees it; the standing follows from it */
  readonly counted: TargetState;
  readonly standing: Standing;
  readonly asOf: Period;
  readonly basis: Basis;
  /** by which the light was given */
  readonly rule: LightRule;
  readonly restored: EntryFields | undefined;
}

type PathProps = Pick<TargetPageProps, 'plan' | 'standing' | 'asOf' | 'basis'>;

function Path({ plan, standing, asOf, basis }: PathProps) {
  const { areaId, themeId, name } = standing.target;
  const area = plan.areas.find(({ id }) => id === areaId);
  const theme = area?.themes.find(({ id }) => id === themeId);
  const above = [
    { key: 'board', link: <Link href={boardAddress(plan.id, asOf, basis)}>{shellWords.navBoard}</Link> },
    {
      key: 'area',
      link: <Link href={areaAddress(plan.id, asOf, areaId, basis)}>{area?.heading ?? areaId}</Link>,
    },
  ];
  if (theme !== undefined) {
    const toTheme = areaAddress(plan.id, asOf, areaId, basis, { themeId: theme.id });
    above.push({ key: 'theme', link: <Link href={toTheme}>{theme.heading}</Link> });
  }
  return <Breadcrumbs above={above} here={name} />;
}

/** Where one target stands, how that came about, and the form that moves it. */
export function TargetPage(props: TargetPageProps) {
  const { workspace, rim, plan, state, counted, standing, asOf, basis, rule, restored } = props;
  const { target } = standing;
  const { data: changes, error, refetch } = useQuery(historyQuery(workspace, target.id));
  const form = useEntryForm({ workspace, rim, plan, state, target, asOf, restored });
  const { askFocus, correct, forgetOutcome } = form;
  const pictured = usePictured(props);
  const fillIn = useCallback(() => askFocus('value'), [askFocus]);
  const evidenceTitle = useRef<HTMLHeadingElement>(null);
  useKeptPlace(changes !== undefined);
  const [asked, setAsked] = useState<AskedAct>();
  const steps = useMemo(() => explainStanding(standing, plan, rule), [standing, plan, rule]);
  const outcomes = useMemo(() => outcomesOf(changes ?? []), [changes]);
  return (
    <div className="page target-page">
      <Path {...{ plan, standing, asOf, basis }} />
      <TargetHead
        {...{ workspace, plan, state, standing, asOf, basis }}
        source={changes && sourceOf(changes)}
      />
      <aside className="target-side" aria-labelledby="entry-title">
        <EntryForm {...{ form, plan, target, asOf, basis }} />
      </aside>
      <div className="target-parts">
        <RivalsSection planId={plan.id} target={target} state={state} />
        <EntryState
          {...{ plan, state, standing, basis }}
          onEvidence={() => {
            evidenceTitle.current?.scrollIntoView();
            evidenceTitle.current?.focus();
          }}
        />
        <ForecastSection plan={plan} state={counted} standing={standing} asOf={asOf} />
        <LightHistorySection {...{ plan, asOf, rule, pictured }} state={counted} />
        <Explanation steps={steps} />
        <EvidenceSection {...{ workspace, rim, plan, target, state, asOf }} titleRef={evidenceTitle} />
        <TrendSection {...{ plan, standing, asOf, pictured }} state={counted} onFillIn={fillIn} />
        <PaceSection
          {...{ plan, target, asOf, pictured }}
          state={counted}
          onEdit={() => setAsked((before) => ({ act: 'pace', turn: (before?.turn ?? 0) + 1 }))}
        />
        {outcomes.length > 0 && <NotedOutcomes outcomes={outcomes} />}
        {error && <FaultState error={error} onRetry={() => void refetch()} />}
        {!changes && !error && <p role="status">{words.historyLoading}</p>}
        {changes && (
          <HistorySection
            {...{ workspace, rim, target, state, changes }}
            planId={plan.id}
            onCorrect={correct}
            onRetracted={forgetOutcome}
          />
        )}
        <AdjustSection {...{ workspace, rim, plan, target, state, counted, asOf, asked }} />
      </div>
      <div className="page-foot">
        <p>{basisWords.notes[basis]}</p>
        <RuleLine rule={rule} planId={plan.id} asOf={asOf} basis={basis} />
      </div>
    </div>
  );
}
