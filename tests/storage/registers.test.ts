import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { chooseIdentity } from '../../src/actions/choose-identity.ts';
import { logEntry } from '../../src/actions/log-entry.ts';
import { isLocked } from '../../src/domain/locks.ts';
import { postsOf, unitsOf } from '../../src/domain/organisation.ts';
import type { LogPlace } from '../../src/storage/log.ts';
import { rimAt } from './fake-rim.ts';
import { adopt, beginnings, changeOf, define, entryBody, minute } from './sample-changes.ts';
import { open } from './workspaces.ts';

const JULY = '2024-07-10T08:00:00.000Z';

const unit = changeOf('unit-defined', { unitId: 'u1', name: '科技局' }, { id: 'u-1', at: minute(1) });
const post = changeOf(
  'post-defined',
  { postId: 'p1', unitId: 'u1', title: '填报员', duty: 'report' },
  { id: 'p-1', at: minute(1) },
);
const held = (n: number, holder: string) =>
  changeOf('post-held', { postId: 'p1', holder }, { id: `held-${n}`, at: minute(n) });
const locked = (planId: string, period: string) =>
  changeOf(
    'period-locked',
    { planId, period, locked: true, reason: '月报已定' },
    { id: `lock-${planId}-${period}`, at: minute(2) },
  );

describe('units and posts', () => {
  it('are none before anybody entered one, and then what was entered, and that is told', async () => {
    const { store, grown } = await open();
    expect(await store.readOrganisation()).toEqual({ unitsById: {}, postsById: {} });
    expect(await store.append([unit, post, held(2, '王小明')])).toMatchObject({
      organisation: true,
      planIds: [],
      targetIds: [],
    });
    const organisation = await store.readOrganisation();
    expect(unitsOf(organisation)).toEqual([{ id: 'u1', name: '科技局' }]);
    expect(postsOf(organisation)[0]).toMatchObject({ holder: '王小明' });
    expect((await store.append(beginnings())).organisation).toBe(false);
    expect(grown.map((growth) => growth.organisation)).toEqual([true, false]);
  });

  it('sign what is logged, and a successor signs with the new name while the old entries keep theirs', async () => {
    const { store } = await open();
    await store.append([...beginnings(), unit, post, held(2, '王小明')]);
    await chooseIdentity(store, { unitId: '', postId: 'p1', name: '' });
    await logEntry(store, rimAt(JULY), 'e1', entryBody('high-tech', '10', { period: '2024-05' }));
    await store.append([held(3, '李小红')]);
    await logEntry(store, rimAt(JULY), 'e2', entryBody('high-tech', '12'));
    const [state] = (await store.readPlanStates('plan'))?.states ?? [];
    const signed = Object.values(state?.entriesByPeriod ?? {}).map(({ by, unit: of, post: as }) => [
      by,
      of,
      as,
    ]);
    expect(signed).toEqual([
      ['王小明', '科技局', '填报员'],
      ['李小红', '科技局', '填报员'],
    ]);
  });
});

describe('who sits at the device', () => {
  it('is nobody, then who was chosen, also after a restart; it is told in every tab and is in no log', async () => {
    const one = await open();
    const other = await open(one.name);
    expect((await one.store.readWriter()).identity).toBeUndefined();
    await chooseIdentity(one.store, { unitId: 'u1', postId: '', name: ' 王小明 ' });
    await vi.waitFor(() => expect(other.grown).toMatchObject([{ identity: true, appended: 0 }]));
    expect(one.grown).toEqual(other.grown);
    expect((await one.store.readExtent()).changes).toBe(0);
    one.store.close();
    const { identity, latest } = await (await open(one.name)).store.readWriter();
    expect([identity, latest]).toEqual([{ unitId: 'u1', postId: '', name: '王小明' }, '']);
  });
});

describe('closed months', () => {
  it('are of one plan, and growth names the plans whose months were closed', async () => {
    const { store } = await open();
    const growth = await store.append([locked('plan', '2024-05'), locked('next', '2025-01')]);
    expect(growth).toMatchObject({ lockedPlanIds: ['plan', 'next'], planIds: [], organisation: false });
    expect(isLocked(await store.readLocks('plan'), '2024-05')).toBe(true);
    expect(isLocked(await store.readLocks('next'), '2024-05')).toBe(false);
    expect(await store.readLocks('another')).toEqual({ locksByPeriod: {}, exemptionsByKey: {} });
  });
});

describe('the log by pages', () => {
  it('gives each change once, the latest arrived first, whatever the size of the page', async () => {
    const { store } = await open();
    const ids = Array.from({ length: 130 }, (_, n) => `define-t${n}`);
    for (let n = 0; n < ids.length; n += 1) await store.append([define(`t${n}`, {}, { at: minute(n) })]);
    for (const count of [1, 7, 60, 130, 1000]) {
      const seen: string[] = [];
      let before: LogPlace | undefined;
      do {
        const page = await store.readLogPage(before, count);
        expect(page.changes.length).toBeLessThanOrEqual(count);
        if (page.next !== undefined) expect(page.changes.length).toBe(count);
        seen.push(...page.changes.map(({ id }) => id));
        before = page.next;
      } while (before !== undefined);
      expect(seen).toEqual(ids.toReversed());
    }
  });

  it('is empty and has no next where nothing was appended', async () => {
    const { store } = await open();
    expect(await store.readLogPage(undefined, 10)).toEqual({ changes: [] });
    await store.append([adopt('plan')]);
    expect((await store.readLogPage(undefined, 10)).changes).toHaveLength(1);
  });
});

describe('several drafts', () => {
  it('are read by what their ids begin with, kept at once and forgotten at once', async () => {
    const { store } = await open();
    await store.keepDrafts(
      new Map([
        ['fill/plan/a', { value: '1' }],
        ['fill/plan/b', { value: '2' }],
        ['fill/next/a', { value: '3' }],
      ]),
    );
    const idsOf = async (prefix: string) => (await store.readDrafts(prefix)).map(({ id }) => id);
    expect(await idsOf('fill/plan/')).toEqual(['fill/plan/a', 'fill/plan/b']);
    await store.keepDrafts(
      new Map([
        ['fill/plan/a', undefined],
        ['fill/plan/c', { value: '4' }],
      ]),
    );
    expect(await idsOf('fill/plan/')).toEqual(['fill/plan/b', 'fill/plan/c']);
    expect(await idsOf('')).toHaveLength(3);
    expect(await idsOf('nothing')).toEqual([]);
  });
});

describe('a setting', () => {
  it('is kept, replaced and forgotten alone', async () => {
    const { store } = await open();
    await store.keepSetting('columns', { 累计完成: 'value' });
    await store.keepSetting('other', { a: 'b' });
    await store.keepSetting('columns', { 备注: 'note' });
    expect(await store.readSetting('columns')).toEqual({ 备注: 'note' });
    await store.keepSetting('columns', undefined);
    expect([await store.readSetting('columns'), await store.readSetting('other')]).toEqual([
      undefined,
      { a: 'b' },
    ]);
  });
});
