import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, subtract } from '../../src/domain/decimal.ts';
import { gapToGoal, gapToSchedule, isToldByGoal } from '../../src/domain/goal-gap.ts';
import { gapInPoints, worstFirst } from '../../src/domain/worst-first.ts';
import { decimals } from './arbitraries.ts';
import { plan, seeds, standing, targetOf, value } from './fixtures.ts';

const rate = targetOf({ measure: 'level', unit: '%', goal: '90', comparator: '>=' });

describe('the one gap of a level', () => {
  it('in per cent without a baseline is the one to its goal, whatever its pace', () => {
    const paces = fc.constantFrom('hold' as const, 'linear' as const, 'deadline' as const);
    fc.assert(
      fc.property(decimals(1, 100), decimals(-5, 120), paces, (goal, figure, kind) => {
        const each = standing({ ...rate, goal, pace: { kind } }, '2024-12', ['2024-12', value(figure)]);
        expect(gapToSchedule(each)).toBeUndefined();
        expect(compare(gapInPoints(each) ?? '-999', subtract(figure, goal))).toBe(0);
        const below = standing({ ...rate, goal, comparator: '<=', pace: { kind } }, '2024-12', [
          '2024-12',
          value(figure),
        ]);
        expect(compare(gapToGoal(below) ?? '-999', subtract(goal, figure))).toBe(0);
      }),
    );
  });

  it('is the one to the schedule where its share divides no two rates', () => {
    const deadline = { pace: { kind: 'deadline' as const } };
    expect(isToldByGoal({ ...rate, ...deadline })).toBe(true);
    expect(isToldByGoal({ ...rate, ...deadline, baseline: '80' })).toBe(false);
    expect(isToldByGoal({ ...rate, ...deadline, unit: '张' })).toBe(false);
    expect(isToldByGoal({ ...rate, ...deadline, measure: 'cumulative' })).toBe(false);
  });

  it('leaves the light, the share and what a snapshot keeps as the domain gives them', () => {
    const each = standing(seeds.exportShare, '2024-12', ['2024-12', value('3.7')]);
    expect([each.light, Number(each.points), gapInPoints(each)]).toEqual(['severe', -26, '-1.3']);
  });

  it('sorts the items of one light by the number that is said of them', () => {
    const of = (id: string, figure: string, goal: string) =>
      standing({ ...seeds.exportShare, id, goal }, '2024-12', ['2024-12', value(figure)]);
    const [few, many] = [of('few', '3.7', '5'), of('many', '60', '80')];
    expect([few.light, many.light]).toEqual(['severe', 'severe']);
    expect(worstFirst([few, many], plan).map(({ standing: { target } }) => target.id)).toEqual([
      'many',
      'few',
    ]);
  });

  it('is none before its deadline', () => {
    const early = standing(seeds.exportShare, '2024-06', ['2024-06', value('3.7')]);
    expect([early.light, gapInPoints(early)]).toEqual(['not-due', undefined]);
  });
});
