import { describe, expect, it } from 'vitest';
import type { Change } from '../../src/domain/change.ts';
import { emptyOrganisation } from '../../src/domain/organisation.ts';
import { addMonths } from '../../src/domain/period.ts';
import { changeLines } from '../../src/reporting/change-lines.ts';
import { changesSheet } from '../../src/reporting/changes-sheet.ts';
import { known, smallSnapshot } from './small-snapshot.ts';

/** Ten targets with so many changes each, and how often a stamp was looked at while they were told. */
function looksAt(changesEach: number, kind: 'entry-logged' | 'pace-set'): number {
  const snapshot = smallSnapshot();
  let looks = 0;
  const stampOf = (n: number): string => `${new Date(1720000000000 + n * 1000).toISOString()}/00000`;
  const pace = { kind: 'deadline', due: '2024-09' };
  const changes = Array.from({ length: 10 * changesEach }, (_, n): unknown => ({
    id: `c${n}`,
    kind,
    version: 1,
    get at() {
      looks += 1;
      return stampOf(n);
    },
    author: { name: '王五' },
    device: 'd',
    body: {
      planId: snapshot.plan.id,
      targetId: `t${n % 10}`,
      ...(kind === 'pace-set'
        ? { pace, reason: '倒排工期' }
        : { period: '2024-06', reading: { kind: 'value', value: String(n) }, grade: 'reported' }),
    },
  })) as Change[];
  const lines = changeLines(snapshot, { organisation: emptyOrganisation, changes });
  expect(lines).toHaveLength(changes.length);
  if (kind === 'entry-logged') expect(lines[0]?.before).toContain(String(changes.length - 11));
  return looks;
}

describe('the lines of 变更记录', () => {
  it.each(['entry-logged', 'pace-set'] as const)(
    'cost four times as much for four times the changes of a target, and not sixteen times: %s',
    (kind) => {
      expect(looksAt(4000, kind) / looksAt(1000, kind)).toBeLessThan(6);
    },
  );
});

describe('a snapshot’s 变更记录', () => {
  const { plan, asOf } = smallSnapshot();
  const change = (id: string, kind: string, body: object, author: object = { name: '王五' }): Change =>
    ({
      id,
      kind,
      version: 1,
      at: `2024-12-0${id.length}T00:00:00.000Z/00000`,
      author,
      device: 'd',
      body: { planId: plan.id, targetId: 't1', ...body },
    }) as unknown as Change;
  const figure = (period: string) => ({ period, reading: { kind: 'value', value: '1' }, grade: 'reported' });
  const later = addMonths(asOf, 1);
  const changes = [
    change('a', 'entry-logged', figure(asOf)),
    change('aa', 'entry-logged', figure(later)),
    change('aaa', 'entry-reviewed', { entryId: 'aa', verdict: 'accepted' }),
    change('aaaa', 'entry-reviewed', { entryId: 'a', verdict: 'accepted' }),
    change('aaaaa', 'target-withdrawn', { reason: '项目终止' }),
  ];
  const log = { organisation: emptyOrganisation, changes };

  it('lists nothing about months after its own, nor verdicts on them, and says how many those are', () => {
    expect(changeLines(smallSnapshot(), log).map(({ what }) => what)).toEqual(['取消任务', '审核', '填报']);
    expect(changesSheet(smallSnapshot(), log, []).notes).toContain(
      '另有2条是快照月份以后各月的填报和处理，本表不列。',
    );
  });

  it('says of a verdict what it is on: a bare 通过 beside a figure reads as its successor', () => {
    const [target] = known[0] ?? [];
    const of = (verdict: string, targetId = target?.id) =>
      changeLines(smallSnapshot(), {
        ...log,
        changes: [
          change('a', 'entry-logged', { ...figure(asOf), targetId }),
          change('aa', 'entry-reviewed', { entryId: 'a', verdict, targetId }),
        ],
      }).map(({ before, after }) => [before, after]);
    expect(of('accepted')).toEqual([
      ['1家（部门自报）', '审核通过（1家）'],
      ['', '1家（部门自报）'],
    ]);
    expect(of('returned', 'gone')[0]).toEqual(['1（部门自报）', '退回（1）']);
  });

  it('says nothing of later months where there are none', () => {
    const own = { ...log, changes: changes.filter(({ id }) => id !== 'aa' && id !== 'aaa') };
    expect(changesSheet(smallSnapshot(), own, []).notes.join()).not.toContain('以后各月');
  });
});
