import { describe, expect, it } from 'vitest';
import { type Break, change, check, item, refuses, type SmallData, smallData } from './small-data.ts';

const near = (data: SmallData, ...things: Record<string, string>[]) =>
  change(item(data.indicators.indicators, 'industry'), { near: things });

describe('what an indicator calls near is refused when', () => {
  it.each<Break>([
    [
      'there is no such target',
      (data) => near(data, { targetId: 'x', reason: '名称不同' }),
      'data/indicators.json · industry · near.targetId：“x”不存在',
    ],
    [
      'there is no such outcome',
      (data) => near(data, { outcomeId: 'x', reason: '名称不同' }),
      'data/indicators.json · industry · near.outcomeId：“x”不存在',
    ],
    [
      'it is called the same elsewhere',
      (data) => near(data, { targetId: '2030-industry', reason: '名称不同' }),
      'near.targetId：“2030-industry”已归入本指标',
    ],
    [
      'it is named twice',
      (data) =>
        near(
          data,
          { targetId: '2030-patents', reason: '名称不同' },
          { targetId: '2030-patents', reason: '口径不同' },
        ),
      'near.targetId：“2030-patents”写了两次',
    ],
    [
      'it names a goal and an outcome at once',
      (data) =>
        near(data, { targetId: '2030-patents', outcomeId: '2030-outcome-alarms', reason: '名称不同' }),
      'indicators.json',
    ],
    [
      'it does not say why',
      (data) => near(data, { targetId: '2030-patents', reason: '' }),
      'indicators.json',
    ],
  ])('%s', refuses);

  it('and one goal or outcome of another definition passes', () => {
    const data = smallData();
    near(
      data,
      { targetId: '2030-patents', reason: '不是同一指标' },
      { outcomeId: '2030-outcome-alarms', reason: '不是同一指标' },
    );
    expect(check(data).faults).toEqual([]);
  });
});
