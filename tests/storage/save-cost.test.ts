import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { listRequests, listSubjects, listTransactions } from './engine.ts';
import { beginnings, changeOf, define, entry, minute } from './sample-changes.ts';
import { open } from './workspaces.ts';

/** The n-th figure of the target for June, whose author saw the one before. */
const correction = (n: number, text: string) =>
  entry(
    'high-tech',
    text,
    { id: `e${n}`, at: minute(n + 1) },
    n === 0 ? {} : { replaces: [`e${n - 1}`], reason: '更新' },
  );

describe('the cost of a save', () => {
  const requestsOfSave = async (earlier: number): Promise<string[]> => {
    const { store } = await open();
    await store.append(beginnings());
    for (let from = 0; from < earlier; from += 100) {
      const many = Array.from({ length: Math.min(100, earlier - from) }, (_, n) =>
        correction(from + n, String(n)),
      );
      await store.append(many);
    }
    expect((await store.readExtent()).changes).toBe(earlier + 2);
    const requests = listRequests();
    await store.append([correction(earlier, '7')]);
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

  it('is a read of the target’s own history and of nothing else when a figure did not see the one that is there', async () => {
    const { store } = await open();
    await store.append([
      ...beginnings(),
      define('another'),
      entry('another', '1', { id: 'a1', at: minute(1) }),
    ]);
    await store.append([entry('high-tech', '7', { id: 'e1', at: minute(9) })]);
    const subjects = listSubjects();
    await store.append([entry('high-tech', '5', { id: 'late', at: minute(1) })]);
    vi.restoreAllMocks();
    expect(subjects).toEqual(['target:high-tech']);
    const requests = listRequests();
    await store.append([entry('high-tech', '6', { id: 'later', at: minute(2) })]);
    expect(requests.filter((request) => request.startsWith('log.'))).toEqual([
      'log.ids.count',
      'log.subject.getAll',
      'log.add',
    ]);
  });

  it('is no read of history when it is late for a month that has no figure, nor for evidence and assignments', async () => {
    const { store } = await open();
    await store.append([...beginnings(), entry('high-tech', '7', { id: 'e1', at: minute(9) })]);
    const subject = { planId: 'plan', targetId: 'high-tech' };
    const evidence = { kind: 'document', number: '永发改〔2024〕12号', title: '批复' } as const;
    const requests = listRequests();
    await store.append([entry('high-tech', '6', { id: 'late', at: minute(1) }, { period: '2024-05' })]);
    await store.append([
      changeOf('target-assigned', { ...subject, supportingUnitIds: [] }, { id: 'a', at: minute(1) }),
    ]);
    await store.append([
      changeOf('evidence-attached', { ...subject, period: '2024-06', evidence }, { id: 'v', at: minute(1) }),
    ]);
    await store.append([
      changeOf(
        'entry-reviewed',
        { ...subject, entryId: 'e1', verdict: 'accepted' },
        { id: 'r', at: minute(1) },
      ),
    ]);
    expect(requests.filter((request) => request.startsWith('log.subject'))).toEqual([]);
  });

  it('of freezing a board is one transaction, so that all of it is of one moment', async () => {
    const begun = listTransactions();
    const { store } = await open();
    await store.append(beginnings());
    begun.length = 0;
    expect(await store.readFreezable('plan')).toMatchObject({ log: { position: 2, latest: minute(0) } });
    expect(begun.map(({ mode }) => mode)).toEqual(['readonly']);
  });

  it('of showing a board is one read of the plan, one of its areas and one of its rule, and none of the log', async () => {
    const { store } = await open();
    await store.append(beginnings());
    await store.append([entry('high-tech', '7', { id: 'e1', at: minute(1) })]);
    const requests = listRequests();
    await store.readPlanStates('plan');
    expect(requests).toEqual(['meta.get', 'plans.get', 'areas.planId.getAll', 'registers.get']);
  });
});
