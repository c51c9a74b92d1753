import fc from 'fast-check';
import type { Change } from '../../src/domain/change.ts';
import { addMonths } from '../../src/domain/period.ts';
import { adopt, changeOf, define, entry, minute, retract, unknownKind } from './sample-changes.ts';

export const planIds = ['plan', 'next'];
const targetIds = ['a', 'b', 'c'];

/** What may happen to a target of a workspace; adoptions and the rest that is rare come once in a while. */
const kinds = fc.oneof(
  { weight: 8, arbitrary: fc.constant('entry' as const) },
  { weight: 5, arbitrary: fc.constant('retraction' as const) },
  { weight: 4, arbitrary: fc.constant('definition' as const) },
  { weight: 3, arbitrary: fc.constantFrom('adoption', 'revision', 'note', 'withdrawal', 'unknown') },
);

/** The n-th change has an id of its own; stamps collide on purpose, and a retraction may name what never comes. */
const changeAt = (n: number, count: number): fc.Arbitrary<Change> =>
  fc
    .record({
      kind: kinds,
      at: fc.integer({ min: 0, max: 6 }).map(minute),
      targetId: fc.constantFrom(...targetIds),
      planId: fc.constantFrom(...planIds),
      areaId: fc.constantFrom('investment', 'innovation', 'city'),
      period: fc.integer({ min: 0, max: 2 }).map((month) => addMonths('2024-04', month)),
      figure: fc.integer({ min: 0, max: 50 }).map(String),
      retracts: fc.integer({ min: 0, max: count }),
    })
    .map(({ kind, at, targetId, planId, areaId, period, figure, retracts }): Change => {
      const envelope = { id: `change-${n}`, at };
      const subject = { planId, targetId, reason: '上级调整' };
      const said = { name: '外贸出口', quote: '外贸出口增长20.5%', period, sourceId: '004' };
      return {
        entry: () => entry(targetId, figure, envelope, { period, planId }),
        retraction: () => retract(targetId, `change-${retracts}`, envelope),
        definition: () => define(targetId, { planId, areaId, order: n }, envelope),
        adoption: () => adopt(planId, envelope),
        revision: () => changeOf('target-revised', { ...subject, goal: figure }, envelope),
        withdrawal: () => changeOf('target-withdrawn', subject, envelope),
        note: () => changeOf('outcome-noted', { ...subject, ...said }, envelope),
        unknown: () => unknownKind({ targetId, figure }, envelope),
      }[kind]();
    });

/** Up to 24 changes, of which both plans are adopted by two. */
export const histories: fc.Arbitrary<Change[]> = fc
  .integer({ min: 1, max: 22 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, n) => changeAt(n, count))))
  .map((changes) => [...planIds.map((planId) => adopt(planId)), ...changes]);

export const shuffled = <T>(things: readonly T[]): fc.Arbitrary<T[]> =>
  fc.shuffledSubarray([...things], { minLength: things.length, maxLength: things.length });

/** The same things in their order, cut into batches of one to six. */
export const batched = <T>(things: readonly T[]): fc.Arbitrary<T[][]> =>
  fc
    .array(fc.integer({ min: 1, max: 6 }), { minLength: things.length, maxLength: things.length })
    .map((sizes) => {
      const batches: T[][] = [];
      let from = 0;
      for (const size of sizes) {
        if (from < things.length) batches.push(things.slice(from, from + size));
        from += size;
      }
      return batches;
    });
