import { type BackupHeader, HEADER_BYTES, readHeader } from '../domain/backup-header.ts';
import { runningHash } from '../domain/hash.ts';
import { BackupFault } from './backup-fault.ts';
import type { BackupWatch } from './backup-watch.ts';
import { type Pieces, piecesOf } from './byte-streams.ts';
import { LINE_FEED } from './split-lines.ts';

/** A file whose header and bytes are those that were written. What its lines say was not looked at yet. */
export interface InspectedBackup {
  readonly header: BackupHeader;
  readonly body: Blob;
}

/** A disk that fails, or a file that was moved away meanwhile. */
export async function* readable(pieces: Pieces): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  try {
    yield* pieces;
  } catch (error) {
    throw error instanceof BackupFault ? error : new BackupFault('unreadable', {}, error);
  }
}

async function firstLine(file: Blob): Promise<{ readonly text: string; readonly end: number }> {
  if (file.size === 0) throw new BackupFault('empty');
  const bytes = await file
    .slice(0, HEADER_BYTES)
    .arrayBuffer()
    .catch((error: unknown) => {
      throw new BackupFault('unreadable', {}, error);
    });
  const end = new Uint8Array(bytes).indexOf(LINE_FEED);
  const text = new TextDecoder().decode(end < 0 ? bytes : bytes.slice(0, end));
  // Cut off within its first line a backup is still known by its beginning.
  if (end < 0) throw new BackupFault(text.startsWith('{"body":{"bytes":') ? 'truncated' : 'not-a-backup');
  return { text, end: end + 1 };
}

/**
 * Reads the header and holds every byte after it against the hash. Rejects with `empty`, `unreadable`, `not-a-backup`,
 * `newer-format`, `header-damaged`, `truncated`, `overlong` or `damaged`; or with the signal's reason.
 */
export async function inspectBackup(
  file: Blob,
  { onStep, signal }: BackupWatch = {},
): Promise<InspectedBackup> {
  const { text, end } = await firstLine(file);
  const read = readHeader(text);
  if (!read.ok) throw new BackupFault(read.fault, { line: 1 });
  const { header } = read;
  const body = file.slice(end);
  const sizes = { expected: end + header.body.bytes, found: file.size };
  if (sizes.found < sizes.expected) throw new BackupFault('truncated', sizes);
  if (sizes.found > sizes.expected) throw new BackupFault('overlong', sizes);
  const hash = runningHash();
  let done = 0;
  for await (const piece of readable(piecesOf(body))) {
    signal?.throwIfAborted();
    hash.update(piece);
    done += piece.length;
    onStep?.({ phase: 'hash', done, all: body.size });
  }
  if (hash.digest() !== header.body.sha256) throw new BackupFault('damaged');
  return { header, body };
}
