import { type SnapshotFault, type SnapshotFile, verifySnapshot } from '../domain/snapshot.ts';
import { fileName } from '../reporting/file-name.ts';
import type { Rim } from './rim.ts';

export type SnapshotFormat = 'json' | 'xlsx';

export type SnapshotExport =
  | { readonly ok: true; readonly name: string }
  | { readonly ok: false; readonly fault: SnapshotFault };

const TYPES: Readonly<Record<SnapshotFormat, string>> = {
  json: 'application/json',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

async function contentOf(
  { snapshot, sha256 }: SnapshotFile,
  text: string,
  format: SnapshotFormat,
): Promise<Blob> {
  const type = TYPES[format];
  if (format === 'json') return new Blob([text], { type });
  const [{ reportOf }, { workbookOf }] = await Promise.all([
    import('../reporting/report.ts'),
    import('../reporting/workbook.ts'),
  ]);
  return new Blob([await workbookOf(reportOf(snapshot, sha256))], { type });
}

/**
 * Saves a snapshot as a file: `json` is its text as stored, `xlsx` its report. What fails verification is not
 * exported: the fault comes back and nothing is saved. `text` is the stored text of the snapshot.
 */
export async function exportSnapshot(
  rim: Rim,
  text: string,
  format: SnapshotFormat,
): Promise<SnapshotExport> {
  const verification = verifySnapshot(text);
  if (!verification.ok) return verification;
  const name = fileName(verification.file, format);
  rim.saveFile(name, await contentOf(verification.file, text, format));
  return { ok: true, name };
}
