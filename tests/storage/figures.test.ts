import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { logEntries, logEntry } from '../../src/actions/log-entry.ts';
import { retractEntry } from '../../src/actions/retract-entry.ts';
import { CHANGE_VERSION } from '../../src/domain/change.ts';
import type { Store } from '../../src/storage/store.ts';
import { rimAt } from './fake-rim.ts';
import { dump } from './raw-database.ts';
import { beginnings, entry, entryBody } from './sample-changes.ts';
import { faultOf, open } from './workspaces.ts';

const JULY = '2024-07-10T08:00:00.000Z';
const AUGUST = '2024-08-10T08:00:00.000Z';
const SET_BACK = '2001-01-01T00:00:00.000Z';

const inForce = async (store: Store) =>
  (await store.readPlanStates('plan'))?.states[0]?.entriesByPeriod['2024-06'];

async function begun(): Promise<{ name: string; store: Store }> {
  const { name, store } = await open();
  await store.append(beginnings());
  return { name, store };
}

describe('logging a figure', () => {
  it('brings it into force with who and when, and forgets the draft', async () => {
    const { store } = await begun();
    await store.keepDraft('high-tech', { value: '12' });
    const growth = await logEntry(
      store,
      rimAt(JULY),
      'e1',
      entryBody('high-tech', '12', { note: '含两家待批' }),
      { value: '12' },
    );
    expect(growth).toMatchObject({ appended: 1, planIds: ['plan'], targetIds: ['high-tech'] });
    expect(await inForce(store)).toEqual({
      id: 'e1',
      at: `${JULY}/00000`,
      period: '2024-06',
      reading: { kind: 'value', value: '12' },
      grade: 'reported',
      by: '王主任',
      note: '含两家待批',
    });
    expect((await store.readHistory('high-tech')).at(-1)).toEqual({
      id: 'e1',
      kind: 'entry-logged',
      version: CHANGE_VERSION,
      at: `${JULY}/00000`,
      author: { name: '王主任' },
      device: store.device,
      body: entryBody('high-tech', '12', { note: '含两家待批' }),
    });
    expect(await store.readDraft('high-tech')).toBeUndefined();
  });

  it('leaves the draft that says something else than was sent: it was typed on, here or in another tab', async () => {
    const { name, store } = await begun();
    const other = (await open(name)).store;
    await store.keepDraft('high-tech', { value: '12', note: '' });
    await other.keepDraft('high-tech', { value: '12', note: '另一页又补了说明' });
    await logEntry(store, rimAt(JULY), 'e1', entryBody('high-tech', '12'), { value: '12', note: '' });
    expect((await store.readDraft('high-tech'))?.fields).toEqual({ value: '12', note: '另一页又补了说明' });
  });

  it('several at once forgets of their drafts those that were sent', async () => {
    const { store } = await begun();
    await store.keepDrafts(
      new Map([
        ['fill:a', { figure: '12' }],
        ['fill:b', { figure: '135' }],
      ]),
    );
    await logEntries(store, rimAt(JULY), [
      { id: 'e1', entry: entryBody('high-tech', '12'), draft: { id: 'fill:a', fields: { figure: '12' } } },
      {
        id: 'e2',
        entry: entryBody('high-tech', '13', { period: '2024-07' }),
        draft: { id: 'fill:b', fields: { figure: '13' } },
      },
    ]);
    expect(await store.readDrafts('fill:')).toEqual([{ id: 'fill:b', fields: { figure: '135' } }]);
  });

  it('again under the same id is a no-op: nothing is logged twice when a save is tried again', async () => {
    const { store } = await begun();
    await logEntry(store, rimAt(JULY), 'e1', entryBody('high-tech', '12'));
    expect(await logEntry(store, rimAt(AUGUST), 'e1', entryBody('high-tech', '12'))).toMatchObject({
      appended: 0,
      repeated: 1,
    });
    expect((await store.readHistory('high-tech')).map(({ id }) => id)).toEqual(['define-high-tech', 'e1']);
    expect((await inForce(store))?.at).toBe(`${JULY}/00000`);
  });

  it('for the same month corrects it, and the earlier figure stays readable with its reason beside it', async () => {
    const { store } = await begun();
    const rim = rimAt(JULY, AUGUST);
    await logEntry(store, rim, 'e1', entryBody('high-tech', '12'));
    await logEntry(store, rim, 'e2', entryBody('high-tech', '13', { reason: '统计局核定' }));
    expect(await inForce(store)).toMatchObject({ id: 'e2', reading: { value: '13' } });
    expect((await store.readHistory('high-tech')).slice(1).map(({ body }) => body)).toEqual([
      entryBody('high-tech', '12'),
      entryBody('high-tech', '13', { reason: '统计局核定' }),
    ]);
  });

  it('that no schema allows is refused, and the draft is kept', async () => {
    const { name, store } = await begun();
    await store.keepDraft('high-tech', { value: '1e5' });
    const before = await dump(name);
    expect(await faultOf(logEntry(store, rimAt(JULY), 'e1', entryBody('high-tech', '1e5')))).toBe('refused');
    expect(await dump(name)).toEqual(before);
  });

  it('is stamped later than anything in the log, also when the clock is set back or far behind another device', async () => {
    const { store } = await begun();
    const rim = rimAt(JULY, SET_BACK, SET_BACK, AUGUST, SET_BACK);
    const future = '2030-01-01T00:00:00.000Z/0000z';
    for (const id of ['e1', 'e2', 'e3', 'e4']) {
      const { latest } = await store.readExtent();
      await logEntry(store, rim, id, entryBody('high-tech', '1', { period: '2024-01' }));
      expect((await store.readExtent()).latest > latest).toBe(true);
    }
    await store.append([entry('high-tech', '2', { id: 'theirs', at: future }, { period: '2024-01' })]);
    await logEntry(store, rim, 'e5', entryBody('high-tech', '3', { period: '2024-01' }));
    expect((await store.readHistory('high-tech')).slice(1).map(({ id, at }) => [id, at])).toEqual([
      ['e1', `${JULY}/00000`],
      ['e2', `${JULY}/00001`],
      ['e3', `${JULY}/00002`],
      ['e4', `${AUGUST}/00000`],
      ['theirs', future],
      ['e5', '2030-01-01T00:00:00.000Z/00010'],
    ]);
  });
});

