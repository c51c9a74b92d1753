import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHANGE_VERSION, type Change } from '../../src/domain/change.ts';
import { stretchPages } from '../../src/storage/log-stretch.ts';
import { readBackupState, readNotBackedUp } from '../../src/storage/not-backed-up.ts';
import { rebuild, upgrade } from '../../src/storage/rebuild.ts';
import type { Store } from '../../src/storage/store.ts';
import { rowsWithin, Tables } from '../../src/storage/tables.ts';
import { batched, histories, shuffled } from './random-changes.ts';
import { changesIn, dump, load, putRaw } from './raw-database.ts';
import { beginnings, define, entry, minute } from './sample-changes.ts';
import { asVersion1 } from './version-1.ts';
import { freshName, open } from './workspaces.ts';

const runs = { seed: 20240706, numRuns: 40 };

interface Block {
  readonly position: number;
  readonly subject: string;
  readonly changes: readonly Change[];
}

const blocksIn = async (name: string) => ((await dump(name)).stores.log?.rows ?? []) as unknown as Block[];
const idsOf = (changes: readonly Change[]): string[] => changes.map(({ id }) => id).sort();

async function arrivedBy(store: Store, position: number): Promise<string[]> {
  const changes: Change[] = [];
  for await (const page of stretchPages(store, position)) changes.push(...page.changes);
  return idsOf(changes);
}

/** All pages of the log from its end, each of `count` changes. */
async function readBackwards(store: Store, count: number): Promise<Change[]> {
  const all: Change[] = [];
  for (let page = await store.readLogPage(undefined, count); ; ) {
    all.push(...page.changes);
    if (page.next === undefined) return all;
    page = await store.readLogPage(page.next, count);
  }
}

/** A database of version 1 that these batches made, and where its blocks lay. */
async function loaded(batches: readonly (readonly Change[])[]) {
  const { name: fresh, store } = await open();
  await store.append(batches.flat());
  const old = asVersion1(await dump(fresh), batches);
  const name = freshName();
  await load(name, old);
  return { name, before: (old.stores.log?.rows ?? []) as unknown as Block[] };
}

describe('changes of kinds that are learnt by an upgrade', () => {
  it('have arrived where they arrived: by each position of the log as much as before, and as much after it', async () => {
    const cases = histories.chain((history) =>
      fc.tuple(shuffled(history).chain(batched), fc.integer({ min: 1, max: 9 })),
    );
    await fc.assert(
      fc.asyncProperty(cases, async ([batches, count]) => {
        const { name, before } = await loaded(batches);
        const { store } = await open(name);
        const end = before.length;
        expect((await store.readExtent()).position).toBe(end);
        for (let position = 0; position <= end; position += 1) {
          const own = before.filter((block) => block.position <= position);
          expect(await arrivedBy(store, position)).toEqual(idsOf(own.flatMap(({ changes }) => changes)));
          const waiting = before.flatMap((block) => (block.position > position ? block.changes : []));
          expect((await readNotBackedUp(store, position, 1000)).count).toBe(waiting.length);
        }
        const arrival = new Map(
          before.flatMap((block) => block.changes.map(({ id }) => [id, block.position] as const)),
        );
        const read = await readBackwards(store, count);
        expect(idsOf(read)).toEqual(idsOf(batches.flat()));
        const order = read.map(({ id }) => arrival.get(id) ?? 0);
        expect(order).toEqual([...order].sort((a, b) => b - a));
      }),
      runs,
    );
  }, 60_000);

  it('are each read once although many lie between two whole positions', async () => {
    const targetIds = Array.from({ length: 120 }, (_, n) => `t${n}`);
    const learnt = targetIds.map((id, n) =>
      entry(id, '1', { id: `e-${id}`, at: minute(n), version: CHANGE_VERSION }),
    );
    const { name, before } = await loaded([
      beginnings(),
      targetIds.map((id) => define(id)),
      learnt,
      [entry('high-tech', '9', { id: 'last', version: 1 })],
    ]);
    const { store } = await open(name);
    expect(idsOf(await readBackwards(store, 7))).toEqual(idsOf(changesIn(await dump(name))));
    const [first] = (await readBackwards(store, 7)).map(({ id }) => id);
    expect(first).toBe('last');
    expect(await arrivedBy(store, before.length - 1)).not.toContain('last');
    expect(await arrivedBy(store, before.length)).toHaveLength(
      before.flatMap(({ changes }) => changes).length,
    );
  });

  it('are still what came out of a backup file, when they did', async () => {
    const learnt = ['high-tech', 'another'].map((id) =>
      entry(id, '1', { id: `e-${id}`, at: minute(1), version: CHANGE_VERSION }),
    );
    const { name, before } = await loaded([beginnings(), learnt]);
    const { position } = before.at(-1) ?? { position: 0 };
    const { store } = await open(name);
    await store.keepSetting('backup-restored', { stretches: `${position}-${position}` });
    expect((await readBackupState(store, 100)).notBackedUp.count).toBe(2);
    await store.keepSetting('backup-restored', { stretches: `1-${position}` });
    expect((await readBackupState(store, 100)).notBackedUp.count).toBe(0);
  });

  it('are moved again by a later upgrade that learns the rest, and the next append comes after all', async () => {
    const { name, store } = await open();
    await store.append([...beginnings(), define('another')]);
    const later = { version: CHANGE_VERSION + 1 };
    const arrived = ['high-tech', 'another', 'high-tech'].map((id, n) =>
      entry(id, '1', { id: `e${n}`, at: minute(n), ...later }),
    );
    await store.append(arrived);
    const { position } = await store.readExtent();
    await store.append([entry('high-tech', '7', { id: 'last', at: minute(9) })]);
    store.close();
    /** Says that a later program knows these of them. */
    const learn = async (ids: readonly string[]) => {
      for (const block of await blocksIn(name)) {
        const changes = block.changes.map((change) =>
          ids.includes(change.id) ? { ...change, version: 1 } : change,
        );
        await putRaw(name, 'log', { ...block, changes });
      }
      const tables = new Tables(name, upgrade);
      await tables.open();
      await tables.transaction('rw', tables.tables, (transaction) => rebuild(rowsWithin(transaction)));
      tables.close();
    };
    const shape = async () =>
      (await blocksIn(name))
        .filter((block) => Math.ceil(block.position) === position)
        .map(({ subject, changes }) => `${subject}: ${changes.map(({ id }) => id).join()}`)
        .sort();
    await learn(['e0']);
    expect(await shape()).toEqual(['target:high-tech: e0', 'unknown:entry-logged: e1,e2']);
    await learn(['e1']);
    await learn(['e2']);
    expect(await shape()).toEqual(['target:another: e1', 'target:high-tech: e0', 'target:high-tech: e2']);
    const again = (await open(name)).store;
    await again.append([entry('another', '8', { id: 'next', at: minute(10) })]);
    expect((await again.readExtent()).position).toBe(position + 2);
    expect(
      (await blocksIn(name)).slice(-2).map(({ position: own, changes }) => [own, changes[0]?.id]),
    ).toEqual([
      [position + 1, 'last'],
      [position + 2, 'next'],
    ]);
  });
});
