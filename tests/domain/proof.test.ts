import { describe, expect, it } from 'vitest';
import { foldTarget, type TargetChange } from '../../src/domain/fold.ts';
import { defaultRule } from '../../src/domain/light-rule.ts';
import { assess } from '../../src/domain/measure.ts';
import type { Target } from '../../src/domain/plan.ts';
import { type Standing, standingOf } from '../../src/domain/standing.ts';
import {
  attachedTo,
  changeOf,
  definitionOf,
  entryOf,
  lightAt,
  plan,
  seeds,
  stage,
  value,
} from './fixtures.ts';

const { railway, award } = seeds;

/** The standing of a target with these changes. */
function standing(target: Target, asOf: string, ...changes: readonly TargetChange[]): Standing {
  const state = foldTarget(target.id, [definitionOf(target), ...changes]);
  const found = standingOf(state, plan, asOf, defaultRule);
  if (found === undefined) throw new Error('the target is not defined');
  return found;
}

const underWay = entryOf(railway, '2024-06', stage('在建'));

describe('a milestone whose goal stage is reported and that nothing proves', () => {
  it('is 待印证 and earns what the stage before the goal earns', () => {
    const { assessment, credit } = standing(railway, '2024-06', underWay);
    expect(assessment).toMatchObject({ met: false, unproven: true, completion: '1' });
    expect(credit).toBe('0.75');
    expect(credit).toBe(standing(railway, '2024-06', entryOf(railway, '2024-06', stage('开工'))).credit);
  });

  it('is never 已完成: not yet due before its month, on schedule from then on', () => {
    expect(lightAt(railway, '2024-06', ['2024-06', stage('在建')])).toBe('not-due');
    expect(lightAt(railway, '2024-12', ['2024-06', stage('在建')])).toBe('on-track');
    expect(lightAt(railway, '2025-01', ['2024-06', stage('在建')])).toBe('on-track');
    expect(lightAt(railway, '2024-12', ['2024-12', stage('投用')])).toBe('on-track');
    expect(lightAt(railway, '2024-12', ['2024-12', stage('在建'), 'verified'])).toBe('on-track');
  });

  it('earns nothing when its goal is its first stage, and an award nothing before it is proven', () => {
    const first: Target = { ...railway, goalStage: '谋划' };
    expect(standing(first, '2024-06', entryOf(first, '2024-06', stage('谋划'))).credit).toBe('0');
    expect(standing(award, '2024-12', entryOf(award, '2024-12', stage('命名')))).toMatchObject({
      credit: '0',
      light: 'on-track',
    });
  });

  it('earns no more by being only expected: an estimate takes the last step as little as a report does', () => {
    const facts = { reading: stage('在建'), grade: 'estimated', proven: false } as const;
    const expected = { met: false, estimated: true, credit: '0.75' };
    expect(assess(facts, railway)).toMatchObject({ ...expected, unproven: true });
    expect(assess({ ...facts, proven: true }, railway)).toMatchObject(expected);
    expect(assess({ ...facts, proven: true }, railway)).not.toHaveProperty('unproven');
  });

  it('is severe once its deadline has passed and it is still only expected', () => {
    expect(lightAt(railway, '2025-01', ['2024-12', stage('在建'), 'estimated'])).toBe('severe');
  });
});

describe('what proves a milestone', () => {
  it('is evidence of the month or of an earlier one', () => {
    expect(standing(railway, '2024-06', underWay, attachedTo(railway, '2024-06')).light).toBe('done');
    expect(standing(railway, '2024-06', underWay, attachedTo(railway, '2024-03'))).toMatchObject({
      light: 'done',
      credit: '1',
    });
  });

  it('is not what proved the stage before: a permit of 开工 does not prove 在建', () => {
    const begun = entryOf(railway, '2024-03', stage('开工'));
    const permit = attachedTo(railway, '2024-03');
    expect(standing(railway, '2024-06', begun, permit, underWay).assessment?.unproven).toBe(true);
    const photograph = attachedTo(railway, '2024-05');
    expect(standing(railway, '2024-06', begun, permit, underWay, photograph).light).toBe('done');
  });

  it('is not evidence of a later month: it does not prove an earlier one', () => {
    const changes = [underWay, attachedTo(railway, '2024-07')];
    expect(standing(railway, '2024-06', ...changes).assessment?.unproven).toBe(true);
    expect(standing(railway, '2024-07', ...changes).light).toBe('done');
  });

  it('is the printed document itself when it is the author', () => {
    const printed = entryOf(railway, '2024-12', stage('在建'), {
      grade: 'published',
      sourceId: '004',
      quote: '加快建设现代五金科技产业园',
    });
    expect(standing(railway, '2024-12', printed).light).toBe('done');
  });

  it('is nothing that was removed, whichever came first', () => {
    const attached = attachedTo(railway, '2024-06', 'proof');
    const removed = changeOf('evidence-removed', {
      planId: plan.id,
      targetId: railway.id,
      evidenceId: 'proof',
      reason: '误传',
    });
    expect(standing(railway, '2024-06', underWay, attached, removed).assessment?.unproven).toBe(true);
    expect(standing(railway, '2024-06', removed, attached, underWay).assessment?.unproven).toBe(true);
    expect(
      standing(railway, '2024-06', underWay, attached, removed, attachedTo(railway, '2024-06')).light,
    ).toBe('done');
  });

  it('is kept under any id, also one that every object has', () => {
    for (const id of ['__proto__', 'constructor', 'toString']) {
      const state = foldTarget(railway.id, [definitionOf(railway), attachedTo(railway, '2024-06', id)]);
      expect(Object.keys(state.evidenceById)).toEqual([id]);
      expect(standing(railway, '2024-06', underWay, attachedTo(railway, '2024-06', id)).light).toBe('done');
    }
  });
});

describe('what needs no proof', () => {
  it('is a stage short of the goal, and every figure', () => {
    const short = standing(railway, '2024-06', entryOf(railway, '2024-06', stage('开工')));
    expect(short.assessment).not.toHaveProperty('unproven');
    expect(lightAt(seeds.highTech, '2024-12', ['2024-12', value('45')])).toBe('done');
    expect(lightAt(seeds.projectsStarted, '2024-12', ['2024-12', value('100')])).toBe('attained');
  });
});
