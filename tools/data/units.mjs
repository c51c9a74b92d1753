/** Which units convert into each other exactly, so that an outcome can settle a target. */

/** Units of one row differ by an exact factor (or are two names of one thing). */
const FAMILIES = [
  ['瓦', '千瓦', '兆瓦', '吉瓦'],
  ['瓦时', '千瓦时', '兆瓦时', '度'],
  ['米', '千米', '公里'],
  ['平方米', '平方公里'],
  // 15 亩 are one 公顷; the 亩 is no whole number of square metres, so it stays apart from them.
  ['亩', '公顷'],
  ['千克', '公斤', '吨'],
  ['人', '名', '位'],
];
const SCALES = /^[万亿]+/u;
const COUNTED_SCALES = /^[十百千万亿]+/u;

/**
 * True where a value in one unit can be said in the other without rounding: 万件 and 件, 万千瓦 and
 * 兆瓦. % and 百分点 are different things. A missing unit only equals a missing unit.
 * @param {string | undefined} a
 * @param {string | undefined} b
 */
export function areConvertible(a, b) {
  return family(a ?? '') === family(b ?? '');
}

/** @param {string} unit */
function family(unit) {
  const plain = unit.normalize('NFKC').replace(/\s/gu, '');
  if (plain === '百分点' || plain === '个百分点') return '百分点';
  const scaled = plain.replace(SCALES, '');
  const known = FAMILIES.find((units) => units.includes(scaled));
  return known ? known[0] : plain.replace(COUNTED_SCALES, '');
}
