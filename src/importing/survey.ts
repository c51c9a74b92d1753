import { limits } from './import-limits.ts';
import type { NumberFormat } from './number-format.ts';
import type { Budget } from './xml-walk.ts';

/** What is known of the workbook when a sheet is surveyed. */
export interface Context {
  readonly name: string;
  /** how many texts the workbook's list holds */
  readonly strings: number;
  /** of each style; empty when there are none */
  readonly formats: readonly NumberFormat[];
  readonly stale: boolean;
  readonly budget: Budget;
  /** cells of the sheets before this one */
  readonly taken: number;
}

/** What is known of a worksheet before its values are read. */
export interface Survey {
  /** the rectangle from A1 that holds all cells with something in them */
  readonly rows: number;
  readonly columns: number;
  /** formulas without a value that could be trusted, by `keyOf` */
  readonly uncomputed: ReadonlySet<number>;
  /** cells that show a text of the workbook's list */
  readonly texts: number;
  /** cells without anything in them that the reader would take for the first shared text, zero or FALSE */
  readonly blank: ReadonlySet<number>;
  /** the formats of numbers that do not show as plain numbers */
  readonly formats: ReadonlyMap<number, NumberFormat>;
}

/** A cell's place in one number, both from 0: a string for each of a million cells would cost more than the cells. */
export const keyOf = (row: number, column: number): number => row * limits.columns + column;
