import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { BackupFault } from '../../src/actions/backup-fault.ts';
import { faultFrom, toldFault } from '../../src/actions/backup-messages.ts';
import { inspectBackup } from '../../src/actions/inspect-backup.ts';
import { previewRestore } from '../../src/actions/preview-restore.ts';
import { restoreBackup } from '../../src/actions/restore-backup.ts';
import { StorageFault } from '../../src/storage/storage-fault.ts';
import type { Store } from '../../src/storage/store.ts';
import { attached, backUp, fileOf, logOf, plainBackup, refusalOf, restore, vault } from './backups.ts';
import { refuseRequest } from './engine.ts';
import { histories, planIds } from './random-changes.ts';
import { beginnings, entry, minute } from './sample-changes.ts';
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

  it('loses nothing that is said meanwhile in another tab, and folds it as if it had come before or after', async () => {
    const cases = histories.chain((history) => fc.tuple(fc.constant(history), fc.subarray(history)));
    await fc.assert(
      fc.asyncProperty(cases, async ([history, said]) => {
        const from = (await open()).store;
        await from.append(history);
        const backup = await inspectBackup((await backUp(from)).content);
        const here = await open();
        const tab = await open(here.name);
        const typed = said.map((change) => ({ ...change, id: `typed-${change.id}` }));
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
