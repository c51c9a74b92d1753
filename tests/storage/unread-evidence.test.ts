import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { attachEvidence } from '../../src/actions/attach-evidence.ts';
import { allowAndBackUp, backUpAutomatically, setSchedule } from '../../src/actions/automatic-backup.ts';
import { backUpIntoFolder, downloadBackup } from '../../src/actions/keep-backup.ts';
import { removeEvidence } from '../../src/actions/remove-evidence.ts';
import { saveSafetyCopy } from '../../src/actions/save-safety-copy.ts';
import { lastBackupFrom, lastBackupTexts, UNREAD_NAMED, unreadOf } from '../../src/domain/backup-state.ts';
import type { AutomaticSettings } from '../../src/storage/backup-settings.ts';
import { readBackupState } from '../../src/storage/not-backed-up.ts';
import type { Store } from '../../src/storage/store.ts';
import { folderOf, keepingOf } from './backup-desk.ts';
import { attached, fileOf } from './backups.ts';
import { rimAt } from './fake-rim.ts';
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

const unread = { count: 1, names: ['v1.txt'] };

/** A workspace of which one file of evidence is no longer what was attached, and another is whole. */
async function office(): Promise<Store> {
  const { store } = await open();
  await store.append([...beginnings(), entry('high-tech', '12', { id: 'e1', at: minute(2) })]);
  await store.append([attached('v1', '批复')], [{ ...fileOf('批复'), content: new Blob(['烂了']) }]);
  await store.append([attached('v2', '合同')], [fileOf('合同')]);
  return store;
}

const everything = { scope: { kind: 'all' }, lock: undefined } as const;

const lastUnread = async (store: Store) => (await readBackupState(store, 10)).last?.unread;

describe('evidence that cannot be read', () => {
  it('is told of a backup by hand', async () => {
    const store = await office();
    expect((await downloadBackup(keepingOf(store).keeping, everything)).unread).toEqual(unread);
    expect(await lastUnread(store)).toEqual(unread);
  });

  it('is told of a backup into the folder, which counts as made', async () => {
    const store = await office();
    expect((await backUpIntoFolder(keepingOf(store).keeping, folderOf().folder)).unread).toEqual(unread);
    const { last, notBackedUp } = await readBackupState(store, 10);
    expect([last?.way, last?.unread, notBackedUp.count]).toEqual(['folder', unread, 0]);
  });

  it('is told of a backup that is made without a click, with one, and as a download', async () => {
    const store = await office();
    const { folder } = folderOf();
    const { keeping } = keepingOf(store);
    folders.set(store, folder);
    expect(await backUpAutomatically(keeping)).toMatchObject({ kind: 'folder', unread });
    expect(await allowAndBackUp(keeping)).toMatchObject({ kind: 'folder', unread });
    const other = await office();
    await setSchedule(other, 1);
    expect(await backUpAutomatically(keepingOf(other).keeping)).toMatchObject({ kind: 'download', unread });
  });

  it('is told of the copy before a restore, into a folder and as a download', async () => {
    const store = await office();
    expect(await saveSafetyCopy(keepingOf(store).keeping, undefined)).toMatchObject({ unread });
    folders.set(store, folderOf().folder);
    const copy = await saveSafetyCopy(keepingOf(store).keeping, undefined);
    expect(copy).toMatchObject({ folder: '备份盘', unread });
  });

  it('is told until a later backup of everything is whole; chosen changes alone do not end it', async () => {
    const store = await office();
    const { keeping } = keepingOf(store);
    await backUpIntoFolder(keeping, folderOf().folder);
    const chosen = { kind: 'chosen', since: '2024-07-01T00:01:30.000Z' } as const;
    await downloadBackup(keeping, { ...everything, scope: chosen });
    expect(await lastUnread(store)).toEqual(unread);
    // What the sentence says to do: taken away and attached again from the original.
    const rim = rimAt('2024-07-05T01:02:03.004Z');
    const place = { planId: 'plan', targetId: 'high-tech', period: '2024-06' } as const;
    const removal = { planId: 'plan', targetId: 'high-tech', evidenceId: 'v1', reason: '读不出' } as const;
    await removeEvidence(store, rim, 'r1', removal, place.period);
    await attachEvidence(store, rim, place, [{ kind: 'file', id: 'v3', file: new File(['批复'], 'v1.txt') }]);
    expect((await backUpIntoFolder(keeping, folderOf().folder)).unread).toBeUndefined();
    expect(await lastUnread(store)).toBeUndefined();
  });
});

describe('what is kept of the files that did not go along', () => {
  const known = {
    madeAt: 'm',
    name: 'n',
    sha256: 's',
    way: 'folder',
    isEncrypted: false,
    leftOut: undefined,
    position: 1,
  } as const;

  it('reads back as it was, whatever the files are called', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 2 * UNREAD_NAMED }), (names) => {
        const last = { ...known, unread: unreadOf(names) };
        expect(lastBackupFrom(lastBackupTexts(last))).toEqual(last);
      }),
    );
  });

  it('is nothing when all went along, and names no more than the first of many', () => {
    expect(unreadOf([])).toBeUndefined();
    const many = Array.from({ length: UNREAD_NAMED + 5 }, (_, n) => `${n}.pdf`);
    expect(unreadOf(many)).toEqual({ count: UNREAD_NAMED + 5, names: many.slice(0, UNREAD_NAMED) });
  });

  it('is still told, without names, where a text was kept that nobody can read; and not where none was', () => {
    const texts = { madeAt: 'm', position: '1' };
    expect(lastBackupFrom(texts)?.unread).toBeUndefined();
    expect(lastBackupFrom({ ...texts, unread: '3' })?.unread).toEqual({ count: 3, names: [] });
    expect(lastBackupFrom({ ...texts, unread: '3', unreadNames: '{' })?.unread).toEqual({
      count: 3,
      names: [],
    });
    expect(lastBackupFrom({ ...texts, unread: 'x' })?.unread).toBeUndefined();
  });
});
