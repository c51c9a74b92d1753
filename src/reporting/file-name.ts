import type { LedgerFile } from '../domain/ledger-file.ts';
import type { Period } from '../domain/period.ts';
import type { SnapshotFile } from '../domain/snapshot.ts';
import { formWords } from '../text/form-words.ts';
import { ledgerFileWords } from '../text/ledger-file-words.ts';
import { reportWords as words } from '../text/report-words.ts';
import { dayPart } from './file-moment.ts';

/** Characters no Windows file name may hold, and invisible ones, which could disguise an ending. */
const ILLEGAL = /[<>:"/\\|?*\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]/gu;
/** So that a name stays under 255 bytes, the limit of Linux: four bytes a character, 50 characters, 50 of the rest. */
const PLAN_LENGTH = 26;
const NAME_LENGTH = 24;
const SCOPE_LENGTH = 12;

const part = (text: string, length: number): string =>
  [...text.trim().replace(ILLEGAL, '_')].slice(0, length).join('');

/** Names that Windows keeps for its devices, whatever their ending. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)$/i;
const STEM_LENGTH = 50;
const ENDING = /^(.+)\.([a-z0-9]{1,10})$/is;

/** The name of a file that somebody else named, safe on every system: as it was, ending included, where it may be. */
export function evidenceName(original: string): string {
  // A blank or a dot at the end is dropped by Windows, and with it what the person saw of the name.
  const tidy = original.trim().replace(/[. ]+$/, '');
  const [, stem = tidy, ending = ''] = ENDING.exec(tidy) ?? [];
  const safe = part(stem, STEM_LENGTH).replace(/^\.+/, '_');
  const named = safe === '' || DEVICE.test(safe) ? `_${safe}` : safe;
  return ending === '' ? named : `${named}.${ending}`;
}

const markPart = (demonstration: boolean): string => (demonstration ? `${words.fileDemonstration}_` : '');

/** The name of a form to be filled in: unit and month. */
export const templateName = (unitName: string | undefined, period: Period, demonstration: boolean): string =>
  `${markPart(demonstration)}${formWords.templateName(part(unitName ?? formWords.allUnits, NAME_LENGTH), period)}.xlsx`;

/** The name of the workbook of rows that were not imported from a file. */
export const correctionsName = (file: string, demonstration: boolean): string =>
  `${markPart(demonstration)}${formWords.correctionsName(part(file.replace(/\.[^.]*$/, ''), NAME_LENGTH))}.xlsx`;

/** Of two files with one ending, which. */
export type TableKind = 'exact' | 'for-excel';

const kindPart = (kind: TableKind | undefined): string =>
  kind === undefined ? '' : { exact: words.fileExact, 'for-excel': words.fileForExcel }[kind];

/**
 * The name of a file that is exported from a snapshot: mark of the demonstration, plan, month, name, hash, and what
 * kind of file it is where its ending does not tell.
 */
export function fileName({ snapshot, sha256 }: SnapshotFile, ending: string, kind?: TableKind): string {
  const { plan, name, asOf, demonstration } = snapshot;
  const parts = [
    demonstration ? words.fileDemonstration : '',
    part(plan.name, PLAN_LENGTH),
    words.fileAsOf(part(asOf, 7)),
    part(name, NAME_LENGTH),
    sha256.slice(0, 8),
    kindPart(kind),
  ];
  return `${parts.filter((text) => text !== '').join('_')}.${ending}`;
}

/** The name of 填报数据: mark of the demonstration, plan, day of the export in Asia/Shanghai, kind; with the unit and month it was narrowed to. `now` is an ISO instant. */
export function ledgerName(
  { plan, demonstration }: Pick<LedgerFile, 'plan' | 'demonstration'>,
  now: string,
  ending: string,
  kind?: TableKind,
  scope: readonly string[] = [],
): string {
  const parts = [
    demonstration ? words.fileDemonstration : '',
    ledgerFileWords.fileName,
    part(plan.name, PLAN_LENGTH),
    ...scope.map((text) => part(text, SCOPE_LENGTH)),
    dayPart(now),
    kindPart(kind),
  ];
  return `${parts.filter((text) => text !== '').join('_')}.${ending}`;
}
