// What the ten gauges must show, worked out in exact fractions and without any code of the product.
import { plan } from './entries.mjs';

/** @typedef {[numerator: bigint, denominator: bigint]} Fraction the denominator is positive */
/** @typedef {import('./entries.mjs').Target} Target */
/** @typedef {import('./entries.mjs').Reading} Reading */

const ZERO = /** @type {Fraction} */ ([0n, 1n]);
const ONE = /** @type {Fraction} */ ([1n, 1n]);
const RATES = ['growth', 'reduction', 'ceiling'];

/** @param {string} decimal @returns {Fraction} */
function fraction(decimal) {
  const [whole, decimals = ''] = decimal.split('.');
  return [BigInt(whole + decimals), 10n ** BigInt(decimals.length)];
}

/** @param {Fraction} a @param {Fraction} b @returns {Fraction} */
const add = ([a, b], [c, d]) => [a * d + c * b, b * d];
/** @param {Fraction} a @param {Fraction} b @returns {Fraction} */
const subtract = (a, [c, d]) => add(a, [-c, d]);
/** @param {Fraction} a @param {Fraction} b @returns {Fraction} */
const multiply = ([a, b], [c, d]) => [a * c, b * d];
/** @param {Fraction} a @param {Fraction} b not zero @returns {Fraction} */
const divide = ([a, b], [c, d]) => (c < 0n ? [-a * d, -c * b] : [a * d, c * b]);
/** @param {Fraction} a @param {Fraction} b */
const compare = (a, b) => Number(subtract(a, b)[0] > 0n) - Number(subtract(a, b)[0] < 0n);

/** @param {Target} target */
const isSmallerBetter = ({ measure, comparator }) => measure === 'ceiling' || comparator === '<=';

/** @param {Fraction} value @param {Fraction} goal @param {Target} target */
function isMet(value, goal, target) {
  const slack = fraction(target.comparator === '~' ? (target.tolerance ?? '0') : '0');
  if (isSmallerBetter(target)) return compare(value, add(goal, slack)) <= 0;
  return target.comparator === '>' ? compare(value, goal) > 0 : compare(value, subtract(goal, slack)) >= 0;
}

/** @param {Fraction} value @param {Target} target @returns {Fraction} */
function creditOfValue(value, target) {
  const goal = fraction(target.goal ?? '0');
  if (isMet(value, goal, target)) return ONE;
  if (RATES.includes(target.measure)) return ZERO;
  if (isSmallerBetter(target) && target.baseline === undefined) return ZERO;
  const baseline = fraction(target.baseline ?? '0');
  const way = compare(goal, baseline);
  if (way === 0 || way > 0 === isSmallerBetter(target)) return ZERO;
  const share = divide(subtract(value, baseline), subtract(goal, baseline));
  return compare(share, ZERO) < 0 ? ZERO : compare(share, ONE) > 0 ? ONE : share;
}

/** A goal stage that nothing proves earns the stage before it; the bench attaches no evidence.
 * @param {string} stage @param {Target} target @returns {Fraction} */
function creditOfStage(stage, { stages = [], goalStage = '', measure }) {
  const goal = stages.indexOf(goalStage) + 1;
  const rank = Math.min(stages.indexOf(stage) + 1, goal - 1);
  return measure === 'award' ? ZERO : [BigInt(rank), BigInt(goal)];
}

/** @param {Target} target @param {Reading | undefined} reading @returns {Fraction} */
function creditOf(target, reading) {
  if (reading === undefined) return ZERO;
  return reading.kind === 'stage'
    ? creditOfStage(reading.stage, target)
    : creditOfValue(fraction(reading.value), target);
}

/** The percentage of each area in the plan's order. @param {Map<string, Reading>} readings by target id */
export function expectedGauges(readings) {
  return plan.areas.map(({ id }) => {
    let credit = ZERO;
    let weight = ZERO;
    for (const target of plan.targets.filter((t) => t.areaId === id)) {
      const own = fraction(target.weight ?? '1');
      credit = add(credit, multiply(own, creditOf(target, readings.get(target.id))));
      weight = add(weight, own);
    }
    return multiply(divide(credit, weight), [100n, 1n]);
  });
}

/** The product divides to 40 decimals; a mean of such quotients is right to far more than 30. */
const UNROUNDED = /** @type {Fraction} */ ([1n, 10n ** 30n]);

/** @param {string} shown @param {Fraction} expected @param {boolean} rounded to the decimals shown, half up */
function isRight(shown, expected, rounded) {
  if (!/^-?\d+(\.\d+)?$/.test(shown)) return false;
  const [, decimals = ''] = shown.split('.');
  const allowed = rounded ? /** @type {Fraction} */ ([1n, 2n * 10n ** BigInt(decimals.length)]) : UNROUNDED;
  const [difference, denominator] = subtract(fraction(shown), expected);
  return compare([difference < 0n ? -difference : difference, denominator], allowed) <= 0;
}

/** Throws when one of the ten is wrong: then no time of the run means anything.
 * @param {string} where @param {string} shown ten figures with blanks between @param {Fraction[]} expected
 * @param {boolean} rounded as the shipped build shows them */
export function requireRight(where, shown, expected, rounded = false) {
  const figures = shown.split(' ');
  const wrong = expected.flatMap((gauge, i) => {
    if (isRight(figures[i] ?? '', gauge, rounded)) return [];
    return `${plan.areas[i]?.id} shows ${figures[i]}, must be ${Number(gauge[0]) / Number(gauge[1])}`;
  });
  if (wrong.length > 0) throw new Error(`${where}: ${wrong.join('; ')}`);
}
