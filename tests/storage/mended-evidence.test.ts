import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { ActionFault } from '../../src/actions/action-fault.ts';
import { attachEvidence } from '../../src/actions/attach-evidence.ts';
import { drillBackup } from '../../src/actions/drill-backup.ts';
import { inspectBackup } from '../../src/actions/inspect-backup.ts';
import { previewRestore } from '../../src/actions/preview-restore.ts';
import { restoreBackup } from '../../src/actions/restore-backup.ts';
import { saveEvidence } from '../../src/actions/save-evidence.ts';
import { snapshotText } from '../../src/domain/snapshot.ts';
import { StorageFault } from '../../src/storage/storage-fault.ts';
import type { Store } from '../../src/storage/store.ts';
import { taken } from '../domain/taken.ts';
import { attached, backUp, fileOf, forged, logOf, plainBackup, restore, vault } from './backups.ts';
import { refuseRequest } from './engine.ts';
import { counter, rimAt } from './fake-rim.ts';
import { beginnings, changeOf, entry, minute } from './sample-changes.ts';
import { faultOf, open } from './workspaces.ts';

const TEXTS = ['批复', '合同', '照片', '清单'] as const;
const ROTTEN = '烂了';
/** A type that no backup brings: bytes that still have it were never written over. */
const OWN = 'text/own';

/** A plan with a piece of evidence for each text. */
async function office(texts: readonly string[] = TEXTS): Promise<Store> {
  const { store } = await open();
  await store.append(beginnings());
  for (const text of texts) await store.append([attached(`v-${text.slice(0, 2)}`, text)], [fileOf(text)]);
  return store;
}

const keep = (store: Store, text: string, content: Blob) =>
  store.append([], [{ sha256: fileOf(text).sha256, content }]);
const rot = (store: Store, text: string) => keep(store, text, new Blob([ROTTEN]));

const kept = async (store: Store, text: string) => {
  const content = await store.readFile(fileOf(text).sha256);
  return content && { text: await content.text(), type: content.type };
};

/** The disk does not give this row, or gives a file that cannot be read; each further time it does. */
function unreadable(store: Store, text: string, how: 'row' | 'bytes'): void {
  const readFile = store.readFile.bind(store);
  let isMended = false;
  const merge = store.merge.bind(store);
  vi.spyOn(store, 'merge').mockImplementation(async (brought) => {
    const merged = await merge(brought);
    isMended = brought.files.some(({ sha256 }) => sha256 === fileOf(text).sha256);
    return merged;
  });
  vi.spyOn(store, 'readFile').mockImplementation(async (sha256) => {
    if (isMended || sha256 !== fileOf(text).sha256) return readFile(sha256);
    if (how === 'row') throw new StorageFault('failed', 'Failed to read large IndexedDB value');
    const content = new Blob([text]);
    content.slice = () => {
      throw new DOMException('gone', 'NotReadableError');
    };
    return content;
  });
}

const drill = async (present: Store, file: Blob) =>
  drillBackup(present, await inspectBackup(file), vault, { newId: counter('drill') });

