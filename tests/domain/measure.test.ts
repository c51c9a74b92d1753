import { describe, expect, it } from 'vitest';
import type { Grade, Reading } from '../../src/domain/change-bodies.ts';
import { round } from '../../src/domain/decimal.ts';
import { assess } from '../../src/domain/measure.ts';
import type { Target } from '../../src/domain/plan.ts';
import { notApplicable, seeds, stage, targetOf, value } from './fixtures.ts';

const of = (target: Target, reading: Reading | string, grade: Grade = 'reported') =>
  assess({ reading: typeof reading === 'string' ? value(reading) : reading, grade, proven: true }, target);

describe('a count', () => {
  it('国家高新技术企业: 40 of 45 is 88.9 % and earns just that', () => {
    const assessment = of(seeds.highTech, '40');
    expect(round(assessment?.completion ?? '', 3)).toBe('0.889');
    expect(assessment?.credit).toBe(assessment?.completion);
    expect(assessment).toMatchObject({ met: false, gap: '-5' });
  });

  it('省科技型中小企业: 194 of 100 is 194 % and credit 1', () => {
    expect(of(seeds.techSmes, '194')).toMatchObject({ completion: '1.94', credit: '1', met: true });
  });

  it('境外自办展: 7 meets 7场以上, 6 does not', () => {
    expect(of(seeds.exhibitions, '7')?.met).toBe(true);
    expect(of(seeds.exhibitions, '6')?.met).toBe(false);
  });

  it('below its baseline has a negative completion and earns nothing', () => {
    const target = targetOf({ baseline: '100', goal: '200' });
    expect(of(target, '80')).toMatchObject({ completion: '-0.2', credit: '0', met: false });
  });

  it('of 左右 is met within its tolerance', () => {
    const target = targetOf({ goal: '100', comparator: '~', tolerance: '5' });
    expect(of(target, '95')).toMatchObject({ met: true, credit: '1', completion: '0.95' });
    expect(of(target, '94.9')).toMatchObject({ met: false, credit: '0.949' });
  });
});

describe('a growth', () => {
  it('固定资产投资: 19.7 against 20%以上 is short by 0.3 百分点, and no ratio is formed', () => {
    const assessment = of(seeds.investment, '19.7');
    expect(assessment).toEqual({ met: false, gap: '-0.3', credit: '0', reversed: false });
  });

  it('at its goal is met with no gap, above it with a positive one', () => {
    expect(of(seeds.investment, '20')).toEqual({ met: true, gap: '0', credit: '1', reversed: false });
    expect(of(seeds.investment, '20.5')?.gap).toBe('0.5');
  });

  it('below nought is reversed', () => {
    expect(of(seeds.investment, '-0.1')?.reversed).toBe(true);
    expect(of(seeds.investment, '0')?.reversed).toBe(false);
  });
});

describe('a reduction', () => {
  it('全域警情下降10%: a rise of 2 % is a fall of −2, reversed and 12 百分点 short', () => {
    expect(of(seeds.incidents, '-2')).toEqual({ met: false, gap: '-12', credit: '0', reversed: true });
  });

  it('of 10 % or more is met', () => {
    expect(of(seeds.incidents, '10')?.met).toBe(true);
    expect(of(seeds.incidents, '9.9')?.met).toBe(false);
  });
});

describe('a ceiling', () => {
  it('信访积案清零 with goal 0: none left is met, 3 left are not', () => {
    expect(of(seeds.petitions, '0')).toEqual({ met: true, gap: '0', credit: '1', reversed: false });
    expect(of(seeds.petitions, '3')).toEqual({ met: false, gap: '3', credit: '0', reversed: false });
  });

  it('is met from below whatever its comparator says, and of 左右 within its tolerance', () => {
    const { comparator: _none, ...unmarked } = targetOf({ measure: 'ceiling', goal: '3', unit: '%' });
    expect([of(unmarked, '2.9')?.met, of(unmarked, '3')?.met, of(unmarked, '3.1')?.met]).toEqual([
      true,
      true,
      false,
    ]);
    const about: Target = { ...unmarked, comparator: '~', tolerance: '0.2' };
    expect([of(about, '3.2')?.met, of(about, '3.3')?.met]).toEqual([true, false]);
  });
});

