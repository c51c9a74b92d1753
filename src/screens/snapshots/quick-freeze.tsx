import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { latestPeriod } from '../../domain/board.ts';
import { TakenStatus } from '../../parts/taken-snapshot.tsx';
import { useQuickFreeze } from '../../parts/use-quick-freeze.ts';
import type { InWorkspace } from '../../parts/use-saving.ts';
import { planStatesQuery } from '../../queries/plan-states.ts';
import { plansQuery } from '../../queries/plans.ts';
import { takeText, snapshotTakeWords as words } from '../../text/snapshot-take-words.ts';
import { freezeAddress } from '../../ui/addresses.ts';
import { SaveFault } from '../../ui/save-fault.tsx';

/** The newest plan at the latest month with a figure; undefined until that is read. */
function useNewest({ workspace }: Pick<InWorkspace, 'workspace'>) {
  const { data: plans } = useQuery(plansQuery(workspace));
  const planId = plans?.[0]?.id;
  const { data } = useQuery({ ...planStatesQuery(workspace, planId ?? ''), enabled: planId !== undefined });
  return data ? { planId: data.plan.id, asOf: latestPeriod(data.plan, data.states) } : undefined;
}

/** One click freezes the newest plan at its latest month; beside it the way to another month or name. */
export function QuickFreeze(desk: InWorkspace) {
  const newest = useNewest(desk);
  const { freeze, isPending, error, taken } = useQuickFreeze(desk);
  if (newest === undefined) return null;
  const { planId, asOf } = newest;
  return (
    <div className="quick-freeze">
      <p className="button-row">
        <button
          type="button"
          className="button button-primary"
          aria-disabled={isPending}
          onClick={() => freeze({ planId, asOf, basis: 'reported' })}
        >
          {takeText(asOf)}
        </button>
        <Link className="button" href={freezeAddress(planId, asOf)}>
          {words.choose}
        </Link>
      </p>
      <p className="field-hint">{words.oneClick}</p>
      <TakenStatus taken={taken} isPending={isPending} />
      {error && <SaveFault error={error} />}
    </div>
  );
}