describe('a restore of a whole backup', () => {
  it('leaves every file intact, touches none that was, and does what its preview and the drill said', async () => {
    const states = fc.array(fc.constantFrom('intact', 'rotten', 'absent'), {
      minLength: TEXTS.length,
      maxLength: TEXTS.length,
    });
    const file = (await backUp(await office())).content;
    await fc.assert(
      fc.asyncProperty(states, async (stateByPlace) => {
        const { store } = await open();
        const textsOf = (wanted: string) => TEXTS.filter((_, place) => stateByPlace[place] === wanted);
        await store.append([...beginnings(), ...TEXTS.map((text) => attached(`v-${text}`, text))]);
        for (const text of textsOf('rotten')) await rot(store, text);
        for (const text of textsOf('intact')) await keep(store, text, new Blob([text], { type: OWN }));
        const [rotten, absent] = [textsOf('rotten').length, textsOf('absent').length];
        const tried = await drill(store, file);
        expect(tried).toMatchObject({ isIdentical: true, files: TEXTS.length });
        expect(tried.mendable?.count ?? 0).toBe(rotten);
        expect(tried.unread).toBeUndefined();
        const log = await logOf(store);
        const { preview, restored } = await restore(store, file);
        expect(preview).toMatchObject({
          freshFiles: absent,
          rottenFiles: rotten,
          heldFiles: TEXTS.length - rotten - absent,
        });
        expect(restored).toMatchObject({ appended: 0, files: absent, mended: rotten });
        for (const text of TEXTS)
          expect(await kept(store, text)).toEqual({
            text,
            type: textsOf('intact').includes(text) ? OWN : 'text/plain',
          });
        expect(await logOf(store)).toEqual(log);
        expect((await backUp(store)).unread).toEqual([]);
        // A second time there is nothing left to mend.
        expect((await restore(store, file)).preview).toMatchObject({ freshFiles: 0, rottenFiles: 0 });
      }),
      { seed: 20240705, numRuns: 12 },
    );
  }, 60_000);

  it.each(['row', 'bytes'] as const)(
    'puts back a file of which the disk does not give the %s',
    async (how) => {
      const store = await office();
      const file = (await backUp(store)).content;
      unreadable(store, '合同', how);
      expect((await backUp(store)).unread).toMatchObject([{ name: 'v-合同.txt' }]);
      const { preview, restored } = await restore(store, file);
      expect([preview.rottenFiles, restored.mended]).toEqual([1, 1]);
      expect((await backUp(store)).unread).toEqual([]);
    },
  );

  it('does not take a database that has gone for a rotten file', async () => {
    const store = await office();
    const backup = await inspectBackup((await backUp(store)).content);
    for (const code of ['gone', 'superseded'] as const) {
      const reading = vi.spyOn(store, 'readFile').mockRejectedValue(new StorageFault(code));
      expect(await faultOf(previewRestore(store, backup, vault))).toBe(code);
      expect(await faultOf(restoreBackup(store, backup, vault))).toBe(code);
      expect(await faultOf(backUp(store))).toBe(code);
      reading.mockRestore();
    }
    store.close();
    expect(await faultOf(previewRestore(store, backup, vault))).toBe('failed');
  });

  it('mends all of it together with the rest or nothing, wherever the disk is full', async () => {
    const from = await office();
    const own = entry('high-tech', '12', { id: 'e1', at: minute(2) });
    await from.append([own]);
    const backup = await inspectBackup(await plainBackup(from));
    let isOver = false;
    for (let n = 1; !isOver; n += 1) {
      const store = await office();
      for (const text of TEXTS) await rot(store, text);
      await previewRestore(store, backup, vault);
      refuseRequest(n, 'aborts the transaction');
      const code = await faultOf(restoreBackup(store, backup, vault));
      vi.restoreAllMocks();
      isOver = code === undefined;
      const texts = await Promise.all(TEXTS.map(async (text) => (await kept(store, text))?.text));
      expect(texts).toEqual(isOver ? TEXTS : TEXTS.map(() => ROTTEN));
      expect(await store.readHistory('high-tech')).toHaveLength(TEXTS.length + (isOver ? 2 : 1));
      expect(n).toBeLessThan(100);
    }
  });

  it('counts a file once that a backup holds twice, also when it takes several steps', async () => {
    const store = await office(['批复']);
    const file = await forged(
      await plainBackup(store),
      (lines) => [...lines, ...lines.filter((line) => line.includes('"base64"'))],
      { files: 2 },
    );
    await rot(store, '批复');
    const backup = await inspectBackup(file);
    expect(await previewRestore(store, backup, vault)).toMatchObject({ rottenFiles: 1, heldFiles: 0 });
    expect(await restoreBackup(store, backup, vault, undefined, {}, 1)).toMatchObject({
      files: 0,
      mended: 1,
    });
    expect(await kept(store, '批复')).toMatchObject({ text: '批复' });
  });

  it('that can only mend half says that a part is here', async () => {
    const large = TEXTS.slice(0, 2).map((text) => text.repeat(200_000));
    const store = await office(large);
    const backup = await inspectBackup(await plainBackup(store));
    for (const text of large) await rot(store, text);
    const merge = store.merge.bind(store);
    let mended = 0;
    vi.spyOn(store, 'merge').mockImplementation(async (brought) => {
      if (mended > 0) throw new StorageFault('quota');
      mended += brought.files.length;
      return merge(brought);
    });
    const stopped = restoreBackup(store, backup, vault, undefined, {}, 1);
    expect(await stopped.catch((error: unknown) => error)).toMatchObject({ code: 'partly-restored' });
  });

  it('needs room for what it mends', async () => {
    const store = await office();
    const backup = await inspectBackup(await plainBackup(store));
    expect((await previewRestore(store, backup, vault, { room: 0 })).heldFiles).toBe(TEXTS.length);
    await rot(store, '批复');
    const refused = await previewRestore(store, backup, vault, { room: 0 }).catch((error: unknown) => error);
    expect(refused).toMatchObject({ code: 'no-room' });
  });
});

