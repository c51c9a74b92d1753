import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { bodySchemas } from '../../src/domain/change-bodies.ts';
import { compare, multiply, subtract } from '../../src/domain/decimal.ts';
import { pointsBetween } from '../../src/domain/light.ts';
import { assess } from '../../src/domain/measure.ts';
import { expectationOf, isSamePace } from '../../src/domain/pace.ts';
import { fieldsOfPace, type PaceFields } from '../../src/domain/pace-fields.ts';
import { type PaceRefusals, paceKindsOf, paceSoFar, readPace } from '../../src/domain/pace-form.ts';
import { monthlyTexts, shareOfStage, stageOfShare, stagesToGoal } from '../../src/domain/pace-shares.ts';
import { addMonths } from '../../src/domain/period.ts';
import type { Pace, Target } from '../../src/domain/plan.ts';
import { courses, curveOf, months } from './curves.ts';
import { plan, seeds, targetOf } from './fixtures.ts';

/** 义龙庆高速及永康联络线, as the 2024 plan has it. */
const expressway: Target = {
  ...seeds.railway,
  id: '2024-yilongqing-expressway',
  name: '义龙庆高速及永康联络线',
  quote: '开工建设义龙庆高速及永康联络线',
  goalStage: '开工',
};

const curve = (shares: Record<string, string>, reason = '按季度考核'): PaceFields => ({
  kind: 'curve',
  due: '2024-12',
  shares,
  reason,
});
const paceOf = (fields: PaceFields, target: Target = seeds.highTech): Pace | PaceRefusals => {
  const read = readPace(fields, target, plan);
  return read.ok ? read.body.pace : read.refusals;
};
const refusalsAt = (shares: Record<string, string>, target: Target = seeds.highTech) => {
  const read = readPace(curve(shares), target, plan);
  return read.ok ? {} : read.refusals.sharesByPeriod;
};

const goalIn = fc.integer({ min: 1, max: 9 }).chain((count) =>
  fc.integer({ min: 1, max: count }).map((goal): Target => {
    const stages = Array.from({ length: count }, (_, n) => `第${n + 1}步`);
    return { ...expressway, stages, goalStage: stages[goal - 1] ?? '' };
  }),
);

describe('a pace that is typed', () => {
  it('is the one it was printed from', () => {
    fc.assert(
      fc.property(courses, fc.boolean(), (course, leaveOut) => {
        const pace = curveOf(course, leaveOut);
        const fields = { ...fieldsOfPace(pace, seeds.highTech, plan), reason: '恢复' };
        const read = readPace(fields, seeds.highTech, plan);
        expect(read.ok && isSamePace(read.body.pace, pace, plan)).toBe(true);
      }),
    );
  });

  it('when it is taken rises from 0 to the whole, and is a change that storage takes', () => {
    const typed = fc.constantFrom(
      '',
      '0',
      '10',
      '３３．３',
      '50%',
      '百分之六十',
      '100',
      '101',
      '-1',
      '约70',
      'x',
    );
    fc.assert(
      fc.property(fc.array(typed, { minLength: 12, maxLength: 12 }), (texts) => {
        const shares = Object.fromEntries(months.map((month, n) => [month, texts[n] ?? '']));
        const read = readPace(curve(shares), seeds.highTech, plan);
        if (!read.ok) return;
        const { body } = read;
        expect(v.safeParse(bodySchemas['pace-set'], body).success).toBe(true);
        const due = (n: number) =>
          expectationOf({ ...seeds.highTech, pace: body.pace }, addMonths('2024-01', n), plan).share;
        for (let n = 0; n < 11; n += 1) expect(compare(due(n + 1), due(n))).toBeGreaterThanOrEqual(0);
        expect([compare(due(0), '0') >= 0, due(11)]).toEqual([true, '1']);
      }),
    );
  });

  it('is read in any width and spelling; a blank month is carried on and a zero is a zero', () => {
    const read = paceOf(
      curve({ '2024-01': '0', '2024-03': '２０％', '2024-09': '百分之八十', '2024-12': ' 100 ' }),
    );
    expect(read).toEqual({
      kind: 'curve',
      shares: { '2024-01': '0', '2024-03': '0.2', '2024-09': '0.8', '2024-12': '1' },
    });
  });

  it('has its reason without blanks around it, the plan and the target', () => {
    const read = readPace(
      { kind: 'deadline', due: '2024-09', shares: {}, reason: ' 三季度前完成 ' },
      seeds.highTech,
      plan,
    );
    const body = {
      planId: plan.id,
      targetId: 'target',
      pace: { kind: 'deadline', due: '2024-09' },
      reason: '三季度前完成',
    };
    expect(read).toEqual({ ok: true, body });
  });

  it('keeps no shares and no month that its kind does not use', () => {
    const fields = curve({ '2024-12': '100' });
    expect(paceOf({ ...fields, kind: 'hold' })).toEqual({ kind: 'hold' });
    expect(paceOf({ ...fields, kind: 'deadline' })).toEqual({ kind: 'deadline', due: '2024-12' });
  });
});

