import { absolute, compare, type Decimal, divide, isNegative, isZero, multiply } from './decimal.ts';
import type { GuardContext, Question } from './guard-question.ts';
import { figureBefore } from './guard-series.ts';
import type { Period } from './period.ts';
import type { Target } from './plan.ts';
import { baseUnitOf, convert } from './unit.ts';

/** What is counted one by one: half of it does not exist. 亿元 and 亩 do not begin with one of these. */
const WHOLE_THINGS = /^[个家场项人户所座条起件次支套名处栋辆台部篇批只宗例门对]/;
/** What one writes too many or too few: a digit or two, 千, 万, 亿. */
const SLIPS = ['100000000', '10000', '1000', '100', '10'] as const;
type Slip = (typeof SLIPS)[number];
/** So much may a figure really have moved when a slip is taken out of it. */
const PLAUSIBLE_GROWTH = '10';
/** So many times off, a rate is asked about: 197 after 20.2, 0.197 after 18.9. */
const NEARLY_TEN = '7';
/** A count this small may grow tenfold in a month and mean it. */
const SMALL_COUNT = '5';
/** Half and double: what still counts as the same order as the goal. */
const [LEAST_OF_GOAL, MOST_OF_GOAL] = ['0.5', '2'];
/** A figure below this share of last year's may be one in last year's unit. */
const FAR_BELOW = '0.25';
/** Whose fall is another guard's, or no cause for any: what is to be kept low or cleared may well fall. */
const MAY_FALL: readonly Target['measure'][] = ['cumulative', 'ceiling'];

interface Reference {
  readonly value: Decimal;
  readonly before?: Decimal;
  readonly period?: Period;
}

/** What a figure is held against: the last one reported that is not 0, else the goal. */
function referenceOf(period: Period, context: GuardContext): Reference | undefined {
  const last = figureBefore(period, context);
  if (last !== undefined && !isZero(last.value))
    return { value: absolute(last.value), before: last.value, period: last.period };
  const { goal } = context.target;
  return goal === undefined || isZero(goal) ? undefined : { value: absolute(goal) };
}

/** Tenfold is a jump; but a small count may really grow so, as long as it stays within its goal. */
function isJumpUp(value: Decimal, reference: Reference, { goal = '0', measure }: Target): boolean {
  const { value: from, before } = reference;
  const times = measure === 'cumulative' || before === undefined ? PLAUSIBLE_GROWTH : NEARLY_TEN;
  if (compare(value, multiply(from, times)) < 0) return false;
  const small = measure === 'cumulative' && before !== undefined && compare(before, SMALL_COUNT) < 0;
  return !small || compare(value, goal) > 0;
}

/** How many times apart two figures are, whichever is the larger. */
const apart = (a: Decimal, b: Decimal): Decimal => (compare(a, b) >= 0 ? divide(a, b) : divide(b, a));

/** The slip that leaves what comes nearest to the figure before. */
function nearest(from: Decimal, without: (slip: Slip) => Decimal): Slip {
  const distances = SLIPS.map((slip) => ({ slip, distance: apart(without(slip), from) }));
  return distances.reduce((best, each) => (compare(each.distance, best.distance) < 0 ? each : best)).slip;
}

function jumpUp(value: Decimal, reference: Reference): Question {
  const { value: from, before, period } = reference;
  // 15,000 of 7: taken out 10,000 leaves 1.5, taken out 1,000 leaves 15; the smallest that is plausible is meant.
  const plausible = SLIPS.filter(
    (slip) => compare(divide(value, slip), multiply(from, PLAUSIBLE_GROWTH)) < 0,
  );
  const factor =
    before === undefined ? (plausible.at(-1) ?? '10') : nearest(from, (slip) => divide(value, slip));
  const since = before === undefined || period === undefined ? {} : { before, period };
  return { code: 'jump', factor, down: false, suggestion: divide(value, factor), ...since };
}

