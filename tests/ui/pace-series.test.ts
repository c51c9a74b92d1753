import { describe, expect, it } from 'vitest';
import { paceSeries } from '../../src/drawing/pace-series.ts';
import { paceText, shareCell, shareRefusalText } from '../../src/text/pace-words.ts';
import { plan, seeds, stage, stateOf, value } from '../domain/fixtures.ts';

describe('the chart of a pace', () => {
  const state = stateOf(
    seeds.highTech,
    ['2024-02', value('9')],
    ['2024-06', value('54')],
    ['2024-08', value('60')],
  );
  const place = { target: seeds.highTech, plan, state, asOf: '2024-06' };

  it('has every month of the plan, and what was done only where it was reported, up to the as-of month', () => {
    const points = paceSeries(place, seeds.highTech.pace);
    expect(points).toHaveLength(12);
    expect(points.map(({ completion }) => completion).slice(0, 3)).toEqual([undefined, '0.2', undefined]);
    expect(points[5]).toEqual({ period: '2024-06', expected: '0.5', completion: '1.2' });
    expect(points[7]?.completion).toBeUndefined();
  });

  it('holds one pace against another month by month', () => {
    const points = paceSeries(place, { kind: 'deadline', due: '2024-06' }, seeds.highTech.pace);
    expect(points[4]).toMatchObject({ expected: '0' });
    expect(points[5]).toMatchObject({ expected: '1', compared: '0.5' });
  });

  it('draws no completion of a rate, which forms none', () => {
    const growth = {
      ...place,
      target: seeds.investment,
      state: stateOf(seeds.investment, ['2024-06', value('19')]),
    };
    expect(paceSeries(growth, seeds.investment.pace)[5]).toEqual({ period: '2024-06', expected: '1' });
  });

  it('says of a share of stages which stage it asks for', () => {
    const staged = {
      ...place,
      target: seeds.railway,
      state: stateOf(seeds.railway, ['2024-06', stage('前期')]),
    };
    const pace = { kind: 'curve', shares: { '2024-06': '0.75', '2024-12': '1' } } as const;
    expect(paceSeries(staged, pace)[5]).toMatchObject({ expected: '0.75', completion: '0.5' });
    expect(shareCell('0.75', seeds.railway)).toBe('75.0%（开工）');
    expect(paceText(pace, seeds.railway)).toBe('分月计划：6月“开工”、12月“在建”');
  });
});

describe('the words of a refused share', () => {
  it('say what it is held against, in the target’s own terms', () => {
    const falls = { code: 'share-falls', since: '2024-03', share: '0.5' } as const;
    expect(shareRefusalText(falls, seeds.highTech)).toBe('不能低于3月的50.0%：累计进度只增不减。');
    expect(shareRefusalText(falls, seeds.railway)).toBe('不能低于3月的前期：累计进度只增不减。');
    expect(shareRefusalText({ code: 'not-whole' }, seeds.highTech)).toBe('最后一个月应为100%。');
    expect(shareRefusalText({ code: 'not-whole' }, seeds.railway)).toBe('最后一个月应到目标节点“在建”。');
  });
});
