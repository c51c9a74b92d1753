import 'fake-indexeddb/auto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { logEntry } from '../../src/actions/log-entry.ts';
import { canonicalJson, type Json } from '../../src/domain/canonical-json.ts';
import { bodySchemas } from '../../src/domain/change-bodies.ts';
import { sha256Hex } from '../../src/domain/hash.ts';
import { isLocked, mayLog } from '../../src/domain/locks.ts';
import { postsOf, unitsOf } from '../../src/domain/organisation.ts';
import { hashOf, type SnapshotFile, verifySnapshot } from '../../src/domain/snapshot.ts';
import { rivalsOf } from '../../src/domain/target-state.ts';
import { upgrade } from '../../src/storage/rebuild.ts';
import {
  type DraftRow,
  type LogRow,
  SCHEMA_NUMBER,
  type SnapshotRow,
  Tables,
} from '../../src/storage/tables.ts';
import { rimAt } from './fake-rim.ts';
import { foldLog } from './fold-log.ts';
import { fixturePath, freezeFixture, sampleDatabase } from './freeze-fixture.ts';
import { changesIn, type Dump, dump, load } from './raw-database.ts';
import { entryBody } from './sample-changes.ts';
import { freshName, open } from './workspaces.ts';

/** SHA-256 of the canonical JSON of each fixture, by version: what was shipped once is not edited. */
const hashesBySchema: Readonly<Record<number, string>> = {
  1: 'a54da1b39742b4f92782c4e0afdbab30c60971de33f0adf0cff7cc436a1b58c8',
  2: '7eb66c589b721655aabe46766aaf28d8a50162128c8b9156cc04e8424ab0b77f',
  3: 'e7fa178f2cd0485d1e613f322c1ffb31fe3b47f9250a4224a4a52481c77517ff',
  4: '671eca596ec16c132bfe8c2b751ca24cbb8d8a101abed02064e94a289270fd66',
};
const schemas = Array.from({ length: SCHEMA_NUMBER }, (_, n) => n + 1);

const fixture = (schema: number): Dump => JSON.parse(readFileSync(fixturePath(schema), 'utf8')) as Dump;
const rowsOf = <Row>({ stores }: Dump, store: string): Row[] =>
  (stores[store]?.rows ?? []) as unknown as Row[];
const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);

/** The June figure in force; versions 1 and 2 kept changes that only a later program knew to speak of it. */
const juneOf = (schema: number): object =>
  schema <= 2
    ? { id: 'e6', period: '2024-06', reading: { kind: 'value', value: '50' }, grade: 'reported' }
    : {
        id: 'e3',
        period: '2024-06',
        reading: { kind: 'value', value: '13' },
        grade: 'reported',
        note: '含𠮷姓企业一家',
      };

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
      juneOf(schema),
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
    const end = head?.position ?? 0;
    expect((await dump(name)).stores.meta?.rows).toEqual([{ ...head, schema: SCHEMA_NUMBER, position: end }]);
    const { position, latest } = await store.readExtent();
    expect({ position, latest }).toEqual({ position: end, latest: head?.latest });
    await logEntry(store, rimAt('2024-07-01T00:00:00.000Z'), 'e7', entryBody('high-tech', '15'));
    const after = await store.readExtent();
    expect(after.position).toBe(position + 1);
    expect(after.latest > latest).toBe(true);
    expect((await store.readHistory('high-tech')).at(-1)?.id).toBe('e7');
  });
});

describe('what a database of version 1 kept as unknown', () => {
  it('is learnt when this version knows it, and stands beside what it did not see', async () => {
    const { frozen, name, store } = await reopened(1);
    const subjectOf = (stores: Dump, id: string) =>
      rowsOf<LogRow>(stores, 'log').find(({ ids }) => ids.includes(id))?.subject;
    expect(subjectOf(frozen, 'e6')).toBe('unknown:entry-logged');
    expect(subjectOf(await dump(name), 'e6')).toBe('target:high-tech');
    expect(subjectOf(await dump(name), 'unknown-1')).toBe('unknown:review-decided');
    const [highTech] = (await store.readPlanStates('plan'))?.states ?? [];
    expect(highTech && rivalsOf(highTech, '2024-06').map(({ id }) => id)).toEqual(['e3']);
  });
});

