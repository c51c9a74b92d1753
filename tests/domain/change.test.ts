import { describe, expect, it } from 'vitest';
import {
  CHANGE_VERSION,
  type Change,
  checkChange,
  isKnown,
  subjectOf,
  type UnknownChange,
} from '../../src/domain/change.ts';
import { bodySchemas } from '../../src/domain/change-bodies.ts';
import { defaultRule } from '../../src/domain/light-rule.ts';
import type { Target } from '../../src/domain/plan.ts';
import {
  attachedTo,
  changeOf,
  definitionOf,
  entryOf,
  notApplicable,
  plan,
  seeds,
  stage,
  value,
} from './fixtures.ts';

const entry = entryOf(seeds.highTech, '2024-06', value('20'));
const subject = { planId: plan.id, targetId: seeds.highTech.id };

const known = [
  changeOf('plan-adopted', { plan }),
  definitionOf(seeds.highTech),
  changeOf('target-revised', {
    ...subject,
    goal: '40',
    reason: '上级调整',
    documentNumber: '永政发〔2024〕8号',
  }),
  changeOf('target-withdrawn', { ...subject, reason: '并入他项' }),
  entry,
  entryOf(seeds.railway, '2024-06', stage('开工'), { grade: 'verified', note: '已开工' }),
  entryOf(seeds.highTech, '2024-06', notApplicable),
  changeOf('entry-retracted', { ...subject, entryId: entry.id, reason: '误填' }),
  changeOf('snapshot-taken', { snapshotId: 's1', text: '{}' }),
  entryOf(seeds.highTech, '2024-06', value('21'), {
    problems: '两家材料不全',
    nextSteps: '七月补齐',
    needs: '请市场监管局协调',
    outlook: 'needs-support',
    replaces: [entry.id],
    confirmed: ['falling'],
    importedFrom: { file: '台账.xlsx', digest: 'd1', sheet: '六月', row: 7 },
  }),
  changeOf('outcome-noted', {
    ...subject,
    name: '外贸出口',
    quote: '外贸出口增长20.5%',
    period: '2024-12',
    sourceId: '004',
    reason: '口径不同',
  }),
  changeOf('unit-defined', { unitId: 'u1', name: '科技局', order: 3 }),
  changeOf('unit-dissolved', { unitId: 'u1', reason: '机构改革' }),
  changeOf('post-defined', { postId: 'p1', unitId: 'u1', title: '填报员', duty: 'report' }),
  changeOf('post-defined', { postId: 'p2', title: '分管副市长', duty: 'lead' }),
  changeOf('post-abolished', { postId: 'p1', reason: '撤并' }),
  changeOf('post-held', { postId: 'p1', holder: '' }),
  changeOf('target-assigned', { ...subject, leadUnitId: 'u1', supportingUnitIds: ['u2'], leadPostId: 'p2' }),
  changeOf('target-assigned', { ...subject, supportingUnitIds: [] }),
  changeOf('entry-reviewed', { ...subject, entryId: entry.id, verdict: 'returned', note: '请附文件' }),
  changeOf('evidence-attached', {
    ...subject,
    period: '2024-06',
    evidence: {
      kind: 'file',
      name: '批复.pdf',
      size: 0,
      sha256: 'a'.repeat(64),
      mediaType: 'application/pdf',
    },
  }),
  attachedTo(seeds.railway, '2024-06'),
  changeOf('evidence-removed', { ...subject, evidenceId: 'x', reason: '误传' }),
  changeOf('pace-set', {
    ...subject,
    pace: { kind: 'deadline', due: '2024-09' },
    reason: '文件写明三季度前',
  }),
  changeOf('rule-set', { planId: plan.id, rule: defaultRule, reason: '按市里统一口径' }),
  changeOf('period-locked', { planId: plan.id, period: '2024-06', locked: true, reason: '月报已定' }),
  changeOf('lock-exempted', {
    planId: plan.id,
    period: '2024-06',
    unitId: 'u1',
    until: '2024-07-20T10:00:00.000Z',
    reason: '统计口径调整',
  }),
];

/** A change of a later version of the product. */
const foreign: UnknownChange = {
  ...entry,
  kind: 'review-decided',
  body: { verdict: '可成', nested: { list: [1, 2] } },
};

/** Where a change is refused; undefined when it is let in. */
function faultPath(change: unknown): string | undefined {
  const result = checkChange(change);
  return result.ok ? undefined : result.fault.path;
}

const withBody = (more: object): unknown => ({ ...entry, body: { ...entry.body, ...more } });
const withTarget = (more: Partial<Record<keyof Target, unknown>>): unknown => ({
  ...definitionOf(seeds.highTech),
  body: { planId: plan.id, target: { ...seeds.highTech, ...more }, order: 0 },
});

const withDuty = (duty: string): unknown => ({
  ...changeOf('post-abolished', { postId: 'p1', reason: '' }),
  kind: 'post-defined',
  body: { postId: 'p1', title: '填报员', duty },
});
const withHash = (sha256: string): unknown =>
  changeOf('evidence-attached', {
    ...subject,
    period: '2024-06',
    evidence: { kind: 'file', name: '批复.pdf', size: 1, sha256 },
  });
const withUntil = (until: string): unknown =>
  changeOf('lock-exempted', { planId: plan.id, period: '2024-06', unitId: 'u1', until, reason: '' });

