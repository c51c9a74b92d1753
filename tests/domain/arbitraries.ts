import fc from 'fast-check';
import { stampOf } from '../../src/domain/clock.ts';
import type { Decimal } from '../../src/domain/decimal.ts';
import type { TargetChange } from '../../src/domain/fold.ts';
import { type Light, lights } from '../../src/domain/light.ts';
import { addMonths, type Period } from '../../src/domain/period.ts';
import type { Target } from '../../src/domain/plan.ts';
import type { Standing } from '../../src/domain/standing.ts';
import { changeOf, plan, stage, targetOf, value } from './fixtures.ts';

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
  { weight: 5, arbitrary: fc.constant('correction' as const) },
  { weight: 5, arbitrary: fc.constant('retraction' as const) },
  { weight: 6, arbitrary: fc.constant('review' as const) },
  { weight: 4, arbitrary: fc.constantFrom('evidence', 'removal') },
  { weight: 4, arbitrary: fc.constantFrom('definition', 'revision', 'assignment', 'note') },
  { weight: 1, arbitrary: fc.constant('withdrawal' as const) },
);

/** One month that people quarrel about: where the fold of entries has its corners. */
const quarrels = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('entry', 'retraction', 'review') },
  { weight: 2, arbitrary: fc.constant('correction' as const) },
);

/** What the n-th change says, if it is of a kind that says it. */
const sayings = (count: number, isQuarrel: boolean) =>
  fc.record({
    kind: isQuarrel ? quarrels : kinds,
    at: stamps,
    name: fc.constantFrom('王主任', '李主任'),
    period: isQuarrel ? fc.constant('2024-03') : fc.constantFrom('2024-03', '2024-04', '2024-05'),
    reading: readings,
    grade: fc.constantFrom('verified', 'reported', 'estimated', 'published'),
    verdict: fc.constantFrom('accepted', 'returned'),
    goal: decimals(0, 100, 0),
    areaId: fc.constantFrom(...plan.areas.map((area) => area.id)),
    measure: fc.constantFrom('cumulative', 'growth', 'level', 'award'),
    /** the change it speaks of: any kind, also one that comes later, or never */
    about: fc.integer({ min: 0, max: count }),
    /** a correction before version 2 names nobody; a later one names whom it replaces, seen or not */
    replaced: fc.option(fc.uniqueArray(fc.integer({ min: 0, max: count }), { maxLength: 4 })),
  });

type Sayings = ReturnType<typeof sayings> extends fc.Arbitrary<infer T> ? T : never;

function targetIn({ areaId, measure, goal }: Sayings, id: string): Target {
  return targetOf({ id, areaId, measure, goal, stages: ['申报', '命名'], goalStage: '命名' });
}

/** The n-th change of the target, with an id of its own. */
function changeSaying(said: Sayings, targetId: string, n: number): TargetChange {
  const { kind, at, name, period, reading, grade, verdict, goal, about, replaced } = said;
  const idOf = (place: number): string => `${targetId}-${place}`;
  const envelope = { id: idOf(n), at, author: { name, unit: '科技局' } };
  const subject = { planId: plan.id, targetId };
  const entry = { ...subject, period, reading, grade };
  const correction = replaced === null ? { reason: '核定' } : { replaces: replaced.map(idOf) };
  const document = { kind: 'document', number: '永政发〔2024〕8号', title: '批复' } as const;
  const outcome = { name: '外贸出口', quote: '外贸出口增长20.5%', period, sourceId: '004' };
  return {
    entry: () => changeOf('entry-logged', entry, envelope),
    correction: () => changeOf('entry-logged', { ...entry, ...correction }, envelope),
    retraction: () =>
      changeOf('entry-retracted', { ...subject, entryId: idOf(about), reason: '误填' }, envelope),
    review: () => changeOf('entry-reviewed', { ...subject, entryId: idOf(about), verdict }, envelope),
    evidence: () => changeOf('evidence-attached', { ...subject, period, evidence: document }, envelope),
    removal: () =>
      changeOf('evidence-removed', { ...subject, evidenceId: idOf(about), reason: '误传' }, envelope),
    definition: () =>
      changeOf('target-defined', { planId: plan.id, target: targetIn(said, targetId), order: n }, envelope),
    revision: () => changeOf('target-revised', { ...subject, goal, reason: '上级调整' }, envelope),
    assignment: () =>
      changeOf('target-assigned', { ...subject, leadUnitId: goal, supportingUnitIds: [] }, envelope),
    withdrawal: () => changeOf('target-withdrawn', { ...subject, reason: '并入他项' }, envelope),
    note: () => changeOf('outcome-noted', { ...subject, ...outcome, reason: '口径不同' }, envelope),
  }[kind]();
}

/** Up to 14 changes of one target; stamps collide on purpose. Every other history is a quarrel about one month. */
export const historiesOf = (targetId: string): fc.Arbitrary<TargetChange[]> =>
  fc
    .record({ size: fc.integer({ min: 0, max: 14 }), isQuarrel: fc.boolean() })
    .map(({ size, isQuarrel }) => ({ isQuarrel, count: isQuarrel ? Math.ceil(size / 2) : size }))
    .chain(({ count, isQuarrel }) =>
      fc.tuple(
        ...Array.from({ length: count }, (_, n) =>
          sayings(count, isQuarrel).map((said) => changeSaying(said, targetId, n)),
        ),
      ),
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
