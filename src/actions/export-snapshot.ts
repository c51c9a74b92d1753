import { type SnapshotFault, type SnapshotFile, verifySnapshot } from '../domain/snapshot.ts';
import type { Rim } from './rim.ts';

export type SnapshotFormat = 'json' | 'xlsx';

export type SnapshotExport =
  | { readonly ok: true; readonly name: string }
  | { readonly ok: false; readonly fault: SnapshotFault };

const TYPES: Readonly<Record<SnapshotFormat, string>> = {
  json: 'application/json',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Characters no Windows file name may hold, and invisible ones, which could disguise an ending. */
const ILLEGAL = /[<>:"/\\|?*\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]/gu;
/** So that a name stays under 255 bytes, the limit of Linux: four bytes a character, 54 characters, 37 of the rest. */
const PLAN_LENGTH = 30;
const NAME_LENGTH = 24;

const part = (text: string, length: number): string =>
  [...text.trim().replace(ILLEGAL, '_')].slice(0, length).join('');

function fileName({ snapshot, sha256 }: SnapshotFile, format: SnapshotFormat): string {
  const { plan, name, asOf, demonstration } = snapshot;
  const parts = [
    demonstration ? '演示数据' : '',
    part(plan.name, PLAN_LENGTH),
    `截至${part(asOf, 7)}`,
    part(name, NAME_LENGTH),
    sha256.slice(0, 8),
  ];
  return `${parts.filter((text) => text !== '').join('_')}.${format}`;
}

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
