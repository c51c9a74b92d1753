import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { BackupFault } from '../../src/actions/backup-fault.ts';
import { faultFrom, toldFault } from '../../src/actions/backup-messages.ts';
import { inspectBackup } from '../../src/actions/inspect-backup.ts';
import { previewRestore } from '../../src/actions/preview-restore.ts';
import { readContent } from '../../src/actions/read-content.ts';
import { restoreBackup } from '../../src/actions/restore-backup.ts';
import { readBackupState } from '../../src/storage/not-backed-up.ts';
import { StorageFault } from '../../src/storage/storage-fault.ts';
import type { Store } from '../../src/storage/store.ts';
import {
  attached,
  backUp,
  fileOf,
  forged,
  logOf,
  plainBackup,
  refusalOf,
  restore,
  vault,
} from './backups.ts';
import { refuseRequest } from './engine.ts';
import { histories, planIds } from './random-changes.ts';
import { beginnings, changeOf, entry, minute } from './sample-changes.ts';
import { faultOf, open } from './workspaces.ts';

const figures = (count: number) =>
  Array.from({ length: count }, (_, n) =>
    entry('high-tech', String(n), { id: `e${n}`, at: minute(2 + n) }, { note: '说明'.repeat(50) }),
  );

/** A plan with figures, a file, a setting and a draft. */
async function office(count = 3): Promise<Store> {
  const { store } = await open();
  await store.append([...beginnings(), ...figures(count)]);
  await store.append([attached('v1', '批复')], [fileOf('批复')]);
  await store.keepSetting('fill-hints', { hidden: 'yes' });
  await store.keepDraft('high-tech', { value: '13' });
  return store;
}

const everythingIn = async (store: Store) => ({
  log: await logOf(store),
  states: await Promise.all(planIds.map((planId) => store.readPlanStates(planId))),
  file: await store.readFile(fileOf('批复').sha256),
  drafts: await store.readDrafts(''),
  setting: await store.readSetting('fill-hints'),
});

