import type { QueryClient } from '@tanstack/react-query';
import type { BulletinTexts, TextsFault } from '../../actions/bulletin-of-texts.ts';
import { readSnapshotLog } from '../../actions/read-snapshot-log.ts';
import type { ReportRefusal } from '../../actions/report-jobs.ts';
import { unitName } from '../../domain/organisation.ts';
import type { Snapshot } from '../../domain/snapshot.ts';
import { type SnapshotSummary, snapshotQuery } from '../../queries/snapshots.ts';
import type { Workspace } from '../../queries/workspace.ts';

/** What a bulletin is to be: which kind, in which layout, held against what. */
export interface BulletinWay {
  readonly kind: 'inspection' | 'progress';
  readonly page: 'national' | 'adjusted';
  /** empty for no comparison */
  readonly earlierId: string;
}

/** The way as a part of an address: `inspection;national`. Without its comparison, which is a part of its own. */
export const printWay = ({ kind, page }: BulletinWay): string => `${kind};${page}`;

/** Reads what `printWay` writes; what is unknown is what a bulletin usually is. */
export function readWay(part = '', earlierId = ''): BulletinWay {
  const [kind, page] = part.split(';');
  return {
    kind: kind === 'progress' ? 'progress' : 'inspection',
    page: page === 'adjusted' ? 'adjusted' : 'national',
    earlierId,
  };
}

const GONE = { ok: false, fault: { of: 'earlier', code: 'not-a-snapshot' } } as const;

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

/** A snapshot that passed, and its text as stored. */
export interface VerifiedText {
  readonly text: string;
  readonly snapshot: Snapshot;
}

/** What a bulletin of the snapshot is written from; refused where the earlier one is gone. */
export async function gatherTexts(
  client: QueryClient,
  workspace: Workspace,
  { text, snapshot }: VerifiedText,
  { kind, earlierId }: BulletinWay,
): Promise<BulletinTexts | ReportRefusal<TextsFault>> {
  const [{ organisation }, opened] = await Promise.all([
    readSnapshotLog(await workspace.store(), snapshot),
    earlierId === '' ? undefined : client.fetchQuery(snapshotQuery(workspace, earlierId)),
  ]);
  if (opened === null) return GONE;
  const ids = Object.keys(organisation.unitsById);
  const unitNamesById = new Map(ids.map((unitId) => [unitId, unitName(organisation, unitId) ?? '']));
  return {
    bulletin: kind,
    text,
    unitNamesById,
    ...(opened === undefined ? {} : { earlier: opened.text }),
  };
}
