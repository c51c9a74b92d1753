import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { deriveKey } from '../../src/actions/backup-cipher.ts';
import { canonicalJson, type Json } from '../../src/domain/canonical-json.ts';
import { backupCases } from '../../src/storage/backup-cases.ts';
import { keepLock } from '../../src/storage/backup-settings.ts';
import { upgrade } from '../../src/storage/rebuild.ts';
import { Tables } from '../../src/storage/tables.ts';
import { attached, fileOf, plainBackup, restore, vault } from './backups.ts';
import { counter } from './fake-rim.ts';
import { dump, putRaw } from './raw-database.ts';
import { beginnings, changeOf, entry, minute } from './sample-changes.ts';
import { open } from './workspaces.ts';

const snapshotText = JSON.stringify({
  snapshot: {
    id: 's1',
    plan: { id: 'plan', name: '计划' },
    name: '半年',
    asOf: '2024-06',
    takenAt: '2024-07-01T00:00:00.000Z',
    by: '王主任',
  },
  sha256: '0'.repeat(64),
});

/** Rows in every table there is. */
async function fullWorkspace() {
  const opened = await open();
  const { store } = opened;
  await store.append([...beginnings(), entry('high-tech', '12', { id: 'e1', at: minute(2) })]);
  await store.append([attached('v1', '批复')], [fileOf('批复')]);
  const snapshot = { snapshotId: 's1', text: snapshotText };
  await store.append([changeOf('snapshot-taken', snapshot, { id: 's', at: minute(5) })]);
  const closed = { planId: 'plan', period: '2024-05', locked: true, reason: '已报送' };
  await store.append([changeOf('period-locked', closed, { id: 'l', at: minute(6) })]);
  await store.keepDraft('high-tech', { value: '13' });
  await store.keepSetting('fill-hints', { hidden: 'yes' });
  await store.keepSetting('backup', { madeAt: '2024-07-01T00:00:00.000Z' });
  // A folder and keys, under names that do not say what they hold as well: what holds more than text stays here.
  const lock = await deriveKey(vault, '永康2024备份用');
  await keepLock(store, lock);
  await putRaw(opened.name, 'settings', { key: 'device-key', value: {}, signingKey: lock.key });
  await putRaw(opened.name, 'settings', { key: 'backup-folder', value: {}, folder: { name: '备份盘' } });
  await putRaw(opened.name, 'settings', { key: 'some-folder', value: {}, folder: { name: '备份盘' } });
  return opened;
}

const rowsIn = (rows: readonly Record<string, unknown>[]) =>
  rows.map((row) => canonicalJson(row as unknown as Json)).sort();

/** How a log is cut into blocks, and in which order they came, is nobody's business. */
const changesOf = (rows: readonly Record<string, unknown>[]) =>
  rowsIn(rows.flatMap(({ changes }) => changes as Record<string, unknown>[]));

/** Rows that mean something on another device: a draft, or a setting of text that does not say how this device backs up. */
const isElsewhere = (row: Record<string, unknown>): boolean =>
  row.key === undefined || row.key === 'fill-hints';

describe('every table of the database', () => {
  it('has a backup case', () => {
    const tables = new Tables('never-opened', upgrade).tables.map(({ name }) => name);
    expect(Object.keys(backupCases).sort()).toEqual(tables.sort());
  });

  it('keeps its keys, its folder and how it backs up to itself', async () => {
    const from = await fullWorkspace();
    const file = await plainBackup(from.store);
    const to = await open(undefined, { newId: counter('other') });
    await restore(to.store, file);
    const { rows = [] } = (await dump(to.name)).stores.settings ?? {};
    expect(rows.map(({ key }) => String(key)).sort()).toEqual(['backup-restored', 'fill-hints']);
    const settings = (await file.text()).split('\n').filter((line) => line.includes('"setting":'));
    expect(settings).toHaveLength(1);
  });

  it('holds after a restore into an empty database what its case says', async () => {
    const from = await fullWorkspace();
    const to = await open(undefined, { newId: counter('other') });
    await restore(to.store, await plainBackup(from.store));
    const [before, after] = [await dump(from.name), await dump(to.name)];
    for (const [table, backupCase] of Object.entries(backupCases)) {
      const old = before.stores[table]?.rows ?? [];
      const own = after.stores[table]?.rows ?? [];
      expect(old.length, `rows in ${table}`).toBeGreaterThan(0);
      if (backupCase === 'fresh') expect(own[0]?.installId, table).not.toBe(old[0]?.installId);
      else if (backupCase === 'own')
        expect(rowsIn(own.filter(isElsewhere)), table).toEqual(rowsIn(old.filter(isElsewhere)));
      else if (backupCase === 'log') expect(changesOf(own)).toEqual(changesOf(old));
      else expect(rowsIn(own), table).toEqual(rowsIn(old));
    }
  });
});
