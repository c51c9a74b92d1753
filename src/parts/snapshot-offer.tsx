import { useQuery, useQueryClient } from '@tanstack/react-query';
import { currentPeriod } from '../actions/current-period.ts';
import type { BoardView } from '../queries/board-view.ts';
import { planStatesQuery } from '../queries/plan-states.ts';
import { dismissedOffersQuery, isReportedIn, SNAPSHOT_OFFER } from '../queries/snapshot-offer.ts';
import { snapshotsQuery } from '../queries/snapshots.ts';
import { monthText } from '../text/format.ts';
import { takeText, snapshotTakeWords as words } from '../text/snapshot-take-words.ts';
import { SaveFault } from '../ui/save-fault.tsx';
import { NobodyNotice } from './nobody-notice.tsx';
import { TakenStatus } from './taken-snapshot.tsx';
import { useQuickFreeze } from './use-quick-freeze.ts';
import type { InWorkspace } from './use-saving.ts';

interface SnapshotOfferProps extends InWorkspace {
  readonly view: BoardView;
}

/**
 * Is a snapshot of the month due? Of the plan's latest month only, once the calendar has left it, when somebody has
 * reported for it and nobody has taken one or said that none is wanted.
 */
function useIsDue({ workspace, rim, view: { plan, asOf, latest } }: SnapshotOfferProps): boolean {
  const { data: read } = useQuery(planStatesQuery(workspace, plan.id));
  const { data: snapshots } = useQuery(snapshotsQuery(workspace));
  const { data: dismissed } = useQuery(dismissedOffersQuery(workspace));
  if (asOf !== latest || asOf >= currentPeriod(rim) || !read || !snapshots || !dismissed) return false;
  const isTaken = snapshots.some((each) => each.planId === plan.id && each.asOf === asOf);
  return !isTaken && dismissed[plan.id] !== asOf && isReportedIn(read, asOf);
}

/** The month no longer needs an offer on this device. */
function useDismissing({ workspace, view: { plan, asOf } }: SnapshotOfferProps) {
  const client = useQueryClient();
  const { queryKey } = dismissedOffersQuery(workspace);
  return (): void => {
    const before = client.getQueryData(queryKey);
    client.setQueryData(queryKey, { ...before, [plan.id]: asOf });
    // The button goes with the line: the focus stays on the page, as where a link is gone.
    document.getElementById('main')?.focus({ preventScroll: true });
    void workspace
      .store()
      .then((store) => store.keepSetting(SNAPSHOT_OFFER, { ...before, [plan.id]: asOf }))
      // Not kept: it is offered again when the board is next opened, and nothing else is lost.
      .catch(() => undefined);
  };
}

/** 月末留存: one line below the gauges that offers the snapshot of the month, one click, and can be sent away. */
export function SnapshotOffer(props: SnapshotOfferProps) {
  const { plan, asOf, basis } = props.view;
  const isDue = useIsDue(props);
  const dismiss = useDismissing(props);
  const { freeze, isPending, error, taken } = useQuickFreeze(props);
  const own = taken?.planId === plan.id && taken.asOf === asOf ? taken : undefined;
  if (!isDue && !isPending && own === undefined) return null;
  return (
    <section className="snapshot-offer" aria-label={words.offerPlace}>
      {own === undefined && (
        <>
          <p>{words.offer(monthText(asOf))}</p>
          <NobodyNotice workspace={props.workspace} rim={props.rim} />
          <button
            type="button"
            className="button"
            aria-disabled={isPending}
            onClick={() => freeze({ planId: plan.id, asOf, basis })}
          >
            {takeText(asOf)}
          </button>
          <button type="button" className="link-button" onClick={dismiss}>
            {words.dismiss}
          </button>
        </>
      )}
      <TakenStatus taken={own} isPending={isPending} />
      {error && <SaveFault error={error} />}
    </section>
  );
}
