import { compare, type Decimal, divide, isNegative, isZero, multiply, negate } from './decimal.ts';
import { figureOf } from './guard-series.ts';
import type { GuardContext, Question } from './guards.ts';
import { addMonths, type Period } from './period.ts';
import type { Target } from './plan.ts';
import { entryAsOf } from './target-state.ts';
import { convert } from './unit.ts';

/** What is counted one by one: half of it does not exist. 万件 and 亿元 do not begin with one of these. */
const WHOLE_THINGS = /^[个家场项人户所座条起件次支套名处栋辆台部篇批只宗例门对]/;
/** What one writes too many or too few: a digit or two, 千, 万, 亿. The largest that fits is meant. */
const SLIPS = ['100000000', '10000', '1000', '100', '10'] as const;
/** So much may a figure really have moved when a slip is taken out of it: 5 → 450 is 45 with a digit too many. */
const PLAUSIBLE_GROWTH = '10';
/** Below so much of the reference a figure is a slip downwards. */
const TENTH = '0.1';
/** A count this small may grow tenfold in a month and mean it. */
const SMALL_COUNT = '5';
/** Half and double: what still counts as the same order as the goal. */
const [LEAST_OF_GOAL, MOST_OF_GOAL] = ['0.5', '2'];
/** A figure below this share of last year's may be one in last year's unit. */
const FAR_BELOW = '0.25';

const absolute = (value: Decimal): Decimal => (isNegative(value) ? negate(value) : value);

interface Reference {
  readonly value: Decimal;
  readonly before?: Decimal;
  readonly period?: Period;
}

/** What a figure is held against: the last one reported that is not 0, else the goal of what is counted up. */
function referenceOf(period: Period, { target, entriesByPeriod }: GuardContext): Reference | undefined {
  const entry = entryAsOf({ entriesByPeriod }, addMonths(period, -1));
  const before = figureOf(entry);
  if (entry !== undefined && before !== undefined && !isZero(before))
    return { value: absolute(before), before, period: entry.period };
  const { goal } = target;
  return goal === undefined || isZero(goal) ? undefined : { value: absolute(goal) };
}

/** Tenfold is a jump; but a small count may really grow so, as long as it stays within its goal. */
function isJumpUp(value: Decimal, { value: reference, before }: Reference, { goal = '0' }: Target): boolean {
  if (compare(value, multiply(reference, '10')) < 0) return false;
  const small = before !== undefined && compare(before, SMALL_COUNT) < 0;
  return !small || compare(value, goal) > 0;
}

function jumpUp(value: Decimal, reference: Reference): Extract<Question, { code: 'jump' }> {
  const { value: from, before, period } = reference;
  const factor = SLIPS.find((slip) => compare(value, multiply(from, slip)) >= 0) ?? '10';
  // 15,000 of 7: taken out 10,000 leaves 1.5, taken out 1,000 leaves 15; the smallest that is plausible is meant.
  const plausible = SLIPS.filter(
    (slip) => compare(divide(value, slip), multiply(from, PLAUSIBLE_GROWTH)) < 0,
  );
  const meant = before === undefined ? (plausible.at(-1) ?? factor) : factor;
  const suggestion = divide(value, meant);
  const since = before === undefined || period === undefined ? {} : { before, period };
  return { code: 'jump', factor: meant, down: false, suggestion, ...since };
}

/** A rate or level that fell to a tenth and less; a cumulative figure that falls is asked about as such. */
function jumpDown(value: Decimal, reference: Reference): Question[] {
  const { value: from, before, period } = reference;
  if (before === undefined || period === undefined || isZero(value)) return [];
  if (compare(value, multiply(from, TENTH)) > 0) return [];
  const factor = SLIPS.find((slip) => compare(multiply(value, slip), from) <= 0) ?? '10';
  return [{ code: 'jump', factor, down: true, suggestion: multiply(value, factor), before, period }];
}

function jump(value: Decimal, period: Period, context: GuardContext): Question[] {
  const { target } = context;
  const reference = referenceOf(period, context);
  if (reference === undefined) return [];
  const size = absolute(value);
  if (isJumpUp(size, reference, target)) return [jumpUp(size, reference)];
  return target.measure === 'cumulative' ? [] : jumpDown(size, reference);
}

function beyondWhole(value: Decimal, { measure, unit }: Target): Question[] {
  if (unit !== '%' || (measure !== 'level' && measure !== 'reduction')) return [];
  const below = measure === 'level' && isNegative(value);
  return below || compare(value, '100') > 0 ? [{ code: 'beyond-whole' }] : [];
}

const isOfOrder = (value: Decimal, goal: Decimal): boolean =>
  compare(value, multiply(goal, LEAST_OF_GOAL)) >= 0 && compare(value, multiply(goal, MOST_OF_GOAL)) <= 0;

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

const fraction = (value: Decimal, { unit = '', measure }: Target): Question[] =>
  measure !== 'growth' && measure !== 'reduction' && WHOLE_THINGS.test(unit) && value.includes('.')
    ? [{ code: 'fraction' }]
    : [];

/** What is odd about the size of a figure: digits too many or too few, the wrong unit, parts of whole things. */
export function scaleQuestions(value: Decimal, period: Period, context: GuardContext): Question[] {
  const { target } = context;
  return [
    ...jump(value, period, context),
    ...beyondWhole(value, target),
    ...unitSlip(value, target),
    ...fraction(value, target),
  ];
}
