import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Change } from '../../src/domain/change.ts';
import { BLOCK_SIZE } from '../../src/storage/log.ts';
import { listRequests, listTransactions, refuseCommit } from './engine.ts';
import { type Dump, dump } from './raw-database.ts';
import {
  adopt,
  beginnings,
  changeOf,
  define,
  entry,
  minute,
  planOf,
  retract,
  targetOf,
  unknownKind,
} from './sample-changes.ts';
import { faultOf, freshName, open } from './workspaces.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

const logOf = ({ stores }: Dump): Change[] =>
  (stores.log?.rows ?? []).flatMap((row) => row.changes as Change[]);

const figureOf = async (store: Awaited<ReturnType<typeof open>>['store'], period = '2024-06') =>
  (await store.readPlanStates('plan'))?.states[0]?.entriesByPeriod[period]?.reading;

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
      targetIds: ['high-tech'],
      snapshots: false,
      latest: minute(1),
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

  it('of nothing, and of what is there already, announces nothing and writes nothing', async () => {
    const { name, store, grown } = await open();
    await store.append(beginnings());
    const before = await dump(name);
    expect(await store.append([])).toMatchObject({ appended: 0, repeated: 0 });
    expect(await store.append(beginnings())).toMatchObject({
      appended: 0,
      repeated: 2,
      planIds: [],
      targetIds: [],
    });
    expect(grown).toHaveLength(1);
    expect(await dump(name)).toEqual(before);
  });

  it('takes a change that is twice in one batch once, as it stood first, and names its target once', async () => {
    const { name, store } = await open();
    const change = entry('high-tech', '12', { id: 'e1', at: minute(1) });
    const growth = await store.append([...beginnings(), change, { ...change, at: minute(9) }]);
    expect(growth).toMatchObject({ appended: 3, repeated: 1, targetIds: ['high-tech'], latest: minute(1) });
    expect(logOf(await dump(name))).toEqual([...beginnings(), change]);
  });

  it('counts a retry of the same change as repeated', async () => {
    const { store } = await open();
    await store.append(beginnings());
    const change = entry('high-tech', '12', { id: 'e1', at: minute(1) });
    await store.append([change]);
    expect(await store.append([change])).toMatchObject({ appended: 0, repeated: 1 });
    expect(await store.readHistory('high-tech')).toHaveLength(2);
  });

  it('counts a retry as repeated also when it was stamped anew, later than anything in the log', async () => {
    const { name, store } = await open();
    await store.append(beginnings());
    await store.append([entry('high-tech', '12', { id: 'e1', at: minute(1) })]);
    const before = await dump(name);
    const again = entry('high-tech', '12', { id: 'e1', at: minute(9) });
    expect(await store.append([again])).toMatchObject({ appended: 0, repeated: 1 });
    const many = Array.from({ length: 40 }, (_, n) => ({ ...again, at: minute(10 + n) }));
    expect(await store.append(many)).toMatchObject({ appended: 0, repeated: 40 });
    expect(await dump(name)).toEqual(before);
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

  it('shows a target only once it is defined, with the figures that came before', async () => {
    const { store } = await open();
    await store.append([adopt('plan'), entry('high-tech', '12', { id: 'e1', at: minute(1) })]);
    expect((await store.readPlanStates('plan'))?.states).toEqual([]);
    const growth = await store.append([define('high-tech', {}, { at: minute(0) })]);
    expect(growth.planIds).toEqual(['plan']);
    expect(await figureOf(store)).toEqual({ kind: 'value', value: '12' });
  });

  it('never brings a figure into force whose retraction came first', async () => {
    const { store } = await open();
    await store.append(beginnings());
    await store.append([retract('high-tech', 'e2', { id: 'r1', at: minute(3) })]);
    await store.append([entry('high-tech', '12', { id: 'e1', at: minute(1) })]);
    await store.append([entry('high-tech', '99', { id: 'e2', at: minute(2) })]);
    expect(await figureOf(store)).toEqual({ kind: 'value', value: '12' });
  });

  it('moves a target to the area and plan of its latest definition, and both plans are told', async () => {
    const { store } = await open();
    await store.append([adopt('plan'), adopt('next', { at: minute(1) }), define('high-tech')]);
    await store.append([entry('high-tech', '12', { id: 'e1', at: minute(1) })]);
    const moved = define(
      'high-tech',
      { planId: 'next', areaId: 'city' },
      { id: 'define-again', at: minute(2) },
    );
    expect((await store.append([moved])).planIds.toSorted()).toEqual(['next', 'plan']);
    expect((await store.readPlanStates('plan'))?.states).toEqual([]);
    const [state] = (await store.readPlanStates('next'))?.states ?? [];
    expect(state?.definition?.target.areaId).toBe('city');
    expect(Object.keys(state?.entriesByPeriod ?? {})).toEqual(['2024-06']);
  });

  it('keeps the later of two adoptions of one plan, whichever comes first', async () => {
    const [one, other] = [await open(), await open()];
    const later = changeOf(
      'plan-adopted',
      { plan: { ...planOf('plan'), name: '调整后' } },
      { id: 'z', at: minute(5) },
    );
    await one.store.append([adopt('plan')]);
    await one.store.append([later]);
    await other.store.append([later]);
    await other.store.append([adopt('plan')]);
    const rows = await one.store.readPlans();
    expect(rows.map((row) => [row.plan.name, row.changeId])).toEqual([['调整后', 'z']]);
    expect(await other.store.readPlans()).toEqual(rows);
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
      expect(state).toMatchObject({ targetId: id, latest: minute(2) });
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

describe('the cost of a save', () => {
  const requestsOfSave = async (earlier: number): Promise<string[]> => {
    const { store } = await open();
    await store.append(beginnings());
    for (let from = 0; from < earlier; from += 100) {
      const many = Array.from({ length: Math.min(100, earlier - from) }, (_, n) =>
        entry('high-tech', String(n), { id: `e${from + n}`, at: minute(from + n + 1) }),
      );
      await store.append(many);
    }
    expect((await store.readExtent()).changes).toBe(earlier + 2);
    const requests = listRequests();
    await store.append([entry('high-tech', '7', { id: 'last', at: minute(earlier + 1) })]);
    vi.restoreAllMocks();
    return requests;
  };

  it('is the same with 10 and with 5,000 earlier figures of the target, and it reads no history', async () => {
    const few = await requestsOfSave(10);
    expect(few).toEqual([
      'meta.get',
      'log.ids.count',
      'places.get',
      'areas.get',
      'areas.put',
      'log.add',
      'meta.put',
    ]);
    expect(await requestsOfSave(5000)).toEqual(few);
  }, 30_000);

  it('is no read of history either when a change of another device comes late', async () => {
    const { store } = await open();
    await store.append([...beginnings(), entry('high-tech', '7', { id: 'e1', at: minute(9) })]);
    const requests = listRequests();
    await store.append([entry('high-tech', '6', { id: 'late', at: minute(1) })]);
    expect(requests.filter((request) => request.startsWith('log.'))).toEqual(['log.ids.count', 'log.add']);
  });

  it('of freezing a board is one transaction, so that all of it is of one moment', async () => {
    const begun = listTransactions();
    const { store } = await open();
    await store.append(beginnings());
    begun.length = 0;
    expect(await store.readFreezable('plan')).toMatchObject({ log: { position: 2, latest: minute(0) } });
    expect(begun.map(({ mode }) => mode)).toEqual(['readonly']);
  });

  it('of showing a board is one read of the plan and one of its areas, and none of the log', async () => {
    const { store } = await open();
    await store.append(beginnings());
    await store.append([entry('high-tech', '7', { id: 'e1', at: minute(1) })]);
    const requests = listRequests();
    await store.readPlanStates('plan');
    expect(requests).toEqual(['meta.get', 'plans.get', 'areas.planId.getAll']);
  });
});

describe('a change of a kind that this version does not know', () => {
  it('is kept whole in the log, is told in the history of its target, and disturbs no figure', async () => {
    const { name, store } = await open();
    const unknown = unknownKind({ targetId: 'high-tech', opinion: { 研判: ['可成', null, 1.5, true] } });
    await store.append([...beginnings(), entry('high-tech', '12', { id: 'e1', at: minute(40) })]);
    const before = await store.readPlanStates('plan');
    const growth = await store.append([unknown]);
    expect(growth).toMatchObject({ appended: 1, planIds: [], targetIds: ['high-tech'], latest: minute(40) });
    expect((await store.readHistory('high-tech')).map(({ id }) => id)).toEqual([
      'define-high-tech',
      'unknown-1',
      'e1',
    ]);
    expect(await store.readHistory('another')).toEqual([]);
    expect(logOf(await dump(name)).at(-1)).toEqual(unknown);
    expect(await store.readPlanStates('plan')).toEqual(before);
    expect(await store.append([unknown])).toMatchObject({ appended: 0, repeated: 1 });
  });

  it('may be a later version of a known kind, and is not folded by the old rules', async () => {
    const { store } = await open();
    await store.append(beginnings());
    const later = { ...entry('high-tech', '12', { id: 'e1', at: minute(1) }), version: 2 };
    expect(await store.append([later])).toMatchObject({ appended: 1 });
    expect(await figureOf(store)).toBeUndefined();
    expect((await store.readHistory('high-tech')).at(-1)).toEqual(later);
  });
});

describe('a change that may not enter the log', () => {
  const lone = '聚力\ud800';
  const snapshot = (text: string): Change => changeOf('snapshot-taken', { snapshotId: 's1', text });
  const deep = (levels: number): Record<string, unknown> => (levels === 0 ? {} : { in: deep(levels - 1) });
  const row = { id: 's1', name: 'n', asOf: '2024-06', takenAt: 't', by: 'b', plan: { id: 'p', name: 'n' } };
  const file = (more: object): string => JSON.stringify({ snapshot: { ...row, ...more }, sha256: '0' });

  it.each<[string, Change]>([
    ['a period that is no month', entry('high-tech', '1', { id: 'x' }, { period: '2024-13' })],
    ['a figure that is no decimal', entry('high-tech', '1e5', { id: 'x' })],
    ['a field that no schema knows', entry('high-tech', '1', { id: 'x' }, { unknown: '1' } as object)],
    ['a stamp that is none', entry('high-tech', '1', { id: 'x', at: '2024-07-01' })],
    ['a lone surrogate in a note', entry('high-tech', '1', { id: 'x' }, { note: lone })],
    ['a lone surrogate in an id', entry('high-tech', '1', { id: `x${lone}` })],
    ['a lone surrogate in a unit', define('high-tech', { unit: lone })],
    ['a lone surrogate in a body of an unknown kind', unknownKind({ deep: [{ text: lone }] })],
    ['a lone surrogate in a key', unknownKind({ [lone]: 1 })],
    ['a Date in a body of an unknown kind', unknownKind({ when: new Date(0) })],
    ['a Map in a body of an unknown kind', unknownKind({ map: new Map() })],
    ['a function in a body of an unknown kind', unknownKind({ act: () => 1 })],
    ['no number in a body of an unknown kind', unknownKind({ share: Number.NaN })],
    ['a body nested 100,000 deep', unknownKind(JSON.parse(`${'{"a":'.repeat(1e5)}1${'}'.repeat(1e5)}`))],
    ['a snapshot that is not JSON', snapshot('{')],
    ['a snapshot that is null', snapshot('null')],
    ['a snapshot without a hash', snapshot(JSON.stringify({ snapshot: row }))],
    ['a snapshot of another id', snapshot(file({ id: 's2' }))],
    ['a snapshot whose time is a number', snapshot(file({ takenAt: 1720000000 }))],
    ['a snapshot without a plan', snapshot(file({ plan: null }))],
    ['a snapshot with an escaped lone surrogate', snapshot(file({ note: '\ud800' }))],
    ['nothing at all', null as unknown as Change],
  ])('is refused for %s, and nothing of its batch is appended', async (_fact, wrong) => {
    const { name, store, grown } = await open();
    await store.append(beginnings());
    const before = await dump(name);
    const good = entry('high-tech', '1', { id: 'good', at: minute(1) });
    expect(await faultOf(store.append([good, wrong]))).toBe('refused');
    expect(await dump(name)).toEqual(before);
    expect(grown).toHaveLength(1);
  });

  it('is named with the place in it that is wrong', async () => {
    const { store } = await open();
    const wrong = entry('high-tech', '1', { id: 'row-7' }, { period: '2024-13' });
    await expect(store.append([wrong])).rejects.toThrow('refused: row-7 period');
  });

  it('is not every odd one: 60 levels, astral signs and missing members are taken', async () => {
    const { store } = await open();
    const odd = unknownKind({ in: deep(60), text: '𠮷\u0000', missing: undefined });
    expect(await store.append([odd, snapshot(file({}))])).toMatchObject({ appended: 2 });
  });
});

describe('two tabs on one database', () => {
  it('lose none of 200 saves that interleave', async () => {
    const one = await open();
    const other = await open(one.name);
    await one.store.append(beginnings());
    const saves = Array.from({ length: 200 }, (_, n) =>
      (n % 2 === 0 ? one : other).store.append([
        entry(
          'high-tech',
          String(n),
          { id: `e${n}`, at: minute(1 + (n % 7)) },
          { period: `2024-0${1 + (n % 9)}` },
        ),
      ]),
    );
    const growths = await Promise.all(saves);
    expect(growths.reduce((sum, { appended }) => sum + appended, 0)).toBe(200);
    expect(await other.store.readHistory('high-tech')).toHaveLength(201);
    expect(await one.store.readExtent()).toEqual({ position: 202, changes: 202, latest: minute(7) });
    expect(await one.store.readPlanStates('plan')).toEqual(await other.store.readPlanStates('plan'));
  });

  it('are the same device, and a new database has a device of its own', async () => {
    const one = await open();
    expect((await open(one.name)).store.device).toBe(one.store.device);
    expect((await open(freshName(), { newId: () => 'another' })).store.device).toBe('another');
  });

  it('tell each other what grew, each once', async () => {
    const one = await open();
    const other = await open(one.name);
    const stranger = await open();
    const growth = await one.store.append(beginnings());
    await vi.waitFor(() => expect(other.grown).toEqual([growth]));
    const back = await other.store.append([entry('high-tech', '1', { id: 'e1', at: minute(1) })]);
    await vi.waitFor(() => expect(one.grown).toEqual([growth, back]));
    expect(other.grown).toEqual([growth, back]);
    expect(stranger.grown).toEqual([]);
  });

  it('no longer hear each other once one is closed', async () => {
    const one = await open();
    const closed = await open(one.name);
    const listening = await open(one.name);
    closed.store.close();
    await one.store.append(beginnings());
    await vi.waitFor(() => expect(listening.grown).toHaveLength(1));
    expect(closed.grown).toEqual([]);
  });
});

describe('a target', () => {
  it('stands in the order of the document, whatever the order of arrival', async () => {
    const { store } = await open();
    await store.append([
      adopt('plan'),
      define('c', { order: 2, areaId: 'investment' }),
      define('a', { order: 0, areaId: 'city' }),
      define('b', { order: 1 }),
    ]);
    expect((await store.readPlanStates('plan'))?.states.map((state) => state.targetId)).toEqual([
      'a',
      'b',
      'c',
    ]);
    expect(await store.readPlanStates('never-adopted')).toBeUndefined();
    expect((await store.readPlanStates('plan'))?.states[1]?.definition?.target).toEqual(targetOf('b'));
  });
});
