import { describe, expect, it } from 'vitest';
import type { Reading } from '../../src/domain/change-bodies.ts';
import { foldTarget } from '../../src/domain/fold.ts';
import { defaultRule } from '../../src/domain/light-rule.ts';
import type { Target } from '../../src/domain/plan.ts';
import { standingOf } from '../../src/domain/standing.ts';
import {
  attachedTo,
  changeOf,
  definitionOf,
  entryOf,
  lightAt,
  notApplicable,
  plan,
  seeds,
  stage,
  standing,
  targetOf,
  value,
} from './fixtures.ts';

/** The reading of a month with a document of the same month that proves it. */
const proven = (target: Target, period: string, reading: Reading) =>
  foldTarget(target.id, [definitionOf(target), entryOf(target, period, reading), attachedTo(target, period)]);

const coverage: Target = { ...seeds.projectsStarted, goal: '100', comparator: '>=' };

describe('the standing of a target with a figure', () => {
  it('固定资产投资 2024: 19.7 against 20%以上 is 未达, 0.3 百分点 short, without a ratio', () => {
    const { light, assessment, credit, points } = standing(seeds.investment, '2024-12', [
      '2024-12',
      value('19.7'),
    ]);
    expect({ light, credit, gap: assessment?.gap }).toEqual({ light: 'behind', credit: '0', gap: '-0.3' });
    expect([assessment?.completion, points]).toEqual([undefined, undefined]);
  });

  it('省科技型中小企业: 194 of 100 is 已完成 at 194 % and adds 1', () => {
    const found = standing(seeds.techSmes, '2024-12', ['2024-12', value('194')]);
    expect(found).toMatchObject({ light: 'done', credit: '1', assessment: { completion: '1.94' } });
    expect(Number(found.points)).toBe(94);
  });

  it('境外自办展: 7 of 7场以上 is 已完成', () => {
    expect(lightAt(seeds.exhibitions, '2024-12', ['2024-12', value('7')])).toBe('done');
  });

  it('全域警情下降10%: a rise of 2 % is 严重滞后', () => {
    expect(lightAt(seeds.incidents, '2024-06', ['2024-06', value('-2')])).toBe('severe');
  });

  it('信访积案清零: none left is 暂达标 in June and 达标 in December, 3 left are 滞后', () => {
    expect(lightAt(seeds.petitions, '2024-06', ['2024-06', value('0')])).toBe('provisional');
    expect(lightAt(seeds.petitions, '2024-12', ['2024-12', value('0')])).toBe('attained');
    expect(lightAt(seeds.petitions, '2024-06', ['2024-06', value('3')])).toBe('behind');
  });
});

describe('a growth met in June', () => {
  it('is 暂达标 in June, and 达标 in December by the figure of December', () => {
    expect(lightAt(seeds.investment, '2024-06', ['2024-06', value('20.3')])).toBe('provisional');
    const year = [
      ['2024-06', value('20.3')],
      ['2024-12', value('20.1')],
    ] as const;
    expect(lightAt(seeds.investment, '2024-12', ...year)).toBe('attained');
  });

  it('does not become 达标 by silence until December', () => {
    const silent = standing(seeds.investment, '2024-12', ['2024-06', value('20.3')]);
    expect(silent).toMatchObject({ light: 'provisional', overdue: true });
  });
});

describe('a deadline in September', () => {
  const reports = ['2024-08', value('96')] as const;

  it('is not due in August and is not judged', () => {
    expect(standing(coverage, '2024-08', reports)).toMatchObject({
      light: 'not-due',
      expected: '0',
      credit: '0.96',
    });
  });

  it('is judged in September by how far it is', () => {
    expect(lightAt(coverage, '2024-09', reports)).toBe('behind');
    expect(lightAt(coverage, '2024-09', ['2024-09', value('89.9')])).toBe('severe');
    expect(lightAt(coverage, '2024-09', ['2024-09', value('100')])).toBe('provisional');
  });

  it('is severe past due in October, however near', () => {
    expect(lightAt(coverage, '2024-10', ['2024-10', value('99.9')])).toBe('severe');
  });

  it('that is met before it is due says so', () => {
    expect(lightAt(coverage, '2024-08', ['2024-08', value('100')])).toBe('provisional');
    const state = proven(seeds.railway, '2024-03', stage('在建'));
    expect(standingOf(state, plan, '2024-03', defaultRule)?.light).toBe('done');
  });
});

