import type { BackupCounts, BackupScope } from '../domain/backup-header.ts';
import { changeLine, draftLine, settingLine } from '../domain/backup-lines.ts';
import { isInScope } from '../domain/backup-scope.ts';
import { type Change, isKnown } from '../domain/change.ts';
import { type BackupExtent, readSubjectsUpTo } from '../storage/backup-reads.ts';
import { isCarried } from '../storage/own-rows.ts';
import type { Store } from '../storage/store.ts';
import { fileIn, type LinePage, type NamedFile, pageOf, pagesOfFile } from './backup-files.ts';
import { fileHere } from './file-here.ts';

/** Subjects whose changes are in memory at once: a target's history may be long, a frozen board large. */
const SUBJECTS_AT_ONCE = 8;
/** Characters of lines that are handed on together. */
const CHARACTERS_AT_ONCE = 256 * 1024;

export interface Chosen {
  readonly scope: BackupScope;
  /** of the unit that was chosen */
  readonly targetIds: ReadonlySet<string>;
}

export type Tally = { -readonly [K in keyof BackupCounts]: BackupCounts[K] };
export const emptyTally = (): Tally => ({
  changes: 0,
  byPeople: 0,
  unknown: 0,
  files: 0,
  settings: 0,
  drafts: 0,
});

function count(tally: Tally, changes: readonly Change[]): void {
  tally.changes += changes.length;
  for (const change of changes) {
    if (change.author.document === undefined) tally.byPeople += 1;
    if (!isKnown(change)) tally.unknown += 1;
  }
}

async function* pagesOfChanges(
  store: Store,
  { subjects, position }: BackupExtent,
  { scope, targetIds }: Chosen,
  onChanges: (changes: readonly Change[]) => void,
): AsyncGenerator<LinePage> {
  for (let from = 0; from < subjects.length; from += SUBJECTS_AT_ONCE) {
    const read = await readSubjectsUpTo(store, subjects.slice(from, from + SUBJECTS_AT_ONCE), position);
    const own = read.filter((change) => isInScope(change, scope, targetIds));
    onChanges(own);
    let lines: string[] = [];
    let characters = 0;
    for (const change of own) {
      const line = changeLine(change);
      lines.push(line);
      characters += line.length;
      if (characters < CHARACTERS_AT_ONCE) continue;
      yield pageOf(true, lines);
      [lines, characters] = [[], 0];
    }
    if (lines.length > 0) yield pageOf(true, lines);
  }
}

function pagesOfOwn({ settings, drafts }: BackupExtent, tally: Tally): LinePage[] {
  const carried = settings.filter(isCarried);
  tally.settings = carried.length;
  tally.drafts = drafts.length;
  const lines = [
    ...carried.map(({ key, value }) => settingLine(key, value)),
    ...drafts.map(({ id, fields }) => draftLine(id, fields)),
  ];
  return lines.length > 0 ? [pageOf(false, lines)] : [];
}

/**
 * All lines after the header, in their order: changes by subject and stamp, files by hash, settings, drafts. Equal
 * contents give equal lines whatever the order of arrival. Of chosen changes only the files that they name go along, and
 * nothing of the device. `tally` counts while the pages are taken; `onUnread` hears of files whose bytes are not whole any
 * more, which stay out.
 */
export async function* pagesOf(
  store: Store,
  extent: BackupExtent,
  chosen: Chosen,
  tally: Tally,
  onUnread: (file: NamedFile) => void,
): AsyncGenerator<LinePage> {
  const isAll = chosen.scope.kind === 'all';
  const nameBySha256 = new Map<string, string>();
  yield* pagesOfChanges(store, extent, chosen, (changes) => {
    count(tally, changes);
    for (const { sha256, name } of changes.flatMap((change) => fileIn(change) ?? []))
      nameBySha256.set(sha256, name);
  });
  for (const sha256 of extent.files.filter((each) => isAll || nameBySha256.has(each))) {
    const here = await fileHere(store, sha256);
    // One rotten file would make a backup that nobody can restore.
    if (here.state !== 'intact') {
      onUnread({ sha256, name: nameBySha256.get(sha256) ?? sha256 });
      continue;
    }
    tally.files += 1;
    yield* pagesOfFile(here.content, sha256);
  }
  if (isAll) yield* pagesOfOwn(extent, tally);
}
