import 'fake-indexeddb/auto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { logEntry } from '../../src/actions/log-entry.ts';
import { canonicalJson, type Json } from '../../src/domain/canonical-json.ts';
import { sha256Hex } from '../../src/domain/hash.ts';
import { hashOf, type SnapshotFile, verifySnapshot } from '../../src/domain/snapshot.ts';
import { upgrade } from '../../src/storage/rebuild.ts';
import { type DraftRow, SCHEMA_NUMBER, type SnapshotRow, Tables } from '../../src/storage/tables.ts';
import { rimAt } from './fake-rim.ts';
import { foldLog } from './fold-log.ts';
import { fixturePath, freezeFixture, sampleDatabase } from './freeze-fixture.ts';
import { changesIn, type Dump, dump, load } from './raw-database.ts';
import { entryBody } from './sample-changes.ts';
import { freshName, open } from './workspaces.ts';

/** SHA-256 of the canonical JSON of each fixture, by version: what was shipped once is not edited. */
const hashesBySchema: Readonly<Record<number, string>> = {
  1: 'a54da1b39742b4f92782c4e0afdbab30c60971de33f0adf0cff7cc436a1b58c8',
};
const schemas = Array.from({ length: SCHEMA_NUMBER }, (_, n) => n + 1);

const fixture = (schema: number): Dump => JSON.parse(readFileSync(fixturePath(schema), 'utf8')) as Dump;
const rowsOf = <Row>({ stores }: Dump, store: string): Row[] =>
  (stores[store]?.rows ?? []) as unknown as Row[];
const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);

/** A database of that version, loaded without Dexie, and the current code that opened it. */
async function reopened(schema: number) {
  const frozen = fixture(schema);
  const name = freshName();
  await load(name, frozen);
  expect((await dump(name)).version).toBe(schema * 10);
  return { frozen, ...(await open(name)) };
}

