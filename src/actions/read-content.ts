import type { Change } from '../domain/change.ts';
import type { DraftRow, FileRow, SettingRow } from '../storage/tables.ts';
import type { Lock, Vault } from './backup-cipher.ts';
import { BackupFault } from './backup-fault.ts';
import { type BackupPhase, type BackupWatch, breathing } from './backup-watch.ts';
import { FileJoiner } from './file-joiner.ts';
import type { InspectedBackup } from './inspect-backup.ts';
import { type PlacedLine, readBackup } from './read-backup.ts';

/** A change and its line in the file. */
export interface PlacedChange {
  readonly place: number;
  readonly bytes: number;
  readonly change: Change;
}

/** A stretch of what a file holds. */
export interface Content {
  readonly changes: PlacedChange[];
  /** whole, each held against its hash */
  readonly files: FileRow[];
  readonly settings: SettingRow[];
  readonly drafts: DraftRow[];
  /** of all lines but those of files */
  bytes: number;
}

export const noContent = (): Content => ({ changes: [], files: [], settings: [], drafts: [], bytes: 0 });

/** More lines at a time mean fewer readings of a subject that has many: some 15,000 figures, or a few frozen boards. */
const BYTES_AT_ONCE = 8 * 1024 * 1024;

const isAmple = ({ files, bytes }: Content): boolean => bytes >= BYTES_AT_ONCE || files.length > 0;

interface Seen {
  files: number;
  settings: number;
  drafts: number;
}

async function take(content: Content, { place, bytes, line }: PlacedLine, joiner: FileJoiner, seen: Seen) {
  // All that is kept in memory counts: a file of drafts alone comes in stretches too.
  if (line.kind !== 'file') content.bytes += bytes;
  if (line.kind === 'change') {
    content.changes.push({ place, bytes, change: line.change });
  } else if (line.kind === 'setting') {
    content.settings.push({ key: line.key, value: line.value });
    seen.settings += 1;
  } else if (line.kind === 'draft') {
    content.drafts.push({ id: line.id, fields: line.fields });
    seen.drafts += 1;
  } else {
    const file = await joiner.add(line.part, place);
    if (file === undefined) return;
    content.files.push(file);
    seen.files += 1;
  }
}

/**
 * What an inspected file holds, stretch by stretch, each line taken apart and every file put together. Rejects as
 * `readBackup` does, and with `counts-differ` at the end when the header says otherwise; or with the signal's reason.
 */
export async function* readContent(
  backup: InspectedBackup,
  vault: Vault,
  lock: Lock | undefined,
  phase: BackupPhase,
  { onStep, signal }: BackupWatch,
): AsyncGenerator<Content> {
  const { counts, lines: all } = backup.header;
  const joiner = new FileJoiner();
  const seen: Seen = { files: 0, settings: 0, drafts: 0 };
  let content = noContent();
  const breathe = breathing();
  for await (const lines of readBackup(backup, vault, lock)) {
    await breathe();
    signal?.throwIfAborted();
    for (const line of lines) await take(content, line, joiner, seen);
    onStep?.({ phase, done: (lines.at(-1)?.place ?? 1) - 1, all });
    if (!isAmple(content)) continue;
    yield content;
    content = noContent();
  }
  yield content;
  joiner.requireWhole();
  if (seen.files !== counts.files || seen.settings !== counts.settings || seen.drafts !== counts.drafts)
    throw new BackupFault('counts-differ');
}
