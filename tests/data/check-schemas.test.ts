import { describe, it } from 'vitest';
import { type Break, change, drop, outcome, refuses, target } from './small-data.ts';

describe('a file is refused for', () => {
  it.each<Break>([
    [
      'a field nobody published',
      (data) => change(target(data, 'projects'), { owner: '某局' }),
      'data/plans/2030.json · 2030-projects · /targets/1：不合数据格式：多出 owner',
    ],
    ['a field that is missing', (data) => drop(target(data, 'projects'), 'pace'), '缺少 pace'],
    ['a goal that is no decimal', (data) => change(target(data, 'projects'), { goal: '8.' }), '写法须合'],
    ['a word that is not in the list', (data) => change(target(data, 'projects'), { kind: 'x' }), '只能是'],
    [
      'a number where text belongs',
      (data) => change(target(data, 'projects'), { goal: 8 }),
      '类型须是 string',
    ],
    [
      'a rule that stands in another schema',
      (data) => change(outcome(data, 'patents'), { value: 'x' }),
      'data/outcomes/900.json · 2030-outcome-patents · /outcomes/0/value：不合数据格式',
    ],
    [
      'a pointer to no schema',
      (data) => change(data.plan, { $schema: 'plan.schema.json' }),
      'data/plans/2030.json · $schema：没有指向自己的数据格式',
    ],
    [
      'a ladder with one stage',
      (data) => change(data.ladders, { ladders: { work: { name: '工作', stages: ['完成'] } } }),
      'data/ladders.json · /ladders/work/stages：不合数据格式',
    ],
  ])('%s', refuses);
});
