import 'fake-indexeddb/auto';
import { forceCloseDatabase } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { SCHEMA_NUMBER } from '../../src/storage/tables.ts';
import { listTransactions } from './engine.ts';
import { all, begun, faultsOf, figure } from './every-call.ts';
import { deleteRaw, dump, openRaw } from './raw-database.ts';
import { open } from './workspaces.ts';

beforeEach(() => {
  // Dexie tells the console what each of these tests is about.
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
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
