import { openSnapshot, type Subtle } from '../domain/open-snapshot.ts';
import { emptyOrganisation, type OrganisationState } from '../domain/organisation.ts';
import type { SnapshotFault, SnapshotFile } from '../domain/snapshot.ts';
import { withOrganisation } from '../domain/snapshot-organisation.ts';
import type { Bulletin } from '../reporting/bulletin-value.ts';

/** What a bulletin is written from. Plain data, for it is handed to a worker. */
export interface BulletinTexts {
  readonly bulletin: 'inspection' | 'progress';
  /** the stored text of the snapshot */
  readonly text: string;
  /** the stored text of an earlier snapshot of the same plan to compare with; without it nothing is said of changes */
  readonly earlier?: string;
  /** for a snapshot of version 1, which keeps ids only: the names as `readSnapshotLog` knows them */
  readonly organisation?: OrganisationState;
}

/** Which text failed which check; `gone` is one that is not on this device. */
export type TextsFault =
  | { readonly of: 'snapshot' | 'earlier'; readonly code: SnapshotFault }
  | { readonly of: 'earlier'; readonly code: 'other-plan' | 'not-earlier' | 'gone' };

export type Made<T, Fault> =
  | { readonly ok: true; readonly made: T }
  | { readonly ok: false; readonly fault: Fault };

/** Of another plan nothing can be compared; what is later would tell the year backwards. */
async function earlierOf(
  text: string | undefined,
  { snapshot }: SnapshotFile,
  subtle: Subtle,
  open: typeof openSnapshot,
): Promise<Made<SnapshotFile | undefined, TextsFault>> {
  if (text === undefined) return { ok: true, made: undefined };
  const verified = await open(text, subtle);
  if (!verified.ok) return { ok: false, fault: { of: 'earlier', code: verified.fault } };
  const earlier = verified.file.snapshot;
  if (earlier.plan.id !== snapshot.plan.id)
    return { ok: false, fault: { of: 'earlier', code: 'other-plan' } };
  const isSameMonth = earlier.asOf === snapshot.asOf;
  if (earlier.asOf > snapshot.asOf || (isSameMonth && earlier.takenAt >= snapshot.takenAt))
    return { ok: false, fault: { of: 'earlier', code: 'not-earlier' } };
  return { ok: true, made: verified.file };
}

/** The bulletin, and the snapshot it was written from. */
export interface WrittenBulletin {
  readonly file: SnapshotFile;
  readonly bulletin: Bulletin;
}

/**
 * Opens both snapshots, signatures too where `subtle` is given and by `open`, and writes the bulletin; of what fails nothing is written.
 * Never throws, whatever the texts: what the schemas of both versions let pass can be written.
 */
export async function bulletinOfTexts(
  { bulletin: kind, text, earlier: earlierText, organisation = emptyOrganisation }: BulletinTexts,
  subtle?: Subtle,
  open = openSnapshot,
): Promise<Made<WrittenBulletin, TextsFault>> {
  const verified = await open(text, subtle);
  if (!verified.ok) return { ok: false, fault: { of: 'snapshot', code: verified.fault } };
  const { file } = verified;
  const earlier = await earlierOf(earlierText, file, subtle, open);
  if (!earlier.ok) return earlier;
  const { bulletinOf } = await import('../reporting/bulletin.ts');
  const before = earlier.made === undefined ? {} : { earlier: earlier.made.snapshot };
  const snapshot = withOrganisation(file.snapshot, organisation);
  return { ok: true, made: { file, bulletin: bulletinOf({ ...file, snapshot, kind, ...before }) } };
}
