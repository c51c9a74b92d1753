import { compare, type Decimal, divide, multiply } from './decimal.ts';

/** Exact equivalents of unit words that measure the same thing. */
const EQUIVALENTS: ReadonlyMap<string, readonly [factor: Decimal, base: string]> = new Map([
  ['兆瓦', ['1000', '千瓦']],
  ['MW', ['1000', '千瓦']],
  ['kW', ['1', '千瓦']],
  ['兆瓦时', ['1000', '千瓦时']],
  ['kWh', ['1', '千瓦时']],
  ['度', ['1', '千瓦时']],
  ['公里', ['1000', '米']],
  ['千米', ['1000', '米']],
  ['km', ['1000', '米']],
  ['公顷', ['15', '亩']],
  ['平方公里', ['1000000', '平方米']],
  ['吨', ['1000', '千克']],
  ['公斤', ['1', '千克']],
  ['名', ['1', '人']],
  ['百分点', ['1', '%']],
  ['个百分点', ['1', '%']],
]);

const SCALES: readonly (readonly [prefix: string, factor: Decimal])[] = [
  ['万亿', '1000000000000'],
  ['亿', '100000000'],
  ['万', '10000'],
];

interface BaseUnit {
  /** the unit word without its 万 or 亿: what is counted, 兆瓦 for 万兆瓦; empty for a bare `万` */
  readonly thing: string;
  readonly base: string;
  readonly factor: Decimal;
}

/** `万件` → 10000 × 件, `万兆瓦` → 10000000 × 千瓦; a bare `万` has the empty base. */
export function baseUnitOf(unit: string): BaseUnit {
  const scale = SCALES.find(([prefix]) => unit.startsWith(prefix));
  const thing = scale ? unit.slice(scale[0].length) : unit;
  const [factor, base] = EQUIVALENTS.get(thing) ?? ['1', thing];
  return { thing, base, factor: scale === undefined ? factor : multiply(factor, scale[1]) };
}

/**
 * The same quantity in another unit, exactly; undefined when the units measure different things or no decimal is
 * exact (10亩 in 公顷).
 */
export function convert(value: Decimal, from: string, to: string): Decimal | undefined {
  if (from === to) return value;
  const source = baseUnitOf(from);
  const goal = baseUnitOf(to);
  if (source.base !== goal.base) return undefined;
  const amount = multiply(value, source.factor);
  const converted = divide(amount, goal.factor);
  return compare(multiply(converted, goal.factor), amount) === 0 ? converted : undefined;
}
