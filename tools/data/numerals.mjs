/** Where numbers stand in a text, and what they are worth, as decimal text. */

/** @typedef {{ start: number, end: number }} Place UTF-16 positions, end excluded */
/** @typedef {Place & { text: string, value: string | undefined }} Numeral */

const DIGIT = '[0-9\\uff10-\\uff19]';
const ARABIC = new RegExp(`${DIGIT}+(?:[.\\uff0e]${DIGIT}+)?`, 'gu');
const CHINESE_DIGITS = '零一二三四五六七八九';
const CHINESE = '零〇一二两三四五六七八九十百千万亿';
/** Words that are written with a numeral and count nothing. */
const NOT_COUNTING = [
  '五金',
  '统一',
  '一体',
  '一批',
  '一流',
  '一律',
  '一致',
  '一般',
  '唯一',
  '一定',
  '一直',
  '一切',
  '一些',
  '单一',
  '同一',
  '一系列',
  '一步',
  '一以贯之',
  '百姓',
  '万一',
  '十分',
  '百分点',
  '千方百计',
  '万众',
  '百货',
];
/** An Arabic numeral takes its 万 or 亿 along: 1.1万 is one number, found by arabicNumerals. */
const COUNTING = new RegExp(
  `${DIGIT}[十百千万亿]+|${NOT_COUNTING.join('|')}|(?<counting>[${CHINESE}]+)`,
  'gu',
);
/** @type {[string, number][]} */
const UNITS = [
  ['亿', 1e8],
  ['万', 1e4],
  ['千', 1e3],
  ['百', 100],
  ['十', 10],
];

/**
 * Every Arabic numeral, decimals and full-width digits included, in the order of the text.
 * @param {string} text
 * @returns {Numeral[]}
 */
export function arabicNumerals(text) {
  return [...text.matchAll(ARABIC)].map((match) => ({
    text: match[0],
    value: match[0].normalize('NFKC'),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/**
 * Every Chinese numeral that may count something; 五金, 统一 and their like are left out.
 * @param {string} text
 * @returns {Numeral[]}
 */
export function chineseNumerals(text) {
  return [...text.matchAll(COUNTING)].flatMap((match) => {
    const counting = match.groups?.counting;
    if (!counting) return [];
    const end = match.index + counting.length;
    return [{ text: counting, value: chineseValue(counting), start: match.index, end }];
  });
}

/**
 * 二十 is 20, 两千 2000, 百亿 10000000000, 二〇二四 2024.
 * @param {string} text only numerals
 * @returns {string | undefined} undefined where the letters make no single number (三五十)
 */
export function chineseValue(text) {
  const letters = text.replaceAll('两', '二').replaceAll('〇', '零');
  const digits = [...letters].map((letter) => CHINESE_DIGITS.indexOf(letter));
  if (!digits.includes(-1)) return plainDecimal(digits.join(''));
  const value = valueByUnit(letters, UNITS);
  return Number.isNaN(value) ? undefined : String(value);
}

/**
 * @param {string} letters
 * @param {[string, number][]} units largest first; what none of them divides is a digit
 * @returns {number} NaN where the letters make no number
 */
function valueByUnit(letters, units) {
  const [unit, ...smaller] = units;
  if (!unit) return letters.length > 1 ? NaN : Math.max(CHINESE_DIGITS.indexOf(letters || '零'), 0);
  const [letter, worth] = unit;
  const at = letters.lastIndexOf(letter);
  if (at < 0) return valueByUnit(letters, smaller);
  // Nothing before the unit is one of it (百亿, 十五); before 万 and 亿 stands a number of any size.
  const times = at === 0 ? 1 : valueByUnit(letters.slice(0, at), worth < 1e4 ? smaller : units);
  const rest = letters.slice(at + 1).replace(/^零/u, '');
  return times * worth + valueByUnit(rest, smaller);
}

/**
 * Equal as decimals: ５ is 5.0 is 5.
 * @param {string} a
 * @param {string} b
 */
export function sameDecimal(a, b) {
  return plainDecimal(a) === plainDecimal(b);
}

/** @param {string} text */
function plainDecimal(text) {
  const [whole = '', fraction = ''] = text.normalize('NFKC').split('.');
  const tail = fraction.replace(/0+$/u, '');
  return (whole.replace(/^(-?)0+(?=\d)/u, '$1') + (tail && `.${tail}`)).replace(/^-0$/u, '0');
}