describe('a restore', () => {
  it('writes all of a file or nothing of it, wherever the disk is full', async () => {
    const file = await plainBackup(await office());
    let isOver = false;
    for (let n = 1; !isOver; n += 1) {
      const { store } = await open();
      const nothing = await everythingIn(store);
      const backup = await inspectBackup(file);
      await previewRestore(store, backup, vault);
      refuseRequest(n, 'aborts the transaction');
      const code = await faultOf(restoreBackup(store, backup, vault));
      vi.restoreAllMocks();
      isOver = code === undefined;
      if (!isOver) expect([code, await everythingIn(store)]).toEqual(['quota', nothing]);
      expect(n).toBeLessThan(100);
    }
  });

  it('that is cancelled before it writes leaves nothing', async () => {
    const backup = await inspectBackup(await plainBackup(await office()));
    const { store } = await open();
    const stopping = new AbortController();
    const onStep = ({ phase }: { phase: string }) =>
      phase === 'collect' && stopping.abort(new Error('stopped'));
    await expect(
      restoreBackup(store, backup, vault, undefined, { onStep, signal: stopping.signal }),
    ).rejects.toThrow('stopped');
    expect(await logOf(store)).toEqual([]);
  });

  it('of a file that is too large for one step says so when it stops half way, and is completed by another', async () => {
    const one = await office(60);
    const backup = await inspectBackup(await plainBackup(one));
    const { store } = await open();
    const append = store.merge.bind(store);
    vi.spyOn(store, 'merge').mockImplementationOnce(append).mockRejectedValueOnce(new StorageFault('quota'));
    // Less than a stretch: each stretch is a step.
    const stopped = restoreBackup(store, backup, vault, undefined, {}, 1);
    const fault = await stopped.catch((error: unknown) => error);
    expect(fault).toMatchObject({ code: 'partly-restored', cause: { code: 'quota' } });
    expect((await logOf(store)).length).toBeGreaterThan(0);
    await restoreBackup(store, backup, vault, undefined, {}, 1);
    expect(await everythingIn(store)).toEqual(await everythingIn(one));
  });

  it('of a large file that stops after files alone were added says that a part is here', async () => {
    const from = await office(1);
    // More than is read at once, and by its hash the second of the two.
    const contract = '照片'.repeat(300_000);
    await from.append([attached('v2', contract)], [fileOf(contract)]);
    const backup = await inspectBackup(await plainBackup(from));
    const { store } = await open();
    await store.append([...beginnings(), ...figures(1), attached('v1', '批复'), attached('v2', contract)]);
    const merge = store.merge.bind(store);
    let written = 0;
    vi.spyOn(store, 'merge').mockImplementation(async (brought) => {
      if (written > 0) throw new StorageFault('quota');
      written += brought.files.length;
      return merge(brought);
    });
    const fault = await restoreBackup(store, backup, vault, undefined, {}, 1).catch(
      (error: unknown) => error,
    );
    expect(written).toBe(1);
    expect(fault).toMatchObject({ code: 'partly-restored', cause: { code: 'quota' } });
    expect(backup.header.counts.files).toBe(2);
  });

  it('that stops before anything new was added says no part is here, whatever was gone through', async () => {
    const store = await office(60);
    const backup = await inspectBackup(await plainBackup(store));
    const merge = store.merge.bind(store);
    vi.spyOn(store, 'merge').mockImplementationOnce(merge).mockRejectedValueOnce(new StorageFault('quota'));
    const fault = await restoreBackup(store, backup, vault, undefined, {}, 1).catch(
      (error: unknown) => error,
    );
    expect(fault).toMatchObject({ code: 'quota' });
  });

  it('loses nothing that is said meanwhile in another tab, and folds it as if it had come before or after', async () => {
    const cases = histories.chain((history) => fc.tuple(fc.constant(history), fc.subarray(history)));
    await fc.assert(
      fc.asyncProperty(cases, async ([history, said]) => {
        const from = (await open()).store;
        await from.append(history);
        const backup = await inspectBackup((await backUp(from)).content);
        const here = await open();
        const tab = await open(here.name);
        // A snapshot of the same id would be left out: it has a test of its own.
        const typed = said
          .filter(({ kind }) => kind !== 'snapshot-taken')
          .map((change) => ({ ...change, id: `typed-${change.id}` }));
        const typing = typed.map((change) => tab.store.append([change]));
        await Promise.all([restoreBackup(here.store, backup, vault), ...typing]);
        const all = (await open()).store;
        await all.append([...typed, ...history]);
        expect((await logOf(here.store)).sort()).toEqual((await logOf(all)).sort());
        for (const planId of planIds)
          expect(await here.store.readPlanStates(planId)).toEqual(await all.readPlanStates(planId));
      }),
      { seed: 20240703, numRuns: 15 },
    );
  });

  it('tells what the file says and what is here of a change with the same id and another content', async () => {
    const file = await plainBackup(await office(1));
    const { store } = await open();
    const own = entry('high-tech', '99', { id: 'e0', at: minute(2) });
    await store.append([...beginnings(), own]);
    const preview = await previewRestore(store, await inspectBackup(file), vault);
    const [line] = preview.refusedLines;
    expect(line).toMatchObject({ place: 5, reason: 'other-content', id: 'e0' });
    expect(line?.rivals?.own).toEqual(own);
    expect(line?.rivals?.theirs.body).toMatchObject({ reading: { value: '0' } });
    expect(preview.targets).toMatchObject([{ id: 'high-tech', name: '新增国家高新技术企业' }]);
  });

  it('names a snapshot whose id is here under another change, and leaves it out', async () => {
    const taken = (id: string, name: string) => {
      const known = { id: 's1', asOf: '2024-06', takenAt: '2024-07-01T00:00:00.000Z', by: '王主任' };
      const snapshot = { ...known, name, plan: { id: 'plan', name: '计划' } };
      const text = JSON.stringify({ snapshot, sha256: '0'.repeat(64) });
      return changeOf('snapshot-taken', { snapshotId: 's1', text }, { id, at: minute(5) });
    };
    const { store: other } = await open();
    await other.append([...beginnings(), taken('forged', '另一份')]);
    const backup = await inspectBackup(await plainBackup(other));
    const { store } = await open();
    const own = taken('mine', '半年');
    await store.append([...beginnings(), own]);
    const { fresh, refused, refusedLines } = await previewRestore(store, backup, vault);
    expect([fresh, refused]).toEqual([0, 1]);
    expect(refusedLines).toMatchObject([{ reason: 'other-content', id: 'forged', rivals: { own } }]);
    const restored = await restoreBackup(store, backup, vault);
    expect(restored).toMatchObject({ appended: 0, refused: 1 });
    expect(await store.readHistory('high-tech')).toHaveLength(1);
    expect((await logOf(store)).join('')).not.toContain('forged');
    // Into an empty database all comes that the file holds.
    expect((await restore((await open()).store, await plainBackup(other))).restored.refused).toBe(0);
  });

  it('tells the first changes that would be added, what people said first, and what they concern', async () => {
    const published = entry('high-tech', '1', { id: 'doc', at: minute(1) });
    const { store: from } = await open();
    const author = { ...published.author, document: 'a'.repeat(64) };
    await from.append([...beginnings(), { ...published, author }, ...figures(30)]);
    const { store } = await open();
    const preview = await previewRestore(store, await inspectBackup(await plainBackup(from)), vault);
    expect([preview.fresh, preview.freshChanges.length]).toEqual([33, 20]);
    expect(preview.freshChanges.every((change) => change.author.document === undefined)).toBe(true);
    expect(preview.targets).toMatchObject([{ id: 'high-tech', name: '新增国家高新技术企业' }]);
    expect(preview.isCopied).toBe(false);
    await store.keepDraft('x', { value: '1' });
    expect((await previewRestore(store, await inspectBackup(await plainBackup(from)), vault)).isCopied).toBe(
      true,
    );
  });

  it('of the device’s own backup onto itself brings nothing, not even its settings and drafts', async () => {
    const store = await office();
    await store.keepDraft('other', { value: '7' });
    const backup = await inspectBackup(await plainBackup(store));
    expect(backup.header.counts).toMatchObject({ settings: 1, drafts: 2 });
    const own = await previewRestore(store, backup, vault);
    expect(own).toMatchObject({ fresh: 0, freshFiles: 0, settings: 0, drafts: 0 });
  });

  it('counts the settings and drafts that are missing here, and those it then adds are as many', async () => {
    const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'));
    await fc.assert(
      fc.asyncProperty(ids, ids, ids, ids, async (theirDrafts, ourDrafts, theirSettings, ourSettings) => {
        const from = await office(1);
        const { store } = await open();
        for (const id of theirDrafts) await from.keepDraft(id, { value: '1' });
        for (const id of theirSettings) await from.keepSetting(id, { value: '1' });
        for (const id of ourDrafts) await store.keepDraft(id, { value: '2' });
        for (const id of ourSettings) await store.keepSetting(id, { value: '2' });
        const { preview, restored } = await restore(store, await plainBackup(from));
        const missing = (theirs: string[], ours: string[]) =>
          theirs.filter((id) => !ours.includes(id)).length;
        // The office has one of each besides.
        const expected = {
          settings: 1 + missing(theirSettings, ourSettings),
          drafts: 1 + missing(theirDrafts, ourDrafts),
        };
        expect(preview).toMatchObject(expected);
        expect(restored).toMatchObject(expected);
      }),
      { seed: 20240704, numRuns: 15 },
    );
  });

  it('counts no setting that it will not add, and one that the file holds twice once', async () => {
    const file = await forged(
      await plainBackup(await office(1)),
      (lines) => [
        ...lines.slice(0, -1),
        '{"setting":"backup-schedule","value":{"days":"1"}}',
        ...lines.slice(-1),
        '{"draft":"high-tech","fields":{"value":"14"}}',
      ],
      { settings: 2, drafts: 2 },
    );
    const { preview, restored } = await restore((await open()).store, file);
    expect(preview).toMatchObject({ settings: 1, drafts: 1 });
    expect(restored).toMatchObject({ settings: 1 });
  });

  it('needs room for what is new alone', async () => {
    const from = await office(60);
    const backup = await inspectBackup(await plainBackup(from));
    const room = Math.floor(backup.header.plainBytes / 2);
    const { store } = await open();
    expect(await refusalOf(previewRestore(store, backup, vault, { room }))).toBe('no-room');
    expect((await previewRestore(from, backup, vault, { room: 0 })).fresh).toBe(0);
  });

  it('does not count what came out of a file as not backed up; what is said after it counts', async () => {
    const backup = await plainBackup(await office(3));
    const { store } = await open();
    await store.append([entry('high-tech', '7', { id: 'before', at: minute(1) })]);
    await restore(store, backup);
    expect((await readBackupState(store, 100)).notBackedUp.count).toBe(1);
    await store.append([entry('high-tech', '9', { id: 'after', at: minute(50) })]);
    await restore(store, await plainBackup(await office(8)));
    expect((await readBackupState(store, 100)).notBackedUp.count).toBe(2);
  });

  it('that adds drafts or files alone tells the other tabs', async () => {
    const from = await office(1);
    const here = await open();
    await here.store.append([...beginnings(), ...figures(1), attached('v1', '批复')]);
    const tab = await open(here.name);
    const { restored } = await restore(here.store, await plainBackup(from));
    expect(restored).toMatchObject({ appended: 0, drafts: 1, files: 1 });
    await vi.waitFor(() => expect(tab.grown).toMatchObject([{ own: true, appended: 0 }]));
  });

  it('of a file of more drafts than a call has room for takes them all', async () => {
    const file = await forged(
      await plainBackup(await office(1)),
      (lines) => [
        ...lines.filter((line) => !line.includes('"draft"')),
        ...Array.from({ length: 150_000 }, (_, n) => `{"draft":"d${n}","fields":{}}`),
      ],
      { drafts: 150_000 },
    );
    const seen = { drafts: 0, stretches: 0 };
    for await (const { drafts } of readContent(await inspectBackup(file), vault, undefined, 'look', {})) {
      seen.drafts += drafts.length;
      seen.stretches += 1;
    }
    expect(seen.drafts).toBe(150_000);
    const merged: number[] = [];
    const { store } = await open();
    vi.spyOn(store, 'merge').mockImplementation(async ({ drafts }) => {
      merged.push(drafts.length);
      return { growth: { appended: 0 }, rivals: [], settings: [], drafts: drafts.length } as never;
    });
    await restoreBackup(store, await inspectBackup(file), vault);
    expect(merged.reduce((sum, count) => sum + count, 0)).toBe(150_000);
  });

  it('says how many bytes are missing or too many', async () => {
    const bytes = await (await plainBackup(await office())).arrayBuffer();
    const placeOf = async (file: Blob) =>
      ((await inspectBackup(file).catch((error: unknown) => error)) as BackupFault).place;
    const size = bytes.byteLength;
    expect(await placeOf(new Blob([bytes.slice(0, -10)]))).toEqual({ expected: size, found: size - 10 });
    expect(await placeOf(new Blob([bytes, 'xyz']))).toEqual({ expected: size, found: size + 3 });
  });
});

