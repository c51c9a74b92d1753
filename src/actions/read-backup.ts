import { type BackupHeader, HEADER_BYTES, readHeader } from '../domain/backup-header.ts';
import { type BackupLine, LINE_BYTES, readBackupLine } from '../domain/backup-lines.ts';
import { runningHash } from '../domain/hash.ts';
import { opened, type Vault } from './backup-cipher.ts';
import { BackupFault } from './backup-fault.ts';
import { type Pieces, piecesOf, through } from './byte-streams.ts';

const LINE_FEED = 10;

/** A file whose header and bytes are those that were written. What its lines say was not looked at yet. */
export interface InspectedBackup {
  readonly header: BackupHeader;
  readonly body: Blob;
}

/** A disk that fails, or a file that was moved away meanwhile. */
async function* readable(pieces: Pieces): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  try {
    yield* pieces;
  } catch (error) {
    throw error instanceof BackupFault ? error : new BackupFault('unreadable', undefined, error);
  }
}

async function firstLine(file: Blob): Promise<{ readonly text: string; readonly end: number }> {
  if (file.size === 0) throw new BackupFault('empty');
  const bytes = await file
    .slice(0, HEADER_BYTES)
    .arrayBuffer()
    .catch((error: unknown) => {
      throw new BackupFault('unreadable', undefined, error);
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
  onProgress?: (done: number, total: number) => void,
  signal?: AbortSignal,
): Promise<InspectedBackup> {
  const { text, end } = await firstLine(file);
  const read = readHeader(text);
  if (!read.ok) throw new BackupFault(read.fault, 1);
  const { header } = read;
  const body = file.slice(end);
  if (body.size < header.body.bytes) throw new BackupFault('truncated');
  if (body.size > header.body.bytes) throw new BackupFault('overlong');
  const hash = runningHash();
  let done = 0;
  for await (const piece of readable(piecesOf(body))) {
    signal?.throwIfAborted();
    hash.update(piece);
    done += piece.length;
    onProgress?.(done, body.size);
  }
  if (hash.digest() !== header.body.sha256) throw new BackupFault('damaged');
  return { header, body };
}

async function* inflated(
  pieces: Pieces,
  { compression }: BackupHeader,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  if (compression === 'none') return yield* pieces;
  if (typeof DecompressionStream === 'undefined') throw new BackupFault('no-inflate');
  try {
    yield* through(pieces, new DecompressionStream('gzip'));
  } catch (error) {
    throw error instanceof BackupFault ? error : new BackupFault('damaged', undefined, error);
  }
}

/** The bytes of each line without its line feed. What says to be longer than it said is not read on. */
async function* splitLines(pieces: Pieces, { plainBytes }: BackupHeader): AsyncGenerator<Uint8Array[]> {
  let rest: Uint8Array[] = [];
  let restBytes = 0;
  let bytes = 0;
  for await (const piece of pieces) {
    bytes += piece.length;
    if (bytes > plainBytes || restBytes > LINE_BYTES) throw new BackupFault('counts-differ');
    const lines: Uint8Array[] = [];
    let from = 0;
    for (let end = piece.indexOf(LINE_FEED); end >= 0; end = piece.indexOf(LINE_FEED, from)) {
      const tail = piece.subarray(from, end);
      lines.push(rest.length === 0 ? tail : joined([...rest, tail], restBytes + tail.length));
      [rest, restBytes, from] = [[], 0, end + 1];
    }
    if (from < piece.length) rest.push(piece.subarray(from));
    restBytes += piece.length - from;
    yield lines;
  }
  if (restBytes > 0 || bytes !== plainBytes) throw new BackupFault('counts-differ');
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** A line of the body and where it stands in the file (the header is line 1). */
export interface PlacedLine {
  readonly place: number;
  readonly line: BackupLine;
}

const KINDS = ['change', 'file', 'setting', 'draft'] as const;

/** Lines come kind by kind, and no more changes than the header says. */
function requireOrder(kind: BackupLine['kind'], before: number, place: number, changes: number): number {
  const order = KINDS.indexOf(kind);
  if (order < before || (kind === 'change') !== place - 1 <= changes)
    throw new BackupFault('line-damaged', place);
  return order;
}

/**
 * The lines of an inspected file, some at a time. Rejects with `password-needed`, `wrong-password`, `no-crypto`,
 * `no-inflate`, `damaged`, `line-damaged` (with the line) or `counts-differ` when it is not what its header says.
 */
export async function* readBackup(
  { header, body }: InspectedBackup,
  vault: Vault,
  password?: string,
): AsyncGenerator<readonly PlacedLine[]> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const changes = runningHash();
  const lineFeed = Uint8Array.of(LINE_FEED);
  let place = 1;
  let order = 0;
  const read = (bytes: Uint8Array): PlacedLine => {
    place += 1;
    let line: BackupLine | undefined;
    try {
      line = readBackupLine(decoder.decode(bytes));
    } catch {
      line = undefined;
    }
    if (line === undefined) throw new BackupFault('line-damaged', place);
    order = requireOrder(line.kind, order, place, header.counts.changes);
    if (line.kind === 'change') {
      changes.update(bytes);
      changes.update(lineFeed);
    }
    return { place, line };
  };
  const bytes = inflated(opened(readable(piecesOf(body)), header, password, vault), header);
  for await (const lines of splitLines(bytes, header)) if (lines.length > 0) yield lines.map(read);
  if (place - 1 !== header.lines || changes.digest() !== header.changesSha256)
    throw new BackupFault('counts-differ');
}
