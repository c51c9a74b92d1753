import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { setRule } from '../../src/actions/set-rule.ts';
import { takeSnapshot } from '../../src/actions/take-snapshot.ts';
import { defaultRule, type LightRule, rulePresets } from '../../src/domain/light-rule.ts';
import { type Snapshot, verifySnapshot } from '../../src/domain/snapshot.ts';
import { rebuild, upgrade } from '../../src/storage/rebuild.ts';
import { rowsWithin, Tables } from '../../src/storage/tables.ts';
import { rimAt } from './fake-rim.ts';
import { batched, shuffled } from './random-changes.ts';
import { dump } from './raw-database.ts';
import { adopt, beginnings, changeOf, entry, minute } from './sample-changes.ts';
import { open } from './workspaces.ts';

const JULY = '2024-07-10T08:00:00.000Z';
const [, monthlyTwo = defaultRule, tenThirty = defaultRule] = rulePresets;

const ruleSet = (rule: LightRule, n: number, planId = 'plan') =>
  changeOf('rule-set', { planId, rule, reason: `第${n}号考核办法` }, { id: `rule-${n}`, at: minute(n) });

/** Several choices for two plans; stamps collide on purpose. */
const choices = fc
  .array(
    fc.record({
      rule: fc.constantFrom(...rulePresets),
      at: fc.integer({ min: 0, max: 3 }),
      planId: fc.constantFrom('plan', 'next'),
    }),
    { maxLength: 6 },
  )
  .map((drawn) => [
    adopt('plan'),
    adopt('next'),
    ...drawn.map(({ rule, at, planId }, n) => ({ ...ruleSet(rule, n, planId), at: minute(at) })),
  ]);

describe("a plan's rule", () => {
  it('is the default until one is chosen, then the chosen one with who, when and why, also after a restart', async () => {
    const { name, store } = await open();
    await store.append(beginnings());
    expect(await store.readPlanStates('plan')).toMatchObject({ rule: defaultRule });
    expect(await store.readPlanStates('plan')).not.toHaveProperty('ruleSet');
    const growth = await setRule(store, rimAt(JULY), 'choice-1', {
      planId: 'plan',
      rule: monthlyTwo,
      reason: ' 县委办〔2024〕3号 ',
    });
    expect(growth).toMatchObject({ appended: 1, planIds: ['plan'], targetIds: [] });
    store.close();
    const read = await (await open(name)).store.readPlanStates('plan');
    expect(read?.rule).toEqual(monthlyTwo);
    expect(read?.ruleSet).toMatchObject({ id: 'choice-1', reason: '县委办〔2024〕3号', by: '王主任' });
    expect(read?.ruleSet?.at.startsWith(JULY)).toBe(true);
  });

  it('is chosen once by a retry, and not at all for a blank reason', async () => {
    const { store } = await open();
    await store.append(beginnings());
    const before = (await store.readExtent()).changes;
    const choice = { planId: 'plan', rule: tenThirty, reason: '年度考核' };
    await setRule(store, rimAt(JULY), 'choice-1', choice);
    expect(await setRule(store, rimAt(JULY), 'choice-1', choice)).toMatchObject({ appended: 0, repeated: 1 });
    await expect(setRule(store, rimAt(JULY), 'choice-2', { ...choice, reason: ' ' })).rejects.toMatchObject({
      code: 'reason-missing',
    });
    expect((await store.readExtent()).changes).toBe(before + 1);
  });

  it('goes back to the default by one more choice', async () => {
    const { store } = await open();
    await store.append([...beginnings(), ruleSet(monthlyTwo, 1)]);
    await setRule(store, rimAt(JULY), 'back', { planId: 'plan', rule: defaultRule, reason: '恢复' });
    expect(await store.readPlanStates('plan')).toMatchObject({ rule: defaultRule, ruleSet: { id: 'back' } });
  });

  it('is known before its plan is, and is of that plan alone', async () => {
    const { store } = await open();
    await store.append([ruleSet(monthlyTwo, 1)]);
    await store.append([adopt('plan'), adopt('next')]);
    expect((await store.readPlanStates('plan'))?.rule).toEqual(monthlyTwo);
    expect((await store.readPlanStates('next'))?.rule).toEqual(defaultRule);
  });

  it('laws 4 and 9: is the same for the same choices in any order and batches, and when it is made anew', async () => {
    const cases = choices.chain((history) => fc.tuple(batched(history), shuffled(history).chain(batched)));
    await fc.assert(
      fc.asyncProperty(cases, async (orders) => {
        const seen = await Promise.all(
          orders.map(async (batches) => {
            const { name, store } = await open();
            for (const batch of batches) await store.append(batch);
            const read = await Promise.all(['plan', 'next'].map((planId) => store.readPlanStates(planId)));
            store.close();
            return { name, read };
          }),
        );
        expect(seen[1]?.read).toEqual(seen[0]?.read);
        const name = seen[1]?.name ?? '';
        const kept = (await dump(name)).stores.registers;
        const tables = new Tables(name, upgrade);
        await tables.open();
        await tables.transaction('rw', tables.tables, (transaction) => rebuild(rowsWithin(transaction)));
        tables.close();
        expect((await dump(name)).stores.registers).toEqual(kept);
      }),
      { seed: 20240601, numRuns: 30 },
    );
  }, 30_000);

  it('is frozen into the next snapshot, which verifies, and leaves those before it alone', async () => {
    const { store } = await open();
    await store.append([...beginnings(), entry('high-tech', '5', {})]);
    const request = {
      planId: 'plan',
      asOf: '2024-06',
      basis: 'reported',
      note: '',
      demonstration: false,
    } as const;
    const before = await takeSnapshot(store, rimAt(JULY), 's1', { ...request, name: '之前' });
    await setRule(store, rimAt(JULY), 'choice-1', { planId: 'plan', rule: monthlyTwo, reason: '考核' });
    const after = await takeSnapshot(store, rimAt(JULY), 's2', { ...request, name: '之后' });
    const texts = await Promise.all([before, after].map(({ id }) => store.readSnapshotText(id)));
    const frozen = texts.map((text) => verifySnapshot(text ?? ''));
    expect(frozen).toMatchObject([
      { ok: true, recomputed: true },
      { ok: true, recomputed: true },
    ]);
    const rules = frozen.map((each) => (each.ok ? (each.file.snapshot as Snapshot).rule : undefined));
    expect(rules).toEqual([defaultRule, monthlyTwo]);
  });
});
