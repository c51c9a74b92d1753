import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change } from '../../src/domain/change.ts';
import { compare } from '../../src/domain/decimal.ts';
import { advanceTarget, foldTarget, type TargetChange } from '../../src/domain/fold.ts';
import { lagOf } from '../../src/domain/lag-days.ts';
import { defaultRule } from '../../src/domain/light-rule.ts';
import { expectationOf } from '../../src/domain/pace.ts';
import { fieldsOfPace } from '../../src/domain/pace-fields.ts';
import { readPace } from '../../src/domain/pace-form.ts';
import { shareOfStage, stageOfShare } from '../../src/domain/pace-shares.ts';
import type { Pace, Target } from '../../src/domain/plan.ts';
import { movedCurve, paceOfPlan } from '../../src/domain/stage-curve.ts';
import { standingOf } from '../../src/domain/standing.ts';
import { targetInForce } from '../../src/domain/target-state.ts';
import { attachedTo, changeOf, definitionOf, entryOf, plan, seeds, stage } from './fixtures.ts';

const STAGES = ['谋划', '前期', '开工', '在建', '完工', '投用'];
const expressway: Target = { ...seeds.railway, goalStage: '开工' };
const towards = (goalStage: string): Target => ({ ...expressway, goalStage });
const own = { planId: plan.id, targetId: expressway.id, reason: '倒排工期' };
const at = (minute: number): Pick<Change, 'at'> => ({
  at: `2024-03-01T00:${String(minute).padStart(2, '0')}:00.000Z/00000`,
});

const curveTowards = (goalStage: string, steps: Readonly<Record<string, string>>): Pace => {
  const shares = Object.entries(steps).map(([period, name]) => [
    period,
    shareOfStage(name, towards(goalStage)) ?? '',
  ]);
  return { kind: 'curve', shares: Object.fromEntries(shares) };
};
const paced = (minute: number, pace: Pace, goalStage?: string): TargetChange =>
  changeOf(
    'pace-set',
    { ...own, pace, ...(goalStage === undefined ? {} : { goalStage }) },
    { id: `pace-${minute}`, ...at(minute) },
  );
const revised = (minute: number, goalStage: string): TargetChange =>
  changeOf('target-revised', { ...own, goalStage }, { id: `revised-${minute}`, ...at(minute) });
const dueIn = (period: string, ...changes: readonly TargetChange[]): string | undefined => {
  const target = targetInForce(foldTarget(expressway.id, [definitionOf(expressway), ...changes]));
  return target && stageOfShare(expectationOf(target, period, plan).share, target);
};

const spring = curveTowards('开工', { '2024-06': '谋划', '2024-12': '开工' });

describe('a curve of stages, after the goal stage was revised from 开工 to 在建', () => {
  it('still asks for 谋划 in June, and who reached it is on schedule to the point', () => {
    const state = foldTarget(expressway.id, [
      definitionOf(expressway),
      paced(1, spring, '开工'),
      revised(2, '在建'),
      entryOf(expressway, '2024-06', stage('谋划')),
      attachedTo(expressway, '2024-06'),
    ]);
    const standing = standingOf(state, plan, '2024-06', defaultRule);
    if (standing === undefined) throw new Error('the target is not defined');
    expect(stageOfShare(standing.expected ?? '', standing.target)).toBe('谋划');
    expect(standing.light).toBe('on-track');
    expect(Number(standing.points)).toBe(0);
    expect(lagOf(standing, plan)).toMatchObject({ days: 0 });
  });

  it('asks for the new goal where it asked for the old one, as a deadline does', () => {
    expect(dueIn('2024-12', paced(1, spring, '开工'), revised(2, '在建'))).toBe('在建');
    expect(dueIn('2024-05', paced(1, spring, '开工'), revised(2, '在建'))).toBe('未启动');
  });

  it('never asks for more than the goal where that was taken back', () => {
    const far = curveTowards('投用', { '2024-03': '前期', '2024-06': '完工', '2024-12': '投用' });
    const changes = [revised(1, '投用'), paced(2, far, '投用'), revised(3, '开工')];
    expect(dueIn('2024-03', ...changes)).toBe('前期');
    expect(dueIn('2024-06', ...changes)).toBe('开工');
  });

  it('means the goal that its author saw, also where an earlier revision arrives by merge', () => {
    const changes = [revised(1, '在建'), paced(2, spring, '开工')];
    expect(dueIn('2024-06', ...changes)).toBe('谋划');
    expect(dueIn('2024-06', ...[...changes].reverse())).toBe('谋划');
  });

  it('set between two revisions means the goal of the first', () => {
    const between = curveTowards('在建', { '2024-06': '前期', '2024-12': '在建' });
    const changes = [revised(1, '在建'), paced(2, between, '在建'), revised(3, '投用')];
    expect(dueIn('2024-06', ...changes)).toBe('前期');
  });

  it('that does not say its goal means the one in force when it was set', () => {
    expect(dueIn('2024-06', paced(1, spring), revised(2, '在建'))).toBe('谋划');
    const after = curveTowards('在建', { '2024-06': '前期', '2024-12': '在建' });
    expect(dueIn('2024-06', revised(1, '在建'), paced(2, after))).toBe('前期');
  });

  it('that came with the plan means the goal of the plan', () => {
    const defined = definitionOf({ ...expressway, pace: spring });
    const target = targetInForce(foldTarget(expressway.id, [defined, revised(1, '在建')]));
    expect(target && stageOfShare(expectationOf(target, '2024-06', plan).share, target)).toBe('谋划');
  });

  it('is the same whether its changes are folded at once or one by one', () => {
    const changes = [definitionOf(expressway), paced(1, spring, '开工'), revised(2, '在建')];
    const stepwise = changes.reduce<ReturnType<typeof advanceTarget>>(
      (state, change) => state && advanceTarget(state, [change]),
      foldTarget(expressway.id, []),
    );
    expect(stepwise && targetInForce(stepwise)).toEqual(targetInForce(foldTarget(expressway.id, changes)));
  });
});

