import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change } from '../../src/domain/change.ts';
import type { Stamp } from '../../src/domain/clock.ts';
import { endOfDay } from '../../src/domain/known-changes.ts';
import { defaultRule } from '../../src/domain/light-rule.ts';
import { histories } from './random-changes.ts';
import { adopt, changeOf, define, entry, minute, retract } from './sample-changes.ts';
import { open } from './workspaces.ts';

const runs = { seed: 20240601, numRuns: 60 };
const patience = 30_000;

const filled = async (...batches: readonly (readonly Change[])[]) => {
  const { store } = await open();
  for (const batch of batches) await store.append(batch);
  return store;
};

/** Targets that stay where they are: where one moves between plans, the plan that has it now knows it. */
const settled = histories.map((history) =>
  history
    .filter((change) => change.kind !== 'target-defined')
    .concat(['a', 'b', 'c'].map((id) => define(id))),
);

const moments = fc.integer({ min: 0, max: 6 }).map(minute);

describe('a plan as it was known', () => {
  it(
    'now is the plan as it is kept',
    async () => {
      await fc.assert(
        fc.asyncProperty(histories, async (history) => {
          const store = await filled(history);
          for (const planId of ['plan', 'next']) {
            const kept = await store.readPlanStates(planId);
            expect(await store.readKnownAt(planId, minute(60 * 24 * 365))).toEqual(kept);
          }
        }),
        runs,
      );
    },
    patience,
  );

  it(
    'at a moment is the plan of a workspace that never heard of anything later, whatever came after',
    async () => {
      await fc.assert(
        fc.asyncProperty(settled, moments, async (history, moment) => {
          const known = await (await filled(history)).readKnownAt('plan', moment);
          const then = await filled(history.filter(({ at }) => at <= moment));
          expect(known?.states).toEqual((await then.readPlanStates('plan'))?.states);
        }),
        runs,
      );
    },
    patience,
  );

  it('keeps a figure that was corrected since', async () => {
    const [first, second] = [minute(1), minute(60 * 24 * 40)];
    const store = await filled(
      [adopt('plan'), define('high-tech')],
      [entry('high-tech', '20', { id: 'a', at: first })],
      [entry('high-tech', '22', { id: 'b', at: second }, { replaces: ['a'], reason: '漏报两家' })],
    );
    const idAt = async (moment: Stamp) =>
      (await store.readKnownAt('plan', moment))?.states[0]?.entriesByPeriod['2024-06']?.id;
    expect([await idAt(endOfDay('2024-07-05')), await idAt(second)]).toEqual(['a', 'b']);
  });

  it('has a figure that was taken back since, and knows no target before it was defined', async () => {
    const store = await filled(
      [adopt('plan'), define('high-tech'), define('late', { order: 1 }, { at: minute(5) })],
      [entry('high-tech', '20', { id: 'a', at: minute(1) }), retract('high-tech', 'a', { at: minute(3) })],
    );
    const before = await store.readKnownAt('plan', minute(2));
    const after = await store.readKnownAt('plan', minute(6));
    expect(before?.states.map(({ targetId }) => targetId)).toEqual(['high-tech']);
    expect(after?.states.map(({ targetId }) => targetId)).toEqual(['high-tech', 'late']);
    expect(before?.states[0]?.entriesByPeriod['2024-06']?.id).toBe('a');
    expect(after?.states[0]?.entriesByPeriod).toEqual({});
  });

  it('is judged by the rule that was in force then', async () => {
    const rule = { ...defaultRule, id: 'monthly-two' };
    const store = await filled(
      [adopt('plan'), define('high-tech')],
      [changeOf('rule-set', { planId: 'plan', rule, reason: '市里统一' }, { id: 'rule', at: minute(9) })],
    );
    const before = await store.readKnownAt('plan', minute(8));
    const after = await store.readKnownAt('plan', minute(9));
    expect([before?.rule, after?.rule]).toEqual([defaultRule, rule]);
    expect([before?.ruleSet, after?.ruleSet?.reason]).toEqual([undefined, '市里统一']);
  });

  it('reads a history of many blocks whole', async () => {
    const many = Array.from({ length: 1300 }, (_, n) =>
      entry('high-tech', String(n), { id: `e${n}`, at: minute(n) }, { reason: '核定' }),
    );
    const store = await filled([adopt('plan'), define('high-tech')], many.slice(0, 700), many.slice(700));
    const idAt = async (moment: Stamp) =>
      (await store.readKnownAt('plan', moment))?.states[0]?.entriesByPeriod['2024-06']?.id;
    expect([await idAt(minute(650)), await idAt(minute(1299))]).toEqual(['e650', 'e1299']);
  });

  it('is nothing where no plan was adopted', async () => {
    const store = await filled([define('high-tech')]);
    expect(await store.readKnownAt('plan', minute(1))).toBeUndefined();
  });
});
