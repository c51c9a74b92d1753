import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clearDrill, type DrillLocks } from '../../src/actions/clear-drill.ts';
import { drillBackup } from '../../src/actions/drill-backup.ts';
import { inspectBackup } from '../../src/actions/inspect-backup.ts';
import type { Change } from '../../src/domain/change.ts';
import { snapshotText } from '../../src/domain/snapshot.ts';
import type { TargetState } from '../../src/domain/target-state.ts';
import type { Store } from '../../src/storage/store.ts';
import { taken } from '../domain/taken.ts';
import { attached, backUp, fileOf, forged, plainBackup, restore, vault } from './backups.ts';
import { counter } from './fake-rim.ts';
import { histories } from './random-changes.ts';
import { dump, putRaw } from './raw-database.ts';
import { beginnings, changeOf, define, entry, minute, unknownKind } from './sample-changes.ts';
import { open } from './workspaces.ts';

/** A plan with figures, a file and a kind of a later program. */
async function office() {
  const opened = await open();
  const { store } = opened;
  await store.append(beginnings());
  await store.append([entry('high-tech', '12', { id: 'e1', at: minute(2) })]);
  await store.append([attached('v1', '批复')], [fileOf('批复')]);
  await store.append([unknownKind({ targetId: 'high-tech', x: [1, null, '是'] })]);
  return opened;
}

const snapshotTaken = (snapshotId: string) =>
  changeOf('snapshot-taken', { snapshotId, text: snapshotText(taken()) }, { at: minute(20) });

