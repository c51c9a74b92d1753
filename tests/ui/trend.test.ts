import { describe, expect, it } from 'vitest';
import { trendOf } from '../../src/drawing/trend-series.ts';
import { valueTicks } from '../../src/drawing/value-ticks.ts';
import { notApplicable, plan, seeds, stage, stateOf, value } from '../domain/fixtures.ts';

describe('the trend of a target', () => {
  it('leaves a month without an entry empty and takes nothing after the as-of month', () => {
    const state = stateOf(
      seeds.highTech,
      ['2024-01', value('0')],
      ['2024-03', value('9')],
      ['2024-08', value('40')],
    );
    const heights = trendOf(state, seeds.highTech, plan, '2024-06')?.points.map(({ height }) => height);
    expect(heights?.slice(0, 4)).toEqual(['0', undefined, '9', undefined]);
    expect(heights?.[7]).toBeUndefined();
  });

  it('draws the schedule of a count as a path up to the goal', () => {
    const trend = trendOf(stateOf(seeds.highTech), seeds.highTech, plan, '2024-06');
    expect(trend?.points[3]?.pace).toBe('15');
    expect(trend?.points.at(-1)?.pace).toBe('45');
  });

  it('draws no path for a rate that has to hold, only the goal', () => {
    const trend = trendOf(stateOf(seeds.investment), seeds.investment, plan, '2024-06');
    expect(trend?.points.some(({ pace }) => pace !== undefined)).toBe(false);
    expect(trend).toMatchObject({ goal: '20' });
    expect(trend?.due).toBeUndefined();
  });

  it('draws stages by their rank, from 未启动 on, with the month they are due', () => {
    const state = stateOf(seeds.railway, ['2024-02', stage('未启动')], ['2024-05', stage('开工')]);
    const trend = trendOf(state, seeds.railway, plan, '2024-06');
    expect([trend?.points[1]?.height, trend?.points[4]?.height]).toEqual(['0', '3']);
    expect(trend).toMatchObject({ goal: '4', due: '2024-12' });
    expect(trend?.stages).toEqual(['未启动', '谋划', '前期', '开工', '在建', '完工', '投用']);
  });

  it('keeps a reading that does not apply, without a height', () => {
    const state = stateOf(seeds.highTech, ['2024-02', notApplicable]);
    expect(trendOf(state, seeds.highTech, plan, '2024-06')?.points[1]).toMatchObject({
      reading: notApplicable,
    });
    expect(trendOf(state, seeds.highTech, plan, '2024-06')?.points[1]?.height).toBeUndefined();
  });
});

describe('the ticks of a value axis', () => {
  it('start at 0 for a count and pass its greatest height', () => {
    expect(valueTicks([1, 7], true)).toEqual([0, 2, 4, 6, 8]);
  });

  it('show a rate closely, but never so that tenths look like a fall', () => {
    expect(valueTicks([19.7, 20], false)).toEqual([19, 19.5, 20, 20.5]);
  });

  it('never go below 0 for what is never negative, and do for what fell', () => {
    expect(valueTicks([0, 6], false)[0]).toBe(0);
    expect(valueTicks([-1.2, 5], false)[0]).toBeLessThanOrEqual(-1.2);
  });

  it('span something even where all heights are the same', () => {
    expect(valueTicks([0], false).length).toBeGreaterThan(1);
    expect(valueTicks([100, 100], false).length).toBeGreaterThan(1);
  });
});
