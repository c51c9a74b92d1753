import { describe, expect, it } from 'vitest';
import { foldTarget } from '../../src/domain/fold.ts';
import { defaultRule } from '../../src/domain/light-rule.ts';
import { type Standing, standingOf } from '../../src/domain/standing.ts';
import { explainStanding } from '../../src/text/explain.ts';
import {
  attachedTo,
  definitionOf,
  entryOf,
  notApplicable,
  plan,
  type Report,
  seeds,
  stage,
  standing,
  targetOf,
  value,
} from '../domain/fixtures.ts';

/** The steps as one object, so that an expectation names the steps it speaks of. */
const stepsOf = (explained: Standing): Record<string, string> =>
  Object.fromEntries(explainStanding(explained, plan, defaultRule).map(({ label, text }) => [label, text]));

const investment = (asOf: string, ...reports: readonly Report[]) =>
  stepsOf(standing({ ...seeds.investment, strength: '力争' }, asOf, ...reports));

describe('a growth', () => {
  const steps = investment('2024-12', ['2024-12', value('19.7'), 'published']);

  it('of 19.7 against 20%以上 is 0.3 points short and forms no ratio', () => {
    expect(steps.计算).toBe('19.7%－20%＝−0.3个百分点，低于目标0.3个百分点。');
    expect(steps.口径).toBe('增速类：只看是否达到目标，差距用百分点表示，不把两个增速相除。');
    expect(steps.差距).toBeUndefined();
    expect(Object.values(steps).join('')).not.toMatch(/÷|98\.5/);
  });

  it('says whose figure it is, what would do, and that 力争 changes nothing', () => {
    expect(steps.填报).toBe('2024年12月：增长19.7%（公开发布）。');
    expect(steps.目标).toBe('增长20%以上：增速不低于20%即为达到。“力争”表示力度，不影响计算。');
  });

  it('has to hold all year, gets its light and counts as 0 when it is short', () => {
    expect(steps.序时).toBe('全年任何一个月都应达到目标，序时始终为100%。');
    expect(steps.亮灯).toBe('未达到目标，亮“滞后”。');
    expect(steps.汇总).toBe('按0计入所属领域的完成率。');
  });

  it('below zero is severe whatever the gap', () => {
    const fallen = investment('2024-06', ['2024-06', value('-1.2')]);
    expect(fallen.填报).toBe('2024年6月：下降1.2%（部门自报）。');
    expect(fallen.亮灯).toBe('出现负增长，亮“严重滞后”。');
  });

  it('that meets the goal before the last month may still slip back', () => {
    const met = investment('2024-06', ['2024-06', value('21')]);
    expect(met.亮灯).toBe('目前达到目标；年内还可能回落，先亮“暂达标”，以2024年12月的数为准。');
    expect(investment('2024-12', ['2024-12', value('21')]).亮灯).toBe('计划最后一个月达到目标，亮“达标”。');
  });

  it('of an estimate does not complete the target', () => {
    const estimated = investment('2024-12', ['2024-12', value('21'), 'estimated']);
    expect(estimated.预计).toBe('这个数已到目标，但只是预计。预计数不能算作完成。');
    expect(estimated.亮灯).toBe('按预计数达到目标，先亮“暂达标”，以实际数为准。');
    expect(estimated.汇总).toBe('按0计入所属领域的完成率。');
  });

  it('of about 8 is met within its tolerance', () => {
    const about = { ...seeds.investment, goal: '8', comparator: '~' as const, tolerance: '0.5' };
    const steps8 = stepsOf(standing(about, '2024-12', ['2024-12', value('7.6')]));
    expect(steps8.目标).toContain('增长8%左右：增速不低于7.5%即为达到。');
    expect(steps8.亮灯).toBe('计划最后一个月达到目标，亮“达标”。');
  });
});

