import type { FilePart } from '../domain/backup-lines.ts';
import { fromBase64 } from '../domain/base64.ts';
import { sha256HexOfParts } from '../domain/hash.ts';
import type { FileRow } from '../storage/tables.ts';
import { BackupFault } from './backup-fault.ts';
import { slicesOf } from './file-slices.ts';

/**
 * Puts the parts of a backup's files together, one file after the other. Each file's bytes are held against the hash it
 * is kept under. Rejects with `line-damaged` at the part that does not fit.
 */
export class FileJoiner {
  #parts: Blob[] = [];
  #file: string | undefined;

  /** Adds the next part; the whole file once its last part came. */
  async add({ file, part, parts, base64, type }: FilePart, place: number): Promise<FileRow | undefined> {
    const bytes = fromBase64(base64);
    const isNext = part === this.#parts.length && (part === 0 || file === this.#file) && part < parts;
    if (bytes === undefined || !isNext) throw new BackupFault('line-damaged', { line: place });
    this.#file = file;
    this.#parts.push(new Blob([bytes]));
    if (part < parts - 1) return undefined;
    const content = new Blob(this.#parts, type === undefined ? {} : { type });
    if ((await sha256HexOfParts(slicesOf(content))) !== file)
      throw new BackupFault('line-damaged', { line: place });
    this.#parts = [];
    return { sha256: file, content };
  }

  /** No file may end half way. */
  requireWhole(): void {
    if (this.#parts.length > 0) throw new BackupFault('counts-differ');
  }
}