describe('the check of a change', () => {
  it('is tried here with every kind there is', () => {
    expect(new Set(known.map(({ kind }) => kind as string))).toEqual(new Set(Object.keys(bodySchemas)));
  });

  it.each(known.map((change) => [change.kind, change] as const))('lets %s in unchanged', (_kind, change) => {
    expect(checkChange(change)).toEqual({ ok: true, change });
    expect(checkChange(JSON.parse(JSON.stringify(change)))).toEqual({ ok: true, change });
  });

  it('keeps a kind it does not know, body and all, and passes it on', () => {
    expect(checkChange(foreign)).toEqual({ ok: true, change: foreign });
    expect(isKnown(foreign)).toBe(false);
  });

  it('keeps a known kind of a later version without claiming to understand it', () => {
    const later = { ...entry, version: CHANGE_VERSION + 1, body: { figure: 20 } };
    expect(checkChange(later)).toEqual({ ok: true, change: later });
    expect(isKnown(later)).toBe(false);
  });

  it('is not deceived by kinds that every object has', () => {
    for (const kind of ['toString', 'constructor', '__proto__']) {
      expect(isKnown({ ...foreign, kind })).toBe(false);
      expect(checkChange({ ...foreign, kind }).ok).toBe(true);
    }
  });

  it.each([
    [
      'a number where text stands for a decimal',
      withBody({ reading: { kind: 'value', value: 20 } }),
      'reading.value',
    ],
    ['a decimal with an exponent', withBody({ reading: { kind: 'value', value: '2e1' } }), 'reading.value'],
    ['an empty figure', withBody({ reading: { kind: 'value', value: '' } }), 'reading.value'],
    ['a month that does not exist', withBody({ period: '2024-13' }), 'period'],
    ['a day', withBody({ period: '2024-06-30' }), 'period'],
    ['a grade nobody gives', withBody({ grade: 'certain' }), 'grade'],
    ['a member it does not know', withBody({ credit: '1' }), 'credit'],
    ['a lone surrogate in a note', withBody({ note: '\ud800' }), 'note'],
    ['a lone surrogate in an id', { ...entry, id: 'x\udc00' }, 'id'],
    ['a lone surrogate in a unit', withTarget({ unit: '\ud800' }), 'target.unit'],
    ['a negative weight', withTarget({ weight: '-1' }), 'target.weight'],
    ['a weight that is no number', withTarget({ weight: '重' }), 'target.weight'],
    ['a negative tolerance', withTarget({ tolerance: '-5' }), 'target.tolerance'],
    ['a stamp without a counter', { ...entry, at: '2024-07-03T01:02:03.004Z' }, 'at'],
    ['a stamp of a day that there is not', { ...entry, at: '2024-02-30T01:02:03.004Z/00000' }, 'at'],
    ['a stamp of no time at all', { ...entry, at: '2024-99-99T99:99:99.999Z/00000' }, 'at'],
    ['a stamp that none could come after', { ...entry, at: '9999-12-31T23:59:59.999Z/zzzzz' }, 'at'],
    ['a stamp of 2100', { ...entry, at: '2100-01-01T00:00:00.000Z/00000' }, 'at'],
    ['a stamp from before there were any', { ...entry, at: '1999-12-31T23:59:59.999Z/00000' }, 'at'],
    ['an author without a name', { ...entry, author: {} }, 'author.name'],
    ['no device', { ...entry, device: '' }, 'device'],
    ['a unit without a name', changeOf('unit-defined', { unitId: 'u1', name: ' ' }), 'name'],
    ['a duty nobody has', withDuty('admin'), 'duty'],
    ['evidence whose hash is none', withHash('A'.repeat(64)), 'evidence.sha256'],
    ['an exemption until some day', withUntil('2024-07-20'), 'until'],
    ['an envelope with more in it', { ...entry, signature: 'x' }, 'signature'],
  ])('refuses %s and says where', (_what, change, path) => {
    expect(faultPath(change)).toBe(path);
  });

  it('lets a stamp in that is ahead of every clock of today: a device whose clock was wrong is restored', () => {
    for (const at of ['2099-12-31T23:59:59.999Z/zzzzz', '2064-02-29T00:00:00.000Z/00000'])
      expect(checkChange({ ...entry, at })).toEqual({ ok: true, change: { ...entry, at } });
  });

  it('never throws, whatever it is given', () => {
    for (const input of [undefined, null, 0, '', [], {}, { ...entry, body: null }, { ...entry, body: [] }])
      expect(checkChange(input).ok).toBe(false);
  });
});

describe('the subject of a change', () => {
  it('is the thing whose history must be read to fold it', () => {
    expect(subjectOf(changeOf('plan-adopted', { plan }))).toBe('plan:yongkang-2024');
    expect(subjectOf(definitionOf(seeds.highTech))).toBe('target:target');
    expect(subjectOf(entry)).toBe('target:target');
    expect(subjectOf(changeOf('snapshot-taken', { snapshotId: 's1', text: '{}' }))).toBe('snapshot:s1');
    expect(subjectOf(changeOf('entry-reviewed', { ...subject, entryId: 'e', verdict: 'accepted' }))).toBe(
      'target:target',
    );
    expect(subjectOf(changeOf('post-held', { postId: 'p1', holder: '' }))).toBe('organisation');
    expect(subjectOf(withUntil('') as Change)).toBe('locks:yongkang-2024');
  });

  it('is of its own for a kind that is not known, even if it names a target', () => {
    expect(subjectOf({ ...foreign, body: { targetId: 'target' } })).toBe('unknown:review-decided');
    expect(subjectOf({ ...entry, version: CHANGE_VERSION + 1 })).toBe('unknown:entry-logged');
  });
});
