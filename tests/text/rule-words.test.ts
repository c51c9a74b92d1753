import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../src/domain/decimal.ts';
import { lightOfPoints } from '../../src/domain/light.ts';
import { lightHistory } from '../../src/domain/light-history.ts';
import { defaultRule, type LightRule, rulePresets } from '../../src/domain/light-rule.ts';
import { standingOf } from '../../src/domain/standing.ts';
import { speak } from '../../src/text/catalogue.ts';
import { ruleEnglish } from '../../src/text/en/rule-words.ts';
import { rulesScreenEnglish } from '../../src/text/en/rules-screen-words.ts';
import { explainStanding } from '../../src/text/explain.ts';
import { targetCells } from '../../src/text/heat-cells.ts';
import { missText } from '../../src/text/light-history-words.ts';
import { areaRuleLine, ruleEdges, ruleLine, ruleName, ruleWords } from '../../src/text/rule-words.ts';
import { ruleAbout, rulesScreenWords } from '../../src/text/rules-screen-words.ts';
import { shellWords } from '../../src/text/shell-words.ts';
import { tellAudit } from '../../src/text/tell-audit.ts';
import { decimals } from '../domain/arbitraries.ts';
import { changeOf, plan, type Report, seeds, stage, stateOf, targetOf, value } from '../domain/fixtures.ts';
import { presetById, rules } from '../domain/judged-cases.ts';

/** Judges a gap by the printed clauses alone, as a reader would. */
function readerOf(line: string): (gap: string) => string | undefined {
  const number = (text = ''): string => text.replace('−', '-').replaceAll(',', '');
  const [, from] = /正常：差距 ≥ ([−\d.,]+)/.exec(line) ?? [];
  const [, low, high] = /滞后：([−\d.,]+) ≤ 差距 < ([−\d.,]+)/.exec(line) ?? [];
  const [, below] = /；滞后：差距 < ([−\d.,]+)，或已逾期/.exec(line) ?? [];
  const [, severe] = /严重滞后：差距 < ([−\d.,]+)，或已逾期/.exec(line) ?? [];
  const under = (gap: string, edge: string | undefined): boolean =>
    edge !== undefined && compare(gap, number(edge)) < 0;
  return (gap) => {
    if (from !== undefined && !under(gap, from)) return 'on-track';
    if (low !== undefined && !under(gap, low) && under(gap, high)) return 'behind';
    if (under(gap, below)) return 'behind';
    return under(gap, severe) ? 'severe' : undefined;
  };
}

describe('the line of a rule', () => {
  it('says exactly the edges: who judges by it judges as the rule does, whichever rule', () => {
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...rulePresets), rules), decimals(-130, 60), (rule, gap) => {
        expect(readerOf(ruleLine(rule))(gap)).toBe(lightOfPoints(gap, rule));
        expect(readerOf(`；${ruleEdges(rule)}`)(gap)).toBe(lightOfPoints(gap, rule));
      }),
      { numRuns: 500 },
    );
  });

  it('names every preset, and calls a rule that is none by its id', () => {
    expect(rulePresets.map(ruleName)).toEqual(['默认', '月度二分', '10–30', '连续两期升级']);
    for (const rule of rulePresets) {
      expect(shellWords.ruleLine(rule).startsWith(`亮灯规则（${ruleName(rule)}）：`)).toBe(true);
      expect(ruleAbout(rule)).not.toBe('');
    }
    const later: LightRule = { id: 'provincial-2026', severeBelow: '-15', silentAbove: '0.5' };
    expect([ruleName(later), ruleAbout(later)]).toEqual(['自定“provincial-2026”', '']);
    expect(ruleName({ ...defaultRule, severeBelow: '-12' })).toBe('自定“default-10”');
  });

  it('of the default and of the others reads as it is printed', () => {
    expect(ruleEdges(defaultRule)).toBe(
      '正常：差距 ≥ 0；滞后：−10 ≤ 差距 < 0；严重滞后：差距 < −10，或已逾期',
    );
    expect(ruleEdges(presetById('monthly-two'))).toBe(
      '正常：差距 ≥ 0；滞后：差距 < 0，或已逾期；不设严重滞后',
    );
    expect(ruleEdges(presetById('ten-thirty'))).toContain(
      '正常：差距 ≥ −10（计入达序时）；滞后：−30 ≤ 差距 < −10；',
    );
    expect(ruleEdges(presetById('two-in-a-row'))).toContain('连续2个月滞后的');
    expect(ruleLine(defaultRule)).toContain('负增长或不降反升为严重滞后。');
    expect(ruleLine(presetById('monthly-two'))).toContain('负增长或不降反升也为滞后。');
  });

  it('of areas says how much silence leaves one without a light, and that an area is not escalated', () => {
    expect(areaRuleLine({ ...defaultRule, silentAbove: '0.3' })).toContain('未填报超过30.0%的领域不亮灯。');
    expect(rulePresets.filter((rule) => areaRuleLine(rule).includes('升级')).map(({ id }) => id)).toEqual([
      'two-in-a-row',
    ]);
  });

  it('is spoken in English with the same figures', () => {
    try {
      speak([
        [ruleWords, ruleEnglish],
        [rulesScreenWords, rulesScreenEnglish],
      ]);
      for (const rule of rulePresets) {
        expect(shellWords.ruleLine(rule)).not.toMatch(/\p{Script=Han}/u);
        expect(`${shellWords.areaRule(rule)}${ruleAbout(rule)}${ruleName(rule)}`).not.toMatch(
          /\p{Script=Han}/u,
        );
      }
      expect(ruleEdges(presetById('ten-thirty'))).toContain('Behind: −30 ≤ gap < −10; Far behind: gap < −30');
    } finally {
      speak([]);
    }
  });
});

