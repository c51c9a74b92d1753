import { describe, expect, it } from 'vitest';
import { boardOf, latestPeriod, standingsOf } from '../../src/domain/board.ts';
import { defaultRule } from '../../src/domain/light-rule.ts';
import { plan, seeds, stateOf, targetOf, value } from './fixtures.ts';

const asOf = '2024-06';
const states = [
  stateOf(targetOf({ id: 'a', areaId: 'investment', goal: '100' }), [asOf, value('50')]),
  stateOf(targetOf({ id: 'b', areaId: 'investment', goal: '100' })),
  stateOf(targetOf({ id: 'c', areaId: 'innovation', goal: '100' }), [asOf, value('100')]),
];
const standings = standingsOf(plan, states, asOf, defaultRule);
const board = boardOf(plan, standings, asOf, defaultRule);

describe('the board', () => {
  it('has the areas of the plan in its own order, under their verbatim headings', () => {
    expect(board.gauges.map(({ areaId, heading, motto }) => [areaId, heading, motto])).toEqual([
      ['investment', '聚力“大抓项目”扩投资', '不断夯实发展基座'],
      ['innovation', '聚力“科技创新”主引擎', undefined],
    ]);
  });

  it('gives each gauge its own targets, and all of them to the whole', () => {
    expect(board.gauges.map(({ rollUp }) => [rollUp.total, rollUp.completion])).toEqual([
      [2, '0.25'],
      [1, '1'],
    ]);
    expect(board.whole).toMatchObject({ total: 3, completion: '0.5', done: 1, unreported: 1 });
  });

  it('says which plan, which month and which rule it stands for', () => {
    expect(board).toMatchObject({ planId: plan.id, asOf, rule: defaultRule });
  });

  it('is plain JSON: it survives being written and read', () => {
    expect(JSON.parse(JSON.stringify(board))).toEqual(board);
    expect(JSON.parse(JSON.stringify(standings))).toEqual(standings);
  });
});

describe('the period a plan opens with', () => {
  it('is the latest any figure speaks of, the first where none does, and never beyond the plan', () => {
    expect(latestPeriod(plan, states)).toBe('2024-06');
    expect(latestPeriod(plan, [stateOf(seeds.highTech)])).toBe('2024-01');
    expect(latestPeriod(plan, [stateOf(seeds.highTech, ['2025-02', value('50')])])).toBe('2024-12');
    expect(latestPeriod(plan, [stateOf(seeds.highTech, ['2023-11', value('50')])])).toBe('2024-01');
  });
});
