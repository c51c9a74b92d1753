import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Break, change, check, item, outcome, refuses, smallData, target } from './small-data.ts';

describe('what is quoted is refused for', () => {
  it.each<Break>([
    [
      'a source that was changed',
      (data) => change(data, { page: `${data.page}。` }),
      '900 · sha256：出处文件的',
    ],
    [
      'a source that is not there',
      (data) => change(item(data.sources.sources, '900'), { file: '901.txt' }),
      'data/sources.json · 900：找不到出处文件',
    ],
    [
      'a wrong letter',
      (data) => change(target(data, 'patents'), { quote: '新增专例1.1万件' }),
      '2030-patents · quote：引文在出处中找不到：“新增专”之后的“例1.1万件”不符',
    ],
    [
      'words from outside the plan',
      (data) => change(target(data, 'patents'), { quote: '全年新增专利12000余件' }),
      '2030-patents · quote：引文不在计划正文范围内：…',
    ],
    [
      'words outside the plan that are no goal either',
      (data) => data.plan.notGoals.push({ quote: '12000余件', reason: '实绩' }),
      'notGoals · quote：引文不在计划正文范围内',
    ],
    [
      'words that stand in two places',
      (data) => change(target(data, 'new-estates'), { quote: '区2个' }),
      '2030-new-estates · quote：引文“区2个”在计划正文里有 2 处',
    ],
    [
      'a heading nobody printed',
      (data) => change(item(data.plan.areas, 'projects'), { heading: '聚力大抓项目' }),
      'projects · heading：引文在出处中找不到',
    ],
    [
      'a motto nobody printed',
      (data) => change(item(data.plan.areas, 'projects'), { motto: '不断前进' }),
      'projects · motto：引文在出处中找不到',
    ],
    [
      'a theme nobody printed',
      (data) => change(data.plan.areas[1]?.themes[0], { heading: '做大平台' }),
      'platforms · heading：引文在出处中找不到',
    ],
    [
      'an extent from nowhere',
      (data) => change(data.plan.extent[0], { from: '全省' }),
      'extent 1 · from：引文',
    ],
    ['an extent to nowhere', (data) => change(data.plan.extent[0], { to: '清空' }), 'extent 1 · to：引文'],
    [
      'an extent that begins in two places',
      (data) => change(data.plan.extent[0], { from: '区2个' }),
      'extent 1 · from：“区2个”在出处里不止一处',
    ],
    [
      'an extent that ends before it begins',
      (data) => change(data.plan.extent[0], { from: '做强平台', to: '全市主要' }),
      'extent 1：起点之后没有终点',
    ],
    [
      'extents out of order',
      (data) => data.plan.extent.push({ from: '做强平台', to: '清零。' }),
      'extent 2：与前一段重叠或次序颠倒',
    ],
    [
      'an outcome nobody printed',
      (data) => change(outcome(data, 'phase'), { quote: '二期工程完工' }),
      'data/outcomes/900.json · 2030-outcome-phase · quote：引文在出处中找不到',
    ],
    [
      'a word of strength from another sentence',
      (data) => change(target(data, 'patents'), { strength: '争创' }),
      '2030-patents · strength：力度词“争创”不在这项任务所在的句子里',
    ],
  ])('%s', refuses);

  it('whichever of its letters is another one', () => {
    const anyTarget = fc.constantFrom(...smallData().plan.targets.keys());
    fc.assert(
      fc.property(anyTarget, fc.nat(), (index, position) => {
        const data = smallData();
        const { id, quote } = data.plan.targets[index] ?? {};
        const letters = [...String(quote)];
        letters[position % letters.length] = '囧';
        change(data.plan.targets[index], { quote: letters.join('') });
        expect(check(data).faults.join('\n')).toContain(`${String(id)} · quote：引文在出处中找不到`);
      }),
      { numRuns: 40 },
    );
  });
});
