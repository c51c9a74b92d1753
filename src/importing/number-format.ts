/** What the format of a cell makes of its number. */
export interface NumberFormat {
  readonly shows: 'number' | 'percent' | 'date' | 'time';
  /** it shows another number: thousands cut off by a last comma, or a decimal point drawn between digits */
  readonly scaled: boolean;
}

const LITERAL = /"[^"]*"|[\\!].|[_*]./gs;
const BRACKET = /\[([^\]]*)\]/g;
const ELAPSED = /^(?:h+|m+|s+)$/i;
/** Chinese Excel prints General as `G/` and two characters. */
const GENERAL = /General|G\/[^;]*/gi;
const HALF_OF_DAY = /AM\/PM|A\/P/gi;
const DRAWN_POINT = /[0#?](?:[\\!]\.|"\.")[0#?]/;
const CUT_THOUSANDS = /[0#?.],+(?![0#?,])/;

/**
 * Reads a number format as far as it changes what a number means: `0.0%`, `yyyy"年"m"月"`, `h:mm`, `0!.0,`. Words in
 * quotation marks and colours mean nothing. Unknown letters leave a number a number.
 */
export function readNumberFormat(code: string): NumberFormat {
  const bare = code
    .replace(LITERAL, '')
    .replace(BRACKET, (_all, inner: string) => (ELAPSED.test(inner) ? inner : ''))
    .replace(GENERAL, '0')
    .replace(HALF_OF_DAY, 'h');
  const [first = ''] = bare.split(';');
  const scaled = DRAWN_POINT.test(code) || CUT_THOUSANDS.test(bare);
  if (/[yda]|e(?![+-])/i.test(first)) return { shows: 'date', scaled: false };
  if (/[hs]/i.test(first)) return { shows: 'time', scaled: false };
  if (/m/i.test(first)) return { shows: 'date', scaled: false };
  return { shows: bare.includes('%') ? 'percent' : 'number', scaled };
}
