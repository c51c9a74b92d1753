import fc from 'fast-check';
import { CHANGE_VERSION, type Change } from '../../src/domain/change.ts';
import { defaultRule, type LightRule, rulePresets } from '../../src/domain/light-rule.ts';
import { addMonths } from '../../src/domain/period.ts';
import type { Pace } from '../../src/domain/plan.ts';
import { adopt, changeOf, define, entry, minute, retract, unknownKind } from './sample-changes.ts';

export const planIds = ['plan', 'next'];
export const targetIds = ['a', 'b', 'c'];

/** What may happen in a workspace: mostly to its targets; adoptions and the rest that is rare come once in a while. */
const kinds = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom('entry', 'correction') },
  { weight: 5, arbitrary: fc.constantFrom('retraction', 'review') },
  { weight: 4, arbitrary: fc.constant('definition' as const) },
  { weight: 4, arbitrary: fc.constantFrom('evidence', 'removal', 'assignment') },
  { weight: 4, arbitrary: fc.constantFrom('adoption', 'revision', 'note', 'withdrawal', 'unknown', 'later') },
  { weight: 4, arbitrary: fc.constantFrom('pace', 'rule') },
  { weight: 5, arbitrary: fc.constantFrom('unit', 'dissolution', 'post', 'holder', 'abolition') },
  { weight: 3, arbitrary: fc.constantFrom('lock', 'exemption') },
  { weight: 1, arbitrary: fc.constant('snapshot' as const) },
);

/** What the change says, if it is of a kind that says it. Stamps collide on purpose. */
const sayings = (count: number) =>
  fc.record({
    kind: kinds,
    version: fc.constantFrom(1, CHANGE_VERSION),
    at: fc.integer({ min: 0, max: 6 }).map(minute),
    name: fc.constantFrom('王主任', '李主任'),
    targetId: fc.constantFrom(...targetIds),
    planId: fc.constantFrom(...planIds),
    areaId: fc.constantFrom('investment', 'innovation', 'city'),
    period: fc.integer({ min: 0, max: 2 }).map((month) => addMonths('2024-04', month)),
    figure: fc.integer({ min: 0, max: 50 }).map(String),
    verdict: fc.constantFrom('accepted', 'returned'),
    isSo: fc.boolean(),
    /** the change it speaks of, which may be of any kind, come later or never */
    about: fc.integer({ min: 0, max: count }),
    replaced: fc.option(fc.uniqueArray(fc.integer({ min: 0, max: count }), { maxLength: 4 })),
  });

type Sayings = ReturnType<typeof sayings> extends fc.Arbitrary<infer T> ? T : never;

/** A snapshot of a few characters: storage lists it and does not verify it. */
const snapshotTextOf = (id: string, planId: string): string => {
  const plan = { id: planId, name: planId };
  const row = { id, plan, name: '半年', asOf: '2024-06', takenAt: minute(0), by: '王主任' };
  return JSON.stringify({ snapshot: row, sha256: '0'.repeat(64) });
};

/** A deadline, or a curve that has its whole in the month. */
const paceFrom = ({ isSo, period, figure }: Sayings): Pace =>
  isSo
    ? { kind: 'deadline', due: period }
    : { kind: 'curve', shares: { '2024-03': `0.${figure.padStart(2, '0')}`, [period]: '1' } };

const ruleFrom = ({ isSo, about }: Sayings): LightRule =>
  (isSo ? rulePresets[about % rulePresets.length] : undefined) ?? { ...defaultRule, id: `own-${about}` };

const idOf = (n: number): string => `change-${n}`;
const document = { kind: 'document', number: '永发改〔2024〕12号', title: '批复' } as const;

