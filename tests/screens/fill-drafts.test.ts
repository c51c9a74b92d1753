import { describe, expect, it, vi } from 'vitest';
import { logEntries } from '../../src/actions/log-entry.ts';
import { DraftKeeper } from '../../src/parts/draft-keeper.ts';
import { fillDraftId, unsavedByPeriod, unsavedFillsQuery } from '../../src/queries/fill-drafts.ts';
import type { Workspace } from '../../src/queries/workspace.ts';
import type { Store } from '../../src/storage/store.ts';
import { stateOf, targetOf } from '../domain/fixtures.ts';
import { rimAt } from '../storage/fake-rim.ts';
import { beginnings, entryBody } from '../storage/sample-changes.ts';
import { open } from '../storage/workspaces.ts';

const ROW = fillDraftId('plan', '2024-06', 'high-tech');
const JULY = '2024-07-10T08:00:00.000Z';

const keeperOf = (store: Store, found: Record<string, Record<string, string>> = {}): DraftKeeper =>
  new DraftKeeper({ store: async () => store }, Object.entries(found));
const keptIn = async (store: Store) => (await store.readDraft(ROW))?.fields;
const untilKept = (store: Store, figure: string | undefined): Promise<void> =>
  vi.waitFor(async () => expect((await keptIn(store))?.figure).toBe(figure));

const saveOf = (store: Store, figure: string) =>
  logEntries(store, rimAt(JULY), [
    { id: 'e1', entry: entryBody('high-tech', figure), draft: { id: ROW, fields: { figure } } },
  ]);

/** Two tabs on one database, each with its own keeper. */
async function twoTabs() {
  const { name, store } = await open();
  await store.append(beginnings());
  const other = (await open(name)).store;
  return { store, keeper: keeperOf(store), other, otherKeeper: keeperOf(other) };
}

describe('the drafts of a page', () => {
  it('are on disk with the first key at once, and with the last one after a moment or when the page is left', async () => {
    const { store } = await open();
    const keeper = keeperOf(store);
    keeper.keep([[ROW, { figure: '1' }]]);
    await untilKept(store, '1');
    keeper.keep([[ROW, { figure: '12' }]]);
    await untilKept(store, '12');
    keeper.keep([[ROW, { figure: '123' }]]);
    keeper.keep([[ROW, { figure: '1234' }]]);
    keeper.flush();
    await untilKept(store, '1234');
  });

  it('are forgotten when the row is emptied, also those found on opening', async () => {
    const { store } = await open();
    await store.keepDraft(ROW, { figure: '5' });
    const keeper = keeperOf(store, { [ROW]: { figure: '5' } });
    keeper.keep([[ROW, undefined]]);
    await untilKept(store, undefined);
    keeper.keep([[ROW, { figure: '7' }]]);
    await untilKept(store, '7');
    keeper.keep([[ROW, undefined]]);
    await untilKept(store, undefined);
  });
});

describe('two tabs with the same row', () => {
  it('keep what the other typed last when one of them saves and settles its row', async () => {
    const { store, keeper, other, otherKeeper } = await twoTabs();
    keeper.keep([[ROW, { figure: '12' }]]);
    await untilKept(store, '12');
    otherKeeper.keep([[ROW, { figure: '75' }]]);
    await untilKept(other, '75');
    await saveOf(store, '12');
    keeper.keep([[ROW, undefined]]);
    keeper.flush();
    // The next write of the same tab comes after the one that forgets.
    await store.keepDraft('last', { figure: '' });
    expect(await keptIn(other)).toEqual({ figure: '75' });
  });

  it('keep what one of them typed when the other empties its own row', async () => {
    const { store, keeper, other, otherKeeper } = await twoTabs();
    keeper.keep([[ROW, { figure: '12' }]]);
    await untilKept(store, '12');
    otherKeeper.keep([[ROW, { figure: '75' }]]);
    await untilKept(other, '75');
    keeper.keep([[ROW, undefined]]);
    keeper.flush();
    await store.keepDraft('last', { figure: '' });
    expect(await keptIn(other)).toEqual({ figure: '75' });
  });
});

describe('a page that is left while a save is under way', () => {
  it('keeps what was typed on, though nobody is told of the end of the save', async () => {
    const { store, keeper } = await twoTabs();
    keeper.keep([[ROW, { figure: '7' }]]);
    keeper.flush();
    const saving = saveOf(store, '7');
    keeper.keep([[ROW, { figure: '75' }]]);
    keeper.flush();
    await saving;
    expect(await keptIn(store)).toEqual({ figure: '75' });
  });

  it('keeps nothing of what was saved as it stood', async () => {
    const { store, keeper } = await twoTabs();
    keeper.keep([[ROW, { figure: '7' }]]);
    keeper.flush();
    await saveOf(store, '7');
    expect(await keptIn(store)).toBeUndefined();
  });
});

describe('what was typed in 填报 and not saved', () => {
  const fillsOf = async (store: Store) => {
    const { queryFn } = unsavedFillsQuery({ id: 'real', store: async () => store } as Workspace, 'plan');
    return (queryFn as () => Promise<readonly { period: string; targetId: string }[]>)();
  };
  const count = stateOf(targetOf({ id: 'high-tech' }));
  const withdrawn = {
    ...stateOf(targetOf({ id: 'gone' })),
    withdrawal: { id: 'w', at: JULY, reason: '并入他项' },
  };

  it('is counted by month once it is kept, whoever asks, and no more once it is saved', async () => {
    const { store } = await open();
    await store.append(beginnings());
    let written = 0;
    const keeper = new DraftKeeper({ store: async () => store }, [], () => {
      written += 1;
    });
    keeper.keep([
      [ROW, { figure: '7' }],
      [fillDraftId('plan', '2024-05', 'high-tech'), { figure: '5' }],
      [fillDraftId('another', '2024-05', 'high-tech'), { figure: '5' }],
    ]);
    await vi.waitFor(() => expect(written).toBe(1));
    const months = ['2024-05', '2024-06'];
    expect([...unsavedByPeriod(await fillsOf(store), [count])]).toEqual(months.map((month) => [month, 1]));
    await saveOf(store, '7');
    expect([...unsavedByPeriod(await fillsOf(store), [count])]).toEqual([['2024-05', 1]]);
  });

  it('is no form of another page, and nothing for a target that was withdrawn', async () => {
    const { store } = await open();
    await store.keepDraft('high-tech', { figure: '7' });
    await store.keepDraft(fillDraftId('plan', '2024-06', 'gone'), { figure: '7' });
    expect(await fillsOf(store)).toEqual([{ period: '2024-06', targetId: 'gone' }]);
    expect(unsavedByPeriod(await fillsOf(store), [count, withdrawn]).size).toBe(0);
  });
});
