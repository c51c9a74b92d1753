import { compare, type Decimal } from '../domain/decimal.ts';
import { percent } from '../text/format.ts';
import { reportWords } from '../text/report-words.ts';
import type { NumberCell } from './report-value.ts';

/** `13043.50` → `#,##0.00`, as `figure` prints it. */
function figureFormat(number: Decimal): string {
  const [integer = '', decimals = ''] = number.replace('-', '').split('.');
  const whole = integer.length > 4 ? '#,##0' : '0';
  return decimals === '' ? whole : `${whole}.${'0'.repeat(decimals.length)}`;
}

/**
 * `0.0%`, except beside 0 and 100 %, where mere rounding would print the whole for what is short of it, or nothing
 * for something: the condition keeps the format right when the number is edited.
 */
function percentFormat(number: Decimal): string {
  if (compare(number, '0.9995') >= 0 && compare(number, '1') < 0) return '[>=1]0.0%;[>=0.9995]"99.9%";0.0%';
  if (compare(number, '0') > 0 && compare(number, '0.0005') < 0) return '[>=0.0005]0.0%;[>0]"0.1%";0.0%';
  if (compare(number, '0') < 0 && percent(number) === '0.0%') return '0.0%;"0.0%"';
  return '0.0%';
}

/** The number format with which a spreadsheet prints what `printed` prints. Holds nothing that people typed. */
export function numberFormat({ number, format }: NumberCell): string {
  if (format === 'percent') return percentFormat(number);
  const figure = figureFormat(number);
  return format === 'figure' ? figure : `"${reportWords.fall}"${figure};"${reportWords.rise}"${figure}`;
}

/** A spreadsheet keeps 15 digits; a published figure with more would change under the reader's eyes. */
export const isExactInSpreadsheet = ({ number, format }: NumberCell): boolean =>
  format === 'percent' || number.replace(/^-?0*\.?0*|\./g, '').length <= 15;
