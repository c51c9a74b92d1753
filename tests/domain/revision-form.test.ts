import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { bodySchemas } from '../../src/domain/change-bodies.ts';
import { compare } from '../../src/domain/decimal.ts';
import type { Target } from '../../src/domain/plan.ts';
import { blankRevision, type RevisionFields, readRevision } from '../../src/domain/revision-form.ts';
import { decimals } from './arbitraries.ts';
import { plan, seeds, targetOf } from './fixtures.ts';

const REASON = '上级下达数调整';
const read = (target: Target, fields: Partial<RevisionFields>) =>
  readRevision({ ...blankRevision, reason: REASON, ...fields }, target, plan);
const refusals = (target: Target, fields: Partial<RevisionFields>) => {
  const result = read(target, fields);
  return result.ok ? {} : result.refusals;
};

describe('a revised goal', () => {
  it('is taken whenever it is of the sense of its measure and another than the one in force', () => {
    const targets = Object.values(seeds).filter(
      ({ measure }) => measure !== 'milestone' && measure !== 'award',
    );
    fc.assert(
      fc.property(fc.constantFrom(...targets), decimals(-30, 120, 1), (target, goal) => {
        const result = read(target, { goal });
        const { measure } = target;
        const isSense =
          measure === 'cumulative'
            ? compare(goal, '0') > 0
            : measure === 'growth' || measure === 'level' || compare(goal, '0') >= 0;
        const isSame = compare(goal, target.goal ?? '') === 0;
        expect(result.ok).toBe(isSense && !isSame);
        if (!result.ok) return;
        expect(result.body).toEqual({ planId: plan.id, targetId: target.id, goal, reason: REASON });
        expect(v.safeParse(bodySchemas['target-revised'], result.body).success).toBe(true);
      }),
    );
  });

  it('is read as entries are: 国家高新技术企业45家 becomes 40家, 1.2万家, 三十家', () => {
    const goalOf = (goal: string) => {
      const result = read(seeds.highTech, { goal });
      return result.ok ? result.body.goal : result.refusals.goal?.code;
    };
    expect(['40', '４０家', '1.2万家', '三十家'].map(goalOf)).toEqual(['40', '40', '12000', '30']);
    expect(['', '约40', '40以上', '40件', '几家'].map(goalOf)).toEqual([
      'blank',
      'approximate',
      'approximate',
      'unit-mismatch',
      'not-a-number',
    ]);
  });

  it('that is the one in force however it is written is no change', () => {
    for (const goal of ['45', '45.0', '四十五家'])
      expect(refusals(seeds.highTech, { goal })).toEqual({ goal: { code: 'unchanged' } });
  });

  it('of a count is more than nothing, of a fall and a ceiling not below it; 清零 is a goal', () => {
    expect(refusals(seeds.highTech, { goal: '0' })).toEqual({ goal: { code: 'goal-not-positive' } });
    expect(refusals(seeds.incidents, { goal: '-3' })).toEqual({ goal: { code: 'goal-negative' } });
    expect(read({ ...seeds.petitions, goal: '3' }, { goal: '0' }).ok).toBe(true);
    expect(read(seeds.investment, { goal: '-2' }).ok).toBe(true);
  });

  it('may be the one of the year’s start, once another one is in force', () => {
    expect(read(targetOf({ goal: '40' }), { goal: '45' }).ok).toBe(true);
  });

  it('of stages is one of them and another than the goal: 开工 becomes 在建', () => {
    const expressway = { ...seeds.railway, goalStage: '开工' };
    expect(read(expressway, { goalStage: '在建' })).toMatchObject({ ok: true, body: { goalStage: '在建' } });
    expect(refusals(expressway, { goalStage: '开工' })).toEqual({ goalStage: { code: 'unchanged' } });
    for (const goalStage of ['', '未启动', '通车'])
      expect(refusals(expressway, { goalStage })).toEqual({ goalStage: { code: 'stage-missing' } });
  });

  it('needs a reason and says the document’s number when there is one', () => {
    expect(refusals(seeds.highTech, { goal: 'x', reason: '  ' })).toEqual({
      goal: { code: 'not-a-number' },
      reason: { code: 'reason-missing' },
    });
    expect(read(seeds.highTech, { goal: '40', documentNumber: ' 永政发〔2024〕12号 ' })).toMatchObject({
      body: { documentNumber: '永政发〔2024〕12号' },
    });
    const without = read(seeds.highTech, { goal: '40', documentNumber: ' ' });
    expect(without.ok && Object.keys(without.body)).not.toContain('documentNumber');
  });

  it('has a reason and a document’s number no longer than a change holds', () => {
    const long = '理'.repeat(4001);
    const tooLong = { code: 'text-too-long', limit: 4000 };
    expect(refusals(seeds.highTech, { goal: '40', reason: long, documentNumber: long })).toEqual({
      reason: tooLong,
      documentNumber: tooLong,
    });
    expect(read(seeds.highTech, { goal: '40', documentNumber: long }).ok).toBe(false);
    const longest = read(seeds.highTech, { goal: '40', reason: ` ${long.slice(1)} `, documentNumber: ' ' });
    expect(longest.ok && v.safeParse(bodySchemas['target-revised'], longest.body).success).toBe(true);
  });
});