describe('a curve that is moved to another goal stage', () => {
  const names = fc.constantFrom(...STAGES);

  it('law: names the same stage month by month, up to the new goal, and the new goal for the old', () => {
    fc.assert(
      fc.property(names, names, names, (from, to, name) => {
        const share = shareOfStage(name, towards(from));
        if (share === undefined) return;
        const pace: Pace = { kind: 'curve', shares: { '2024-06': share } };
        const moved = movedCurve(pace, from, towards(to)).shares?.['2024-06'] ?? '';
        const isGoal = name === from || STAGES.indexOf(name) >= STAGES.indexOf(to);
        expect(stageOfShare(moved, towards(to))).toBe(isGoal ? to : name);
        expect(moved).toBe(shareOfStage(isGoal ? to : name, towards(to)));
      }),
    );
  });

  it('law: never falls where it did not fall before', () => {
    const shares = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(names, names, shares, (from, to, percents) => {
        const rising = percents.sort((a, b) => a - b).map((percent, n) => [n, percent] as const);
        const months = rising.map(([n, percent]) => [
          `2024-${String(n + 1).padStart(2, '0')}`,
          percent === 100 ? '1' : `0.${String(percent).padStart(2, '0')}`,
        ]);
        const pace: Pace = { kind: 'curve', shares: Object.fromEntries(months) };
        const moved = Object.values(movedCurve(pace, from, towards(to)).shares ?? {});
        moved.slice(1).forEach((share, n) => {
          expect(compare(share, moved[n] ?? '')).toBeGreaterThanOrEqual(0);
        });
        expect(moved.every((share) => compare(share, '1') <= 0)).toBe(true);
      }),
    );
  });

  it('is itself where the goal is the same, where there are no stages, and for any other pace', () => {
    expect(movedCurve(spring, '开工', expressway)).toBe(spring);
    expect(movedCurve(spring, undefined, seeds.highTech)).toBe(spring);
    const linear: Pace = { kind: 'linear' };
    expect(movedCurve(linear, '开工', towards('在建'))).toBe(linear);
  });

  it('the plan’s own, brought back after a revision, is no change but keeps its stages', () => {
    const defined = definitionOf({ ...expressway, pace: spring });
    const state = foldTarget(expressway.id, [defined, revised(1, '在建')]);
    const target = targetInForce(state);
    const original = paceOfPlan(state);
    if (target === undefined || original === undefined) throw new Error('the target is not defined');
    const fields = { ...fieldsOfPace(original, target, plan), reason: '恢复' };
    expect(fields.shares).toEqual({ '2024-06': '谋划', '2024-12': '在建' });
    expect(readPace(fields, target, plan)).toMatchObject({ refusals: { kind: { code: 'unchanged' } } });
  });
});

describe('a curve of stages that is typed', () => {
  it('says which goal its shares are measured by; one of figures and any other pace says none', () => {
    const fields = {
      kind: 'curve' as const,
      due: '2024-12',
      shares: { '2024-12': '开工' },
      reason: '倒排工期',
    };
    expect(readPace(fields, expressway, plan)).toMatchObject({ ok: true, body: { goalStage: '开工' } });
    const others = [
      readPace({ ...fields, shares: { '2024-12': '100' } }, seeds.highTech, plan),
      readPace({ ...fields, kind: 'hold' }, expressway, plan),
    ];
    for (const read of others) expect(read.ok && Object.keys(read.body)).not.toContain('goalStage');
  });
});
