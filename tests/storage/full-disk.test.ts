import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { asStorageFault, StorageFault } from '../../src/storage/storage-fault.ts';
import { refusals, refuseCommit, refuseRequest } from './engine.ts';
import { dump } from './raw-database.ts';
import { beginnings, define, entry, minute, retract } from './sample-changes.ts';
import { faultOf, freshName, open } from './workspaces.ts';

/** A batch that makes an append read and write everything it can: figures, a retraction, a move, a new target. */
const batch = () => [
  entry('high-tech', '2', { id: 'e2', at: minute(2) }),
  retract('high-tech', 'e1', { id: 'r1', at: minute(3) }),
  define('high-tech', { areaId: 'city' }, { id: 'moved', at: minute(4) }),
  define('another', {}, { at: minute(4) }),
];

describe('a full disk', () => {
  it.each(Object.keys(refusals) as (keyof typeof refusals)[])(
    'at any request of an append: it %s, the append rejects with quota, leaves nothing behind, and can be tried again',
    async (refusal) => {
      const { name, store, grown } = await open();
      await store.append([...beginnings(), entry('high-tech', '1', { id: 'e1', at: minute(1) })]);
      const before = await dump(name);
      // Until a round has fewer requests than was to be refused: that one goes through.
      let requests = Number.POSITIVE_INFINITY;
      for (let n = 1; n <= requests; n++) {
        const count = refuseRequest(n, refusal);
        const fault = await faultOf(store.append(batch()));
        vi.restoreAllMocks();
        if (count() < n) requests = count();
        else expect([n, fault, await dump(name), grown.length]).toEqual([n, 'quota', before, 1]);
      }
      expect(requests).toBeGreaterThan(8);
      expect(grown).toHaveLength(2);
      expect(await store.append(batch())).toMatchObject({ appended: 0, repeated: 4 });
    },
  );

  it('at the commit, after every request succeeded: the append rejects with quota and leaves nothing behind', async () => {
    const { name, store, grown } = await open();
    await store.append(beginnings());
    const before = await dump(name);
    refuseCommit();
    expect(await faultOf(store.append(batch()))).toBe('quota');
    expect(await faultOf(store.keepDraft('high-tech', { value: '1' }))).toBe('quota');
    vi.restoreAllMocks();
    expect(await dump(name)).toEqual(before);
    expect(grown).toHaveLength(1);
    expect(await store.append(batch())).toMatchObject({ appended: 4 });
  });

  it('while a workspace is made: opening rejects with quota, and is as new the next time', async () => {
    const name = freshName();
    await (await open(name)).store.append([]);
    const another = freshName();
    refuseRequest(1, 'fails the request');
    expect(await faultOf(open(another))).toBe('quota');
    vi.restoreAllMocks();
    expect((await dump(another)).stores.meta?.rows).toEqual([]);
    expect((await (await open(another)).store.readExtent()).changes).toBe(0);
  });
});

describe('a fault of the engine', () => {
  const named = (name: string, inner?: unknown): object => ({ name, message: 'm', inner });

  it.each([
    ['quota', named('QuotaExceededError')],
    ['quota', named('AbortError', named('QuotaExceededError'))],
    ['quota', named('AbortError', named('UnknownError', new DOMException('m', 'QuotaExceededError')))],
    [
      'quota',
      { name: 'BulkError', message: 'm', failures: [named('DataError'), named('QuotaExceededError')] },
    ],
    ['unavailable', named('OpenFailedError', named('SecurityError'))],
    ['unavailable', named('MissingAPIError')],
    ['failed', named('constructor')],
    ['failed', named('AbortError', null)],
    ['failed', 'a text'],
    ['failed', undefined],
  ])('is called %s for what it is inside: %o', (code, error) => {
    const fault = asStorageFault(error);
    expect(fault).toBeInstanceOf(StorageFault);
    expect(fault.code).toBe(code);
    expect(fault.cause).toBe(error);
  });

  it('that has its name already keeps it', () => {
    const fault = new StorageFault('newer', '2');
    expect(asStorageFault(fault)).toBe(fault);
    expect(fault.message).toBe('newer: 2');
  });
});
