import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change } from '../../src/domain/change.ts';
import { upgrade } from '../../src/storage/rebuild.ts';
import type { Store } from '../../src/storage/store.ts';
import { Tables } from '../../src/storage/tables.ts';
import { foldLog } from './fold-log.ts';
import { batched, histories, planIds, shuffled, targetIds } from './random-changes.ts';
import { dump } from './raw-database.ts';
import { beginnings, define, entry, minute, retract } from './sample-changes.ts';
import { open } from './workspaces.ts';

/** The same cases every day, and time for them on a busy machine. */
const runs = { seed: 20240601, numRuns: 60 };
const patience = 30_000;

/** Everything that screens read of a workspace. */
async function shown(store: Store) {
  const plans = await store.readPlans();
  const states = await Promise.all(planIds.map((planId) => store.readPlanStates(planId)));
  const histories = await Promise.all(targetIds.map((targetId) => store.readHistory(targetId)));
  const organisation = await store.readOrganisation();
  const locks = await Promise.all(planIds.map((planId) => store.readLocks(planId)));
  const snapshots = await store.readSnapshots();
  const { changes, latest } = await store.readExtent();
  return { plans, states, histories, organisation, locks, snapshots, changes, latest };
}

async function filled(batches: readonly (readonly Change[])[]) {
  const opened = await open();
  for (const batch of batches) await opened.store.append(batch);
  return opened;
}

/** The states kept and the states of the log folded anew, by target id. */
async function keptAndFolded(name: string) {
  const tables = new Tables(name, upgrade);
  await tables.open();
  const areas = await tables.areas.toArray();
  const kept = areas.flatMap(({ planId, areaId, states }) =>
    Object.entries(states).map(([targetId, state]) => ({ targetId, planId, areaId, state })),
  );
  const folded = [...(await foldLog(tables))].flatMap(([targetId, state]) => {
    const { definition } = state;
    // Without a definition a target has no place yet.
    if (definition === undefined) return [];
    return { targetId, planId: definition.planId, areaId: definition.target.areaId, state };
  });
  const places = await tables.places.toArray();
  tables.close();
  const byTarget = (a: { targetId: string }, b: { targetId: string }) => (a.targetId < b.targetId ? -1 : 1);
  return { kept: kept.sort(byTarget), folded: folded.sort(byTarget), places: places.sort(byTarget) };
}

describe('a workspace', () => {
  it(
    'law 4: shows the same for the same changes in any order and any batches',
    async () => {
      const cases = histories.chain((history) =>
        fc.tuple(batched(history), shuffled(history).chain(batched), fc.constant(history)),
      );
      await fc.assert(
        fc.asyncProperty(cases, async ([batches, otherBatches, history]) => {
          const one = await shown((await filled(batches)).store);
          expect(await shown((await filled(otherBatches)).store)).toEqual(one);
          expect(await shown((await filled([history])).store)).toEqual(one);
        }),
        runs,
      );
    },
    patience,
  );

  it(
    'laws 3 and 6: is left as it is, to the last row, by what it has already, all of it or some, in any order',
    async () => {
      const cases = histories.chain((history) =>
        fc.tuple(batched(history), shuffled(history).chain(batched), fc.subarray(history)),
      );
      await fc.assert(
        fc.asyncProperty(cases, async ([batches, again, some]) => {
          const { name, store } = await filled(batches);
          const before = await dump(name);
          for (const batch of [...again, some])
            expect(await store.append(batch)).toMatchObject({ appended: 0, repeated: batch.length });
          expect(await dump(name)).toEqual(before);
        }),
        runs,
      );
    },
    patience,
  );

  it(
    'law 6: takes from a batch of old and new only the new, and ends as if the old had not been sent',
    async () => {
      const cases = histories.chain((history) =>
        fc.tuple(fc.constant(history), fc.subarray(history), shuffled(history)),
      );
      await fc.assert(
        fc.asyncProperty(cases, async ([history, some, all]) => {
          const { store } = await filled([some]);
          const { appended, repeated } = await store.append(all);
          expect([appended, repeated]).toEqual([history.length - some.length, some.length]);
          expect(await shown(store)).toEqual(await shown((await filled([history])).store));
        }),
        runs,
      );
    },
    patience,
  );

  it(
    'law 9: keeps the states that its log folds to, each where its definition places it',
    async () => {
      const cases = histories.chain((history) => shuffled(history).chain(batched));
      await fc.assert(
        fc.asyncProperty(cases, async (batches) => {
          const { name } = await filled(batches);
          const { kept, folded, places } = await keptAndFolded(name);
          expect(kept).toEqual(folded);
          expect(places).toEqual(
            folded.map(({ targetId, planId, areaId }) => ({ targetId, planId, areaId })),
          );
        }),
        runs,
      );
    },
    patience,
  );

  it('law 9: holds through a retraction before its figure, a late definition, a move and a move back', async () => {
    const { name, store } = await filled([
      [retract('high-tech', 'e2', { id: 'r1', at: minute(9) })],
      [
        entry('high-tech', '1', { id: 'e1', at: minute(1) }),
        entry('high-tech', '2', { id: 'e2', at: minute(2) }),
      ],
      beginnings(),
      [define('high-tech', { areaId: 'city' }, { id: 'moved', at: minute(10) })],
      [retract('high-tech', 'e1', { id: 'r2', at: minute(11) })],
      [define('high-tech', { areaId: 'innovation' }, { id: 'back', at: minute(12) })],
      [entry('high-tech', '3', { id: 'e3', at: minute(3) })],
    ]);
    const { kept, folded } = await keptAndFolded(name);
    expect(kept).toEqual(folded);
    expect(
      kept.map(({ areaId, state }) => [areaId, state.entriesByPeriod['2024-06']?.id, state.retracted]),
    ).toEqual([['innovation', 'e3', ['e1', 'e2']]]);
    expect((await store.readPlanStates('plan'))?.states).toEqual(kept.map(({ state }) => state));
  });
});
