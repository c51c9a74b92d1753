import 'fake-indexeddb/auto';
import { writeFileSync } from 'node:fs';
import { takeSnapshot } from '../../src/actions/take-snapshot.ts';
import type { Evidence } from '../../src/domain/change-bodies.ts';
import { sha256Hex } from '../../src/domain/hash.ts';
import { openStore } from '../../src/storage/open-store.ts';
import { SCHEMA_NUMBER } from '../../src/storage/tables.ts';
import { counter, memory, rimAt } from './fake-rim.ts';
import { type Dump, dump } from './raw-database.ts';
import { adopt, changeOf, define, entry, minute, retract, unknownKind } from './sample-changes.ts';

/** Where the dump of a version of the database lies. */
export const fixturePath = (schema: number): string => `tests/storage/fixtures/database-v${schema}.json`;

const stages = ['申报', '命名'];
const aim = { planId: 'plan', targetId: 'award' };

const PROOF = '关于现代五金科技产业园开工的批复';
const road = { planId: 'plan', targetId: 'road' };
const by = (n: number, id: string, name = '王小明') => ({
  id,
  at: minute(n),
  author: { name, unit: '科技局', post: '填报员' },
});
const stageOf = (stage: string) => ({ reading: { kind: 'stage', stage } as const });

/** What version 2 brought: units, posts, an assignment, reviews, evidence, closed months, figures side by side. */
const office = [
  [
    changeOf('unit-defined', { unitId: 'u1', name: '科技局', order: 1 }, { id: 'u-1', at: minute(10) }),
    changeOf('unit-defined', { unitId: 'u2', name: '发改局' }, { id: 'u-2', at: minute(10) }),
    changeOf('unit-defined', { unitId: 'u3', name: '经信局' }, { id: 'u-3', at: minute(10) }),
    changeOf('unit-dissolved', { unitId: 'u3', reason: '机构改革' }, { id: 'u-4', at: minute(11) }),
    changeOf(
      'post-defined',
      { postId: 'p1', unitId: 'u1', title: '填报员', duty: 'report' },
      { id: 'p-1', at: minute(10) },
    ),
    changeOf(
      'post-defined',
      { postId: 'p2', title: '分管副市长', duty: 'lead' },
      { id: 'p-2', at: minute(10) },
    ),
    changeOf(
      'post-defined',
      { postId: 'p3', unitId: 'u2', title: '审核人', duty: 'review' },
      { id: 'p-3', at: minute(10) },
    ),
    changeOf('post-abolished', { postId: 'p3', reason: '撤并' }, { id: 'p-4', at: minute(11) }),
    changeOf('post-held', { postId: 'p1', holder: '王小明' }, { id: 'p-5', at: minute(11) }),
    changeOf('post-held', { postId: 'p1', holder: '李小红' }, { id: 'p-6', at: minute(17) }),
  ],
  [
    define('road', {
      order: 3,
      areaId: 'investment',
      kind: 'named',
      measure: 'milestone',
      stages: ['前期', '开工', '在建'],
      goalStage: '在建',
    }),
    changeOf(
      'target-assigned',
      { ...road, leadUnitId: 'u1', supportingUnitIds: ['u2'], leadPostId: 'p2' },
      { id: 'a1', at: minute(12) },
    ),
  ],
  [
    entry('road', '0', by(13, 'e10'), {
      ...stageOf('前期'),
      note: '用地已批',
      problems: '征迁尚余三户',
      nextSteps: '七月完成征迁',
      needs: '请资规局协调',
      outlook: 'needs-support',
      confirmed: ['future-month'],
      importedFrom: { file: '六月台账.xlsx', digest: 'd1', sheet: '重点项目', row: 7 },
    }),
  ],
  [
    changeOf(
      'entry-reviewed',
      { ...road, entryId: 'e10', verdict: 'accepted' },
      { id: 'k1', at: minute(14) },
    ),
  ],
  [entry('road', '0', by(15, 'e11'), { ...stageOf('在建'), replaces: ['e10'], reason: '已开工' })],
  [
    changeOf(
      'entry-reviewed',
      { ...road, entryId: 'e11', verdict: 'returned', note: '请附开工批复' },
      { id: 'k2', at: minute(16) },
    ),
    changeOf(
      'entry-reviewed',
      { ...road, entryId: 'not-seen-either', verdict: 'accepted' },
      { id: 'k3', at: minute(16) },
    ),
  ],
  [
    entry('road', '0', by(18, 'e12'), { ...stageOf('前期'), period: '2024-05' }),
    entry('road', '0', by(19, 'e13', '赵小军'), { ...stageOf('开工'), period: '2024-05' }),
  ],
  [
    changeOf(
      'period-locked',
      { planId: 'plan', period: '2024-05', locked: true, reason: '月报已定' },
      { id: 'l1', at: minute(20) },
    ),
    changeOf(
      'lock-exempted',
      {
        planId: 'plan',
        period: '2024-05',
        unitId: 'u1',
        until: '2024-07-20T10:00:00.000Z',
        reason: '口径调整',
      },
      { id: 'l2', at: minute(21) },
    ),
  ],
];

/** What version 3 brought: the rule of a plan, the pace of a target. */
const leader = [
  [
    changeOf(
      'rule-set',
      {
        planId: 'plan',
        rule: { id: 'ten-thirty', onTrackFrom: '-10', severeBelow: '-30', silentAbove: '0.5' },
        reason: '按市里统一口径',
      },
      { id: 'g1', at: minute(24) },
    ),
    changeOf(
      'pace-set',
      {
        planId: 'plan',
        targetId: 'award',
        pace: { kind: 'curve', shares: { '2024-06': '0.2', '2024-12': '1' } },
        reason: '评审在下半年',
      },
      { id: 'g2', at: minute(25) },
    ),
  ],
];

const attached = (id: string, evidence: Evidence) =>
  changeOf('evidence-attached', { ...road, period: '2024-06', evidence }, { id, at: minute(22) });

/** Evidence: a file with its bytes, a document by its number, and a file that was removed again. */
const evidence = [
  attached('v-file', {
    kind: 'file',
    name: '批复.txt',
    size: Buffer.byteLength(PROOF),
    sha256: sha256Hex(PROOF),
    mediaType: 'text/plain',
  }),
  attached('v-document', { kind: 'document', number: '永发改〔2024〕12号', title: '关于开工的批复' }),
  attached('v-removed', { kind: 'file', name: '误传.pdf', size: 0, sha256: sha256Hex('') }),
  changeOf(
    'evidence-removed',
    { ...road, evidenceId: 'v-removed', reason: '误传' },
    { id: 'v-removal', at: minute(23) },
  ),
];

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
  [{ ...entry('high-tech', '50', { id: 'e6', at: minute(31) }), version: 4 }],
  ...office,
  ...leader,
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
  await store.append(evidence, [
    { sha256: sha256Hex(PROOF), content: new Blob([PROOF], { type: 'text/plain' }) },
  ]);
  await store.keepIdentity({ unitId: 'u1', postId: 'p1', name: '' });
  await store.keepSetting('columns', { 累计完成: 'value' });
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