describe('a count', () => {
  it('is divided by its goal and held against the months that have gone', () => {
    expect(stepsOf(standing(seeds.highTech, '2024-05', ['2024-05', value('20')]))).toEqual({
      填报: '2024年5月：20家（部门自报）。',
      目标: '45家：不低于45家即为达到。',
      口径: '累计类：完成率＝累计数÷目标，可以超过100%。',
      计算: '20家÷45家＝44.4%。',
      序时: '按月平均推进：截至2024年5月，12个月过了5个月，序时＝5÷12＝41.7%。',
      差距: '完成率44.4%－序时41.7%：超序时2.8个百分点。',
      亮灯: '不落后于序时，亮“正常”。',
      汇总: '按44.4%计入所属领域的完成率。',
    });
  });

  it('is behind up to ten points and severe beyond them', () => {
    const behind = stepsOf(standing(seeds.highTech, '2024-06', ['2024-06', value('20')]));
    const severe = stepsOf(standing(seeds.highTech, '2024-06', ['2024-06', value('10')]));
    expect(behind.亮灯).toBe('落后序时不超过10个百分点，亮“滞后”。');
    expect(severe.亮灯).toBe('落后序时超过10个百分点，亮“严重滞后”。');
  });

  it('may pass its goal, but counts as no more than the whole', () => {
    const steps = stepsOf(
      standing(seeds.techSmes, '2024-12', [
        '2024-12',
        { kind: 'value', value: '200', bound: '>' },
        'published',
      ]),
    );
    expect(steps.填报).toBe('2024年12月：超200家（公开发布）。公开的是下限，实际可能更高，按200家计算。');
    expect(steps.计算).toBe('200家÷100家＝200.0%。');
    expect(steps.亮灯).toBe('已经达到目标，亮“已完成”。');
    expect(steps.汇总).toBe('按100.0%（超过的部分不计）计入所属领域的完成率。');
  });

  it('without an entry is not judged and counts as 0', () => {
    const steps = stepsOf(standing(seeds.highTech, '2024-06'));
    expect(steps.填报).toBe('截至2024年6月，没有任何填报。');
    expect(steps.计算).toBeUndefined();
    expect(steps.亮灯).toBe('没有填报，不作判断，亮“未填报”。');
    expect(steps.汇总).toBe('按0计入所属领域的完成率：不填报，不会使完成率变高。');
  });

  it('that was last reported two months ago is marked as overdue', () => {
    const steps = stepsOf(standing(seeds.highTech, '2024-06', ['2024-04', value('20')]));
    expect(steps.填报).toBe('2024年4月：20家（部门自报）。此后超过一个月没有新的填报，标“逾期未报”。');
  });

  it('follows the months its plan names', () => {
    const curve = targetOf({ pace: { kind: 'curve', shares: { '2024-09': '0.6', '2024-03': '0.2' } } });
    expect(stepsOf(standing(curve, '2024-09', ['2024-09', value('25')])).序时).toBe(
      '按分月计划推进（3月20.0%、9月60.0%），截至2024年9月，序时为60.0%。',
    );
  });

  it('that does not apply is left out of everything', () => {
    const steps = stepsOf(standing(seeds.highTech, '2024-06', ['2024-06', notApplicable]));
    expect(steps.亮灯).toBe('标为不适用，不作判断，亮“不适用”。');
    expect(steps.汇总).toBe('不计入所属领域的完成率。');
    expect(steps.序时).toBeUndefined();
  });
});

