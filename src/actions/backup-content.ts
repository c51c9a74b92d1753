import type { BackupCounts, BackupScope } from '../domain/backup-header.ts';
import { changeLine, draftLine, filePartLine, PART_BYTES, settingLine } from '../domain/backup-lines.ts';
import { isInScope } from '../domain/backup-scope.ts';
import { toBase64 } from '../domain/base64.ts';
import { type Change, isKnown } from '../domain/change.ts';
import { type BackupExtent, readSubjectsUpTo } from '../storage/backup-reads.ts';
import { isCarried } from '../storage/own-rows.ts';
import type { Store } from '../storage/store.ts';

/** Subjects whose changes are in memory at once: a target's history may be long, a frozen board large. */
const SUBJECTS_AT_ONCE = 8;
/** Characters of lines that are handed on together. */
const CHARACTERS_AT_ONCE = 256 * 1024;

/** Lines that belong together: of changes, or of what comes after them. */
export interface LinePage {
  readonly isOfChanges: boolean;
  readonly text: string;
  readonly lines: number;
}

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

/** The hashes of the files that a change names. */
const filesIn = (change: Change): string[] =>
  isKnown(change) && change.kind === 'evidence-attached' && change.body.evidence.kind === 'file'
    ? [change.body.evidence.sha256]
    : [];

const pageOf = (isOfChanges: boolean, lines: readonly string[]): LinePage => ({
  isOfChanges,
  text: lines.map((line) => `${line}\n`).join(''),
  lines: lines.length,
});

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

async function* pagesOfFile(store: Store, file: string): AsyncGenerator<LinePage> {
  const content = await store.readFile(file);
  if (content === undefined) return;
  const type = content.type === '' ? {} : { type: content.type };
  const parts = Math.max(1, Math.ceil(content.size / PART_BYTES));
  for (let part = 0; part < parts; part += 1) {
    const slice = content.slice(part * PART_BYTES, (part + 1) * PART_BYTES);
    const base64 = toBase64(new Uint8Array(await slice.arrayBuffer()));
    yield pageOf(false, [filePartLine({ file, part, parts, base64, ...type })]);
  }
}

/**
 * All lines after the header, in their order: changes by subject and stamp, files by hash, settings, drafts. Equal
 * contents give equal lines whatever the order of arrival. Of chosen changes only the files that they name go along, and
 * nothing of the device. `tally` counts while the pages are taken.
 */
export async function* pagesOf(
  store: Store,
  extent: BackupExtent,
  chosen: Chosen,
  tally: Tally,
): AsyncGenerator<LinePage> {
  const isAll = chosen.scope.kind === 'all';
  const named = new Set<string>();
  yield* pagesOfChanges(store, extent, chosen, (changes) => {
    count(tally, changes);
    if (!isAll) for (const file of changes.flatMap(filesIn)) named.add(file);
  });
  for (const file of extent.files.filter((each) => isAll || named.has(each))) {
    tally.files += 1;
    yield* pagesOfFile(store, file);
  }
  if (!isAll) return;
  const settings = extent.settings.filter(isCarried);
  tally.settings = settings.length;
  tally.drafts = extent.drafts.length;
  const own = [
    ...settings.map(({ key, value }) => settingLine(key, value)),
    ...extent.drafts.map(({ id, fields }) => draftLine(id, fields)),
  ];
  if (own.length > 0) yield pageOf(false, own);
}