describe('an award', () => {
  it('at 公示 adds nothing while it is not due, and 命名 completes it once it is proven', () => {
    expect(standing(seeds.award, '2024-11', ['2024-11', stage('公示')])).toMatchObject({
      light: 'not-due',
      credit: '0',
    });
    const state = proven(seeds.award, '2024-12', stage('命名'));
    expect(standingOf(state, plan, '2024-12', defaultRule)).toMatchObject({ light: 'done', credit: '1' });
  });
});

describe('missing, not applicable and nought', () => {
  it('are three different standings', () => {
    const missing = standing(seeds.highTech, '2024-06');
    const none = standing(seeds.highTech, '2024-06', ['2024-06', value('0')]);
    const exempt = standing(seeds.highTech, '2024-06', ['2024-06', notApplicable]);
    expect(missing).toMatchObject({ light: 'unreported', credit: '0', expected: '0.5', weight: '1' });
    expect(missing).not.toHaveProperty('entry');
    expect(none).toMatchObject({
      light: 'severe',
      credit: '0',
      weight: '1',
      assessment: { completion: '0' },
    });
    expect(exempt).toMatchObject({ light: 'not-applicable', credit: '0', weight: '0', overdue: false });
  });

  it('a reading that fits no stage counts as nothing reported, not as nought', () => {
    expect(lightAt(seeds.railway, '2024-12', ['2024-12', stage('剪彩')])).toBe('unreported');
  });
});

describe('逾期未报', () => {
  const overdueAt = (asOf: string): boolean =>
    standing(seeds.highTech, asOf, ['2024-04', value('9')]).overdue;

  it('begins when the entry is older than one period', () => {
    expect([overdueAt('2024-04'), overdueAt('2024-05'), overdueAt('2024-06')]).toEqual([false, false, true]);
  });

  it('is not said of what is done, nor of what was never reported', () => {
    expect(standing(seeds.highTech, '2024-12', ['2024-04', value('45')]).overdue).toBe(false);
    expect(standing(seeds.highTech, '2024-12').overdue).toBe(false);
  });

  it('is said of a rate that was met, for it can slip back', () => {
    expect(standing(seeds.petitions, '2024-09', ['2024-04', value('0')]).overdue).toBe(true);
  });
});

describe('an estimate', () => {
  it('does not give 已完成', () => {
    expect(lightAt(seeds.highTech, '2024-12', ['2024-12', value('45'), 'estimated'])).toBe('on-track');
    expect(lightAt(seeds.highTech, '2024-12', ['2024-12', value('45'), 'verified'])).toBe('done');
  });

  it('that would meet a rate is 暂达标 until it is confirmed, also in December', () => {
    expect(lightAt(seeds.investment, '2024-12', ['2024-12', value('21'), 'estimated'])).toBe('provisional');
    expect(lightAt(seeds.investment, '2024-12', ['2024-12', value('21')])).toBe('attained');
    expect(lightAt(seeds.investment, '2024-12', ['2024-12', value('19'), 'estimated'])).toBe('behind');
  });
});

describe('a value below its baseline', () => {
  it('is negative on the way, behind the schedule and earns nothing', () => {
    const target = targetOf({ measure: 'level', baseline: '50', goal: '60', comparator: '>=' });
    const found = standing(target, '2024-06', ['2024-06', value('49')]);
    expect(found).toMatchObject({ light: 'severe', credit: '0', assessment: { completion: '-0.1' } });
    expect(Number(found.points)).toBe(-60);
  });
});

describe('the standing as of a month', () => {
  it('knows nothing of later months', () => {
    const reports = [
      ['2024-03', value('12')],
      ['2024-09', value('45')],
    ] as const;
    expect(standing(seeds.highTech, '2024-03', ...reports)).toEqual(
      standing(seeds.highTech, '2024-03', ['2024-03', value('12')]),
    );
  });

  it('holds a figure against the goal in force after a revision', () => {
    const revision = changeOf('target-revised', {
      planId: plan.id,
      targetId: seeds.highTech.id,
      goal: '40',
      reason: '上级调整',
    });
    const entry = changeOf('entry-logged', {
      planId: plan.id,
      targetId: seeds.highTech.id,
      period: '2024-12',
      reading: value('40'),
      grade: 'verified',
    });
    const state = foldTarget(seeds.highTech.id, [entry, revision, definitionOf(seeds.highTech)]);
    expect(standingOf(state, plan, '2024-12', defaultRule)?.light).toBe('done');
  });

  it('does not exist for a target that is not defined', () => {
    expect(standingOf(foldTarget('x', []), plan, '2024-12', defaultRule)).toBeUndefined();
  });
});