describe('a drill', () => {
  it('does not call rotten evidence present, and says of which the backup holds no whole copy', async () => {
    const store = await office();
    await rot(store, '合同');
    const file = (await backUp(store)).content;
    await rot(store, '清单');
    const { differences, mendable, unread } = await drill(store, file);
    expect(differences).toEqual([]);
    expect(mendable).toEqual({ count: 1, names: ['v-清单.txt'] });
    expect(unread).toEqual({ count: 1, names: ['v-合同.txt'] });
    // It has written nothing here.
    expect(await kept(store, '清单')).toMatchObject({ text: ROTTEN });
  });
});

describe('snapshots', () => {
  it('are counted apart among the changes that a restore would add and those it added', async () => {
    const snapshot = changeOf(
      'snapshot-taken',
      { snapshotId: 's1', text: snapshotText(taken()) },
      { id: 's1' },
    );
    const from = await office();
    await from.append([snapshot]);
    const file = await plainBackup(from);
    const { preview, restored } = await restore((await open()).store, file);
    expect([preview.fresh, preview.freshSnapshots]).toEqual([restored.appended, 1]);
    expect(restored).toMatchObject({ snapshots: 1 });
    const again = await restore(from, file);
    expect([again.preview.freshSnapshots, again.restored.snapshots]).toEqual([0, 0]);
  });
});

describe('the same file attached again', () => {
  const place = { planId: 'plan', targetId: 'high-tech', period: '2024-06' } as const;
  const rim = rimAt('2024-07-05T01:02:03.004Z');
  const attach = (store: Store, id: string, text: string, where: { readonly period: string } = place) =>
    attachEvidence(store, rim, { ...place, ...where }, [
      { kind: 'file', id, file: new File([text], '再附.txt') },
    ]);
  const refusal = (attaching: Promise<unknown>) =>
    attaching.then(
      () => undefined,
      (error: unknown) => (error instanceof ActionFault ? error.code : error),
    );

  it('mends the bytes that have rotted, and says nothing twice', async () => {
    const store = await office();
    await rot(store, '批复');
    const before = await logOf(store);
    expect(await attach(store, 'again', '批复')).toMatchObject({ appended: 0 });
    expect(await kept(store, '批复')).toMatchObject({ text: '批复' });
    expect(await logOf(store)).toEqual(before);
    expect((await backUp(store)).unread).toEqual([]);
    // Whole again, it is a repetition.
    expect(await refusal(attach(store, 'third', '批复'))).toBe('evidence-repeated');
  });

  it('mends them also when it is attached to another month, where it is evidence of its own', async () => {
    const store = await office();
    await rot(store, '批复');
    expect(await attach(store, 'july', '批复', { period: '2024-07' })).toMatchObject({ appended: 1 });
    expect(await kept(store, '批复')).toMatchObject({ text: '批复' });
  });

  it('brings the bytes that were never on this device', async () => {
    const { store } = await open();
    await store.append([...beginnings(), attached('v1', '批复')]);
    expect(await attach(store, 'again', '批复')).toMatchObject({ appended: 0 });
    expect(await kept(store, '批复')).toMatchObject({ text: '批复' });
  });

  it('goes with others of the same call, and not with other bytes', async () => {
    const store = await office();
    await rot(store, '批复');
    const piece = (id: string, text: string) =>
      ({ kind: 'file', id, file: new File([text], `${id}.txt`) }) as const;
    await attachEvidence(store, rim, place, [piece('again', '批复'), piece('new', '新的')]);
    expect(await kept(store, '批复')).toMatchObject({ text: '批复' });
    expect(await kept(store, '新的')).toMatchObject({ text: '新的' });
    const [state] = (await store.readPlanStates('plan'))?.states ?? [];
    expect(Object.keys(state?.evidenceById ?? {})).not.toContain('again');
    expect(Object.keys(state?.evidenceById ?? {})).toContain('new');
  });

  it('is refused beside one that is whole, although another was to be mended: all or nothing', async () => {
    const store = await office();
    await rot(store, '批复');
    const piece = (id: string, text: string) =>
      ({ kind: 'file', id, file: new File([text], `${id}.txt`) }) as const;
    const attaching = attachEvidence(store, rim, place, [piece('again', '批复'), piece('twice', '合同')]);
    expect(await refusal(attaching)).toBe('evidence-repeated');
    expect(await kept(store, '批复')).toMatchObject({ text: ROTTEN });
  });

  it('that cannot be read is not handed out, and said as bytes that are others are', async () => {
    const store = await office();
    unreadable(store, '批复', 'bytes');
    const evidence = { kind: 'file', name: '批复.txt', size: 6, sha256: fileOf('批复').sha256 } as const;
    expect(await refusal(saveEvidence(store, rim, evidence))).toBe('evidence-altered');
    unreadable(store, '批复', 'row');
    expect(await refusal(saveEvidence(store, rim, evidence))).toBe('evidence-altered');
  });
});
