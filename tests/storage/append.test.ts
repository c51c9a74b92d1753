import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import type { Change } from '../../src/domain/change.ts';
import { BLOCK_SIZE } from '../../src/storage/log.ts';
import type { Store } from '../../src/storage/store.ts';
import { listTransactions, refuseCommit } from './engine.ts';
import { dump } from './raw-database.ts';
import { adopt, beginnings, define, entry, minute, retract } from './sample-changes.ts';
import { faultOf, freshName, open } from './workspaces.ts';

const figureOf = async (store: Store) =>
  (await store.readPlanStates('plan'))?.states[0]?.entriesByPeriod['2024-06']?.reading;

describe('an append', () => {
  it('puts a change in the log and its figure on the board, and says what grew', async () => {
    const { name, store, grown } = await open();
    await store.append(beginnings());
    const change = entry('high-tech', '12', { id: 'e1', at: minute(1) });
    const growth = await store.append([change]);
    expect(growth).toEqual({
      appended: 1,
      repeated: 0,
      planIds: ['plan'],
      plans: false,
      targetIds: ['high-tech'],
      snapshots: false,
      organisation: false,
      lockedPlanIds: [],
      ruledPlanIds: [],
      latest: minute(1),
      reachesBackTo: minute(1),
    });
    expect(grown.at(-1)).toEqual(growth);
    expect(await store.readHistory('high-tech')).toEqual([define('high-tech'), change]);
    expect(await store.readExtent()).toEqual({ position: 3, changes: 3, latest: minute(1) });
    expect(await figureOf(store)).toEqual({ kind: 'value', value: '12' });
    expect((await dump(name)).stores.log?.rows.at(-1)).toEqual({
      position: 3,
      subject: 'target:high-tech',
      ids: ['e1'],
      changes: [change],
    });
  });

  it('resolves only after every transaction that writes has committed, and announces only then', async () => {
    const events: string[] = [];
    listTransactions((mode) => events.push(`${mode} complete`));
    const { store } = await open(freshName(), { onGrown: () => events.push('announced') });
    events.length = 0;
    await store.append(beginnings()).then(() => events.push('resolved'));
    await store.keepDraft('high-tech', { value: '1' }).then(() => events.push('draft resolved'));
    expect(events).toEqual([
      'readwrite complete',
      'announced',
      'resolved',
      'readwrite complete',
      'draft resolved',
    ]);
  });

  it('asks the engine for strict durability each time it writes, drafts included', async () => {
    const begun = listTransactions();
    const { store } = await open();
    await store.append(beginnings());
    await store.keepDraft('high-tech', { value: '1' });
    const writing = begun.filter(({ mode }) => mode === 'readwrite');
    expect(writing.map(({ durability }) => durability)).toEqual(['strict', 'strict', 'strict']);
  });

  it('cuts a great batch of one target into blocks, and each change comes back', async () => {
    const { name, store } = await open();
    const many = Array.from({ length: BLOCK_SIZE + 1 }, (_, n) =>
      entry('high-tech', String(n), { id: `e${n}`, at: minute(n) }),
    );
    await store.append([adopt('plan'), ...many]);
    expect((await dump(name)).stores.log?.rows.map((row) => (row.changes as Change[]).length)).toEqual([
      1,
      BLOCK_SIZE,
      1,
    ]);
    expect((await store.readHistory('high-tech')).map(({ id }) => id)).toEqual(many.map(({ id }) => id));
    expect(await store.readExtent()).toMatchObject({ position: 3, changes: BLOCK_SIZE + 2 });
  });

  it('of 300 targets, in one transaction, is as whole as that of one', async () => {
    const { name, store } = await open();
    const targetIds = Array.from({ length: 300 }, (_, n) => `target-${n}`);
    await store.append([adopt('plan'), ...targetIds.map((id, order) => define(id, { order }))]);
    const figures = targetIds.map((id, n) => entry(id, String(n), { id: `e-${id}`, at: minute(1) }));
    const growth = await store.append(figures);
    expect(growth).toMatchObject({ appended: 300, repeated: 0, targetIds });
    const states = (await store.readPlanStates('plan'))?.states ?? [];
    expect(states.map((state) => state.entriesByPeriod['2024-06']?.reading)).toEqual(
      figures.map(({ body }) => body.reading),
    );
    expect(await store.readExtent()).toEqual({ position: 601, changes: 601, latest: minute(1) });
    const before = await dump(name);
    expect(await store.append(figures)).toMatchObject({ appended: 0, repeated: 300 });
    const retractions = targetIds.map((id) => retract(id, `e-${id}`, { id: `r-${id}`, at: minute(2) }));
    refuseCommit();
    expect(await faultOf(store.append(retractions))).toBe('quota');
    vi.restoreAllMocks();
    expect(await dump(name)).toEqual(before);
    expect(await store.append(retractions)).toMatchObject({ appended: 300 });
    expect(
      (await store.readPlanStates('plan'))?.states.flatMap((s) => Object.keys(s.entriesByPeriod)),
    ).toEqual([]);
  });

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
    'takes %s for an id like any other, of a target, a plan and a change',
    async (id) => {
      const { store } = await open();
      await store.append([
        adopt(id, { id }),
        define(id, { planId: id }),
        entry(id, '1', { id: 'e1', at: minute(1) }, { planId: id }),
      ]);
      await store.append([entry(id, '2', { id: 'e2', at: minute(2) }, { planId: id })]);
      const [state] = (await store.readPlanStates(id))?.states ?? [];
      expect(state).toMatchObject({ targetId: id });
      expect(state?.entriesByPeriod['2024-06']).toMatchObject({ id: 'e2', reading: { value: '2' } });
    },
  );

  it('does not look failed when a listener throws, here or in another tab, for it is saved', async () => {
    const printed = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const broken = (tab: string) => ({
      onGrown: () => {
        throw new Error(tab);
      },
    });
    const { name, store } = await open(freshName(), broken('here'));
    await open(name, broken('there'));
    expect(await store.append(beginnings())).toMatchObject({ appended: 2 });
    expect(printed.mock.calls).toEqual([[new Error('here')]]);
    await vi.waitFor(() => expect(printed.mock.calls).toEqual([[new Error('here')], [new Error('there')]]));
  });
});
