import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { deleteStore } from '../../src/storage/open-store.ts';
import { SCHEMA_NUMBER } from '../../src/storage/tables.ts';
import { listTransactions } from './engine.ts';
import { begun, headOf } from './every-call.ts';
import { memory } from './fake-rim.ts';
import { deleteRaw, dump, openRaw, putRaw } from './raw-database.ts';
import { beginnings } from './sample-changes.ts';
import { faultOf, freshName, open } from './workspaces.ts';

beforeEach(() => {
  // Dexie tells the console what each of these tests is about.
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
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
