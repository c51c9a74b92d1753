import { add, canonical, type Decimal, multiply, negate } from './decimal.ts';

/** A number read off the head of a text, and what stands behind it. */
export interface Numeral {
  readonly number: Decimal;
  /** the digits as typed, part by part: limits of length are held against what a person wrote */
  readonly parts: readonly Decimal[];
  /**
   * The scale inside, empty without one. With 万 or 亿 in it the number counts single things, not the target's 万件;
   * with 百 or 千 alone it may be either.
   */
  readonly scale: string;
  readonly rest: string;
}

const DIGITS = /^(?:[1-9]\d{0,2}(?:,\d{3})+|\d+)(?:\.\d+)?/;
/** The 千 of 千瓦, 千米 and 千克 belongs to the unit, as the 百 of 百分点 does. */
const SCALE = /^\s*([百千](?![瓦米克伏卡赫帕焦分]))?\s*(万亿|亿|万)?/;
const MULTIPLIERS: ReadonlyMap<string, Decimal> = new Map([
  ['百', '100'],
  ['千', '1000'],
  ['万', '10000'],
  ['亿', '100000000'],
  ['万亿', '1000000000000'],
]);
const multiplierOf = (word = ''): Decimal => MULTIPLIERS.get(word) ?? '1';

interface Part {
  /** digits and scale as typed */
  readonly text: string;
  readonly digits: Decimal;
  readonly multiplier: Decimal;
  readonly scale: string;
}

/** The next part; `unit` right behind the digits is left alone, whatever it begins with. */
function partAt(text: string, unit?: string): Part | undefined {
  const typed = DIGITS.exec(text)?.[0];
  if (typed === undefined) return undefined;
  const behind = text.slice(typed.length);
  const [scaleText = '', hundreds = '', scale = ''] =
    behind.trim() === unit ? [] : (SCALE.exec(behind) ?? []);
  return {
    text: typed + scaleText,
    digits: canonical(typed.replaceAll(',', '').replace(/^0+(?=\d)/, '')),
    multiplier: hundreds === '' ? multiplierOf(scale) : multiply(multiplierOf(hundreds), multiplierOf(scale)),
    scale: hundreds + scale,
  };
}

const amountOf = ({ digits, multiplier, scale }: Part): Decimal =>
  scale === '' ? digits : multiply(digits, multiplier);
const integerLength = (text: string): number => text.search(/\D|$/);

/**
 * Does a part go on where the one before ended? 1亿2000万 and 1万2千 say their places. A bare remainder must fill them:
 * 1万2000 is read, 1万2 (12,000 or 10,002?) is not.
 */
function continues(part: Part, before: Part): boolean {
  const places = before.multiplier.length - 1;
  if (before.digits.includes('.')) return false;
  if (part.scale === '') return integerLength(part.text) === places;
  return /^[1-9]/.test(part.text) && integerLength(amountOf(part)) <= places;
}

function partsAt(text: string, unit: string): Part[] | undefined {
  const parts: Part[] = [];
  let behind = text;
  for (let part = partAt(behind, unit); part !== undefined; part = partAt(behind)) {
    const before = parts.at(-1);
    if (before !== undefined && !continues(part, before)) return undefined;
    parts.push(part);
    behind = behind.slice(part.text.length);
  }
  return parts.length === 0 || /\d/.test(behind) ? undefined : parts;
}

/**
 * Reads a number in Arabic digits off the head of a text: 1,234.5, 3亿5000万, 1万2千, 2千万, with a sign in front. What
 * follows may be a unit and holds no further digit. Undefined when there is no such number, more than one, or one with
 * two readings.
 */
export function readArabicNumeral(text: string, unit: string): Numeral | undefined {
  const sign = /^[+\-负]?/.exec(text)?.[0] ?? '';
  const parts = partsAt(text.slice(sign.length), unit);
  if (parts === undefined) return undefined;
  const number = parts.map(amountOf).reduce(add);
  return {
    number: sign === '-' || sign === '负' ? negate(number) : number,
    parts: parts.map(({ digits }) => digits),
    scale: parts[0]?.scale ?? '',
    rest: text.slice(sign.length + parts.map((part) => part.text).join('').length).trim(),
  };
}