describe('retracting a figure', () => {
  it('brings the earlier figure of that month into force again, and then none', async () => {
    const { store } = await begun();
    const rim = rimAt(JULY, SET_BACK);
    await logEntry(store, rim, 'e1', entryBody('high-tech', '12'));
    await logEntry(store, rim, 'e2', entryBody('high-tech', '99'));
    const retraction = { planId: 'plan', targetId: 'high-tech', reason: '误填' };
    const growth = await retractEntry(store, rim, 'r1', { ...retraction, entryId: 'e2' }, '2024-06');
    expect(growth).toMatchObject({ appended: 1, planIds: ['plan'], targetIds: ['high-tech'] });
    expect(await inForce(store)).toMatchObject({ id: 'e1', reading: { value: '12' } });
    await retractEntry(store, rim, 'r2', { ...retraction, entryId: 'e1' }, '2024-06');
    expect(await inForce(store)).toBeUndefined();
    expect((await store.readHistory('high-tech')).map(({ id }) => id)).toEqual([
      'define-high-tech',
      'e1',
      'e2',
      'r1',
      'r2',
    ]);
  });

  it('of a figure that a correction already replaced leaves the correction in force', async () => {
    const { store } = await begun();
    const rim = rimAt(JULY, AUGUST);
    await logEntry(store, rim, 'e1', entryBody('high-tech', '12'));
    await logEntry(store, rim, 'e2', entryBody('high-tech', '13'));
    await retractEntry(
      store,
      rim,
      'r1',
      {
        planId: 'plan',
        targetId: 'high-tech',
        entryId: 'e1',
        reason: '误填',
      },
      '2024-06',
    );
    expect(await inForce(store)).toMatchObject({ id: 'e2', reading: { value: '13' } });
  });
});
