import type { CellValue } from 'hucre/xlsx';
import { cleanText, EMPTY_CELL, numberCell, textCell } from './cell-text.ts';
import type { NumberFormat } from './number-format.ts';
import type { SheetCell } from './sheet.ts';

const DAY = 86_400_000;
const DAY_ZERO = Date.UTC(1899, 11, 31);
const DATE: NumberFormat = { shows: 'date', scaled: false };

/** The day number behind a date of the reader, which is always asked in the 1900 system. */
function serialOf(date: Date): number {
  const days = (date.getTime() - DAY_ZERO) / DAY;
  return days < 60 ? days : days + 1;
}

/** Turns what the workbook reader found into cells; equal texts become one cell. */
export function cellReader(since1904: boolean): (value: CellValue, format: NumberFormat) => SheetCell {
  const cellByText = new Map<string, SheetCell>([['', EMPTY_CELL]]);

  const cellOf = (value: string): SheetCell => {
    const known = cellByText.get(value);
    if (known !== undefined) return known;
    const cell = textCell(cleanText(value), value.toWellFormed());
    cellByText.set(value, cell);
    return cell;
  };
  return (value, format) => {
    if (typeof value === 'string') return cellOf(value);
    if (typeof value === 'number') return numberCell(value, format, since1904);
    if (typeof value === 'boolean') return cellOf(value ? 'TRUE' : 'FALSE');
    if (!(value instanceof Date)) return EMPTY_CELL;
    return numberCell(serialOf(value), format.shows === 'time' ? format : DATE, since1904);
  };
}
