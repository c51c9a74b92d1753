import { dateCell, timeCell } from './date-text.ts';
import type { NumberFormat } from './number-format.ts';
import type { SheetCell } from './sheet.ts';

export const EMPTY_CELL: SheetCell = { text: '' };

/**
 * Stands in a cell whose formula has no value that could be trusted. A spreadsheet's own error word: no grammar of
 * numbers takes it, so it cannot pass for zero, for blank or for last year's value.
 */
export const UNCOMPUTED_CELL: SheetCell = { text: '#CALC!' };

/** Blanks of every width, marks without width, marks of direction. */
const INVISIBLE = /[\s\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/;

/** The text without what cannot be seen at its ends; line ends become \n, half of a surrogate pair U+FFFD. */
export function cleanText(text: string): string {
  const whole = text.toWellFormed().replace(/\r\n?/g, '\n');
  let [start, end] = [0, whole.length];
  while (start < end && INVISIBLE.test(whole.charAt(start))) start += 1;
  while (end > start && INVISIBLE.test(whole.charAt(end - 1))) end -= 1;
  return whole.slice(start, end);
}

/** A cell of text; `raw` is what stood in it. */
export const textCell = (text: string, raw: string): SheetCell =>
  raw === '' ? EMPTY_CELL : raw === text ? { text } : { text, raw };

/** What is short enough as it is, by far the most: at most 15 digits whatever they are. */
const PLAIN = /^-?(?!0$)[\d.]{1,15}$/;

/** Beyond these an exponent is written: such a number was never typed, and no grammar of ours takes it. */
const [LEAST_EXPONENT, GREATEST_EXPONENT] = [-15, 20];

/**
 * The number as the shortest text of at most 15 digits, which is what a spreadsheet shows of it: what it computed as
 * 0.30000000000000004 is 0.3. `shift` moves the point to the right, exactly.
 */
export function numberText(value: number, shift = 0): string {
  const short = String(value);
  if (shift === 0 && PLAIN.test(short)) return short;
  const [mantissa = '', power = ''] = Number(value.toPrecision(15)).toExponential().split('e');
  const exponent = Number(power) + shift;
  const sign = mantissa.startsWith('-') ? '-' : '';
  const digits = mantissa.replace(/[-.]/g, '');
  if (digits === '0') return '0';
  if (exponent < LEAST_EXPONENT || exponent > GREATEST_EXPONENT) return `${mantissa}E${exponent}`;
  if (exponent < 0) return `${sign}0.${'0'.repeat(-exponent - 1)}${digits}`;
  const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, '0');
  const decimals = digits.slice(exponent + 1);
  return `${sign}${whole}${decimals === '' ? '' : `.${decimals}`}`;
}

/** A number in the form its format gives it: `19.7%`, a date, a time, or plain digits without separators. */
export function numberCell(value: number, { shows, scaled }: NumberFormat, since1904: boolean): SheetCell {
  if (shows === 'date') return dateCell(value, since1904);
  if (shows === 'time') return timeCell(value);
  const text = shows === 'percent' ? `${numberText(value, 2)}%` : numberText(value);
  return scaled ? { text, numeric: true, scaled } : { text, numeric: true };
}
