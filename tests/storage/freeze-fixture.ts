import 'fake-indexeddb/auto';
import { writeFileSync } from 'node:fs';
import { takeSnapshot } from '../../src/actions/take-snapshot.ts';
import { openStore } from '../../src/storage/open-store.ts';
import { SCHEMA_NUMBER } from '../../src/storage/tables.ts';
import { counter, memory, rimAt } from './fake-rim.ts';
import { type Dump, dump } from './raw-database.ts';
import { adopt, changeOf, define, entry, minute, retract, unknownKind } from './sample-changes.ts';

/** Where the dump of a version of the database lies. */
export const fixturePath = (schema: number): string => `tests/storage/fixtures/database-v${schema}.json`;

const stages = ['申报', '命名'];
const aim = { planId: 'plan', targetId: 'award' };

/** One of each thing that can be in a database; a new thing is added here before the next version is frozen. */
const batches = [
  [
    adopt('plan'),
    define('high-tech', { order: 0 }),
    define('award', { order: 1, areaId: 'city', kind: 'named', measure: 'award', stages, goalStage: '命名' }),
    define('given-up', { order: 2 }),
  ],
  [
    entry('high-tech', '10', { id: 'e1', at: minute(1) }, { period: '2024-05', grade: 'verified' }),
    entry('high-tech', '12', { id: 'e2', at: minute(2) }),
  ],
  [entry('high-tech', '13', { id: 'e3', at: minute(3) }, { reason: '统计局核定', note: '含𠮷姓企业一家' })],
  [entry('high-tech', '99', { id: 'e4', at: minute(4) }, { period: '2024-07' })],
  [retract('high-tech', 'e4', { id: 'r1', at: minute(5) })],
  [retract('high-tech', 'not-seen-yet', { id: 'r2', at: minute(6) })],
  [
    entry('award', '0', { id: 'e5', at: minute(7) }, { reading: { kind: 'stage', stage: '申报' } }),
    changeOf(
      'target-revised',
      { ...aim, goalStage: '申报', reason: '上级调整' },
      { id: 'v1', at: minute(8) },
    ),
    changeOf(
      'outcome-noted',
      { ...aim, name: '大禹鼎', quote: '夺得大禹鼎', period: '2024-12', sourceId: '004', reason: '口径不同' },
      { id: 'n1', at: minute(9) },
    ),
    changeOf('target-withdrawn', { planId: 'plan', targetId: 'given-up', reason: '并入他项' }, { id: 'w1' }),
  ],
  [unknownKind({ targetId: 'high-tech', opinion: { 研判: ['可成', null, 1.5, true] } })],
  [{ ...entry('high-tech', '50', { id: 'e6', at: minute(31) }), version: 3 }],
];

/** A database of the current version with everything that can be in one; always the same. */
export async function sampleDatabase(name: string): Promise<Dump> {
  const store = await openStore({
    name,
    presence: memory(),
    newId: counter('frozen'),
    onGrown: () => undefined,
    onLost: () => undefined,
  });
  for (const batch of batches) await store.append(batch);
  const rim = rimAt('2024-07-10T08:00:00.000Z');
  const request = {
    planId: 'plan',
    asOf: '2024-06',
    basis: 'reported' as const,
    name: '半年',
    note: '',
    demonstration: false,
  };
  await takeSnapshot(store, rim, 's1', request);
  await takeSnapshot(store, rim, 's2', { ...request, asOf: '2024-07', name: '七月' });
  await store.keepDraft('high-tech', { value: '约14', note: '待核' });
  store.close();
  return dump(name);
}

/**
 * Freezes the current version of the database as the fixture that every later version must open (law 8). Once for
 * each SCHEMA_NUMBER, when it is raised; refuses to replace one that was frozen:
 *
 *     node -e "import('vite').then(async (vite) => (await vite.runnerImport('./tests/storage/freeze-fixture.ts')).module.freezeFixture())"
 *     npx biome check --write tests/storage/fixtures
 *
 * Then add its hash to the list in database-versions.test.ts, which prints it.
 */
export async function freezeFixture(path = fixturePath(SCHEMA_NUMBER)): Promise<void> {
  const frozen = await sampleDatabase('to-be-frozen');
  writeFileSync(path, `${JSON.stringify(frozen, undefined, 2)}\n`, { flag: 'wx' });
}
