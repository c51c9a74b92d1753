import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { allowAndBackUp, backUpAutomatically, setSchedule } from '../../src/actions/automatic-backup.ts';
import { backUpIntoFolder, downloadBackup } from '../../src/actions/keep-backup.ts';
import { saveSafetyCopy } from '../../src/actions/save-safety-copy.ts';
import { LEFT_OUT_KEPT, lastBackupFrom, lastBackupTexts, leftOutOf } from '../../src/domain/backup-state.ts';
import type { AutomaticSettings } from '../../src/storage/backup-settings.ts';
import { readBackupState } from '../../src/storage/not-backed-up.ts';
import type { Store } from '../../src/storage/store.ts';
import { folderOf, keepingOf } from './backup-desk.ts';
import { changesIn, dump, putRaw } from './raw-database.ts';
import { beginnings, entry, minute } from './sample-changes.ts';
import { open } from './workspaces.ts';

const folders = new WeakMap<Store, FileSystemDirectoryHandle>();

/** A handle of a folder survives in the database of a browser alone: here it is remembered beside it. */
vi.mock('../../src/storage/backup-settings.ts', async (load) => {
  const actual = await load<typeof import('../../src/storage/backup-settings.ts')>();
  const readAutomatic = async (store: Store): Promise<AutomaticSettings> => ({
    ...(await actual.readAutomatic(store)),
    folder: folders.get(store),
  });
  return { ...actual, readAutomatic };
});

/** A workspace into which an earlier program has let a figure that was stamped on no day. */
async function office(): Promise<Store> {
  const { store, name } = await open();
  await store.append([...beginnings(), entry('high-tech', '12', { id: 'e1', at: minute(2) })]);
  await store.append([entry('high-tech', '13', { id: 'e2', at: minute(3) })]);
  const { stores } = await dump(name);
  const row = stores.log?.rows.find((each) => JSON.stringify(each).includes('"id":"e2"'));
  const at = '2024-99-99T99:99:99.999Z/00000';
  const changes = ((row?.changes ?? []) as { id: string }[]).map((each) =>
    each.id === 'e2' ? { ...each, at } : each,
  );
  await putRaw(name, 'log', { ...row, changes });
  expect(changesIn(await dump(name)).map(({ id }) => id)).toContain('e2');
  return store;
}

const everything = { scope: { kind: 'all' }, lock: undefined } as const;
/** The header and three sound changes stand before it. */
const leftOut = [5];
const lastLeftOut = async (store: Store) => (await readBackupState(store, 10)).last?.leftOut;

describe('a line that a restore would leave out', () => {
  it('is told of a backup by hand, and of the last one', async () => {
    const store = await office();
    expect(await downloadBackup(keepingOf(store).keeping, everything)).toMatchObject({ leftOut });
    expect(await lastLeftOut(store)).toEqual(leftOut);
  });

  it('is told of a backup into the folder, which counts as made', async () => {
    const store = await office();
    expect(await backUpIntoFolder(keepingOf(store).keeping, folderOf().folder)).toMatchObject({ leftOut });
    const { last, notBackedUp } = await readBackupState(store, 10);
    expect([last?.way, last?.leftOut, notBackedUp.count]).toEqual(['folder', leftOut, 0]);
  });

  it('is told of a backup that is made without a click, with one, and as a download', async () => {
    const store = await office();
    const { keeping } = keepingOf(store);
    folders.set(store, folderOf().folder);
    expect(await backUpAutomatically(keeping)).toMatchObject({ kind: 'folder', leftOut });
    expect(await allowAndBackUp(keeping)).toMatchObject({ kind: 'folder', leftOut });
    const other = await office();
    await setSchedule(other, 1);
    expect(await backUpAutomatically(keepingOf(other).keeping)).toMatchObject({ kind: 'download', leftOut });
  });

  it('is told of the copy before a restore, into a folder and as a download', async () => {
    const store = await office();
    expect(await saveSafetyCopy(keepingOf(store).keeping, undefined)).toMatchObject({ leftOut });
    folders.set(store, folderOf().folder);
    const copy = await saveSafetyCopy(keepingOf(store).keeping, undefined);
    expect(copy).toMatchObject({ folder: '备份盘', leftOut });
  });

  it('is not told of a backup of which a restore takes everything', async () => {
    const { store } = await open();
    await store.append([...beginnings(), entry('high-tech', '12', { id: 'e1', at: minute(2) })]);
    expect((await backUpIntoFolder(keepingOf(store).keeping, folderOf().folder)).leftOut).toBeUndefined();
    expect(await lastLeftOut(store)).toBeUndefined();
  });
});

describe('what is kept of the lines that a restore would leave out', () => {
  const known = {
    madeAt: 'm',
    name: 'n',
    sha256: 's',
    way: 'folder',
    isEncrypted: false,
    unread: undefined,
    position: 1,
  } as const;

  it('reads back as it was, and is nothing when there are none', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 2 }), { maxLength: 2 * LEFT_OUT_KEPT }), (lines) => {
        const last = { ...known, leftOut: leftOutOf(lines) };
        expect(lastBackupFrom(lastBackupTexts(last))).toEqual(last);
        expect(last.leftOut).toEqual(lines.length === 0 ? undefined : lines.slice(0, LEFT_OUT_KEPT));
      }),
    );
  });

  it('is still told, without the lines, where a text was kept that nobody can read', () => {
    const texts = { madeAt: 'm', position: '1' };
    expect(lastBackupFrom(texts)?.leftOut).toBeUndefined();
    expect(lastBackupFrom({ ...texts, leftOut: '{' })?.leftOut).toEqual([]);
    expect(lastBackupFrom({ ...texts, leftOut: '["x",7]' })?.leftOut).toEqual([7]);
  });
});