const isOfOrder = (value: Decimal, goal: Decimal): boolean =>
  compare(value, multiply(goal, LEAST_OF_GOAL)) >= 0 && compare(value, multiply(goal, MOST_OF_GOAL)) <= 0;

/** 0.197 for 19.7 %: a first rate that is a hundredth of the goal's or last year's order is a share, not per cent. */
function shareForPercent(value: Decimal, { unit, goal, lastYear }: Target): Question[] {
  if (unit !== '%' || compare(absolute(value), '1') >= 0 || isZero(value)) return [];
  const suggestion = multiply(value, '100');
  const orders = [goal, lastYear?.unit === '%' ? lastYear.value : undefined];
  const meant = orders.some(
    (order) => order !== undefined && isOfOrder(absolute(suggestion), absolute(order)),
  );
  return meant ? [{ code: 'jump', factor: '100', down: true, suggestion }] : [];
}

/** A rate or level that fell to a seventh and less. */
function jumpDown(value: Decimal, { value: from, before, period }: Reference): Question[] {
  if (before === undefined || period === undefined || isZero(value)) return [];
  if (compare(multiply(value, NEARLY_TEN), from) > 0) return [];
  const factor = nearest(from, (slip) => multiply(value, slip));
  return [{ code: 'jump', factor, down: true, suggestion: multiply(value, factor), before, period }];
}

function jump(value: Decimal, period: Period, context: GuardContext): Question[] {
  const { target } = context;
  const reference = referenceOf(period, context);
  if (reference === undefined) return [];
  const size = absolute(value);
  if (isJumpUp(size, reference, target)) return [jumpUp(size, reference)];
  if (MAY_FALL.includes(target.measure)) return [];
  return reference.before === undefined ? shareForPercent(value, target) : jumpDown(size, reference);
}

function beyondWhole(value: Decimal, { measure, unit }: Target): Question[] {
  if (unit !== '%' || (measure !== 'level' && measure !== 'reduction')) return [];
  const below = measure === 'level' && isNegative(value);
  return below || compare(value, '100') > 0 ? [{ code: 'beyond-whole' }] : [];
}

/** 4 for 40兆瓦, when last year's figure was printed in 万千瓦: 4万千瓦 is 40兆瓦. */
function unitSlip(value: Decimal, { unit = '', goal, lastYear }: Target): Question[] {
  if (lastYear === undefined || lastYear.unit === unit || isZero(value)) return [];
  const last = convert(lastYear.value, lastYear.unit, unit);
  const converted = convert(value, lastYear.unit, unit);
  if (last === undefined || converted === undefined || isZero(last)) return [];
  const far = compare(value, multiply(last, FAR_BELOW)) < 0;
  if (!far || !(isOfOrder(converted, goal ?? last) || isOfOrder(converted, last))) return [];
  return [
    { code: 'unit-slip', unit: lastYear.unit, converted, lastYear: lastYear.value, lastYearConverted: last },
  ];
}

/** Also in 万: 1.10005万件 would be half a one. */
function fraction(value: Decimal, { unit = '', measure }: Target): Question[] {
  if (measure === 'growth' || measure === 'reduction') return [];
  const { thing } = baseUnitOf(unit);
  const single = WHOLE_THINGS.test(thing) ? convert(value, unit, thing) : undefined;
  return single?.includes('.') ? [{ code: 'fraction' }] : [];
}

/** What is odd about the size of a figure: digits too many or too few, the wrong unit, parts of whole things. */
export function scaleQuestions(value: Decimal, period: Period, context: GuardContext): Question[] {
  const { target } = context;
  const last = figureBefore(period, context);
  // What was logged before was asked then; 无变化 must not ask again.
  if (last !== undefined && compare(last.value, value) === 0) return [];
  return [
    ...jump(value, period, context),
    ...beyondWhole(value, target),
    ...(last === undefined ? unitSlip(value, target) : []),
    ...fraction(value, target),
  ];
}
