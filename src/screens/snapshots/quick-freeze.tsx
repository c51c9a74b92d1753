import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { latestPeriod } from '../../domain/board.ts';
import { isWithin } from '../../domain/period.ts';
import type { Plan } from '../../domain/plan.ts';
import { useLookedAt } from '../../parts/looked-at.ts';
import { NobodyNotice } from '../../parts/nobody-notice.tsx';
import { TakenStatus } from '../../parts/taken-snapshot.tsx';
import { UnsavedFills } from '../../parts/unsaved-fills.tsx';
import { type QuickSnapshot, useQuickFreeze } from '../../parts/use-quick-freeze.ts';
import type { InWorkspace } from '../../parts/use-saving.ts';
import { planStatesQuery } from '../../queries/plan-states.ts';
import { plansQuery } from '../../queries/plans.ts';
import { periodText } from '../../text/format.ts';
import { takeText, snapshotTakeWords as words } from '../../text/snapshot-take-words.ts';
import { freezeAddress } from '../../ui/addresses.ts';
import { SaveFault } from '../../ui/save-fault.tsx';

interface Usual {
  readonly plan: Plan;
  readonly wanted: QuickSnapshot;
  /** it is the month of the board that was looked at, not the latest of all */
  readonly isLookedAt: boolean;
}

/**
 * What one click freezes: the board last looked at, else the newest plan at the latest month with a figure; undefined
 * until that is read.
 */
function useUsual({ workspace }: Pick<InWorkspace, 'workspace'>): Usual | undefined {
  const looked = useLookedAt();
  const { data: plans } = useQuery(plansQuery(workspace));
  const { id: planId } = plans?.find(({ id }) => id === looked?.planId) ?? plans?.[0] ?? {};
  const { data } = useQuery({ ...planStatesQuery(workspace, planId ?? ''), enabled: planId !== undefined });
  if (!data) return undefined;
  const { plan, states } = data;
  const isLookedAt = looked?.planId === plan.id && isWithin(looked.asOf, plan.periods);
  const asOf = isLookedAt ? looked.asOf : latestPeriod(plan, states);
  const basis = isLookedAt ? looked.basis : 'reported';
  return { plan, isLookedAt, wanted: { planId: plan.id, asOf, basis } };
}

/** One click freezes the month that is looked at; beside it the way to another month or name. */
export function QuickFreeze(desk: InWorkspace) {
  const usual = useUsual(desk);
  const { freeze, isPending, error, taken } = useQuickFreeze(desk);
  if (usual === undefined) return null;
  const { plan, isLookedAt, wanted } = usual;
  const { planId, asOf, basis } = wanted;
  return (
    <div className="quick-freeze">
      <NobodyNotice {...desk} />
      <UnsavedFills workspace={desk.workspace} planId={planId} upTo={asOf} />
      <p className="button-row">
        <button
          type="button"
          className="button button-primary"
          aria-disabled={isPending}
          onClick={() => freeze(wanted)}
        >
          {takeText(asOf)}
        </button>
        <Link className="button" href={freezeAddress(planId, asOf, basis)}>
          {words.choose}
        </Link>
      </p>
      <p className="field-hint">
        {isLookedAt ? words.oneClickHere(plan.name, periodText(asOf), basis) : words.oneClick}
      </p>
      <TakenStatus taken={taken} isPending={isPending} />
      {error && <SaveFault error={error} />}
    </div>
  );
}