describe('evidence that the disk does not give as it was', () => {
  it('stays out of the backup and is named; the rest is whole and is restored', async () => {
    const store = await office();
    await store.append([attached('v2', '合同')], [{ ...fileOf('合同'), content: new Blob(['烂了']) }]);
    const { content, header, unread } = await backUp(store);
    expect(unread).toEqual([{ sha256: fileOf('合同').sha256, name: 'v2.txt' }]);
    expect(header.counts.files).toBe(1);
    const other = (await open()).store;
    const { preview } = await restore(other, content);
    expect(preview).toMatchObject({ freshFiles: 1, refused: 0 });
    expect(await logOf(other)).toEqual(await logOf(store));
  });
});

describe('a fault on its way from the worker', () => {
  it('arrives with its code, its place and what was behind it', () => {
    const there = (error: unknown) => faultFrom(structuredClone(toldFault(error, false)), undefined);
    const full = new BackupFault('partly-restored', {}, new StorageFault('quota', 'disk'));
    expect(there(full)).toMatchObject({
      code: 'partly-restored',
      cause: { code: 'quota', message: 'quota: disk' },
    });
    expect(there(new BackupFault('line-damaged', { line: 7 }))).toMatchObject({
      code: 'line-damaged',
      place: { line: 7 },
    });
    expect(there(new StorageFault('gone'))).toBeInstanceOf(StorageFault);
    expect(there(new TypeError('x'))).toMatchObject({ message: 'backup-worker: TypeError: x' });
  });

  it('is the reason of the person who stopped it', () => {
    const reason = new DOMException('stopped', 'AbortError');
    expect(faultFrom(toldFault(reason, true), reason)).toBe(reason);
    expect(faultFrom(toldFault(new StorageFault('failed'), true), reason)).toBe(reason);
  });

  it('of a wrong password is told although it was stopped', async () => {
    expect(
      await refusalOf(Promise.reject(faultFrom(toldFault(new BackupFault('wrong-password'), true), 0))),
    ).toBe('wrong-password');
  });
});
