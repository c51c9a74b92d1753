import { readChineseInteger } from './chinese-numeral.ts';
import { canonical, type Decimal, isDecimal, multiply, negate } from './decimal.ts';
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

const APPROXIMATE = /^(大约|约|将近|近|超过|超|逾|≈|~|>|<)|(左右|上下|以上|以内|余|多|\+)$/;
const ARABIC = /^([+\-负]?)([1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(\D*)$/;
// The 千 of 千瓦, 千米 and 千克 belongs to the unit.
const CHINESE =
  /^(负?)((?:[零〇一二两三四五六七八九十百万亿]|千(?![瓦米克]))+)(?:点([零〇一二三四五六七八九]+))?(.*)$/;
/** ², ⑳, ½: NFKC would make 10² 102. */
const DISGUISED_DIGIT = /\p{No}/u;
const CHINESE_DIGITS = '零一二三四五六七八九';
const MAX_INTEGER_DIGITS = 15;
const MAX_DECIMALS = 8;

interface Spelt {
  readonly number: Decimal;
  /** 万 or 亿 stood inside the numeral, so it counts single things, not the target's 万件 */
  readonly absolute: boolean;
  readonly unit: string;
}

const signed = (sign: string, number: Decimal): Decimal =>
  sign === '-' || sign === '负' ? negate(number) : canonical(number);

function readArabic(text: string): Spelt | undefined {
  const match = ARABIC.exec(text);
  if (match === null) return undefined;
  const [, sign = '', digits = '', unit = ''] = match;
  const number = digits.replaceAll(',', '').replace(/^0+(?=\d)/, '');
  return { number: signed(sign, number), absolute: false, unit: unit.trim() };
}

function readChinese(text: string): Spelt | undefined {
  const match = CHINESE.exec(text);
  if (match === null) return undefined;
  const [, sign = '', integerText = '', decimalText, rest = ''] = match;
  const integer = readChineseInteger(integerText);
  if (integer === undefined) return undefined;
  const decimals = [...(decimalText ?? '')]
    .map((d) => CHINESE_DIGITS.indexOf(d === '〇' ? '零' : d))
    .join('');
  const number = decimals === '' ? String(integer) : `${integer}.${decimals}`;
  return { number: signed(sign, number), absolute: /[万亿]/.test(integerText), unit: rest.trim() };
}

function inUnit({ number, absolute, unit }: Spelt, expected: string): Decimal | undefined {
  const { thing, base } = baseUnitOf(expected);
  if (unit === '') return absolute ? convert(number, thing, expected) : number;
  const written = baseUnitOf(unit);
  // A bare 万 or 亿 counts the target's own things: 3万 of 家 is 30,000家. A rate has none to count.
  if (written.base === '' && base !== '%') return convert(multiply(number, written.factor), thing, expected);
  return convert(number, unit, expected);
}

function isTooLong(number: Decimal): boolean {
  const [integer = '', decimals = ''] = number.replace('-', '').split('.');
  return integer.length > MAX_INTEGER_DIGITS || decimals.length > MAX_DECIMALS;
}

/** NFKC makes full-width digits, ％ and ， plain; the minus sign has several faces. */
const simplify = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/[−–﹣]/g, '-')
    .trim();

const hasLooseSeparators = (text: string): boolean => /\d[,\s]+\d/.test(text);

/**
 * Reads a quantity as typed into the target's unit. A closed grammar: digits in any width, exact Chinese numerals,
 * thousands separators in threes, 万/亿, the unit or an exactly convertible one. Blank is not zero, 约20 is not 20,
 * 1e5 is nothing: unknown is refused, never guessed.
 */
export function parseQuantity(typed: string, unit: string): QuantityResult {
  const text = simplify(typed);
  if (text === '') return refuse({ code: 'blank' });
  const approximate = APPROXIMATE.exec(text);
  if (approximate) return refuse({ code: 'approximate', word: approximate[0] });
  if (DISGUISED_DIGIT.test(typed)) return refuse({ code: 'not-a-number' });
  const spelt = readArabic(text) ?? readChinese(text);
  if (spelt === undefined)
    return refuse(hasLooseSeparators(text) ? { code: 'separators' } : { code: 'not-a-number' });
  if (isTooLong(spelt.number)) return refuse({ code: 'too-long' });
  const value = inUnit(spelt, simplify(unit));
  if (value === undefined) return refuse({ code: 'unit-mismatch', found: spelt.unit, expected: unit });
  return isDecimal(value) ? { ok: true, value: canonical(value) } : refuse({ code: 'too-long' });
}