describe('a curve that is opened and not touched', () => {
  const unchanged = (target: Target) =>
    paceOf({ ...fieldsOfPace(target.pace, target, plan), reason: '核对' }, target);

  it('is the pace in force to the last place, also where its texts are cut off', () => {
    for (const share of ['0.333333333333333333', '0.1234567891', '0.05', '0']) {
      const pace: Pace = { kind: 'curve', shares: { '2024-03': '0', '2024-06': share, '2024-12': '1' } };
      expect(unchanged(targetOf({ pace }))).toMatchObject({ kind: { code: 'unchanged' } });
    }
    const odd: Pace = { kind: 'curve', shares: { '2024-06': '0.5', '2024-12': '1' } };
    expect(unchanged({ ...expressway, pace: odd })).toMatchObject({ kind: { code: 'unchanged' } });
  });

  it('keeps what is not touched when another month is, and carries it on', () => {
    const third = '0.333333333333333333';
    const target = targetOf({ pace: { kind: 'curve', shares: { '2024-04': third, '2024-12': '1' } } });
    const fields = fieldsOfPace(target.pace, target, plan);
    const shares = {
      ...monthlyTexts(target.pace, target, plan),
      '2024-09': '80',
      '2024-10': '',
      '2024-11': '',
    };
    expect(paceOf({ ...fields, shares, reason: '核对' }, target)).toMatchObject({
      shares: { '2024-04': third, '2024-08': third, '2024-09': '0.8', '2024-12': '1' },
    });
    const typed = { ...fields.shares, '2024-04': '33.3' };
    expect(paceOf({ ...fields, shares: typed, reason: '核对' }, target)).toMatchObject({
      shares: { '2024-04': '0.333' },
    });
  });

  it('says in its first month what was due before the plan began', () => {
    const target = targetOf({ pace: { kind: 'curve', shares: { '2023-12': '0.2', '2024-12': '1' } } });
    expect(fieldsOfPace(target.pace, target, plan).shares).toEqual({ '2024-01': '20', '2024-12': '100' });
    expect(unchanged(target)).toMatchObject({ kind: { code: 'unchanged' } });
  });

  it('law: whatever its shares and months, it is no change', () => {
    const share = fc.integer({ min: 0, max: 10 ** 9 });
    fc.assert(
      fc.property(
        fc.array(share, { minLength: 1, maxLength: 8 }),
        fc.integer({ min: -3, max: 3 }),
        (all, from) => {
          const named = all
            .sort((a, b) => a - b)
            .map((each, n) => [addMonths('2024-01', from + n), `0.${String(each).padStart(10, '0')}7`]);
          const pace: Pace = { kind: 'curve', shares: { ...Object.fromEntries(named), '2024-12': '1' } };
          expect(unchanged(targetOf({ pace }))).toMatchObject({ kind: { code: 'unchanged' } });
        },
      ),
    );
  });
});

describe('a pace is refused', () => {
  it('where a month is no number, below 0 or above 100, and says in which', () => {
    expect(refusalsAt({ '2024-02': '一些', '2024-05': '-1', '2024-08': '100.01', '2024-12': '100' })).toEqual(
      {
        '2024-02': { code: 'not-a-share' },
        '2024-05': { code: 'share-outside' },
        '2024-08': { code: 'share-outside' },
      },
    );
  });

  it('where it falls, against the latest month that can be read', () => {
    const shares = { '2024-03': '40', '2024-04': 'x', '2024-06': '39.99', '2024-09': '40', '2024-12': '100' };
    expect(refusalsAt(shares)).toEqual({
      '2024-04': { code: 'not-a-share' },
      '2024-06': { code: 'share-falls', since: '2024-03', share: '0.4' },
    });
  });

  it('where the last month is not the whole, named or carried on', () => {
    expect(refusalsAt({ '2024-12': '99.9' })).toEqual({ '2024-12': { code: 'not-whole' } });
    expect(refusalsAt({ '2024-06': '60' })).toEqual({ '2024-12': { code: 'not-whole' } });
    expect(refusalsAt({ '2024-10': '100' })).toEqual({});
  });

  it('without any month, without a due month, without a reason', () => {
    expect(paceOf(curve({ '2024-03': '  ' }))).toEqual({ shares: { code: 'no-month' }, sharesByPeriod: {} });
    expect(paceOf({ kind: 'deadline', due: '', shares: {}, reason: '调整' })).toMatchObject({
      due: { code: 'due-missing' },
    });
    expect(paceOf({ kind: 'deadline', due: '2025-01', shares: {}, reason: '调整' })).toMatchObject({
      due: { code: 'due-missing' },
    });
    expect(paceOf({ ...curve({ '2024-12': '100' }), reason: ' ' })).toEqual({
      reason: { code: 'reason-missing' },
      sharesByPeriod: {},
    });
  });

  it('for a reason longer than a change holds', () => {
    const shares = { '2024-12': '100' };
    expect(paceOf(curve(shares, ` ${'理'.repeat(4000)} `))).toMatchObject({ kind: 'curve' });
    expect(paceOf(curve(shares, '理'.repeat(4001)))).toEqual({
      reason: { code: 'text-too-long', limit: 4000 },
      sharesByPeriod: {},
    });
  });

  it('when it is the one in force already', () => {
    const reason = '重复';
    expect(paceOf({ ...fieldsOfPace({ kind: 'linear' }, seeds.highTech, plan), reason })).toMatchObject({
      kind: { code: 'unchanged' },
    });
    const held = { ...seeds.highTech, pace: curveOf([10, ...Array(10).fill(10), 100]) };
    expect(paceOf(curve({ '2024-01': '10', '2024-12': '100' }), held)).toMatchObject({
      kind: { code: 'unchanged' },
    });
  });

  it('of shares, where a figure comes to none: a rate is only met or not', () => {
    expect(paceKindsOf(seeds.investment)).toEqual(['hold', 'deadline']);
    expect(paceKindsOf(seeds.petitions)).toEqual(['hold', 'deadline']);
    expect(paceKindsOf(seeds.highTech)).toContain('curve');
    expect(paceKindsOf(expressway)).toContain('curve');
    const fields = { ...fieldsOfPace({ kind: 'linear' }, seeds.investment, plan), reason: '改为按月' };
    expect(paceOf(fields, seeds.investment)).toMatchObject({ kind: { code: 'kind-unfit' } });
  });
});