describe('a level', () => {
  it('is measured from its baseline when one is known', () => {
    const care = targetOf({ measure: 'level', unit: '%', goal: '60', baseline: '40', comparator: '>=' });
    const steps = stepsOf(standing(care, '2024-06', ['2024-06', value('48')]));
    expect(steps.计算).toBe('（48%－40%）÷（60%－40%）＝40.0%。低于目标12个百分点。');
    expect(steps.差距).toBe('完成率40.0%－序时50.0%：落后序时10个百分点。');
    expect(steps.亮灯).toBe('落后序时不超过10个百分点，亮“滞后”。');
  });

  it('forms no ratio where baseline and goal are the same', () => {
    const kept = targetOf({
      measure: 'level',
      unit: '%',
      goal: '60',
      baseline: '60',
      pace: { kind: 'hold' },
    });
    expect(stepsOf(standing(kept, '2024-06', ['2024-06', value('58')])).计算).toBe(
      '目标与基数相同，没有距离可算：达到按100%计，否则按0计。低于目标2个百分点。',
    );
  });

  it('of exactly 5 does not meet 超5%, and a deadline that has not come is not judged', () => {
    const due = stepsOf(standing(seeds.exportShare, '2024-12', ['2024-12', value('5')]));
    expect(due.目标).toBe('超5%：要大于5%，恰好5%不算达到。');
    const early = stepsOf(standing(seeds.exportShare, '2024-06', ['2024-06', value('4')]));
    expect(early.序时).toBe('2024年12月到期，到期前不要求进度，序时为0。');
    expect(early.亮灯).toBe('期限未到，不作判断，亮“未到期”。');
    expect(early.差距).toBeUndefined();
  });

  it('short of its goal after 三季度前 is past due', () => {
    const steps = stepsOf(standing(seeds.projectsStarted, '2024-10', ['2024-10', value('90')]));
    expect(steps.序时).toBe('期限是2024年9月，已经过期，序时为100%。');
    expect(steps.亮灯).toBe('期限已过，仍未完成，亮“严重滞后”。');
  });

  it('that is good when small forms no ratio without a baseline', () => {
    const days = targetOf({
      measure: 'level',
      unit: '天',
      goal: '3',
      comparator: '<=',
      pace: { kind: 'deadline' },
    });
    const steps = stepsOf(standing(days, '2024-12', ['2024-12', value('5')]));
    expect(steps.口径).toBe('水平类：只看是否达到目标，不折算完成率。');
    expect(steps.亮灯).toBe('到期未达到目标，按完成0计，落后序时超过10个百分点，亮“严重滞后”。');
  });
});

describe('a reduction and a ceiling', () => {
  it('call a rise a rise where a fall was due', () => {
    const steps = stepsOf(standing(seeds.incidents, '2024-06', ['2024-06', value('-2')]));
    expect(steps.填报).toBe('2024年6月：上升2%（部门自报）。');
    expect(steps.计算).toBe('−2%－10%＝−12个百分点，降幅低于目标12个百分点。');
    expect(steps.亮灯).toBe('应降反升，亮“严重滞后”。');
  });

  it('say the headroom, or by how much the ceiling is exceeded', () => {
    const jobless = targetOf({
      measure: 'ceiling',
      unit: '%',
      goal: '3',
      comparator: '<=',
      pace: { kind: 'hold' },
    });
    const within = stepsOf(standing(jobless, '2024-06', ['2024-06', value('2.6')]));
    const above = stepsOf(standing(jobless, '2024-06', ['2024-06', value('3.2')]));
    expect(within.计算).toBe('控制目标3%，现为2.6%，余量0.4个百分点。');
    expect(above.计算).toBe('控制目标3%，现为3.2%，超出0.2个百分点。');
  });

  it.each([
    ['=', '控制目标3%，现为3%，与控制目标持平。'],
    ['>', '控制目标3%，现为3%，高于控制目标。'],
    ['<', '控制目标3%，现为3%，低于控制目标。'],
    ['~', '控制目标3%，现为3%，与控制目标基本持平。'],
  ] as const)('at the ceiling itself say what the bound %s knows, and no room of 0', (bound, sentence) => {
    const jobless = targetOf({ measure: 'ceiling', unit: '%', goal: '3', comparator: '<=' });
    const said = stepsOf(standing(jobless, '2024-06', ['2024-06', { kind: 'value', value: '3', bound }]));
    expect(said.计算).toBe(sentence);
  });

  it.each([
    ['3.2', '>', '控制目标3%，现为3.2%，超出0.2个百分点以上。'],
    ['2.6', '>', '控制目标3%，现为2.6%，余量不足0.4个百分点。'],
    ['2.6', '~', '控制目标3%，现为2.6%，余量约0.4个百分点。'],
  ] as const)('leave open of the room what the bound leaves open: %s %s', (figure, bound, sentence) => {
    const jobless = targetOf({ measure: 'ceiling', unit: '%', goal: '3', comparator: '<=' });
    const reading = { kind: 'value', value: figure, bound } as const;
    expect(stepsOf(standing(jobless, '2024-06', ['2024-06', reading])).计算).toBe(sentence);
  });

  it('call nothing cleared that is said to be more than 0', () => {
    const more = { kind: 'value', value: '0', bound: '>' } as const;
    expect(stepsOf(standing(seeds.petitions, '2024-06', ['2024-06', more])).计算).toBe('尚未清零。');
  });

  it('say for 清零 what is still outstanding', () => {
    const { unit: _, ...cleared } = seeds.petitions;
    const three = stepsOf(standing(cleared, '2024-06', ['2024-06', value('3')]));
    const none = stepsOf(standing(cleared, '2024-06', ['2024-06', value('0')]));
    expect(three.目标).toBe('清零：尚未清零的数量为0，才算达到。');
    expect(three.计算).toBe('尚未清零，余3。');
    expect(none.计算).toBe('余0，已清零。');
  });
});