/** The n-th change, with an id of its own. */
function changeSaying(said: Sayings, n: number): Change {
  const { kind, version, at, name, targetId, planId, areaId, period, figure, verdict, isSo } = said;
  const [unitId, postId, about] = [`unit-${targetId}`, `post-${areaId}`, idOf(said.about)];
  const envelope = { id: idOf(n), at, version, author: { name, unit: '科技局' } };
  const subject = { planId, targetId };
  const reason = '上级调整';
  const outcome = { name: '外贸出口', quote: '外贸出口增长20.5%', period, sourceId: '004' };
  const replacing = said.replaced === null ? { reason } : { replaces: said.replaced.map(idOf) };
  const snapshotId = `snapshot-${figure.slice(0, 1)}`;
  const until = '2024-08-01T00:00:00.000Z';
  return {
    entry: () => entry(targetId, figure, envelope, { period, planId }),
    correction: () => entry(targetId, figure, envelope, { period, planId, ...replacing }),
    retraction: () => retract(targetId, about, envelope),
    review: () => changeOf('entry-reviewed', { ...subject, entryId: about, verdict }, envelope),
    definition: () => define(targetId, { planId, areaId, order: n }, envelope),
    evidence: () => changeOf('evidence-attached', { ...subject, period, evidence: document }, envelope),
    removal: () => changeOf('evidence-removed', { ...subject, evidenceId: about, reason }, envelope),
    assignment: () =>
      changeOf('target-assigned', { ...subject, leadUnitId: unitId, supportingUnitIds: [] }, envelope),
    adoption: () => adopt(planId, envelope),
    revision: () => changeOf('target-revised', { ...subject, reason, goal: figure }, envelope),
    pace: () => changeOf('pace-set', { ...subject, pace: paceFrom(said), reason }, envelope),
    rule: () => changeOf('rule-set', { planId, rule: ruleFrom(said), reason }, envelope),
    withdrawal: () => changeOf('target-withdrawn', { ...subject, reason }, envelope),
    note: () => changeOf('outcome-noted', { ...subject, ...outcome, reason }, envelope),
    unknown: () => unknownKind({ targetId, figure }, envelope),
    later: () => entry(targetId, figure, { ...envelope, version: CHANGE_VERSION + 1 }, { period, planId }),
    unit: () => changeOf('unit-defined', { unitId, name: figure }, envelope),
    dissolution: () => changeOf('unit-dissolved', { unitId, reason }, envelope),
    post: () => changeOf('post-defined', { postId, unitId, title: figure, duty: 'report' }, envelope),
    holder: () => changeOf('post-held', { postId, holder: name }, envelope),
    abolition: () => changeOf('post-abolished', { postId, reason }, envelope),
    lock: () => changeOf('period-locked', { planId, period, locked: isSo, reason }, envelope),
    exemption: () => changeOf('lock-exempted', { planId, period, unitId, until, reason }, envelope),
    snapshot: () =>
      changeOf('snapshot-taken', { snapshotId, text: snapshotTextOf(snapshotId, planId) }, envelope),
  }[kind]();
}

const changeAt = (n: number, count: number): fc.Arbitrary<Change> =>
  sayings(count).map((said) => changeSaying(said, n));

/** Up to 32 changes, of which both plans are adopted by two. */
export const histories: fc.Arbitrary<Change[]> = fc
  .integer({ min: 1, max: 30 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, n) => changeAt(n, count))))
  .map((changes) => [...planIds.map((planId) => adopt(planId)), ...changes]);

export const shuffled = <T>(things: readonly T[]): fc.Arbitrary<T[]> =>
  fc.shuffledSubarray([...things], { minLength: things.length, maxLength: things.length });

/** The same things in their order, cut into batches of one to six. */
export const batched = <T>(things: readonly T[]): fc.Arbitrary<T[][]> =>
  fc
    .array(fc.integer({ min: 1, max: 6 }), { minLength: things.length, maxLength: things.length })
    .map((sizes) => {
      const batches: T[][] = [];
      let from = 0;
      for (const size of sizes) {
        if (from < things.length) batches.push(things.slice(from, from + size));
        from += size;
      }
      return batches;
    });
