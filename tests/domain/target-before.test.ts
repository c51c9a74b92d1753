import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChangeOf } from '../../src/domain/change.ts';
import { stampOf } from '../../src/domain/clock.ts';
import { advanceTarget, foldTarget, type TargetChange } from '../../src/domain/fold.ts';
import { type Alteration, alteredBy } from '../../src/domain/target-before.ts';
import { type TargetState, targetInForce } from '../../src/domain/target-state.ts';
import { shuffled } from './arbitraries.ts';
import { courses, curveOf } from './curves.ts';
import { changeOf, definitionOf, entryOf, plan, seeds, value } from './fixtures.ts';

const own = { planId: plan.id, targetId: 'target' };
const at = (day: number) => stampOf(`2024-05-0${day}T00:00:00.000Z`);
const revise = (id: string, day: number, goal: string): ChangeOf<'target-revised'> =>
  changeOf('target-revised', { ...own, goal, reason: '上级调整' }, { id, at: at(day) });
const paceTo = (id: string, day: number, due: string): ChangeOf<'pace-set'> =>
  changeOf('pace-set', { ...own, pace: { kind: 'deadline', due }, reason: '倒排工期' }, { id, at: at(day) });

/** What may happen to what is asked of one target; stamps collide. */
const alterations: fc.Arbitrary<Alteration[]> = fc
  .array(
    fc.record({
      day: fc.integer({ min: 1, max: 4 }),
      isPace: fc.boolean(),
      course: courses,
      goal: fc.integer({ min: 1, max: 99 }).map(String),
    }),
    { maxLength: 8 },
  )
  .map((drawn) =>
    drawn.map(({ day, isPace, course, goal }, n) =>
      isPace
        ? changeOf(
            'pace-set',
            { ...own, pace: curveOf(course), reason: '按季度' },
            { id: `p${n}`, at: at(day), author: { name: `第${n}人` } },
          )
        : revise(`r${n}`, day, goal),
    ),
  );

describe('goals and paces that are set', () => {
  it('laws 3 and 4: come to the same target in any order, any batching and any repetition', () => {
    const cases = alterations.chain((changes) => {
      const all: TargetChange[] = [definitionOf(seeds.highTech), ...changes];
      return fc.tuple(fc.constant(all), shuffled([...all, ...all]), fc.integer({ min: 1, max: 5 }));
    });
    fc.assert(
      fc.property(cases, ([all, again, size]) => {
        const folded = foldTarget('target', all);
        expect(foldTarget('target', again)).toEqual(folded);
        let kept: TargetState | undefined = foldTarget('target', []);
        for (let from = 0; from < again.length; from += size)
          kept = kept && advanceTarget(kept, again.slice(from, from + size));
        expect(kept).toEqual(folded);
      }),
    );
  });

  it('leave the target as it was defined beside the one in force', () => {
    const state = foldTarget('target', [
      definitionOf(seeds.highTech),
      paceTo('p', 1, '2024-09'),
      revise('r', 2, '40'),
    ]);
    expect(targetInForce(state)).toMatchObject({ goal: '40', pace: { kind: 'deadline', due: '2024-09' } });
    expect(state.definition?.target).toEqual(seeds.highTech);
    expect(state.pace).toMatchObject({ reason: '倒排工期', by: '王主任', at: at(1) });
  });
});

describe('what a change took the place of', () => {
  const definition = definitionOf(seeds.highTech);
  const [first, pace, second] = [revise('a', 1, '40'), paceTo('b', 2, '2024-09'), revise('c', 3, '30')];
  const history = [definition, first, pace, second, entryOf(seeds.highTech, '2024-03', value('9'))];

  it('is what was in force right before it, whatever came later and in whatever order', () => {
    fc.assert(
      fc.property(shuffled(history), (order) => {
        const goals = [first, pace, second].map((change) => {
          const altered = alteredBy(change, order);
          return [
            altered?.before.goal,
            altered?.after.goal,
            altered?.before.pace.kind,
            altered?.after.pace.kind,
          ];
        });
        expect(goals).toEqual([
          ['45', '40', 'linear', 'linear'],
          ['40', '40', 'linear', 'deadline'],
          ['40', '30', 'deadline', 'deadline'],
        ]);
      }),
    );
  });

  it('is the definition also when that was loaded later, and unknown without one', () => {
    const late = { ...definition, at: at(9) };
    expect(alteredBy(first, [first, late])?.before.goal).toBe('45');
    expect(alteredBy(first, [first])).toBeUndefined();
  });

  it('does not end with the target being withdrawn', () => {
    const gone = changeOf('target-withdrawn', { ...own, reason: '并入他项' }, { id: 'w', at: at(1) });
    expect(alteredBy(second, [...history, gone])?.before.goal).toBe('40');
  });
});