describe('a target of stages', () => {
  it('counts the stages up to its goal', () => {
    const steps = stepsOf(standing(seeds.railway, '2024-12', ['2024-12', stage('开工')]));
    expect(steps.目标).toBe(
      '到“在建”节点即为完成：谋划→前期→开工→在建→完工→投用，共6个节点，“在建”是第4个。',
    );
    expect(steps.计算).toBe('“开工”是第3个节点，3÷4＝75.0%。');
    expect(steps.亮灯).toBe('落后序时超过10个百分点，亮“严重滞后”。');
  });

  it('that has not been begun stands at 0, which is not the same as silence', () => {
    const steps = stepsOf(standing(seeds.railway, '2024-12', ['2024-12', stage('未启动')]));
    expect(steps.计算).toBe('“未启动”为0，0÷4＝0.0%。');
  });

  it('that is reported to have reached its goal is not done before something proves it, and says what to do', () => {
    const steps = stepsOf(standing(seeds.railway, '2024-12', ['2024-12', stage('在建')]));
    expect(steps.计算).toBe('“在建”是第4个节点，4÷4＝100.0%。');
    expect(steps.印证).toBe(
      '已报到目标节点“在建”，还没有佐证材料，标“待印证”，不算已完成，汇总时只按前一个节点计（3÷4）。请在“佐证材料”中附上批复、验收、命名等文件或文号；附上后，从材料所属的月份起算作已完成。',
    );
    expect(steps.亮灯).toBe('已报到目标节点，按不落后于序时亮“正常”；附上佐证材料后亮“已完成”。');
    expect(steps.汇总).toBe('按75.0%计入所属领域的完成率。');
  });

  it('before its deadline waits for proof without a light', () => {
    const steps = stepsOf(standing(seeds.railway, '2024-06', ['2024-06', stage('完工')]));
    expect(steps.印证).toContain('还没有佐证材料');
    expect(steps.亮灯).toBe('期限未到，不作判断；附上佐证材料后亮“已完成”。');
  });

  it('that is proven or short of its goal is not asked for proof, one that is only estimated is', () => {
    const state = foldTarget(seeds.railway.id, [
      definitionOf(seeds.railway),
      entryOf(seeds.railway, '2024-06', stage('在建')),
      attachedTo(seeds.railway, '2024-06'),
    ]);
    const proven = standingOf(state, plan, '2024-06', defaultRule);
    expect(proven && stepsOf(proven).印证).toBeUndefined();
    expect(proven && stepsOf(proven).亮灯).toBe('已经达到目标，亮“已完成”。');
    const short = stepsOf(standing(seeds.railway, '2024-12', ['2024-12', stage('开工')]));
    const estimated = stepsOf(standing(seeds.railway, '2024-12', ['2024-12', stage('在建'), 'estimated']));
    expect(short.印证).toBeUndefined();
    expect(estimated.印证).toContain('待印证');
  });

  it('of an award that is said to be won earns nothing before it is proven', () => {
    const steps = stepsOf(standing(seeds.award, '2024-12', ['2024-12', stage('命名')]));
    expect(steps.印证).toContain('标“待印证”，不算已完成，不计入汇总。');
    expect(steps.汇总).toBe('按0计入所属领域的完成率。');
  });

  it('of an award earns nothing before it is named', () => {
    const steps = stepsOf(standing(seeds.award, '2024-12', ['2024-12', stage('公示')]));
    expect(steps.口径).toBe('争创类：到“命名”才算完成；此前的节点只反映进展，不计入汇总。');
    expect(steps.汇总).toBe('按0计入所属领域的完成率。');
  });
});
