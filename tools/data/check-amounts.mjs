import { arabicNumerals, chineseNumerals, chineseValue, sameDecimal } from './numerals.mjs';
import { normaliseQuote } from './source-text.mjs';

/** @typedef {import('./fault.mjs').Fault} Fault */

/** Words that say a number without writing one. @type {[string, string][]} */
const NUMBER_WORDS = [
  ['全覆盖', '100'],
  ['全部', '100'],
  ['清零', '0'],
];
/** 百亿级 may be stated as 100 with the unit 亿元. */
const SCALE = /[万亿]$/u;

/**
 * The number of a target or an outcome is read off its own quote, and its unit stands right behind.
 * @param {{ file: string, id: string, place: string }} at
 * @param {{ amount: string | undefined, unit?: string, quote: string }} stated
 * @returns {Generator<Fault>}
 */
export function* checkAmount(at, { amount, unit, quote }) {
  if (amount === undefined) return;
  const text = normaliseQuote(quote);
  const places = arabicNumerals(text).filter(({ value }) => value && sameDecimal(value, amount));
  if (places.length === 0) {
    if (isSaidInWords(text, amount)) return;
    const problem = `数值 ${amount} 在引文“${quote}”里找不到`;
    yield { ...at, problem, remedy: '照引文改数值，或把引文引到数字所在处' };
  } else if (unit && !places.some(({ end }) => followsAt(text, end, normaliseQuote(unit)))) {
    const problem = `引文里 ${amount} 的后面不是单位“${unit}”`;
    yield { ...at, place: 'unit', problem, remedy: '照抄原文的单位，原文没有就删去' };
  }
}

/**
 * 200余家 and 1.25万余人 have the units 家 and 万人.
 * @param {string} text
 * @param {number} position
 * @param {string} unit
 */
function followsAt(text, position, unit) {
  const behind = text.slice(position, position + unit.length + 1);
  return behind.startsWith(unit) || behind.replace(/[余多]/u, '') === unit;
}

/**
 * @param {string} text
 * @param {string} amount
 */
function isSaidInWords(text, amount) {
  if (NUMBER_WORDS.some(([word, value]) => text.includes(word) && value === amount)) return true;
  return chineseNumerals(text).some((numeral) => {
    return spellings(numeral.text).some((spelling) => spelling && sameDecimal(spelling, amount));
  });
}

/** @param {string} numeral */
function spellings(numeral) {
  const unscaled = numeral.replace(SCALE, '');
  return [numeral, unscaled].filter(Boolean).map(chineseValue);
}
