import type { Numeral } from './arabic-numeral.ts';
import { canonical, type Decimal, isDecimal } from './decimal.ts';
import { COUNTS_SINGLY, readNumeral } from './numeral.ts';
import { baseUnitOf, convert } from './unit.ts';

/** Why a typed quantity was refused; text/ says it in a sentence. */
export type QuantityRefusal =
  | { readonly code: 'blank' }
  | { readonly code: 'approximate'; readonly word: string }
  | { readonly code: 'not-a-number' }
  | { readonly code: 'separators' }
  | { readonly code: 'too-long' }
  | { readonly code: 'unit-mismatch'; readonly found: string; readonly expected: string };

export type QuantityResult =
  | { readonly ok: true; readonly value: Decimal }
  | { readonly ok: false; readonly refusal: QuantityRefusal };

const refuse = (refusal: QuantityRefusal): QuantityResult => ({ ok: false, refusal });

const APPROXIMATE =
  /^(大约|大概|大致|约|将近|接近|近|不超过|超过|超|逾|不到|不足|至少|最多|≈|~|>|<|≥|≤)|(左右|上下|以上|以内|余|多|\+)$/;
/** 20余家, 三十多家, 1.25万余人: the word stands between number and unit. */
const APPROXIMATE_UNIT = /^(?:万亿|亿|万)?(余|多|来|几|左右|上下|许)/;
/** ², ⑳, ½: NFKC would make 10² 102. */
const DISGUISED_DIGIT = /\p{No}/u;
const SCALED = /^[万亿]/;
const MAX_INTEGER_DIGITS = 15;
const MAX_DECIMALS = 8;

/** The number in the target's unit; undefined where it has none there, or two. */
function inUnit({ number, scale, rest }: Numeral, expected: string): Decimal | undefined {
  const { thing, base } = baseUnitOf(expected);
  const single = COUNTS_SINGLY.test(scale);
  // A rate has no things to count: 3万 is nothing in 百分点. 3万 万件 is no Chinese.
  if (scale !== '' && (base === '%' || (single && SCALED.test(rest)))) return undefined;
  if (rest !== '') return convert(number, rest, expected);
  // A bare 万 or 亿 counts the target's own things: 3万 of 家 is 30,000家. 3千 of 万件 may be either.
  if (single) return convert(number, thing, expected);
  return scale !== '' && SCALED.test(expected) ? undefined : number;
}

function isTooLong(number: Decimal): boolean {
  const [integer = '', decimals = ''] = number.replace('-', '').split('.');
  return integer.length > MAX_INTEGER_DIGITS || decimals.length > MAX_DECIMALS;
}

/** Signs that NFKC would take apart into letters and a digit. */
const SQUARES: readonly (readonly [sign: RegExp, word: string])[] = [
  [/㎢|km²/g, '平方公里'],
  [/㎡|m²/g, '平方米'],
  [/㎥|m³/g, '立方米'],
];

const spellSquares = (text: string): string =>
  SQUARES.reduce((spelt, [sign, word]) => spelt.replaceAll(sign, word), text);

/** NFKC makes full-width digits, ％ and ， plain; the minus sign has several faces, 万 and 亿 two. */
const simplify = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/[−–﹣]/g, '-')
    .replaceAll('萬', '万')
    .replaceAll('億', '亿')
    .trim();

const hasLooseSeparators = (text: string): boolean => /\d[,\s]+\d/.test(text);

/** What does not fit the unit: the written one, or the scale in a number without one. */
function misfit({ rest, scale }: Numeral, unit: string): QuantityRefusal {
  const word = APPROXIMATE_UNIT.exec(rest)?.[1];
  if (word !== undefined) return { code: 'approximate', word };
  return { code: 'unit-mismatch', found: rest === '' ? scale : rest, expected: unit };
}

/**
 * Reads a quantity as typed into the target's unit. A closed grammar: digits in any width, exact Chinese numerals in
 * 小写 or 大写, thousands separators in threes, 百/千 and 万/亿, 百分之, ￥, the unit or an exactly convertible one. Blank is
 * not zero, 约20 is not 20, 1e5 is nothing: unknown is refused, never guessed.
 */
export function parseQuantity(typed: string, unit: string): QuantityResult {
  const spelt = spellSquares(typed);
  const text = simplify(spelt);
  if (text === '') return refuse({ code: 'blank' });
  const approximate = APPROXIMATE.exec(text);
  if (approximate) return refuse({ code: 'approximate', word: approximate[0] });
  if (DISGUISED_DIGIT.test(spelt)) return refuse({ code: 'not-a-number' });
  const expected = simplify(spellSquares(unit));
  const numeral = readNumeral(text, expected);
  if (numeral === undefined)
    return refuse(hasLooseSeparators(text) ? { code: 'separators' } : { code: 'not-a-number' });
  if (numeral.parts.some(isTooLong)) return refuse({ code: 'too-long' });
  const value = inUnit(numeral, expected);
  if (value === undefined) return refuse(misfit(numeral, unit));
  return isDecimal(value) ? { ok: true, value: canonical(value) } : refuse({ code: 'too-long' });
}
