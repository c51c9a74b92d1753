import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHANGE_VERSION, type Change, subjectOf } from '../../src/domain/change.ts';
import { rebuild, upgrade } from '../../src/storage/rebuild.ts';
import { rowsWithin, SCHEMA_NUMBER, Tables } from '../../src/storage/tables.ts';
import { batched, histories, shuffled } from './random-changes.ts';
import { changesIn, type Dump, dump, load, putRaw } from './raw-database.ts';
import { adopt, beginnings, define, entry, minute } from './sample-changes.ts';
import { asVersion1 } from './version-1.ts';
import { freshName, open } from './workspaces.ts';

const runs = { seed: 20240601, numRuns: 40 };
const patience = 30_000;

const KEPT = ['plans', 'places', 'areas', 'snapshots', 'registers'];
const keptIn = ({ stores }: Dump) => Object.fromEntries(KEPT.map((name) => [name, stores[name]?.rows ?? []]));

/** A closed workspace with these changes, a draft and a setting. */
async function filled(batches: readonly (readonly Change[])[]): Promise<string> {
  const { name, store } = await open();
  for (const batch of batches) await store.append(batch);
  await store.keepDraft('a', { value: '1' });
  await store.keepIdentity({ unitId: 'u1', postId: '', name: '王小明' });
  store.close();
  return name;
}

async function rebuilt(name: string): Promise<Dump> {
  const tables = new Tables(name, upgrade);
  await tables.open();
  await tables.transaction('rw', tables.tables, (transaction) => rebuild(rowsWithin(transaction)));
  tables.close();
  return dump(name);
}

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);

describe('the kept tables made anew from the log', () => {
  it(
    'law 9: are to the last row what the appends made, and nothing else is touched',
    async () => {
      const cases = histories.chain((history) => shuffled(history).chain(batched));
      await fc.assert(
        fc.asyncProperty(cases, async (batches) => {
          const name = await filled(batches);
          const before = await dump(name);
          expect(await rebuilt(name)).toEqual(before);
        }),
        runs,
      );
    },
    patience,
  );

  it('law 9: are right also when the kept ones were wrong', async () => {
    const name = await filled([beginnings(), [entry('high-tech', '12', { id: 'e1', at: minute(1) })]]);
    const before = await dump(name);
    await putRaw(name, 'areas', { planId: 'plan', areaId: 'innovation', states: {} });
    await putRaw(name, 'areas', { planId: 'plan', areaId: 'never', states: { gone: { targetId: 'gone' } } });
    await putRaw(name, 'registers', { subject: 'organisation', state: { unitsById: {}, postsById: {} } });
    await putRaw(name, 'places', { targetId: 'gone', planId: 'plan', areaId: 'never' });
    expect(await rebuilt(name)).toEqual(before);
  });

  it('of an empty workspace are empty', async () => {
    const name = await filled([]);
    const before = await dump(name);
    expect(await rebuilt(name)).toEqual(before);
  });

  it('of more subjects than are held in memory at once are whole', async () => {
    const targetIds = Array.from({ length: 450 }, (_, n) => `target-${n}`);
    const name = await filled([[adopt('plan')], targetIds.map((id) => define(id))]);
    const before = await dump(name);
    expect(before.stores.places?.rows).toHaveLength(450);
    expect(await rebuilt(name)).toEqual(before);
  });
});

describe('a database of version 1', () => {
  it(
    'law 8: is after its upgrade what a fresh one with the same changes is, whatever of them it did not know',
    async () => {
      const cases = histories.chain((history) =>
        fc.tuple(batched(history), shuffled(history).chain(batched)),
      );
      await fc.assert(
        fc.asyncProperty(cases, async ([batches, otherBatches]) => {
          const fresh = await dump(await filled(otherBatches));
          const name = freshName();
          await load(name, asVersion1(fresh, batches));
          const { store } = await open(name);
          const upgraded = await dump(name);
          expect(upgraded.version).toBe(SCHEMA_NUMBER * 10);
          expect(keptIn(upgraded)).toEqual(keptIn(fresh));
          expect(changesIn(upgraded).sort(byId)).toEqual(changesIn(fresh).sort(byId));
          for (const { subject, changes } of upgraded.stores.log?.rows ?? [])
            expect(new Set((changes as Change[]).map(subjectOf))).toEqual(new Set([subject]));
          const all = batches.flat();
          expect(await store.append(all)).toMatchObject({ appended: 0, repeated: all.length });
        }),
        runs,
      );
    },
    patience,
  );

  it('law 8: goes on where its log ended: what is appended after the upgrade comes last', async () => {
    const learnt = entry('high-tech', '12', { id: 'e1', at: minute(1), version: CHANGE_VERSION });
    const batches = [beginnings(), [learnt]];
    const name = freshName();
    await load(name, asVersion1(await dump(await filled(batches)), batches));
    const { store } = await open(name);
    const { position } = await store.readExtent();
    await store.append([entry('high-tech', '13', { id: 'e2', at: minute(2) })]);
    expect((await store.readExtent()).position).toBe(position + 1);
    expect((await dump(name)).stores.log?.rows.at(-1)).toMatchObject({ position: position + 1, ids: ['e2'] });
  });
});
