import 'fake-indexeddb/auto';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import {
  backUpAutomatically,
  setAutomaticPassword,
  setSchedule,
} from '../../src/actions/automatic-backup.ts';
import { BackupFault } from '../../src/actions/backup-fault.ts';
import type { BackupRun } from '../../src/actions/backup-jobs.ts';
import { backUpIntoFolder, downloadBackup } from '../../src/actions/keep-backup.ts';
import { saveSafetyCopy } from '../../src/actions/save-safety-copy.ts';
import { stampOf } from '../../src/domain/clock.ts';
import { readAutomatic, takeTurn } from '../../src/storage/backup-settings.ts';
import { readBackupState } from '../../src/storage/not-backed-up.ts';
import { folderOf, keepingOf } from './backup-desk.ts';
import { plainBackup, refusalOf, restore, vault } from './backups.ts';
import { putRaw } from './raw-database.ts';
import { beginnings, entry, minute } from './sample-changes.ts';
import { freshName, open } from './workspaces.ts';

const PASSWORD = '永康2024备份用';

async function office() {
  const opened = await open();
  await opened.store.append([...beginnings(), entry('high-tech', '12', { id: 'e1', at: minute(2) })]);
  return opened;
}

describe('a backup into a folder', () => {
  it('counts as the last one once it was read back from there, whole', async () => {
    const { store } = await office();
    const { keeping } = keepingOf(store);
    const { folder, files } = folderOf();
    const { name } = await backUpIntoFolder(keeping, folder);
    expect([...files.keys()]).toEqual([name]);
    const { last, notBackedUp } = await readBackupState(store, 10);
    expect([last?.name, last?.way, notBackedUp.count]).toEqual([name, 'folder', 0]);
  });

  it('that reads otherwise than it was written counts for nothing', async () => {
    const { store } = await office();
    const { keeping } = keepingOf(store);
    const { folder } = folderOf((content) => content.slice(0, -1));
    expect(await refusalOf(backUpIntoFolder(keeping, folder))).toBe('folder-failed');
    expect((await readBackupState(store, 10)).last).toBeUndefined();
  });

  it('that cannot be written or reads otherwise leaves no file that would count as the newest', async () => {
    const { store } = await office();
    const spoilt = folderOf((content) => content.slice(0, -1));
    expect(await refusalOf(backUpIntoFolder(keepingOf(store).keeping, spoilt.folder))).toBe('folder-failed');
    expect([...spoilt.files.keys()]).toEqual([]);
    const full = folderOf(() => {
      throw new DOMException('no space', 'QuotaExceededError');
    });
    expect(await refusalOf(backUpIntoFolder(keepingOf(store).keeping, full.folder))).toBe('folder-failed');
    expect([full.aborted.length, [...full.files.keys()]]).toEqual([1, []]);
  });

  it('says in its name, and of the last backup, whether it has a password', async () => {
    const { store } = await office();
    const { keeping } = keepingOf(store);
    const plain = await backUpIntoFolder(keeping, folderOf().folder);
    expect(plain.name).toMatch(/_[0-9a-f]{8}\.jlbak$/);
    expect((await readBackupState(store, 10)).last?.isEncrypted).toBe(false);
    await setAutomaticPassword(keeping, PASSWORD);
    const closed = await backUpIntoFolder(keepingOf(store).keeping, folderOf().folder);
    expect(closed.name).toMatch(/_[0-9a-f]{8}_已加密\.jlbak$/);
    expect((await readBackupState(store, 10)).last?.isEncrypted).toBe(true);
  });
});

