import { describe, expect, it } from 'vitest';
import type { Target } from '../../src/domain/plan.ts';
import { fullRequest, textOfBulletin } from './bulletin-cases.ts';
import { type Known, known, smallSnapshot } from './small-snapshot.ts';
import { demonstrationOf, published2024, requestOf } from './year-snapshots.ts';

const published = textOfBulletin(requestOf(published2024()));

/** What a bulletin says of one promise with one figure, in the last month of its plan: what is met is 达标. */
function sentenceOf(fields: Partial<Target>, value: string): string {
  const [[target, entry]] = known as [Known];
  if (entry === undefined) throw new Error('the fixture has an entry');
  const { themeId: _theme, ...rest } = target;
  const { plan } = smallSnapshot();
  const year = { plan: { ...plan, periods: { from: '2024-01', to: '2024-06' } } };
  const facts: Known[] = [
    [
      { ...rest, ...fields },
      { ...entry, reading: { kind: 'value', value } },
    ],
  ];
  return textOfBulletin(requestOf(smallSnapshot(year, facts)));
}

describe('the published outcomes of 2024', () => {
  // The words between the quotation marks are those of the vocabulary's own examples.
  it('are worded as the vocabulary does: “低于目标0.3个百分点”, never a ratio of two rates', () => {
    expect(published).toContain('固定资产投资增长19.7%，低于目标0.3个百分点');
    expect(published).not.toContain('98.5');
    expect(published).not.toMatch(/增长[\d.]+%，完成目标任务/);
  });

  it('are worded as the vocabulary does: “194 %”, uncapped', () => {
    expect(published).toContain('新增省科技型中小企业194家，完成目标任务的194%');
  });

  it.each([
    '规上工业增加值增长9.5%，高于目标3.5个百分点',
    '新增国家高新技术企业40家，完成目标任务的88.9%，落后序时11.1个百分点（目标45家，严重滞后）',
    '境外自办展7场，完成目标任务的100%',
    '境外拓市场团组42个，完成目标任务的105%',
    '国家级知识产权快速维权中心建成投用',
    '国家林草装备科创园建成投用',
    '中国五金物流港正在建设',
  ])('are worded as a bulletin does: %s', (sentence) => {
    expect(published).toContain(sentence);
  });
});

describe('the sentences of a bulletin', () => {
  const said = textOfBulletin(fullRequest);

  it('count the whole, and share the judged into lights', () => {
    expect(said).toMatch(
      /^10个任务领域共有目标任务230项，已填报\d+项，未填报\d+项。列入判定的\d+项中，达序时\d+项，占[\d.]+%；滞后\d+项，占[\d.]+%；严重滞后\d+项，占[\d.]+%。未到期\d+项，不作判定。$/m,
    );
    expect(said).toMatch(
      /^已完成和达标\d+项。按全部目标任务计算（未填报按零计，口径见附件），完成率[\d.]+%，序时[\d.]+%。总体亮灯为\S+，判定\d+项(?:落后|超前)[\d.]+个百分点。$/m,
    );
  });

  it('go through the areas of the plan in its own order', () => {
    const { plan } = fullRequest.snapshot;
    const headings = Array.from(
      said.matchAll(/^（[一二三四五六七八九十]+）(.+)$/gm),
      ([, heading]) => heading,
    );
    expect(headings.slice(0, 10)).toEqual(plan.areas.map(({ heading }) => heading));
    expect(said).toMatch(
      /^共\d+项，完成率[\d.]+%，序时[\d.]+%；亮灯为\S+，判定\d+项(?:落后|超前)[\d.]+个百分点；达序时\d+项（其中已完成和达标\d+项）、/m,
    );
  });

  it('name what is done with its figures, and what is met but may still slip', () => {
    expect(said).toMatch(/^落地亿元以上内培项目|；落地亿元以上内培项目\d+个，完成目标任务的[\d.]+%；/m);
    expect(said).toMatch(/^暂达标\d+项（年终前还可能变化），不计入已完成和达标：.+高于目标[\d.]+个百分点/m);
  });

  it('say once of tasks that stand together that they are done, and name each of them', () => {
    const request = requestOf(demonstrationOf('2024-12'));
    const lines = textOfBulletin(request).split('\n');
    const chapter = lines.slice(lines.findIndex((line) => /^[一二三四五六七]、已完成和达标任务$/.test(line)));
    expect(chapter).toContain(
      '“打造敢闯敢创的有为政府”“打造善作善成的为民政府”“打造干净干事的勤廉政府”年度任务均已完成。',
    );
    expect(chapter.join('\n')).not.toMatch(/年度任务已完成；“[^；]*”年度任务已完成|工作：年度任务/);
  });

  it('name the unit and the gap of what is behind, and ask for accounts only in an inspection', () => {
    expect(said).toMatch(
      /1\..+，完成目标任务的[\d.]+%，落后序时[\d.]+个百分点（目标.+，严重滞后，牵头单位：演示单位.）/,
    );
    expect(said).toContain('存在问题：');
    expect(textOfBulletin({ ...fullRequest, kind: 'progress' })).not.toContain('存在问题：');
  });

  it('say which areas are silent', () => {
    expect(said).toMatch(/^尚未填报\d+项：聚力.+\d+项、聚力.+\d+项。按牵头单位分：演示单位.\d+项、.+$/m);
  });

  it('say what changed since the earlier snapshot that was chosen, and of no other', () => {
    expect(said).toMatch(
      /^与2024年8月（进度快照“2024-08演示”）相比：转绿\d+项、转红\d+项、转黄\d+项、新完成\d+项；完成率由[\d.]+%升至[\d.]+%，上升[\d.]+个百分点。$/m,
    );
    const march = textOfBulletin({ ...fullRequest, earlier: demonstrationOf('2024-03') });
    expect(march).toContain('与2024年3月（进度快照“2024-03演示”）相比：');
    expect(textOfBulletin(requestOf(fullRequest.snapshot))).not.toContain('相比：');
  });

  it('warn where the two snapshots were calculated differently, and only there', () => {
    const earlier = demonstrationOf('2024-08');
    const warning = '两期快照由计算办法不同的版本留存，变化可能出自计算办法，不全是进展。';
    expect(said).not.toContain(warning);
    expect(
      textOfBulletin({ ...fullRequest, earlier: { ...earlier, calculation: earlier.calculation - 1 } }),
    ).toContain(warning);
  });

  it('mark what is made up in the title and in the first paragraph', () => {
    expect(said).toMatch(/^【演示数据】\n/);
    expect(said).toContain('不得印发');
    expect(published).not.toContain('演示');
  });
});