describe('a restore drill', () => {
  const drill = async (store: Store, file: Blob, position?: number) =>
    drillBackup(store, await inspectBackup(file), vault, { newId: counter('drill'), position });

  it('says identical of every backup just made, and compares states and boards', async () => {
    await fc.assert(
      fc.asyncProperty(histories, async (history) => {
        const { store } = await open();
        await store.append(history);
        const result = await drill(store, (await backUp(store)).content);
        expect(result.differences).toEqual([]);
        expect(result).toMatchObject({ isIdentical: true, newer: 0, boards: 2, more: undefined });
      }),
      { seed: 20240701, numRuns: 8 },
    );
  }, 60_000);

  it('counts what was said since and does not call it a difference', async () => {
    const { store } = await office();
    const { content } = await backUp(store);
    await store.append([entry('high-tech', '20', { id: 'late', at: minute(40) })]);
    expect(await drill(store, content)).toMatchObject({ isIdentical: true, newer: 1, boards: 0 });
  });

  it('names what has another content, and what is not sound', async () => {
    const file = await plainBackup((await office()).store);
    const { store } = await open();
    await store.append([...beginnings(), entry('high-tech', '99', { id: 'e1', at: minute(2) })]);
    const { isIdentical, differences, more } = await drill(store, file);
    expect(isIdentical).toBe(false);
    expect(differences).toEqual([{ what: 'other-content', id: 'e1' }]);
    expect(more).toMatchObject({ changes: 2, snapshots: 0 });
    const broken = await forged(file, (lines) =>
      lines.map((line) => line.replace('"period":"2024-06","planId"', '"period":"2024-13","planId"')),
    );
    expect((await drill(store, broken)).differences).toContainEqual({ what: 'refused', id: 'e1' });
  });

  it('of a file that holds more than this device tells what, and condemns nothing', async () => {
    const { store: elsewhere } = await office();
    await elsewhere.append([snapshotTaken('s1')]);
    const { store } = await open();
    await store.append(beginnings());
    const { content } = await backUp(elsewhere);
    const { differences, isIdentical, more, newer } = await drill(store, content);
    expect([differences, isIdentical, newer]).toEqual([[], false, 0]);
    expect(more).toMatchObject({ changes: 3, snapshots: 1 });
    expect(more?.first.map(({ id }) => id)).toEqual(['snapshot-taken-1', 'v1', 'e1']);
    expect(more?.targets).toMatchObject([{ id: 'high-tech', name: '新增国家高新技术企业' }]);
    expect((await store.readExtent()).changes).toBe(2);
    // A restore adds just that, and then nothing is left to tell.
    expect((await restore(store, content)).restored).toMatchObject({ appended: 4, refused: 0 });
    expect(await drill(store, content)).toMatchObject({ isIdentical: true, more: undefined });
  });

  it('of an empty device calls the file of everything sound, however much it holds', async () => {
    await fc.assert(
      fc.asyncProperty(histories, async (history) => {
        const { store: elsewhere } = await open();
        await elsewhere.append(history);
        const { changes } = await elsewhere.readExtent();
        const { more, ...result } = await drill((await open()).store, (await backUp(elsewhere)).content);
        expect(result).toMatchObject({ differences: [], isIdentical: false, newer: 0, changes });
        expect((more?.changes ?? 0) + (more?.snapshots ?? 0)).toBe(changes);
      }),
      { seed: 20240702, numRuns: 5 },
    );
  }, 60_000);

  it('finds the one figure that differs behind a hundred that are only in the file', async () => {
    const more = Array.from({ length: 150 }, (_, n) => entry('a', '1', { id: `more-${n}`, at: minute(n) }));
    const { store: elsewhere } = await open();
    await elsewhere.append([...beginnings(), define('a'), define('z'), ...more]);
    await elsewhere.append([entry('z', '5', { id: 'disputed', at: minute(3) })]);
    const { store } = await open();
    await store.append([...beginnings(), define('a'), define('z')]);
    // Under another subject the id is taken as well: a restore would leave the change out.
    await store.append([entry('high-tech', '6', { id: 'disputed', at: minute(3) })]);
    const result = await drill(store, (await backUp(elsewhere)).content);
    expect(result.differences).toEqual([{ what: 'other-content', id: 'disputed' }]);
    expect(result).toMatchObject({ isIdentical: false, more: { changes: 150, snapshots: 0 } });
  });

  it('holds more and lacks some at once: both are counted', async () => {
    const { store: elsewhere } = await office();
    const { store } = await open();
    await store.append([...beginnings(), entry('high-tech', '20', { id: 'own', at: minute(9) })]);
    const result = await drill(store, (await backUp(elsewhere)).content);
    expect(result).toMatchObject({ differences: [], isIdentical: false, newer: 1, more: { changes: 3 } });
  });

  it('of a backup that was made here names what is gone here: more than was here it cannot hold', async () => {
    const { content } = await backUp((await office()).store);
    const { store } = await open();
    await store.append(beginnings());
    const { position } = await backUp(store);
    const { differences, more } = await drill(store, content, position);
    expect(more).toBeUndefined();
    expect(differences).toContainEqual({ what: 'missing-here', id: 'v1' });
  });

  it('says which target and which board came back otherwise when a kept state here is not what the log says', async () => {
    const { store, name } = await office();
    const { content } = await backUp(store);
    const [row] = (await dump(name)).stores.areas?.rows ?? [];
    const states = row?.states as Record<string, TargetState>;
    for (const state of Object.values(states))
      for (const each of Object.values(state.entriesByPeriod))
        Object.assign(each, { reading: { kind: 'value', value: '45' } });
    await putRaw(name, 'areas', row);
    const { isIdentical, differences } = await drill(store, content);
    expect(isIdentical).toBe(false);
    expect(differences).toEqual([
      { what: 'state', id: '新增国家高新技术企业' },
      { what: 'board', id: 'plan年度计划' },
    ]);
  });

  it('says which change is missing in a backup that should hold it, and only that it may be where that is not known', async () => {
    const { store } = await office();
    const { position } = await backUp(store);
    const file = await plainBackup(store);
    const short = await forged(file, (lines) => lines.filter((line) => !line.includes('"id":"e1"')));
    const known = await drill(store, short, position);
    expect(known.isIdentical).toBe(false);
    expect(known.differences).toContainEqual({ what: 'not-in-backup', id: 'e1' });
    const unknown = await drill(store, short);
    expect(unknown).toMatchObject({ isIdentical: true, newer: 1, earlier: 1 });
    await store.append([entry('high-tech', '20', { id: 'late', at: minute(60 * 24 * 30) })]);
    expect(await drill(store, file)).toMatchObject({ isIdentical: true, newer: 1, earlier: 0 });
  });

  it('says which file of evidence is here and does not come back', async () => {
    const { store } = await office();
    const file = await plainBackup(store);
    const bare = await forged(file, (lines) => lines.filter((line) => !line.includes('"base64":')), {
      files: 0,
    });
    const { differences } = await drill(store, bare);
    expect(differences).toEqual([{ what: 'file', id: 'v1.txt' }]);
  });

  it('compares drafts and settings: all came back, and how many read otherwise here by now', async () => {
    const { store } = await office();
    await store.keepDraft('a', { value: '1' });
    await store.keepDraft('b', { value: '2' });
    await store.keepSetting('fill-hints', { hidden: 'yes' });
    const file = await plainBackup(store);
    expect(await drill(store, file)).toMatchObject({ isIdentical: true, own: 3, ownOther: 0 });
    await store.keepDraft('b', { value: '3' });
    expect(await drill(store, file)).toMatchObject({ isIdentical: true, own: 2, ownOther: 1 });
    const lost = await forged(file, (lines) => [...lines, lines.at(-1) ?? ''], { drafts: 3 });
    expect((await drill(store, lost)).differences).toEqual([{ what: 'own', id: '' }]);
  });

  it('that was killed leaves a copy, which is deleted when no drill runs and not before', async () => {
    const held = { isRunning: true };
    const request = async (_name: string, _options: unknown, act: (lock: unknown) => Promise<void>) =>
      act(held.isRunning ? null : {});
    const locks = { request } as unknown as DrillLocks;
    const left = async () => (await indexedDB.databases()).some(({ name }) => name === 'juli-drill');
    (await open('juli-drill')).store.close();
    await clearDrill(locks);
    expect(await left()).toBe(true);
    held.isRunning = false;
    await clearDrill(undefined);
    expect(await left()).toBe(true);
    await clearDrill(locks);
    expect(await left()).toBe(false);
  });

  it('of chosen changes says that the others were not chosen', async () => {
    const { store } = await office();
    const since = (at: Change['at']) => ({ kind: 'chosen', since: `${at.slice(0, 23)}Z` }) as const;
    const { content } = await backUp(store, { scope: since(minute(2)) });
    expect(await drill(store, content)).toMatchObject({ isIdentical: true, isWhole: false, earlier: 0 });
  });

  it('touches nothing here and leaves no database behind', async () => {
    const { store } = await office();
    const before = await store.readExtent();
    await drill(store, (await backUp(store)).content);
    expect(await store.readExtent()).toEqual(before);
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('juli-drill');
  });
});
