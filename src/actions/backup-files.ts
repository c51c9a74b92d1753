import { filePartLine, PART_BYTES } from '../domain/backup-lines.ts';
import { toBase64 } from '../domain/base64.ts';
import { type Change, isKnown } from '../domain/change.ts';

/** A file of evidence as people know it. */
export interface NamedFile {
  readonly sha256: string;
  readonly name: string;
}

/** The file that a change names. */
export const fileIn = (change: Change): NamedFile | undefined =>
  isKnown(change) && change.kind === 'evidence-attached' && change.body.evidence.kind === 'file'
    ? { sha256: change.body.evidence.sha256, name: change.body.evidence.name }
    : undefined;

/** Lines that belong together: of changes, or of what comes after them. */
export interface LinePage {
  readonly isOfChanges: boolean;
  readonly text: string;
  readonly lines: number;
}

export const pageOf = (isOfChanges: boolean, lines: readonly string[]): LinePage => ({
  isOfChanges,
  text: lines.map((line) => `${line}\n`).join(''),
  lines: lines.length,
});

/** The lines of a file. */
export async function* pagesOfFile(content: Blob, file: string): AsyncGenerator<LinePage> {
  const type = content.type === '' ? {} : { type: content.type };
  const parts = Math.max(1, Math.ceil(content.size / PART_BYTES));
  for (let part = 0; part < parts; part += 1) {
    const slice = content.slice(part * PART_BYTES, (part + 1) * PART_BYTES);
    const base64 = toBase64(new Uint8Array(await slice.arrayBuffer()));
    yield pageOf(false, [filePartLine({ file, part, parts, base64, ...type })]);
  }
}