const ceiling = { measure: 'ceiling', comparator: '<=' } as const;

describe('the outcome of one promise', () => {
  it.each([
    [
      '城镇调查失业率',
      { ...ceiling, goal: '3', unit: '%' },
      '2.5',
      '城镇调查失业率为2.5%，低于3%的控制目标0.5个百分点',
    ],
    [
      '城镇调查失业率',
      { ...ceiling, goal: '3', unit: '%' },
      '3.1',
      '城镇调查失业率为3.1%，高于3%的控制目标0.1个百分点',
    ],
    ['亿元GDP事故数', { ...ceiling, goal: '5', unit: '起' }, '3', '亿元GDP事故数为3起，低于5起的控制目标2起'],
    ['城镇调查失业率', { ...ceiling, goal: '3', unit: '%' }, '3', '城镇调查失业率为3%，与3%的控制目标持平'],
    ['信访积案', { ...ceiling, goal: '0', unit: '件' }, '2', '信访积案尚未清零，余2件'],
    ['信访积案', { ...ceiling, goal: '0', unit: '件' }, '0', '信访积案已清零'],
    ['信访积案动态清零', { ...ceiling, goal: '0', unit: '件' }, '0', '信访积案已清零'],
    ['信访积案清零', { ...ceiling, goal: '0', unit: '件' }, '1', '信访积案尚未清零，余1件'],
    [
      '全域警情下降',
      { measure: 'reduction', goal: '10', unit: '%' },
      '-3',
      '全域警情上升3%，降幅低于目标13个百分点',
    ],
    [
      '全域警情下降',
      { measure: 'reduction', goal: '10', unit: '%' },
      '12',
      '全域警情下降12%，降幅高于目标2个百分点',
    ],
    [
      '工业投资增速',
      { measure: 'growth', goal: '20', unit: '%' },
      '-1.5',
      '工业投资下降1.5%，低于目标21.5个百分点',
    ],
    [
      '出口总额',
      { measure: 'cumulative', goal: '13043.50', unit: '亿元' },
      '13043.49',
      '出口总额13043.49亿元，完成目标任务的99.9%',
    ],
    [
      '建成5G基站5G',
      { measure: 'cumulative', goal: '100', unit: '个' },
      '40',
      '建成5G基站5G：40个，完成目标任务的40%',
    ],
    [
      '空气质量优良率',
      { measure: 'level', goal: '93', unit: '%' },
      '94.2',
      '空气质量优良率为94.2%，高于目标1.2个百分点',
    ],
  ] as const)('of %s (%o) at %s says %s', (name, fields, value, sentence) => {
    expect(sentenceOf({ ...fields, name, pace: { kind: 'hold' } }, value)).toContain(sentence);
  });
});
