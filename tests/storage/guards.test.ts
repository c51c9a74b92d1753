import 'fake-indexeddb/auto';
import { forceCloseDatabase } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { deleteStore } from '../../src/storage/open-store.ts';
import type { Store } from '../../src/storage/store.ts';
import { SCHEMA_NUMBER } from '../../src/storage/tables.ts';
import { listTransactions } from './engine.ts';
import { memory } from './fake-rim.ts';
import { deleteRaw, deleteRowRaw, dump, openRaw, putRaw } from './raw-database.ts';
import { beginnings, entry, minute } from './sample-changes.ts';
import { faultOf, freshName, type Opened, open } from './workspaces.ts';

beforeEach(() => {
  // Dexie tells the console what each of these tests is about.
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const figure = () => entry('high-tech', '12', { id: 'e1', at: minute(1) });

const everyWrite: readonly [string, (store: Store) => Promise<unknown>][] = [
  ['append', (store) => store.append([figure()])],
  ['append of what is there already', (store) => store.append(beginnings())],
  ['keepDraft', (store) => store.keepDraft('high-tech', { value: '1' })],
  ['keepDraft of nothing', (store) => store.keepDraft('high-tech', undefined)],
];

const everyRead: readonly [string, (store: Store) => Promise<unknown>][] = [
  ['readPlans', (store) => store.readPlans()],
  ['readPlanStates', (store) => store.readPlanStates('plan')],
  ['readFreezable', (store) => store.readFreezable('plan')],
  ['readHistory', (store) => store.readHistory('high-tech')],
  ['readSnapshots', (store) => store.readSnapshots()],
  ['readSnapshotText', (store) => store.readSnapshotText('s1')],
  ['readExtent', (store) => store.readExtent()],
  ['readDraft', (store) => store.readDraft('high-tech')],
];
const everyCall = [...everyWrite, ...everyRead];

async function begun(): Promise<Opened> {
  const opened = await open();
  await opened.store.append(beginnings());
  await opened.store.keepDraft('high-tech', { value: '0' });
  return opened;
}

const headOf = async (name: string) => (await dump(name)).stores.meta?.rows[0] ?? {};

/** What each call rejects with, by its name. */
async function faultsOf(store: Store): Promise<Record<string, string | undefined>> {
  const faults: Record<string, string | undefined> = {};
  for (const [call, act] of everyCall) faults[call] = await faultOf(act(store));
  return faults;
}

const all = (code: string | undefined) => Object.fromEntries(everyCall.map(([call]) => [call, code]));

describe('an open store', () => {
  it('answers every call', async () => {
    expect(await faultsOf((await begun()).store)).toEqual(all(undefined));
  });

  it('says gone at every call, and writes nothing, when the head row is missing', async () => {
    const { name, store } = await begun();
    await deleteRowRaw(name, 'meta', 'head');
    const before = await dump(name);
    expect(await faultsOf(store)).toEqual(all('gone'));
    expect(await dump(name)).toEqual(before);
  });

  it('says gone at every call, and writes nothing, when the database is of another install', async () => {
    const { name, store } = await begun();
    await putRaw(name, 'meta', { ...(await headOf(name)), installId: 'another' });
    const before = await dump(name);
    expect(await faultsOf(store)).toEqual(all('gone'));
    expect(await dump(name)).toEqual(before);
  });

  it('says newer at every call, and writes nothing, when a later version raised the schema number', async () => {
    const { name, store } = await begun();
    await putRaw(name, 'meta', { ...(await headOf(name)), schema: SCHEMA_NUMBER + 1 });
    const before = await dump(name);
    expect(await faultsOf(store)).toEqual(all('newer'));
    expect(await dump(name)).toEqual(before);
  });
});

describe('a database taken away while open', () => {
  it('is told as gone, once, when it is deleted, and no later call brings it back', async () => {
    const { name, store, lost } = await begun();
    await deleteRaw(name);
    expect(lost.map((fault) => fault.code)).toEqual(['gone']);
    expect(await faultsOf(store)).toEqual(all('gone'));
    expect((await indexedDB.databases()).map((database) => database.name)).not.toContain(name);
    expect(lost).toHaveLength(1);
  });

  it('is told as gone, once, when the engine closes it by force, and later calls reject with the fault told', async () => {
    const transactions = listTransactions();
    const { store, lost } = await begun();
    const connection = transactions.at(-1)?.connection as never;
    forceCloseDatabase(connection);
    forceCloseDatabase(connection);
    expect(lost.map((fault) => fault.code)).toEqual(['gone']);
    await expect(store.append([figure()])).rejects.toBe(lost[0]);
    expect(await faultsOf(store)).toEqual(all('gone'));
    expect(lost).toHaveLength(1);
  });

  it('while a save is under way fails that save with the fault told, and nothing of it is there', async () => {
    const transactions = listTransactions();
    const { name, store, lost } = await begun();
    const connection = transactions.at(-1)?.connection as never;
    const before = await dump(name);
    const saving = store.append([figure()]);
    forceCloseDatabase(connection);
    await expect(saving).rejects.toBe(lost[0]);
    expect(lost.map((fault) => fault.code)).toEqual(['gone']);
    expect(await dump(name)).toEqual(before);
  });

  it('in one tab is no longer told what grows in the others', async () => {
    const transactions = listTransactions();
    const one = await begun();
    const connection = transactions.at(-1)?.connection as never;
    const [other, third] = [await open(one.name), await open(one.name)];
    forceCloseDatabase(connection);
    await other.store.append([figure()]);
    await vi.waitFor(() => expect(third.grown).toHaveLength(1));
    expect(one.grown).toHaveLength(1);
    expect([one, other, third].map(({ lost }) => lost.length)).toEqual([1, 0, 0]);
  });

  it('is told as superseded, once, when a later version upgrades it, which is not kept waiting', async () => {
    const { name, store, lost } = await begun();
    const upgraded = await openRaw(name, SCHEMA_NUMBER * 10 + 10);
    expect(upgraded.version).toBe(SCHEMA_NUMBER * 10 + 10);
    upgraded.close();
    // Dexie's own answer, to close and to open anew, is not asked for.
    expect(console.warn).not.toHaveBeenCalled();
    expect(lost.map((fault) => fault.code)).toEqual(['superseded']);
    const before = await dump(name);
    expect(await faultsOf(store)).toEqual(all('superseded'));
    await expect(store.append([figure()])).rejects.toBe(lost[0]);
    expect(await dump(name)).toEqual(before);
  });

  it('stays told as it was first: superseded, then deleted, is superseded', async () => {
    const { name, store, lost } = await begun();
    (await openRaw(name, SCHEMA_NUMBER * 10 + 10)).close();
    await deleteRaw(name);
    expect(lost.map((fault) => fault.code)).toEqual(['superseded']);
    expect(await faultsOf(store)).toEqual(all('superseded'));
  });

  it('is told in every tab', async () => {
    const one = await begun();
    const other = await open(one.name);
    await deleteRaw(one.name);
    expect([one, other].map(({ lost }) => lost.map((fault) => fault.code))).toEqual([['gone'], ['gone']]);
  });

  it('without a word, the connection only being dead: the empty database in its place is not written to', async () => {
    const transactions = listTransactions();
    const { name, store } = await begun();
    transactions.at(-1)?.connection.close();
    await deleteRaw(name);
    expect(await faultsOf(store)).toEqual(all('gone'));
    const { stores } = await dump(name);
    expect(Object.values(stores).flatMap(({ rows }) => rows)).toEqual([]);
  });

  it('is not taken for lost when only the connection died: the save goes through, and a later loss is told', async () => {
    const transactions = listTransactions();
    const { name, store, lost } = await begun();
    transactions.at(-1)?.connection.close();
    expect(await store.append([figure()])).toMatchObject({ appended: 1 });
    expect(lost).toEqual([]);
    forceCloseDatabase(transactions.at(-1)?.connection as never);
    expect(lost.map((fault) => fault.code)).toEqual(['gone']);
    expect((await dump(name)).stores.log?.rows).toHaveLength(3);
  });

  it('is no loss when the store itself was closed: nothing is told, and later calls reject', async () => {
    const { store, lost } = await begun();
    store.close();
    store.close();
    expect(lost).toEqual([]);
    expect(await faultsOf(store)).toEqual(all('failed'));
  });
});

describe('opening a workspace', () => {
  it('makes a head of its own, remembers it outside the database, and finds it again', async () => {
    const presence = memory();
    const { name, store } = await open(freshName(), { presence });
    expect(await headOf(name)).toEqual({
      key: 'head',
      schema: SCHEMA_NUMBER,
      installId: 'id-1',
      device: 'id-2',
      position: 0,
      changes: 0,
      latest: '',
    });
    expect(presence.ids).toEqual(['id-1']);
    await store.append(beginnings());
    const again = await open(name, { presence });
    expect(await again.store.readPlans()).toHaveLength(1);
    expect(presence.ids).toEqual(['id-1']);
  });

  it('says gone, and makes no head, when the database is new but its id is remembered, time and again', async () => {
    const name = freshName();
    const presence = memory('remembered');
    expect(await faultOf(open(name, { presence }))).toBe('gone');
    expect(await faultOf(open(name, { presence }))).toBe('gone');
    expect((await dump(name)).stores.meta?.rows).toEqual([]);
    expect(presence.ids).toEqual(['remembered']);
  });

  it('starts afresh over a remembered id once the person knows that the data is gone', async () => {
    const presence = memory('remembered');
    const { name, store } = await open(freshName(), { presence, startAfresh: true });
    await store.append(beginnings());
    const again = await open(name, { presence, startAfresh: true });
    expect(await again.store.readPlans()).toHaveLength(1);
  });

  it('remembers again what was cleared outside the database only', async () => {
    const { name } = await begun();
    const presence = memory();
    await open(name, { presence });
    expect(presence.ids).toEqual(['id-1']);
  });

  it.each(['readonly', 'readwrite'] as const)(
    'either says gone or tells of a loss, never both or neither, when the database is deleted after its first %s transaction',
    async (wanted) => {
      const name = freshName();
      const lost: unknown[] = [];
      let deleted: Promise<void> | undefined;
      listTransactions((mode) => {
        if (mode === wanted) deleted ??= deleteRaw(name);
      });
      const fault = await faultOf(open(name, { onLost: (told) => lost.push(told.code) }));
      await deleted;
      expect([fault, ...lost].filter((code) => code !== undefined)).toEqual(['gone']);
    },
  );

  it('leaves no connection behind when it fails', async () => {
    const transactions = listTransactions();
    expect(await faultOf(open(freshName(), { presence: memory('remembered') }))).toBe('gone');
    expect(() => transactions.at(-1)?.connection.transaction(['meta'])).toThrow('InvalidStateError');
  });

  it('says newer, and writes nothing, when a later version raised the schema number', async () => {
    const { name, store } = await begun();
    await putRaw(name, 'meta', { ...(await headOf(name)), schema: SCHEMA_NUMBER + 1 });
    store.close();
    const before = await dump(name);
    expect(await faultOf(open(name))).toBe('newer');
    expect(await dump(name)).toEqual(before);
  });

  it('says newer, and adds nothing, when a later version rebuilt the tables', async () => {
    const name = freshName();
    const later = SCHEMA_NUMBER * 10 + 10;
    const raw = await openRaw(name, later, (database) => {
      database.createObjectStore('meta', { keyPath: 'key' }).add({ key: 'head', schema: SCHEMA_NUMBER + 1 });
      database.createObjectStore('log-of-the-future', { autoIncrement: true });
    });
    raw.close();
    const before = await dump(name);
    expect(before.version).toBe(later);
    expect(await faultOf(open(name))).toBe('newer');
    expect(await dump(name)).toEqual(before);
  });

  it('adds nothing either to tables that bear this number and differ: a changed table needs a new number', async () => {
    const name = freshName();
    const raw = await openRaw(name, SCHEMA_NUMBER * 10, (database) => {
      database.createObjectStore('meta', { keyPath: 'key' });
    });
    raw.close();
    const before = await dump(name);
    expect(await faultOf(open(name))).toBe('failed');
    expect(await dump(name)).toEqual(before);
  });

  it('says blocked instead of waiting for ever when an old tab holds an old version, and opens once it let go', async () => {
    const name = freshName();
    const old = await openRaw(name, 5);
    const lost: unknown[] = [];
    expect(await faultOf(open(name, { onLost: (fault) => lost.push(fault) }))).toBe('blocked');
    old.close();
    const { store } = await open(name);
    expect(await store.append(beginnings())).toMatchObject({ appended: 2 });
    await deleteRaw(name);
    expect(lost).toEqual([]);
  });

  it('says unavailable where there is no IndexedDB, or where a policy forbids to look', async () => {
    vi.stubGlobal('indexedDB', undefined);
    expect(await faultOf(open())).toBe('unavailable');
    vi.unstubAllGlobals();
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    expect(await faultOf(open())).toBe('unavailable');
  });

  it('is possible anew after the workspace was deleted, and finds it empty', async () => {
    const { name, store, lost } = await begun();
    store.close();
    await deleteStore(name);
    expect(lost).toEqual([]);
    expect(await (await open(name)).store.readPlans()).toEqual([]);
  });
});
