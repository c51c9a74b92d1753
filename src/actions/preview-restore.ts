import { changeLine } from '../domain/backup-lines.ts';
import { type Change, isKnown } from '../domain/change.ts';
import { heldFiles, readHeld } from '../storage/backup-reads.ts';
import { faultOf } from '../storage/sound.ts';
import type { Store } from '../storage/store.ts';
import type { Vault } from './backup-cipher.ts';
import { BackupFault } from './backup-fault.ts';
import { FileJoiner } from './file-joiner.ts';
import { type InspectedBackup, type PlacedLine, readBackup } from './read-backup.ts';

/** A line that a restore leaves out, and why: not of the schema, or another content under an id that is here. */
export interface RefusedLine {
  readonly place: number;
  readonly reason: 'unsound' | 'other-content' | 'twice';
  readonly id: string;
  /** where in the change, when it is not of the schema */
  readonly path: string;
}

/** What a restore would do; nothing was written. */
export interface RestorePreview {
  readonly fresh: number;
  readonly held: number;
  /** of the fresh ones, kinds this program does not know: kept and passed on */
  readonly unknown: number;
  readonly refused: number;
  /** the first of the refused */
  readonly refusedLines: readonly RefusedLine[];
  readonly freshFiles: number;
  readonly heldFiles: number;
  readonly settings: number;
  readonly drafts: number;
}

/** So many refused lines are named. */
const NAMED = 100;

export interface PlacedChange {
  readonly place: number;
  readonly change: Change;
}

export const changesIn = (lines: readonly PlacedLine[]): PlacedChange[] =>
  lines.flatMap(({ place, line }) => (line.kind === 'change' ? [{ place, change: line.change }] : []));

const textOf = (value: unknown): string => (typeof value === 'string' ? value.slice(0, 100) : '');

/** So many changes are checked between two looks at the page. */
const CHECKED_AT_ONCE = 200;

const aMoment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Sorts changes into those that may enter the log and those that may not; each id once. */
export async function sift(placed: readonly PlacedChange[]): Promise<{
  readonly sound: readonly PlacedChange[];
  readonly refused: readonly RefusedLine[];
}> {
  const sound: PlacedChange[] = [];
  const refused: RefusedLine[] = [];
  const ids = new Set<string>();
  for (const [count, each] of placed.entries()) {
    if (count % CHECKED_AT_ONCE === CHECKED_AT_ONCE - 1) await aMoment();
    const { place, change } = each;
    const path = faultOf(change);
    const reason = path !== undefined ? 'unsound' : ids.has(change.id) ? 'twice' : undefined;
    if (reason !== undefined) refused.push({ place, reason, id: textOf(change.id), path: path ?? '' });
    else sound.push(each);
    if (reason === undefined) ids.add(change.id);
  }
  return { sound, refused };
}

async function compare(store: Store, placed: readonly PlacedChange[]) {
  const { sound, refused } = await sift(placed);
  const held = await readHeld(
    store,
    sound.map(({ change }) => change),
  );
  const clashes = sound.filter(({ change }) => {
    const own = held.get(change.id);
    return own !== undefined && changeLine(own) !== changeLine(change);
  });
  const fresh = sound.filter(({ change }) => !held.has(change.id));
  const clashing = clashes.map(({ place, change }): RefusedLine => {
    return { place, reason: 'other-content', id: change.id, path: '' };
  });
  return {
    fresh: fresh.length,
    unknown: fresh.filter(({ change }) => !isKnown(change)).length,
    held: sound.length - fresh.length - clashes.length,
    refused: [...refused, ...clashing],
  };
}

/** Lines are looked at so many at a time: fewer readings of a subject that has many. */
const LINES_AT_ONCE = 4000;

/** Small pages of lines as larger ones. */
export async function* gathered(
  pages: AsyncIterable<readonly PlacedLine[]>,
  signal?: AbortSignal,
): AsyncGenerator<readonly PlacedLine[]> {
  let kept: PlacedLine[] = [];
  for await (const page of pages) {
    signal?.throwIfAborted();
    // Parts of files are large; they are not gathered.
    const isHeavy = page.some(({ line }) => line.kind === 'file');
    for (const line of page) kept.push(line);
    if (kept.length < LINES_AT_ONCE && !isHeavy) continue;
    yield kept;
    kept = [];
  }
  if (kept.length > 0) yield kept;
}

export interface ReadingOrder {
  readonly password?: string | undefined;
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
  /** bytes that may still be stored; undefined when the browser does not say */
  readonly room?: number | undefined;
}

/**
 * Reads the whole file and says what a restore would do. Every line, every file's bytes and every hash is checked here,
 * before anything is written. Rejects as `readBackup` does, with `no-room` when what it holds cannot be kept, or with a
 * `StorageFault`.
 */
export async function previewRestore(
  store: Store,
  backup: InspectedBackup,
  vault: Vault,
  { password, onProgress, signal, room }: ReadingOrder = {},
): Promise<RestorePreview> {
  const { header } = backup;
  if (room !== undefined && header.plainBytes > room) throw new BackupFault('no-room');
  const total = { fresh: 0, held: 0, unknown: 0, refused: 0, settings: 0, drafts: 0 };
  const refusedLines: RefusedLine[] = [];
  const joiner = new FileJoiner();
  const hashes: string[] = [];
  for await (const lines of gathered(readBackup(backup, vault, password), signal)) {
    const { refused, ...counts } = await compare(store, changesIn(lines));
    total.fresh += counts.fresh;
    total.held += counts.held;
    total.unknown += counts.unknown;
    total.refused += refused.length;
    refusedLines.push(...refused.slice(0, NAMED - refusedLines.length));
    for (const { place, line } of lines) {
      if (line.kind === 'setting') total.settings += 1;
      if (line.kind === 'draft') total.drafts += 1;
      const file = line.kind === 'file' ? await joiner.add(line.part, place) : undefined;
      if (file !== undefined) hashes.push(file.sha256);
    }
    onProgress?.(lines.at(-1)?.place ?? 0, header.lines + 1);
  }
  joiner.requireWhole();
  const { counts } = header;
  if (hashes.length !== counts.files || total.settings !== counts.settings || total.drafts !== counts.drafts)
    throw new BackupFault('counts-differ');
  const held = await heldFiles(store, hashes);
  return { ...total, refusedLines, freshFiles: hashes.length - held.size, heldFiles: held.size };
}