describe('a password for automatic backups', () => {
  it('closes them without being asked for; the file opens with it alone, also without the product', async () => {
    const { store } = await office();
    const { keeping } = keepingOf(store);
    await setAutomaticPassword(keeping, PASSWORD);
    const { folder, files } = folderOf();
    await backUpIntoFolder(keeping, folder);
    const [file = new Blob()] = [...files.values()];
    expect(await file.text()).not.toContain('high-tech');
    const other = (await open()).store;
    expect(await refusalOf(restore(other, file, '不是这个密码'))).toBe('wrong-password');
    expect((await restore(other, file, PASSWORD)).restored.appended).toBe(3);
    const place = mkdtempSync(join(tmpdir(), 'backup-'));
    try {
      writeFileSync(join(place, 'a.jlbak'), Buffer.from(await file.arrayBuffer()));
      const read = [join('docs', 'read-backup.mjs'), join(place, 'a.jlbak'), PASSWORD];
      const lines = execFileSync(process.execPath, read, {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      expect(lines).toContain('"id":"e1"');
    } finally {
      rmSync(place, { recursive: true });
    }
  });

  it('is not kept, only a key that cannot be taken out; none of it, and no signing key, is in a backup', async () => {
    const { store, name } = await office();
    const { keeping } = keepingOf(store);
    await setAutomaticPassword(keeping, PASSWORD);
    await setSchedule(store, 7);
    const { lock } = await readAutomatic(store);
    expect(lock?.key).toMatchObject({ extractable: false, algorithm: { name: 'AES-GCM', length: 256 } });
    await expect(vault.subtle?.exportKey('raw', lock?.key as CryptoKey)).rejects.toThrow();
    expect(JSON.stringify(await store.readSetting('backup-key'))).not.toContain(PASSWORD);
    await putRaw(name, 'settings', { key: 'device-key', value: { publicKey: 'zz' }, signingKey: lock?.key });
    await store.keepSetting('fill-hints', { hidden: 'yes' });
    const text = await (await plainBackup(store)).text();
    const settings = text.split('\n').filter((line) => line.includes('"setting"'));
    expect(settings).toEqual(['{"setting":"fill-hints","value":{"hidden":"yes"}}']);
  });

  it('is forgotten on wish: what is written then is readable', async () => {
    const { store } = await office();
    const { keeping } = keepingOf(store);
    await setAutomaticPassword(keeping, PASSWORD);
    expect((await readBackupState(store, 1)).isEncrypted).toBe(true);
    await setAutomaticPassword(keeping, undefined);
    expect((await readBackupState(store, 1)).isEncrypted).toBe(false);
    const { folder, files } = folderOf();
    await backUpIntoFolder(keeping, folder);
    expect((await restore((await open()).store, [...files.values()][0] ?? new Blob())).preview.fresh).toBe(3);
  });

  it('is refused when it is weak', async () => {
    const { keeping } = keepingOf((await office()).store);
    expect(await refusalOf(setAutomaticPassword(keeping, '1234567'))).toBe('password-weak');
  });
});

describe('a scheduled download', () => {
  it('is made by one page of several, closed as wished, and counts as the last backup', async () => {
    const { store, name } = await office();
    const tab = (await open(name)).store;
    await setSchedule(store, 7);
    await setAutomaticPassword(keepingOf(store).keeping, PASSWORD);
    const now = '2024-07-09T01:02:03.004Z';
    const [here, there] = [keepingOf(store, now), keepingOf(tab, now)];
    const outcomes = await Promise.all([
      backUpAutomatically(here.keeping),
      backUpAutomatically(there.keeping),
    ]);
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['download', 'nothing']);
    const [file] = [...here.downloads, ...there.downloads];
    expect((await restore((await open()).store, file?.content ?? new Blob(), PASSWORD)).preview.fresh).toBe(
      3,
    );
    expect(await readBackupState(store, 10)).toMatchObject({
      last: { way: 'download', name: file?.name },
      notBackedUp: { count: 0 },
      everyDays: 7,
    });
  });

  it('is not made where none was wished, and not once it was called off', async () => {
    const { store } = await office();
    const { keeping, downloads } = keepingOf(store);
    expect(await backUpAutomatically(keeping)).toEqual({ kind: 'nothing' });
    await setSchedule(store, 1);
    await setSchedule(store, undefined);
    expect(await backUpAutomatically(keeping)).toEqual({ kind: 'nothing' });
    expect(downloads).toEqual([]);
  });

  it('is not made once more by a page that has not heard of the first, and is when another is due', async () => {
    const { store, name } = await office();
    const tab = (await open(name)).store;
    await setSchedule(store, 3);
    const [here, there] = [
      keepingOf(store, '2024-07-05T01:00:00.000Z'),
      keepingOf(tab, '2024-07-05T02:00:00.000Z'),
    ];
    expect((await backUpAutomatically(here.keeping)).kind).toBe('download');
    // The other page believes still that it is due, and its turn is free again.
    expect(await backUpAutomatically(there.keeping)).toEqual({ kind: 'nothing' });
    // Nor for what was said since, before its time has come.
    await store.append([entry('high-tech', '13', { id: 'e2', at: stampOf('2024-07-05T01:30:00.000Z') })]);
    expect(await backUpAutomatically(keepingOf(tab, '2024-07-05T03:00:00.000Z').keeping)).toEqual({
      kind: 'nothing',
    });
    expect([here.downloads.length, there.downloads.length]).toEqual([1, 0]);
    expect((await backUpAutomatically(keepingOf(tab, '2024-07-08T02:00:00.000Z').keeping)).kind).toBe(
      'download',
    );
  });

  it('has its turn again after a page that died with it', async () => {
    const { store } = await open(freshName());
    const [now, until] = ['2024-07-05T01:00:00.000Z', '2024-07-05T01:15:00.000Z'];
    expect(await takeTurn(store, now, until)).toBe(true);
    expect(await takeTurn(store, '2024-07-05T01:14:59.999Z', until)).toBe(false);
    expect(await takeTurn(store, until, '2024-07-05T01:30:00.000Z')).toBe(true);
  });

  it('has its turn again once a clock that was years ahead was set right', async () => {
    const { store } = await open(freshName());
    expect(await takeTurn(store, '2031-01-01T00:00:00.000Z', '2031-01-01T00:15:00.000Z')).toBe(true);
    expect(await takeTurn(store, '2024-07-05T01:00:00.000Z', '2024-07-05T01:15:00.000Z')).toBe(true);
    // A page that asked a moment earlier, and is heard later, is still told no.
    expect(await takeTurn(store, '2024-07-05T00:59:59.900Z', '2024-07-05T01:14:59.900Z')).toBe(false);
  });
});

describe('the copy before a restore', () => {
  it('is whole, closed with the same password, and no last backup', async () => {
    const { store } = await office();
    const { keeping, downloads } = keepingOf(store);
    const copy = await saveSafetyCopy(keeping, { password: PASSWORD });
    expect(copy).toEqual({ name: downloads[0]?.name, isEncrypted: true });
    expect(copy?.name).toMatch(/^聚力看板恢复前副本_.*_已加密\.jlbak$/);
    const other = (await open()).store;
    expect((await restore(other, downloads[0]?.content ?? new Blob(), PASSWORD)).preview.fresh).toBe(3);
    expect((await readBackupState(store, 10)).last).toBeUndefined();
  });

  it('is closed as automatic backups are, although the file that is restored has no password', async () => {
    const { store } = await office();
    const { keeping, downloads } = keepingOf(store);
    await setAutomaticPassword(keeping, PASSWORD);
    const copy = await saveSafetyCopy(keeping, undefined);
    expect(copy?.isEncrypted).toBe(true);
    const [file] = downloads;
    expect(await file?.content.text()).not.toContain('high-tech');
    const other = (await open()).store;
    expect((await restore(other, file?.content ?? new Blob(), PASSWORD)).preview.fresh).toBe(3);
  });

  it('is not made of nothing, and a copy that does not read back stops the restore', async () => {
    const empty = keepingOf((await open()).store);
    expect(await saveSafetyCopy(empty.keeping, undefined)).toBeUndefined();
    const { store } = await office();
    const { keeping, downloads } = keepingOf(store);
    const run = (async () => {
      throw new BackupFault('made-wrong');
    }) as BackupRun;
    expect(await refusalOf(saveSafetyCopy({ ...keeping, run }, undefined))).toBe('made-wrong');
    expect(downloads).toEqual([]);
  });
});

describe('a backup that is downloaded', () => {
  it('is not handed out when what was made does not read back as what is here', async () => {
    const { store } = await office();
    const { keeping, downloads } = keepingOf(store);
    let reads = 0;
    const read = vi.spyOn(Blob.prototype, 'arrayBuffer').mockImplementation(async function spoilt(
      this: Blob,
    ) {
      const bytes = await new Response(this).arrayBuffer();
      reads += 1;
      // The second that is read of the new file is its body.
      return reads === 2 ? new ArrayBuffer(bytes.byteLength) : bytes;
    });
    const order = { scope: { kind: 'all' }, lock: undefined } as const;
    expect(await refusalOf(downloadBackup(keeping, order))).toBe('made-wrong');
    read.mockRestore();
    expect(downloads).toEqual([]);
  });
});
