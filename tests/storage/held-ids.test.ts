import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runBackupJob } from '../../src/actions/backup-jobs.ts';
import { checkBackup } from '../../src/actions/check-backup.ts';
import { inspectBackup } from '../../src/actions/inspect-backup.ts';
import { readHeld } from '../../src/storage/backup-reads.ts';
import { heldIds } from '../../src/storage/held-changes.ts';
import type { Store } from '../../src/storage/store.ts';
import { backUp, forged, logOf, plainBackup, restore, vault } from './backups.ts';
import { histories } from './random-changes.ts';
import { changesIn, dump } from './raw-database.ts';
import { beginnings, define, entry, minute } from './sample-changes.ts';
import { open } from './workspaces.ts';

const targetIds = ['high-tech', 'another'];

const figures = (targetId: string, count: number, text = '1') =>
  Array.from({ length: count }, (_, n) => entry(targetId, text, { id: `e${n}`, at: minute(n) }));

const idsIn = async (name: string) => changesIn(await dump(name)).map(({ id }) => id);

/** A device that has so many figures of one target, and knows another target. */
async function office(count: number) {
  const opened = await open();
  await opened.store.append([...beginnings(), define('another'), ...figures('high-tech', count)]);
  return opened;
}

/** A file with as many figures of another target under the same ids, and one of an id of its own. */
async function clashing(count: number): Promise<Blob> {
  const { store } = await open();
  const own = entry('another', '5', { id: 'own', at: minute(3) });
  await store.append([...beginnings(), define('another'), ...figures('another', count, '2'), own]);
  return plainBackup(store);
}

const drillOf = async (store: Store) => {
  const file = (await backUp(store)).content;
  return runBackupJob(store, vault, { kind: 'drill', file, lock: undefined, position: undefined });
};

describe('an id that the log holds', () => {
  it('is found whatever its change speaks of, by the index and by reading alike', async () => {
    const cases = histories.chain((history) => fc.tuple(fc.constant(history), fc.subarray(history)));
    await fc.assert(
      fc.asyncProperty(cases, async ([history, some]) => {
        const { store } = await open();
        await store.append(history);
        const held = new Set(history.map(({ id }) => id));
        const asked = [...some.map(({ id }) => id), 'never', 'never either'];
        for (const most of [0, 1000]) {
          const found = await store.reading(['log'], (rows) =>
            // A log that is small beside what is asked is read.
            heldIds(rows, { changes: 1 }, asked, most),
          );
          expect(found).toEqual(new Set(asked.filter((id) => held.has(id))));
        }
      }),
      { seed: 20240707, numRuns: 40 },
    );
  });

  it.each([1, 6, 1001])('is not appended again under another subject, be it of %i changes', async (count) => {
    const { name, store } = await office(count);
    const before = await idsIn(name);
    expect(await store.append(figures('another', count, '2'))).toMatchObject({
      appended: 0,
      repeated: count,
    });
    expect(await idsIn(name)).toEqual(before);
  });

  it('is not appended twice at once, of whatever subjects', async () => {
    const cases = fc.array(fc.tuple(fc.constantFrom(...targetIds), fc.nat(9)), {
      minLength: 1,
      maxLength: 30,
    });
    await fc.assert(
      fc.asyncProperty(cases, async (said) => {
        const { name, store } = await open();
        await store.append([...beginnings(), define('another')]);
        const changes = said.map(([targetId, n]) => entry(targetId, '1', { id: `e${n}`, at: minute(n) }));
        const distinct = new Set(changes.map(({ id }) => id)).size;
        const repeated = changes.length - distinct;
        expect(await store.append(changes)).toMatchObject({ appended: distinct, repeated });
        const ids = await idsIn(name);
        expect(new Set(ids).size).toBe(ids.length);
        expect((await store.readExtent()).changes).toBe(ids.length);
      }),
      { seed: 20240708, numRuns: 30 },
    );
  });
});

describe('a restored change whose id is here under another subject', () => {
  it.each([1, 6, 1001])(
    'is left out and named with its line, before and after, be it %i changes',
    async (count) => {
      const { name, store } = await office(count);
      const before = await store.readPlanStates('plan');
      const { preview, restored } = await restore(store, await clashing(count));
      expect(preview).toMatchObject({ fresh: 1, held: 3, refused: count });
      expect(restored).toMatchObject({ appended: 1, refused: count });
      for (const { refusedLines } of [preview, restored]) {
        expect(refusedLines).toHaveLength(Math.min(count, 100));
        expect(refusedLines.every(({ reason, place }) => reason === 'other-content' && place > 1)).toBe(true);
      }
      expect(preview.refusedLines[0]?.rivals).toMatchObject({
        theirs: { body: { targetId: 'another' } },
        own: { body: { targetId: 'high-tech' } },
      });
      const ids = await idsIn(name);
      expect(new Set(ids).size).toBe(ids.length);
      const of = (states: typeof before) => states?.states.find(({ targetId }) => targetId === 'high-tech');
      expect(of(await store.readPlanStates('plan'))).toEqual(of(before));
    },
    30_000,
  );

  it('leaves a device of which the drill says identical, and whose backup brings everything elsewhere', async () => {
    const { store } = await office(6);
    await restore(store, await clashing(6));
    expect(await drillOf(store)).toMatchObject({ isIdentical: true, differences: [] });
    const other = (await open()).store;
    expect((await restore(other, await plainBackup(store))).restored).toMatchObject({
      appended: 10,
      refused: 0,
    });
    expect((await logOf(other)).sort()).toEqual((await logOf(store)).sort());
  });

  it('of the same subject with another content counts as left out too', async () => {
    const { store: from } = await open();
    await from.append([...beginnings(), ...figures('high-tech', 6, '2')]);
    const { store } = await office(6);
    const { preview, restored } = await restore(store, await plainBackup(from));
    expect([preview.refused, restored.refused]).toEqual([6, 6]);
    expect(restored.refusedLines.map(({ place }) => place)).toEqual(
      preview.refusedLines.map(({ place }) => place),
    );
  });

  it('that is here as the file has it is no other content, however many there are', async () => {
    const { store } = await office(1200);
    const { preview, restored } = await restore(store, await plainBackup(store));
    expect(preview).toMatchObject({ fresh: 0, held: 1203, refused: 0 });
    expect(restored).toMatchObject({ appended: 0, refused: 0 });
    const changes = figures('high-tech', 1200);
    expect((await readHeld(store, changes)).size).toBe(1200);
  }, 30_000);
});

describe('a backup that is read back', () => {
  it('tells the lines that a restore would leave out, and none of a file as it was made', async () => {
    const { store } = await office(6);
    const file = await plainBackup(store);
    const refusedIn = async (each: Blob) => checkBackup(await inspectBackup(each), vault, undefined);
    expect(await refusedIn(file)).toEqual([]);
    const twice = await forged(file, (lines) => [
      ...lines,
      lines[4]?.replace('"value":"1"', '"value":"3"') ?? '',
    ]);
    const [line, ...others] = await refusedIn(twice);
    expect(line).toMatchObject({ place: 11, reason: 'twice' });
    expect(others).toEqual([]);
  });
});