describe.each(schemas.filter((schema) => schema >= 2))('law 8: a database of version %i', (schema) => {
  it('opens with its units, posts and holders, and who sits at the device', async () => {
    const { store } = await reopened(schema);
    const { organisation, identity } = await store.readWriter();
    expect(unitsOf(organisation)).toEqual([
      { id: 'u1', name: '科技局' },
      { id: 'u2', name: '发改局' },
    ]);
    expect(postsOf(organisation)).toEqual([
      { id: 'p2', title: '分管副市长', duty: 'lead', holder: '' },
      { id: 'p1', unitId: 'u1', title: '填报员', duty: 'report', holder: '李小红' },
    ]);
    expect(identity).toEqual({ unitId: 'u1', postId: 'p1', name: '' });
    expect(await store.readSetting('columns')).toEqual({ 累计完成: 'value' });
  });

  it('opens with its closed months and who may still log in them', async () => {
    const { store } = await reopened(schema);
    const locks = await store.readLocks('plan');
    const may = (unitId: string) => mayLog(locks, '2024-05', unitId, '2024-07-10T08:00:00.000Z');
    expect([isLocked(locks, '2024-05'), may('u1'), may('u2')]).toEqual([true, true, false]);
  });

  it('opens with assignments, verdicts, figures side by side and all that is said of them', async () => {
    const { store } = await reopened(schema);
    const road = (await store.readPlanStates('plan'))?.states[3];
    expect(road?.assignment).toMatchObject({
      leadUnitId: 'u1',
      supportingUnitIds: ['u2'],
      leadPostId: 'p2',
    });
    expect(road?.entriesByPeriod['2024-06']).toMatchObject({
      id: 'e11',
      by: '王小明',
      unit: '科技局',
      post: '填报员',
      review: { verdict: 'returned', note: '请附开工批复' },
    });
    expect(road?.acceptedByPeriod['2024-06']).toMatchObject({
      id: 'e10',
      problems: '征迁尚余三户',
      nextSteps: '七月完成征迁',
      needs: '请资规局协调',
      outlook: 'needs-support',
      confirmed: ['future-month'],
    });
    expect(Object.keys(road?.reviewsAhead ?? {})).toEqual(['not-seen-either']);
    expect(road && rivalsOf(road, '2024-05').map(({ id }) => id)).toEqual(['e12']);
  });

  it('opens with its evidence, and the bytes of its files', async () => {
    const { frozen, store } = await reopened(schema);
    const road = (await store.readPlanStates('plan'))?.states[3];
    expect(Object.keys(road?.evidenceById ?? {}).sort()).toEqual(['v-document', 'v-file']);
    expect(road?.removedEvidence).toEqual(['v-removed']);
    const evidence = road?.evidenceById['v-file']?.evidence;
    const sha256 = evidence?.kind === 'file' ? evidence.sha256 : '';
    const file = await store.readFile(sha256);
    expect(sha256Hex((await file?.text()) ?? '')).toBe(sha256);
    expect(file?.type).toBe('text/plain');
    expect(rowsOf(frozen, 'files')).toEqual([{ sha256, content: expect.anything() }]);
  });
});

describe.each(schemas.filter((schema) => schema >= 3))('law 8: a database of version %i', (schema) => {
  it('opens with the rule of its plan and the pace of its targets', async () => {
    const { store } = await reopened(schema);
    const read = await store.readPlanStates('plan');
    expect(read?.rule).toEqual({
      id: 'ten-thirty',
      onTrackFrom: '-10',
      severeBelow: '-30',
      silentAbove: '0.5',
    });
    expect(read?.ruleSet).toMatchObject({ reason: '按市里统一口径' });
    expect(read?.states[1]?.pace).toMatchObject({
      pace: { kind: 'curve', shares: { '2024-06': '0.2', '2024-12': '1' } },
      reason: '评审在下半年',
    });
  });
});

describe('the current version of the database', () => {
  it('holds in its sample every kind of change there is, and a row in every table', async () => {
    const { stores } = await sampleDatabase(freshName());
    const kinds = changesIn({ version: 0, stores }).map(({ kind }) => kind);
    expect(Object.keys(bodySchemas).filter((kind) => !kinds.includes(kind))).toEqual([]);
    expect(Object.keys(stores).filter((name) => stores[name]?.rows.length === 0)).toEqual([]);
  });

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
      expect(Object.keys((JSON.parse(frozen) as Dump).stores)).toHaveLength(10);
      await expect(freezeFixture(path)).rejects.toThrow('EEXIST');
      expect(readFileSync(path, 'utf8')).toBe(frozen);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
