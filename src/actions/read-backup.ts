import type { BackupHeader } from '../domain/backup-header.ts';
import { type BackupLine, readBackupLine } from '../domain/backup-lines.ts';
import { runningHash } from '../domain/hash.ts';
import { type Lock, opened, type Vault } from './backup-cipher.ts';
import { BackupFault } from './backup-fault.ts';
import { type Pieces, piecesOf, through } from './byte-streams.ts';
import { type InspectedBackup, readable } from './inspect-backup.ts';
import { LINE_FEED, splitLines } from './split-lines.ts';

async function* inflated(
  pieces: Pieces,
  { compression }: BackupHeader,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  if (compression === 'none') return yield* pieces;
  if (typeof DecompressionStream === 'undefined') throw new BackupFault('no-inflate');
  try {
    yield* through(pieces, new DecompressionStream('gzip'));
  } catch (error) {
    throw error instanceof BackupFault ? error : new BackupFault('damaged', {}, error);
  }
}

/** A line of the body, where it stands in the file (the header is line 1), and how long it is. */
export interface PlacedLine {
  readonly place: number;
  readonly bytes: number;
  readonly line: BackupLine;
}

const KINDS = ['change', 'file', 'setting', 'draft'] as const;

function parsed(decoder: TextDecoder, bytes: Uint8Array): BackupLine | undefined {
  try {
    return readBackupLine(decoder.decode(bytes));
  } catch {
    return undefined;
  }
}

/** Lines come kind by kind, and no more changes than the header says. */
function requireOrder(kind: BackupLine['kind'], before: number, line: number, changes: number): number {
  const order = KINDS.indexOf(kind);
  if (order < before || (kind === 'change') !== line - 1 <= changes)
    throw new BackupFault('line-damaged', { line });
  return order;
}

/**
 * The lines of an inspected file, some at a time. Rejects with `password-needed`, `wrong-password`, `no-crypto`,
 * `no-inflate`, `damaged`, `line-damaged` (with the line) or `counts-differ` when it is not what its header says.
 */
export async function* readBackup(
  { header, body }: InspectedBackup,
  vault: Vault,
  lock: Lock | undefined,
): AsyncGenerator<readonly PlacedLine[]> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const changes = runningHash();
  const lineFeed = Uint8Array.of(LINE_FEED);
  let place = 1;
  let order = 0;
  const read = (bytes: Uint8Array): PlacedLine => {
    place += 1;
    const line = parsed(decoder, bytes);
    if (line === undefined) throw new BackupFault('line-damaged', { line: place });
    order = requireOrder(line.kind, order, place, header.counts.changes);
    if (line.kind === 'change') {
      changes.update(bytes);
      changes.update(lineFeed);
    }
    return { place, bytes: bytes.length, line };
  };
  const bytes = inflated(opened(readable(piecesOf(body)), header, lock, vault), header);
  for await (const lines of splitLines(bytes, header)) if (lines.length > 0) yield lines.map(read);
  if (place - 1 !== header.lines || changes.digest() !== header.changesSha256)
    throw new BackupFault('counts-differ');
}
