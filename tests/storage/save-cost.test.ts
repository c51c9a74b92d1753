import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { listRequests, listTransactions } from './engine.ts';
import { beginnings, entry, minute } from './sample-changes.ts';
import { open } from './workspaces.ts';

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