describe('what is drawn while somebody types', () => {
  it('is what can be read, and nothing that was refused', () => {
    const fields = curve({ '2024-03': '20', '2024-05': '1x', '2024-06': '10', '2024-09': '80' });
    expect(paceSoFar(fields, seeds.highTech, plan)).toEqual({
      kind: 'curve',
      shares: { '2024-03': '0.2', '2024-09': '0.8' },
    });
    expect(paceSoFar({ ...fields, kind: 'deadline', due: '' }, seeds.highTech, plan)).toEqual({
      kind: 'deadline',
    });
  });
});

describe('filled in by the month', () => {
  it('never asks for more than the linear pace, nor for a hundredth less', () => {
    const texts = monthlyTexts({ kind: 'linear' }, seeds.highTech, plan);
    expect(Object.values(texts).slice(0, 3)).toEqual(['8.33', '16.66', '25']);
    for (const [period, text] of Object.entries(texts)) {
      const { share } = expectationOf(seeds.highTech, period, plan);
      const short = subtract(multiply(share, '100'), text);
      expect([compare(short, '0') >= 0, compare(short, '0.01') < 0]).toEqual([true, true]);
    }
    expect(readPace(curve(texts), seeds.highTech, plan).ok).toBe(true);
  });

  it('a stage stands only once its share is due', () => {
    const texts = Object.values(monthlyTexts({ kind: 'linear' }, expressway, plan));
    expect([2, 3, 6, 7, 10, 11].map((month) => texts[month])).toEqual([
      '未启动',
      '谋划',
      '谋划',
      '前期',
      '前期',
      '开工',
    ]);
  });
});

describe('the stages of 义龙庆高速', () => {
  it('are planned by the month and become shares of the way to 开工', () => {
    const read = paceOf(curve({ '2024-03': '谋划', '2024-06': '前期', '2024-10': '开工' }), expressway);
    expect(read).toEqual({
      kind: 'curve',
      shares: { '2024-03': '0.33333333333333333333', '2024-06': '0.66666666666666666667', '2024-10': '1' },
    });
  });

  it('end with the goal stage, never go back, and none beyond it can be due', () => {
    expect(stagesToGoal(expressway)).toEqual(['未启动', '谋划', '前期', '开工']);
    expect(refusalsAt({ '2024-06': '前期' }, expressway)).toEqual({ '2024-12': { code: 'not-whole' } });
    expect(refusalsAt({ '2024-03': '前期', '2024-06': '谋划', '2024-12': '开工' }, expressway)).toMatchObject(
      {
        '2024-06': { code: 'share-falls', since: '2024-03' },
      },
    );
    expect(refusalsAt({ '2024-06': '完工', '2024-12': '开工' }, expressway)).toEqual({
      '2024-06': { code: 'not-a-share' },
    });
  });

  it('of any number: one that is reached is on its schedule to the point, and its share names it', () => {
    fc.assert(
      fc.property(goalIn, (target) => {
        for (const name of stagesToGoal(target)) {
          const share = shareOfStage(name, target) ?? '';
          const facts = { reading: { kind: 'stage', stage: name }, grade: 'reported', proven: true } as const;
          const { completion = '' } = assess(facts, target) ?? {};
          expect(pointsBetween(completion, share)).toMatch(/^0\.0+$/);
          expect(stageOfShare(share, target)).toBe(name);
          expect(share.length).toBeLessThanOrEqual(30);
        }
      }),
    );
  });

  it('keep their shares when the goal is moved on, and are then named by the stage they still ask for', () => {
    const share = shareOfStage('前期', expressway) ?? '';
    expect(stageOfShare(share, { ...expressway, goalStage: '完工' })).toBe('开工');
    expect(shareOfStage('不在册', targetOf())).toBeUndefined();
  });
});