describe('a level', () => {
  it('平台企业出口金额占比: 5 % does not meet 超5%, 5.1 % does', () => {
    expect(of(seeds.exportShare, '5')?.met).toBe(false);
    expect(of(seeds.exportShare, '5.1')?.met).toBe(true);
  });

  it('of 99.6 against 100 is not met, whatever it rounds to', () => {
    expect(of(seeds.projectsStarted, '99.6')).toMatchObject({
      met: false,
      completion: '0.996',
      credit: '0.996',
    });
  });

  it('whose goal is its baseline is 1 when met and 0 when not', () => {
    const target = targetOf({ measure: 'level', baseline: '60', goal: '60', comparator: '>=' });
    expect(of(target, '60')).toMatchObject({ completion: '1', credit: '1', met: true });
    expect(of(target, '59.9')).toMatchObject({ completion: '0', credit: '0', met: false });
  });

  it('that may only fall has no ratio without a baseline, and one with it', () => {
    const target = targetOf({ measure: 'level', comparator: '<=', goal: '30', unit: '微克' });
    expect(of(target, '33')).toEqual({ met: false, gap: '3', credit: '0', reversed: false });
    expect(of({ ...target, baseline: '40' }, '33')).toMatchObject({ completion: '0.7', credit: '0.7' });
  });

  it('that stood beyond its goal before the year earns nothing for slipping back behind it', () => {
    const target = targetOf({ measure: 'level', comparator: '>=', baseline: '80', goal: '60' });
    expect(of(target, '50')).toEqual({ met: false, gap: '-10', credit: '0', reversed: false });
    expect(of(target, '70')).toMatchObject({ met: true, credit: '1' });
  });
});

describe('a milestone', () => {
  it('earns the share of its goal stage', () => {
    expect(of(seeds.railway, stage('未启动'))).toMatchObject({ completion: '0', credit: '0', met: false });
    expect(of(seeds.railway, stage('开工'))).toMatchObject({
      completion: '0.75',
      credit: '0.75',
      met: false,
    });
    expect(of(seeds.railway, stage('在建'))).toMatchObject({ completion: '1', credit: '1', met: true });
  });

  it('beyond its goal stage is more than complete, but earns 1', () => {
    expect(of(seeds.railway, stage('投用'))).toMatchObject({ completion: '1.5', credit: '1', met: true });
  });
});

describe('an award', () => {
  it('earns only by 命名, however near it is', () => {
    expect(of(seeds.award, stage('公示'))).toMatchObject({ completion: '0.8', credit: '0', met: false });
    expect(of(seeds.award, stage('命名'))).toMatchObject({ completion: '1', credit: '1', met: true });
  });
});

describe('an estimate', () => {
  it('cannot complete a target: a count earns its ratio, a rate and an award nothing', () => {
    expect(of(seeds.highTech, '46', 'estimated')).toMatchObject({ met: false, credit: '1' });
    expect(of(seeds.investment, '21', 'estimated')).toMatchObject({ met: false, credit: '0', gap: '1' });
    expect(of(seeds.petitions, '0', 'estimated')).toMatchObject({ met: false, credit: '0' });
    expect(of(seeds.award, stage('命名'), 'estimated')).toMatchObject({ met: false, credit: '0' });
  });

  it('within a tolerance earns its ratio, not the whole', () => {
    const target = targetOf({ goal: '100', comparator: '~', tolerance: '5' });
    expect(of(target, '96', 'estimated')).toMatchObject({ met: false, credit: '0.96' });
  });

  it('short of the goal counts like any other figure', () => {
    expect(of(seeds.highTech, '40', 'estimated')).toEqual(of(seeds.highTech, '40'));
  });
});

describe('a lower bound', () => {
  it('decides a tie: 超5% meets 超5%, 低于100 does not reach 100', () => {
    const bounded = (text: string, bound: '>' | '<'): Reading => ({ kind: 'value', value: text, bound });
    expect(of(seeds.exportShare, bounded('5', '>'))?.met).toBe(true);
    expect(of(seeds.techSmes, bounded('100', '<'))?.met).toBe(false);
    expect(of(seeds.techSmes, bounded('100', '>'))?.met).toBe(true);
  });

  it('is otherwise compared by its value: 突破7 proves 7场以上, and 突破6 does not', () => {
    const over = (text: string): Reading => ({ kind: 'value', value: text, bound: '>' });
    expect(of(seeds.exhibitions, over('7'))).toEqual(of(seeds.exhibitions, '7'));
    expect(of(seeds.exhibitions, over('6'))?.met).toBe(false);
  });
});

describe('a reading that says nothing of its target', () => {
  it('is no nought: not applicable, a strange stage, the wrong kind, a target without a goal', () => {
    expect(of(seeds.highTech, notApplicable)).toBeUndefined();
    expect(of(seeds.railway, stage('剪彩'))).toBeUndefined();
    expect(of(seeds.railway, '3')).toBeUndefined();
    expect(of(seeds.highTech, stage('在建'))).toBeUndefined();
    const { goal: _goal, ...goalless } = seeds.highTech;
    expect(of(goalless, '0')).toBeUndefined();
    const { goalStage: _stage, ...stageless } = seeds.railway;
    expect(of(stageless, stage('在建'))).toBeUndefined();
  });
});
