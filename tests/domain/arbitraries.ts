import fc from 'fast-check';
import { stampOf } from '../../src/domain/clock.ts';
import type { Decimal } from '../../src/domain/decimal.ts';
import type { TargetChange } from '../../src/domain/fold.ts';
import { type Light, lights } from '../../src/domain/light.ts';
import { addMonths, type Period } from '../../src/domain/period.ts';
import type { Standing } from '../../src/domain/standing.ts';
import { changeOf, entryOf, plan, stage, targetOf, value } from './fixtures.ts';

/** A canonical decimal between min and max with up to `places` decimals. */
export const decimals = (min: number, max: number, places = 2): fc.Arbitrary<Decimal> =>
  fc
    .integer({ min: min * 10 ** places, max: max * 10 ** places })
    .map((n) => (n / 10 ** places).toFixed(places))
    .map((text) => (text.includes('.') ? text.replace(/\.?0+$/, '') : text))
    .map((text) => (text === '-0' ? '0' : text));

/** Any month of the plan's year. */
export const periods: fc.Arbitrary<Period> = fc
  .integer({ min: 0, max: 11 })
  .map((n) => addMonths('2024-01', n));

/** The same things in another order. */
export const shuffled = <T>(things: readonly T[]): fc.Arbitrary<T[]> =>
  fc.shuffledSubarray([...things], { minLength: things.length, maxLength: things.length });

const stamps = fc.integer({ min: 0, max: 8 }).map((n) => stampOf(`2024-05-0${n + 1}T00:00:00.000Z`));

const readings = fc.oneof(
  decimals(-20, 120, 1).map(value),
  fc.constantFrom('申报', '命名', '没有这一步').map(stage),
  fc.constant({ kind: 'not-applicable' } as const),
);

/** Withdrawals are rare: they empty the board. */
const kinds = fc.oneof(
  { weight: 10, arbitrary: fc.constant('entry' as const) },
  { weight: 5, arbitrary: fc.constant('retraction' as const) },
  { weight: 4, arbitrary: fc.constantFrom('definition', 'revision', 'note') },
  { weight: 1, arbitrary: fc.constant('withdrawal' as const) },
);

/** One change of the target; the n-th has an id of its own, stamps collide on purpose. */
const changeOfTarget = (targetId: string, n: number, count: number): fc.Arbitrary<TargetChange> =>
  fc
    .record({
      kind: kinds,
      at: stamps,
      period: fc.constantFrom('2024-03', '2024-04', '2024-05'),
      reading: readings,
      grade: fc.constantFrom('verified', 'reported', 'estimated', 'published'),
      goal: decimals(0, 100, 0),
      areaId: fc.constantFrom(...plan.areas.map((area) => area.id)),
      measure: fc.constantFrom('cumulative', 'growth', 'level', 'award'),
      // Also of entries that come later, or never.
      retracts: fc.integer({ min: 0, max: count }),
    })
    .map(({ kind, at, period, reading, grade, goal, areaId, measure, retracts }): TargetChange => {
      const id = `${targetId}-${n}`;
      const target = targetOf({
        id: targetId,
        areaId,
        measure,
        goal,
        stages: ['申报', '命名'],
        goalStage: '命名',
      });
      const subject = { planId: plan.id, targetId };
      switch (kind) {
        case 'entry':
          return entryOf(target, period, reading, { id, at, grade });
        case 'retraction':
          return changeOf(
            'entry-retracted',
            { ...subject, entryId: `${targetId}-${retracts}`, reason: '误填' },
            { id, at },
          );
        case 'definition':
          return changeOf('target-defined', { planId: plan.id, target, order: n }, { id, at });
        case 'revision':
          return changeOf('target-revised', { ...subject, goal, reason: '上级调整' }, { id, at });
        case 'withdrawal':
          return changeOf('target-withdrawn', { ...subject, reason: '并入他项' }, { id, at });
        default:
          return changeOf(
            'outcome-noted',
            {
              ...subject,
              name: '外贸出口',
              quote: '外贸出口增长20.5%',
              period,
              sourceId: '004',
              reason: '口径不同',
            },
            { id, at },
          );
      }
    });

/** Up to 14 changes of one target. */
export const historiesOf = (targetId: string): fc.Arbitrary<TargetChange[]> =>
  fc
    .integer({ min: 0, max: 14 })
    .chain((count) =>
      fc.tuple(...Array.from({ length: count }, (_, n) => changeOfTarget(targetId, n, count))),
    );

/** A standing for roll-ups: its light, credit, expectation and weight are free of one another. */
export const standings: fc.Arbitrary<Standing> = fc
  .record({
    light: fc.constantFrom<Light>(...lights),
    credit: decimals(0, 1, 3),
    expected: decimals(0, 1, 3),
    weight: fc.constantFrom('0', '0.5', '1', '1', '1', '3'),
    id: fc.string({ minLength: 1, maxLength: 6 }),
  })
  .map(({ light, credit, expected, weight, id }) => ({
    target: targetOf({ id }),
    asOf: '2024-06',
    light,
    expected,
    credit: light === 'unreported' || light === 'not-applicable' ? '0' : credit,
    weight: light === 'not-applicable' ? '0' : weight,
    overdue: false,
  }));
