import type { BackupHeader } from '../domain/backup-header.ts';
import { LINE_BYTES } from '../domain/backup-lines.ts';
import { BackupFault } from './backup-fault.ts';
import type { Pieces } from './byte-streams.ts';

export const LINE_FEED = 10;

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/**
 * The bytes of each line without its line feed, some lines at a time. What says to be longer than its header said is not
 * read on: rejects with `counts-differ`.
 */
export async function* splitLines(
  pieces: Pieces,
  { plainBytes }: Pick<BackupHeader, 'plainBytes'>,
): AsyncGenerator<Uint8Array[]> {
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