/** The same value with every leaf replaced by the name of its type. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shapeOf);
  if (typeof value !== 'object' || value === null) return typeof value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, shapeOf(member)]));
}

describe.each(schemas)('law 8: a database of version %i', (schema) => {
  it('has a frozen fixture, and it is what was frozen (else see freeze-fixture.ts)', () => {
    expect(existsSync(fixturePath(schema)), `${fixturePath(schema)} is missing`).toBe(true);
    expect(sha256Hex(canonicalJson(fixture(schema) as unknown as Json))).toBe(hashesBySchema[schema]);
  });

  it('opens with every change of its log, known or not, none altered', async () => {
    const { frozen, name, store } = await reopened(schema);
    const changes = changesIn(frozen);
    expect(changes.length).toBeGreaterThan(15);
    expect(changesIn(await dump(name)).sort(byId)).toEqual([...changes].sort(byId));
    expect((await store.readExtent()).changes).toBe(changes.length);
    expect(await store.append(changes)).toMatchObject({ appended: 0, repeated: changes.length });
  });

  it('opens with every figure in force, correction, retraction, revision and withdrawal', async () => {
    const { store } = await reopened(schema);
    const read = await store.readPlanStates('plan');
    expect(read?.plan.name).toBe('plan年度计划');
    const [highTech, award, givenUp] = read?.states ?? [];
    const figures = Object.values(highTech?.entriesByPeriod ?? {}).map(
      ({ id, period, reading, grade, note }) => ({
        id,
        period,
        reading,
        grade,
        note,
      }),
    );
    expect(figures.sort(byId)).toEqual([
      {
        id: 'e1',
        period: '2024-05',
        reading: { kind: 'value', value: '10' },
        grade: 'verified',
        note: undefined,
      },
      {
        id: 'e3',
        period: '2024-06',
        reading: { kind: 'value', value: '13' },
        grade: 'reported',
        note: '含𠮷姓企业一家',
      },
    ]);
    expect(highTech?.retracted).toEqual(['e4', 'not-seen-yet']);
    expect(award?.entriesByPeriod['2024-06']?.reading).toEqual({ kind: 'stage', stage: '申报' });
    expect(award?.revision).toMatchObject({ goalStage: '申报', reason: '上级调整' });
    expect(givenUp?.withdrawal?.reason).toBe('并入他项');
  });

  it('opens with the states that its log folds to today', async () => {
    const { name, store } = await reopened(schema);
    const tables = new Tables(name, upgrade);
    await tables.open();
    const folded = await foldLog(tables);
    tables.close();
    const kept = (await store.readPlanStates('plan'))?.states ?? [];
    expect(new Map(kept.map((state) => [state.targetId, state]))).toEqual(folded);
  });

  it('opens with the history of a target, unknown kinds in their places', async () => {
    const { store } = await reopened(schema);
    expect((await store.readHistory('high-tech')).map(({ id }) => id)).toEqual([
      'define-high-tech',
      'e1',
      'e2',
      'e3',
      'e4',
      'r1',
      'r2',
      'unknown-1',
      'e6',
    ]);
  });

  it('opens with every snapshot to the last character, each hash right and chained', async () => {
    const { frozen, store } = await reopened(schema);
    const texts = changesIn(frozen).flatMap(({ body }) => ('text' in body ? [body.text as string] : []));
    expect(await Promise.all(['s1', 's2'].map((id) => store.readSnapshotText(id)))).toEqual(texts);
    const [first, second] = texts.map((text) => JSON.parse(text) as SnapshotFile);
    expect([first, second].map((file) => file && hashOf(file.snapshot))).toEqual([
      first?.sha256,
      second?.sha256,
    ]);
    expect(texts.map((text) => verifySnapshot(text).ok)).toEqual([true, true]);
    expect(second?.snapshot.previousHash).toBe(first?.sha256);
    const rows = await store.readSnapshots();
    expect(rows.map(({ id, name, sha256 }) => [id, name, sha256])).toEqual([
      ['s2', '七月', second?.sha256],
      ['s1', '半年', first?.sha256],
    ]);
    expect(rows.toSorted(byId)).toMatchObject(rowsOf<SnapshotRow>(frozen, 'snapshots').sort(byId));
  });

  it('opens with what was being typed', async () => {
    const { frozen, store } = await reopened(schema);
    expect(await store.readDraft('high-tech')).toEqual(rowsOf<DraftRow>(frozen, 'drafts')[0]);
    expect((await store.readDraft('high-tech'))?.fields).toEqual({ value: '约14', note: '待核' });
  });

  it('is the same install on the same device, and goes on where its log ended', async () => {
    const { frozen, name, store } = await reopened(schema);
    const [head] = rowsOf<{ installId: string; position: number; latest: string }>(frozen, 'meta');
    expect((await dump(name)).stores.meta?.rows).toEqual([{ ...head, schema: SCHEMA_NUMBER }]);
    const { position, latest } = await store.readExtent();
    expect({ position, latest }).toEqual({ position: head?.position, latest: head?.latest });
    await logEntry(store, rimAt('2024-07-01T00:00:00.000Z'), 'e7', entryBody('high-tech', '15'));
    const after = await store.readExtent();
    expect(after.position).toBe(position + 1);
    expect(after.latest > latest).toBe(true);
    expect((await store.readHistory('high-tech')).at(-1)?.id).toBe('e7');
  });
});

describe('the current version of the database', () => {
  it('writes rows of the shape that was frozen: another shape needs another SCHEMA_NUMBER', async () => {
    const { stores, version } = await sampleDatabase(freshName());
    const frozen = fixture(SCHEMA_NUMBER);
    expect(version).toBe(frozen.version);
    for (const [name, { rows, ...shape }] of Object.entries(stores)) {
      const { rows: frozenRows, ...frozenShape } = frozen.stores[name] ?? { rows: [] };
      expect({ name, ...shape, rows: shapeOf(rows) }).toEqual({
        name,
        ...frozenShape,
        rows: shapeOf(frozenRows),
      });
    }
    expect(Object.keys(stores)).toEqual(Object.keys(frozen.stores));
  });

  it('can be frozen as a fixture, once', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'freeze-'));
    try {
      const path = join(folder, 'database.json');
      await freezeFixture(path);
      const frozen = readFileSync(path, 'utf8');
      expect(Object.keys((JSON.parse(frozen) as Dump).stores)).toHaveLength(7);
      await expect(freezeFixture(path)).rejects.toThrow('EEXIST');
      expect(readFileSync(path, 'utf8')).toBe(frozen);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