const lightStep = (
  rule: LightRule,
  target: typeof seeds.highTech,
  asOf: string,
  ...reports: Report[]
): string => {
  const standing = standingOf(stateOf(target, ...reports), plan, asOf, rule);
  const steps = standing === undefined ? [] : explainStanding(standing, plan, rule);
  return steps.find(({ label }) => label === '亮灯')?.text ?? '';
};

describe('why a light is on', () => {
  const hundred = targetOf({ goal: '100' });
  const june = (rule: LightRule, figure: string) =>
    lightStep(rule, hundred, '2024-06', ['2024-06', value(figure)]);

  it('under 月度二分 says that there is nothing severe', () => {
    const rule = presetById('monthly-two');
    expect(june(rule, '10')).toBe('落后于序时，现行规则不设严重滞后，亮“滞后”。');
    expect(lightStep(rule, seeds.investment, '2024-06', ['2024-06', value('-1')])).toBe(
      '出现负增长，现行规则不设严重滞后，亮“滞后”。',
    );
    const due = { ...seeds.railway, pace: { kind: 'deadline', due: '2024-05' } } as const;
    expect(lightStep(rule, due, '2024-07', ['2024-05', stage('前期')])).toBe(
      '期限已过，仍未完成，现行规则不设严重滞后，亮“滞后”。',
    );
  });

  it('under 10–30 says by which edges', () => {
    const rule = presetById('ten-thirty');
    expect(june(rule, '50')).toBe('不落后于序时，亮“正常”。');
    expect(june(rule, '45')).toBe('差距不低于−10个百分点，按现行规则属于正常，亮“正常”。');
    expect(june(rule, '30')).toBe('差距低于−10个百分点、不低于−30个百分点，亮“滞后”。');
    expect(june(rule, '10')).toBe('差距低于−30个百分点，亮“严重滞后”。');
  });

  it('under 连续两期升级 says what the month itself would give and what made it worse', () => {
    const rule = presetById('two-in-a-row');
    const reports: Report[] = [
      ['2024-05', value('38')],
      ['2024-06', value('45')],
    ];
    expect(lightStep(rule, hundred, '2024-06', ...reports)).toBe(
      '落后序时不超过10个百分点，应亮“滞后”。5月至6月已连续2个月滞后，按现行规则升级，亮“严重滞后”。',
    );
    expect(
      lightStep(rule, seeds.investment, '2024-06', ['2024-05', value('19')], ['2024-06', value('19.7')]),
    ).toBe('未达到目标，应亮“滞后”。5月至6月已连续2个月滞后，按现行规则升级，亮“严重滞后”。');
    expect(lightStep(rule, hundred, '2024-05', ...reports)).toBe('落后序时不超过10个百分点，亮“滞后”。');
  });
});

describe('the months of a target under a rule that escalates', () => {
  it('say which are severe only because the miss was repeated', () => {
    const state = stateOf(
      seeds.highTech,
      ['2024-01', value('3')],
      ['2024-02', value('7')],
      ['2024-03', value('12')],
    );
    const months = lightHistory(state, plan, '2024-03', presetById('two-in-a-row'));
    expect(targetCells(months).map(({ tip }) => tip.includes('连续滞后，升级'))).toEqual([
      false,
      true,
      false,
    ]);
    expect(missText(months)).toBe('1月至2月滞后，现已补上。');
    expect(missText(months.slice(0, 2))).toBe('连续2个月滞后（1月至2月），其中1个月严重滞后。');
  });
});

describe('the choice of a rule in the log', () => {
  const names = { target: () => undefined, unit: () => undefined, post: () => undefined };

  it('is told by its name, its edges and its reason, also of a rule that is not known here', () => {
    const told = (rule: LightRule) =>
      tellAudit(
        changeOf('rule-set', { planId: plan.id, rule, reason: '永考办〔2024〕2号' }),
        undefined,
        names,
      );
    expect(told(presetById('monthly-two'))).toMatchObject({
      what: '选定亮灯规则',
      after: '月度二分',
      remarks: ['理由：永考办〔2024〕2号', '正常：差距 ≥ 0；滞后：差距 < 0，或已逾期；不设严重滞后'],
    });
    expect(told({ id: 'later', severeBelow: '-15', silentAbove: '0.5' })).toMatchObject({
      after: '自定“later”',
    });
  });
});
