import type { LedgerRow } from './ledger-row.ts';
import type { Period } from './period.ts';

/** What a column of a ledger (台账) says. `order`, `goal` and `area` are read and never imported. */
export const ledgerRoles = [
  'order',
  'targetId',
  'name',
  'area',
  'lead',
  'goal',
  'unit',
  'period',
  'value',
  'bound',
  'stage',
  'increment',
  'previous',
  'grade',
  'notApplicable',
  'note',
  'problems',
  'nextSteps',
  'needs',
  'outlook',
] as const;
export type LedgerRole = (typeof ledgerRoles)[number];

/** A column as a spreadsheet names it, with the text of its header. */
export interface ColumnPlace {
  readonly letter: string;
  readonly header: string;
}

export interface LedgerColumn extends ColumnPlace {
  /** from 0 */
  readonly index: number;
  /** absent when nobody said what it means: its cells are not read */
  readonly role?: LedgerRole;
  /** a month that stands in the header: 1—6月累计 */
  readonly period?: Period;
  /** a unit in the header's bracket: 累计完成（万元） */
  readonly unit?: string;
  /** its header promises that texts stand in it as they are */
  readonly verbatim?: true;
  /** at most three texts found below it */
  readonly samples: readonly string[];
}

/** Why the rows of a sheet were read, or why not. */
/** `own`: a sheet of instructions or choices of our own form, which holds no rows */
export type SheetState = 'read' | 'own' | 'hidden' | 'empty' | 'no-header' | 'incomplete';

/** One tab of the file. Rows count from 1, as spreadsheets show them. */
export interface LedgerSheet {
  readonly index: number;
  readonly name: string;
  readonly hidden: boolean;
  readonly state: SheetState;
  readonly rowCount: number;
  /** the last line of the header; 0 without one */
  readonly headerRow: number;
  /** names the header texts: what a person says about its columns is remembered under it */
  readonly signature: string;
  readonly columns: readonly LedgerColumn[];
  /** what cannot be found among the columns; `value` also when several could be it */
  readonly missing: readonly ('name' | 'value')[];
  /** the month that titles or tab name, when no column says it; only a hint beside the chosen one */
  readonly hint?: Period;
  /** where the month of its rows comes from */
  readonly periodFrom: 'column' | 'header' | 'chosen';
  /** texts of the first rows, so that a person can point at the header */
  readonly firstRows: readonly string[];
}

/** What a person said about the file. */
export interface LedgerChoices {
  /** the month of rows that name none */
  readonly period: Period;
  /** header signature → index of a column → its role, `''` for none */
  readonly rolesBySignature: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** index of a sheet → row of its header, from 1 */
  readonly headerRowBySheet: Readonly<Record<string, number>>;
  /** indexes of hidden sheets to read all the same */
  readonly includedSheets: readonly number[];
}

/** The choices with another month: what was said of columns that name a month was said for the month before. */
export function choicesForMonth(
  choices: LedgerChoices,
  sheets: readonly LedgerSheet[],
  period: Period,
): LedgerChoices {
  const rolesBySignature = { ...choices.rolesBySignature };
  for (const { signature, columns } of sheets) {
    const said = Object.entries(rolesBySignature[signature] ?? {});
    const isDated = (index: string): boolean => columns[Number(index)]?.period !== undefined;
    if (said.length > 0)
      rolesBySignature[signature] = Object.fromEntries(said.filter(([index]) => !isDated(index)));
  }
  return { ...choices, period, rolesBySignature };
}

/** A ledger read and nothing of it saved. Plain JSON. */
export interface LedgerPreview {
  readonly file: string;
  /** SHA-256 of the bytes */
  readonly digest: string;
  readonly kind: 'xlsx' | 'csv' | 'json';
  readonly encoding?: string;
  readonly choices: LedgerChoices;
  readonly sheets: readonly LedgerSheet[];
  readonly rows: readonly LedgerRow[];
}
