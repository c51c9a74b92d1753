import type { BulletinTexts, TextsFault } from '../../actions/bulletin-of-texts.ts';
import { type LogWatch, readSnapshotLog } from '../../actions/read-snapshot-log.ts';
import type { ReportRefusal } from '../../actions/report-jobs.ts';
import type { Snapshot } from '../../domain/snapshot.ts';
import type { SnapshotSummary } from '../../queries/snapshots.ts';
import type { Workspace } from '../../queries/workspace.ts';

/** What a bulletin is to be: which kind, in which layout, held against what. */
export interface BulletinWay {
  readonly kind: 'inspection' | 'progress';
  readonly page: 'national' | 'adjusted';
  /** empty for no comparison; absent while nobody chose: the one before is held against it, if there is one */
  readonly earlierId?: string | undefined;
}

/** In an address, where an empty part would be none. */
const NO_EARLIER = 'none';

/** The way as a part of an address: `inspection;national`. Without its comparison, which is a part of its own. */
export const printWay = ({ kind, page }: BulletinWay): string => `${kind};${page}`;

/** What it is held against as a part of an address; empty while nobody chose. */
export const printEarlier = ({ earlierId }: BulletinWay): string =>
  earlierId === '' ? NO_EARLIER : (earlierId ?? '');

/** Reads what `printWay` and `printEarlier` write; what is unknown is what a bulletin usually is. */
export function readWay(part = '', earlierId?: string): BulletinWay {
  const [kind, page] = part.split(';');
  return {
    kind: kind === 'progress' ? 'progress' : 'inspection',
    page: page === 'adjusted' ? 'adjusted' : 'national',
    earlierId: earlierId === NO_EARLIER ? '' : earlierId,
  };
}

const EARLIER_GONE = { ok: false, fault: { of: 'earlier', code: 'gone' } } as const;

/** Snapshots of the same plan that can be compared with: of an earlier month, or of the same one and frozen before. */
export const earlierOnes = (
  snapshots: readonly SnapshotSummary[],
  { id, plan, asOf, takenAt }: Snapshot,
): SnapshotSummary[] =>
  snapshots.filter(
    (each) =>
      each.id !== id &&
      each.planId === plan.id &&
      (each.asOf < asOf || (each.asOf === asOf && each.takenAt < takenAt)),
  );

/** 上期: of the latest month before, what was frozen last; empty where there is none. */
const lastBefore = (earlier: readonly SnapshotSummary[], { asOf }: Pick<Snapshot, 'asOf'>): string =>
  earlier
    .filter((each) => each.asOf < asOf)
    .reduce<SnapshotSummary | undefined>((last, each) => {
      if (last === undefined || each.asOf > last.asOf) return each;
      return each.asOf === last.asOf && each.takenAt > last.takenAt ? each : last;
    }, undefined)?.id ?? '';

/** The way with its comparison: as chosen, else held against the one before. */
export const chosenWay = <W extends BulletinWay>(
  way: W,
  snapshots: readonly SnapshotSummary[],
  snapshot: Snapshot,
): W & { readonly earlierId: string } => ({
  ...way,
  earlierId: way.earlierId ?? lastBefore(earlierOnes(snapshots, snapshot), snapshot),
});

/** A snapshot that passed, and its text as stored. */
export interface VerifiedText {
  readonly text: string;
  readonly snapshot: Snapshot;
}

/** The names of who answers, where the snapshot has none of its own. */
const namesFor = async (
  workspace: Workspace,
  snapshot: Snapshot,
  watch: LogWatch,
): Promise<Pick<BulletinTexts, 'organisation'>> =>
  snapshot.organisation === undefined
    ? { organisation: (await readSnapshotLog(await workspace.store(), snapshot, watch)).organisation }
    : {};

/** What a bulletin of the snapshot is written from, unverified: the job opens both. Refused where the earlier one is gone. */
export async function gatherTexts(
  workspace: Workspace,
  { text, snapshot }: VerifiedText,
  way: BulletinWay,
  watch: LogWatch = {},
): Promise<BulletinTexts | ReportRefusal<TextsFault>> {
  const store = await workspace.store();
  // Read here, for a button may be pressed before the page has its list.
  const { earlierId } = chosenWay(way, await store.readSnapshots(), snapshot);
  const [names, earlier] = await Promise.all([
    namesFor(workspace, snapshot, watch),
    earlierId === '' ? undefined : store.readSnapshotText(earlierId),
  ]);
  if (earlierId !== '' && earlier === undefined) return EARLIER_GONE;
  return {
    bulletin: way.kind,
    text,
    ...names,
    ...(earlier === undefined ? {} : { earlier }),
  };
}
