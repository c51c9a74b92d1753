import type { LedgerFileFault } from '../domain/ledger-file.ts';

/** One cell as an official reads it. Plain JSON. */
export interface SheetCell {
  /** trimmed, well-formed Unicode, line ends are \n; '' when empty */
  readonly text: string;
  /** the text as it stood, where `text` was trimmed or freed of a guard */
  readonly raw?: string;
  /** the cell held a number (also one shown as per cent or as a time of day) and not text; never in a csv or json */
  readonly numeric?: true;
  /** `YYYY-MM` when it held a date; the text is then `YYYY-MM-DD`, with the time behind it if there is one */
  readonly period?: string;
  /** the number format shows another number than the one held: thousands cut off, or a decimal point drawn in */
  readonly scaled?: true;
  /** merged over several rows: one object stands for all cells of the range */
  readonly spansRows?: true;
}

export interface Sheet {
  readonly name: string;
  /** hidden in the workbook, also when only a macro can show it */
  readonly hidden: boolean;
  /**
   * `rows[r][c]`, both from 0: row 1 and column A. As wide as the widest row, without empty rows at the end.
   * A merged range repeats the value of its first cell, as far as the sheet has cells.
   */
  readonly rows: readonly (readonly SheetCell[])[];
  /** some cells were merged */
  readonly merged: boolean;
}

export type Encoding = 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'GB18030';

export interface Table {
  readonly kind: 'xlsx' | 'csv' | 'json';
  /** of csv and json: how its bytes were read */
  readonly encoding?: Encoding;
  /** in the order of the tabs; a csv or json is one sheet named after its file; at least one has a row */
  readonly sheets: readonly Sheet[];
  /** of a json: the plan that its entries are of */
  readonly plan?: { readonly id: string; readonly name: string };
  /** of a json: it says that its figures are made up; other files say it in their cells */
  readonly demonstration?: true;
}

/** What is wrong in a damaged file, for the curious and for tests; officials need only the part. */
export type Damage =
  | 'not-a-package'
  | 'truncated'
  | 'directory'
  | 'zip64'
  | 'method'
  | 'name'
  | 'duplicate'
  | 'overlap'
  | 'header'
  | 'size'
  | 'checksum'
  | 'missing'
  | 'encoding'
  | 'xml'
  | 'cell';

/** Why a file was not read. Closed, plain values; `part` is a file inside the workbook, `row` counts from 1. */
export type FileRefusal =
  | { readonly code: 'empty-file' }
  | { readonly code: 'too-large'; readonly bytes: number; readonly limit: number }
  /** .xls, .et and .xlsb: to be saved as .xlsx */
  | { readonly code: 'old-excel' }
  | { readonly code: 'encrypted' }
  /** neither a workbook nor text: a picture, a Word document, a web page under the name of a table */
  | { readonly code: 'not-a-table' }
  | { readonly code: 'damaged'; readonly damage: Damage; readonly part?: string; readonly cell?: string }
  | { readonly code: 'bomb'; readonly part?: string }
  | { readonly code: 'external-entity'; readonly part: string }
  /** csv: a quotation mark without its partner, or text behind the closing one, in the record that begins there */
  | { readonly code: 'unbalanced-quote'; readonly row: number }
  | LedgerFileFault
  /** a json of another plan than the one on the screen */
  | { readonly code: 'other-plan'; readonly plan: string }
  /** made up in the demonstration, and the log is a real one; `sheet` is the table that says so beside others that do not */
  | { readonly code: 'demonstration-file'; readonly sheet?: string }
  | { readonly code: 'no-rows' }
  | { readonly code: 'too-many-rows'; readonly limit: number; readonly sheet?: string }
  | { readonly code: 'too-many-cells'; readonly limit: number };

/** The letters of a column as spreadsheets print them: 0 is `A`, 26 is `AA`. */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}
