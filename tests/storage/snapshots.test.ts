import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { logEntry } from '../../src/actions/log-entry.ts';
import { type SnapshotRequest, takeSnapshot } from '../../src/actions/take-snapshot.ts';
import { type SnapshotFile, verifySnapshot } from '../../src/domain/snapshot.ts';
import type { Store } from '../../src/storage/store.ts';
import { rimAt } from './fake-rim.ts';
import { dump } from './raw-database.ts';
import { beginnings, changeOf, entryBody } from './sample-changes.ts';
import { faultOf, open } from './workspaces.ts';

const JULY = '2024-07-10T08:00:00.000Z';
const AUGUST = '2024-08-10T08:00:00.000Z';
const SET_BACK = '2001-01-01T00:00:00.000Z';

async function begun(): Promise<{ name: string; store: Store }> {
  const { name, store } = await open();
  await store.append(beginnings());
  return { name, store };
}

describe('taking a snapshot', () => {
  const request: SnapshotRequest = {
    planId: 'plan',
    asOf: '2024-06',
    basis: 'reported' as const,
    name: ' 半年 ',
    note: '',
    demonstration: false,
  };

  async function fileOf(store: Store, id: string): Promise<SnapshotFile> {
    const verification = verifySnapshot((await store.readSnapshotText(id)) ?? '');
    if (!verification.ok) throw new Error(verification.fault);
    return verification.file;
  }

  it('freezes a board that verifies, with the log it was drawn from, and lists it', async () => {
    const { store } = await begun();
    await logEntry(store, rimAt(JULY), 'e1', entryBody('high-tech', '12'));
    expect(await takeSnapshot(store, rimAt(AUGUST), 's1', { ...request, note: ' 督查用 ' })).toEqual({
      id: 's1',
      unsigned: { code: 'no-platform' },
    });
    const { snapshot, sha256 } = await fileOf(store, 's1');
    expect(snapshot).toMatchObject({
      id: 's1',
      name: '半年',
      note: '督查用',
      takenAt: AUGUST,
      by: '王主任',
      asOf: '2024-06',
      log: { position: 3, latest: `${JULY}/00000` },
    });
    expect(snapshot.standings.map(({ target, entry: logged }) => [target.id, logged?.id])).toEqual([
      ['high-tech', 'e1'],
    ]);
    expect('previousHash' in snapshot).toBe(false);
    expect(await store.readSnapshots()).toEqual([
      {
        id: 's1',
        changeId: 's1',
        at: `${AUGUST}/00000`,
        device: store.device,
        name: '半年',
        planId: 'plan',
        planName: 'plan年度计划',
        asOf: '2024-06',
        takenAt: AUGUST,
        by: '王主任',
        sha256,
      },
    ]);
  });

  it('announces that there is another one, and leaves the board and its plan alone', async () => {
    const { store, grown } = await open();
    await store.append(beginnings());
    await takeSnapshot(store, rimAt(JULY), 's1', request);
    expect(grown.map(({ snapshots }) => snapshots)).toEqual([false, true]);
    expect(grown.at(-1)).toMatchObject({ appended: 1, planIds: [], targetIds: [] });
  });

  it('reads back to the last character the same after everything else has changed', async () => {
    const { store } = await begun();
    await takeSnapshot(store, rimAt(JULY), 's1', request);
    const text = await store.readSnapshotText('s1');
    await logEntry(store, rimAt(AUGUST), 'e1', entryBody('high-tech', '12'));
    await takeSnapshot(store, rimAt(AUGUST), 's2', request);
    expect(await store.readSnapshotText('s1')).toBe(text);
    expect(await store.readSnapshotText('s3')).toBeUndefined();
  });

  it('chains each to the one this device took before, also when the clock was set back in between', async () => {
    const { store } = await begun();
    const rim = rimAt(AUGUST, AUGUST, SET_BACK, SET_BACK, JULY);
    for (const id of ['s1', 's2', 's3', 's4']) await takeSnapshot(store, rim, id, request);
    const files = await Promise.all(['s1', 's2', 's3', 's4'].map((id) => fileOf(store, id)));
    expect(files.map(({ snapshot }) => snapshot.previousHash)).toEqual([
      undefined,
      ...files.slice(0, -1).map(({ sha256 }) => sha256),
    ]);
    expect((await store.readSnapshots()).map(({ id }) => id)).toEqual(['s4', 's3', 's2', 's1']);
  });

  it('does not chain to a snapshot that came from another device', async () => {
    const [{ store }, other] = [await begun(), await open(undefined, { newId: () => 'other' })];
    await other.store.append(beginnings());
    await takeSnapshot(other.store, rimAt(AUGUST), 'theirs', request);
    await takeSnapshot(store, rimAt(JULY), 's1', request);
    const text = (await other.store.readSnapshotText('theirs')) ?? '';
    const at = `${AUGUST}/00000`;
    await store.append([
      changeOf('snapshot-taken', { snapshotId: 'theirs', text }, { id: 'theirs', at, device: 'other' }),
    ]);
    await takeSnapshot(store, rimAt(AUGUST), 's2', request);
    expect((await fileOf(store, 's2')).snapshot.previousHash).toBe((await fileOf(store, 's1')).sha256);
    expect(await fileOf(store, 'theirs')).toEqual(JSON.parse(text));
  });

  it('again under the same id is a no-op', async () => {
    const { store } = await begun();
    await takeSnapshot(store, rimAt(JULY), 's1', request);
    const text = await store.readSnapshotText('s1');
    await takeSnapshot(store, rimAt(AUGUST), 's1', { ...request, name: '别名' });
    expect(await store.readSnapshotText('s1')).toBe(text);
    expect((await store.readSnapshots()).map(({ name }) => name)).toEqual(['半年']);
  });

  it('of a plan that was never adopted is refused, and nothing is written', async () => {
    const { name, store } = await begun();
    const before = await dump(name);
    expect(await faultOf(takeSnapshot(store, rimAt(JULY), 's1', { ...request, planId: 'none' }))).toBe(
      'failed',
    );
    expect(await dump(name)).toEqual(before);
  });
});
