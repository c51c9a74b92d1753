import { describe, expect, it } from 'vitest';
import { check, drop, smallData, target } from './small-data.ts';

describe('data without a fault', () => {
  it('pass, and their coverage is counted', () => {
    const { faults, summary } = check(smallData());
    expect(faults).toEqual([]);
    expect(summary).toEqual([
      '计划 small-2030（出处 900）  目标 9（有数 5、具名 4、方向 0）  数字 6/6  文字覆盖 67.4%',
      '实绩 900  3 条（有数 2、具名 1）',
      '关联  3 条（同口径 2）',
    ]);
  });
});

describe('coverage', () => {
  it('falls with every target that is taken away', () => {
    const data = smallData();
    data.plan.targets = data.plan.targets.filter(({ id }) => id !== '2030-projects');
    expect(check(data).summary[0]).toContain('目标 8（有数 4、具名 4、方向 0）  数字 5/6  文字覆盖 58.1%');
  });
});

describe('a file that breaks its schema', () => {
  it('is the only thing spoken of: what refers to it is not called dangling', () => {
    const data = smallData();
    drop(target(data, 'projects'), 'pace');
    expect(check(data).faults).toEqual([
      'data/plans/2030.json · 2030-projects · /targets/1：不合数据格式：缺少 pace。→ 对照 data/schema/plan.schema.json 改正。',
    ]);
  });
});
