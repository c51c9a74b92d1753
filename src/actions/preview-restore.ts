import { changeLine } from '../domain/backup-lines.ts';
import { type Author, type Change, isKnown } from '../domain/change.ts';
import type { OrganisationChange } from '../domain/organisation.ts';
import type { Target } from '../domain/plan.ts';
import { holdsWork, readHeld } from '../storage/backup-reads.ts';
import { isSnapshot } from '../storage/snapshot-row.ts';
import type { Store } from '../storage/store.ts';
import { AbsentOwn } from './absent-own.ts';
import type { Lock, Vault } from './backup-cipher.ts';
import { BackupFault } from './backup-fault.ts';
import type { BackupWatch } from './backup-watch.ts';
import { Concerned } from './concerned.ts';
import type { InspectedBackup } from './inspect-backup.ts';
import { type PlacedChange, readContent } from './read-content.ts';
import { STEP_BYTES } from './restore-backup.ts';
import { RestoreFiles } from './restore-files.ts';
import { restoredAuthor, toldOfOrganisation } from './restored-identity.ts';
import { NAMED, type RefusedLine, sift } from './sift-changes.ts';

/** What a restore would do; nothing was written. */
export interface RestorePreview {
  readonly fresh: number;
  /** of the fresh ones */
  readonly freshSnapshots: number;
  /** the first of the fresh changes; what people said before what published documents say */
  readonly freshChanges: readonly Change[];
  readonly held: number;
  /** of the fresh ones, kinds this program does not know: kept and passed on */
  readonly unknown: number;
  readonly refused: number;
  /** the first of the refused */
  readonly refusedLines: readonly RefusedLine[];
  /** of which these and the first fresh ones speak, as far as they are here or in the file */
  readonly targets: readonly Target[];
  /** there is something here that a person said or keeps, of which a copy is saved before */
  readonly isCopied: boolean;
  readonly freshFiles: number;
  /** of which the bytes here are not whole any more: a restore mends them */
  readonly rottenFiles: number;
  readonly heldFiles: number;
  /** these two: what is absent here */
  readonly settings: number;
  readonly drafts: number;
  /** one of the settings: who the device then signs as; undefined: who sits here does not change */
  readonly identity: Author | undefined;
  /** all of it at once or nothing; false when the file is too large for that */
  readonly isOneStep: boolean;
}

async function compare(store: Store, placed: readonly PlacedChange[], ids: Set<string>) {
  const { sound, refused } = sift(placed, ids);
  const held = await readHeld(
    store,
    sound.map(({ change }) => change),
  );
  const clashing = sound.flatMap(({ place, change }): RefusedLine[] => {
    const own = held.get(change.id);
    if (own === undefined || changeLine(own) === changeLine(change)) return [];
    return [{ place, reason: 'other-content', id: change.id, path: '', rivals: { theirs: change, own } }];
  });
  const fresh = sound.filter(({ change }) => !held.has(change.id));
  return {
    fresh,
    bytes: fresh.reduce((sum, { bytes }) => sum + bytes, 0),
    snapshots: fresh.filter(({ change }) => isSnapshot(change)).length,
    unknown: fresh.filter(({ change }) => !isKnown(change)).length,
    held: sound.length - fresh.length - clashing.length,
    refused: [...refused, ...clashing],
  };
}

export interface RestoreOrder {
  readonly lock?: Lock | undefined;
  /** bytes that may still be stored; undefined when the browser does not say */
  readonly room?: number | undefined;
}

/**
 * Reads the whole file and says what a restore would do. Every line, every file's bytes and every hash is checked here,
 * before anything is written. Rejects as `readContent` does, with `no-room` when what it holds cannot be kept, or with a
 * `StorageFault`.
 */
export async function previewRestore(
  store: Store,
  backup: InspectedBackup,
  vault: Vault,
  { lock, room = Number.POSITIVE_INFINITY }: RestoreOrder = {},
  watch: BackupWatch = {},
): Promise<RestorePreview> {
  const total = { freshSnapshots: 0, held: 0, unknown: 0, refused: 0 };
  const refusedLines: RefusedLine[] = [];
  const concerned = new Concerned();
  const told: OrganisationChange[] = [];
  const own = await AbsentOwn.beside(store, backup);
  const ids = new Set<string>();
  const files = new RestoreFiles(store);
  const counts = { freshFiles: 0, rottenFiles: 0, heldFiles: 0 };
  let bytes = 0;
  let freshBytes = 0;
  for await (const content of readContent(backup, vault, lock, 'look', watch)) {
    const compared = await compare(store, content.changes, ids);
    concerned.take(compared.fresh);
    told.push(...toldOfOrganisation(compared.fresh));
    total.freshSnapshots += compared.snapshots;
    total.held += compared.held;
    total.unknown += compared.unknown;
    total.refused += compared.refused.length;
    refusedLines.push(...compared.refused.slice(0, NAMED - refusedLines.length));
    own.take(content);
    bytes += content.bytes;
    const { fresh, rotten, held } = await files.sort(content.files);
    counts.freshFiles += fresh.length;
    counts.rottenFiles += rotten.length;
    counts.heldFiles += held;
    for (const file of [...fresh, ...rotten]) freshBytes += file.content.size;
    freshBytes += compared.bytes;
    if (freshBytes > room) throw new BackupFault('no-room');
  }
  return {
    ...total,
    ...counts,
    ...own.counts(),
    identity: await restoredAuthor(store, own.identity, told),
    fresh: concerned.count,
    freshChanges: concerned.first(),
    refusedLines,
    targets: await concerned.targetsIn(store, refusedLines),
    isCopied: await holdsWork(store),
    isOneStep: bytes < STEP_BYTES,
  };
}
