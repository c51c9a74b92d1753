import { compare, type Decimal, negate } from '../domain/decimal.ts';
import { figure, percent } from '../text/format.ts';
import { reportWords } from '../text/report-words.ts';

/**
 * A number with the way it is printed. `figure`: digits as published; `percent`: a share of 1, one decimal;
 * `fall`: a fall as a positive number, printed 下降12, or 上升3 when it is below zero.
 */
export interface NumberCell {
  readonly number: Decimal;
  readonly format: 'figure' | 'percent' | 'fall';
}
/** Text, which no format may take for a formula or markup; '' is an empty cell. */
export type Cell = string | NumberCell;

export interface Column {
  readonly header: string;
  readonly kind: 'text' | 'number' | 'percent';
  /** in half-width characters; a Chinese character takes two */
  readonly width: number;
}

/** A column together with its cell for one thing listed. */
export interface ColumnOf<T> extends Column {
  readonly cellOf: (thing: T) => Cell;
}

export interface Sheet {
  readonly name: string;
  /** lines over the table, the first is the heading */
  readonly title: readonly string[];
  readonly columns: readonly Column[];
  /** as many cells in each row as there are columns */
  readonly rows: readonly (readonly Cell[])[];
  /** a last row that is not one of the things listed, and stays in place when they are sorted or filtered */
  readonly total?: readonly Cell[];
  /** lines under the table */
  readonly notes: readonly string[];
}

/** What every exported file prints; plain JSON, a function of the snapshot alone (law 7). */
export interface Report {
  readonly title: string;
  /** 快照时间, an ISO instant in UTC: the only date a file may bear */
  readonly takenAt: string;
  readonly sheets: readonly Sheet[];
}

/** The columns as plain values. */
export const plain = (columns: readonly Column[]): Column[] =>
  columns.map(({ header, kind, width }) => ({ header, kind, width }));

export const rowOf = <T>(columns: readonly ColumnOf<T>[], thing: T): Cell[] =>
  columns.map(({ cellOf }) => cellOf(thing));

export const share = (number: Decimal): Cell => ({ number, format: 'percent' });
export const count = (number: number): Cell => ({ number: String(number), format: 'figure' });

/** The characters a cell prints, the same in every format. */
export function printed(cell: Cell): string {
  if (typeof cell === 'string') return cell;
  const { number, format } = cell;
  if (format === 'percent') return percent(number);
  if (format === 'figure') return figure(number);
  const risen = compare(number, '0') < 0;
  return risen ? `${reportWords.rise}${figure(negate(number))}` : `${reportWords.fall}${figure(number)}`;
}
