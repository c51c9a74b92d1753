import fc from 'fast-check';
import type { Moment } from '../../src/domain/difference.ts';
import { defaultRule, rulePresets } from '../../src/domain/light-rule.ts';
import type { Target } from '../../src/domain/plan.ts';
import type { Standing } from '../../src/domain/standing.ts';
import { standings } from './arbitraries.ts';
import { plan, targetOf, value } from './fixtures.ts';

export const momentOf = (standingsThen: readonly Standing[], more: Partial<Moment> = {}): Moment => ({
  plan,
  asOf: '2024-06',
  rule: defaultRule,
  standings: standingsThen,
  ...more,
});

/** A few goals and paces, so that they are often the same on both sides. */
const promises: fc.Arbitrary<Partial<Target>> = fc.constantFrom(
  {},
  { goal: '45.0' },
  { goal: '50' },
  { comparator: '>=' },
  { pace: { kind: 'deadline', due: '2024-09' } },
  { pace: { kind: 'deadline' } },
);

const figures = fc.option(fc.constantFrom('1', '1.0', '2'), { nil: undefined });

const standingOfId = (id: string): fc.Arbitrary<Standing> =>
  fc.tuple(standings, promises, figures).map(([standing, promise, figure]) => ({
    ...standing,
    target: targetOf({ id, ...promise }),
    ...(figure === undefined
      ? {}
      : {
          entry: {
            id: `${id}-${figure}`,
            at: '',
            period: '2024-06',
            reading: value(figure),
            grade: 'reported',
            by: '',
          },
        }),
  }));

/** Two moments over up to twelve items, some of which only one of them has, each in an order of its own. */
export const momentPairs: fc.Arbitrary<readonly [Moment, Moment]> = fc
  .integer({ min: 0, max: 12 })
  .chain((count) =>
    fc.tuple(
      ...Array.from({ length: count }, (_, n) =>
        fc.record({
          before: fc.option(standingOfId(`item-${n}`), { nil: undefined, freq: 6 }),
          after: fc.option(standingOfId(`item-${n}`), { nil: undefined, freq: 6 }),
          isLast: fc.boolean(),
        }),
      ),
    ),
  )
  .chain((items) =>
    fc.record({
      items: fc.constant(items),
      rules: fc.tuple(fc.constantFrom(...rulePresets), fc.constantFrom(...rulePresets)),
    }),
  )
  .map(({ items, rules: [ruleBefore, ruleAfter] }) => {
    const reordered = [...items.filter(({ isLast }) => !isLast), ...items.filter(({ isLast }) => isLast)];
    return [
      momentOf(
        items.flatMap(({ before }) => before ?? []),
        { rule: ruleBefore, asOf: '2024-05' },
      ),
      momentOf(
        reordered.flatMap(({ after }) => after ?? []),
        { rule: ruleAfter },
      ),
    ] as const;
  });
