import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChangeOf } from '../../src/domain/change.ts';
import type { Entry, Reading, Verdict } from '../../src/domain/change-bodies.ts';
import { stampOf } from '../../src/domain/clock.ts';
import { foldTarget, type TargetChange } from '../../src/domain/fold.ts';
import { defaultRule } from '../../src/domain/light-rule.ts';
import { standingOf } from '../../src/domain/standing.ts';
import { replacedBy, rivalsOf } from '../../src/domain/target-state.ts';
import { historiesOf } from './arbitraries.ts';
import { changeOf, definitionOf, plan, seeds, value } from './fixtures.ts';

const JUNE = '2024-06';
const target = seeds.highTech;
const subject = { planId: plan.id, targetId: target.id };
const at = (day: number): string => stampOf(`2024-07-0${day}T00:00:00.000Z`);

/** A figure for June that was reported on a day of July. */
const reported = (
  day: number,
  name: string,
  reading: Reading | string,
  more: Partial<Entry> = {},
): ChangeOf<'entry-logged'> =>
  changeOf(
    'entry-logged',
    {
      ...subject,
      period: JUNE,
      reading: typeof reading === 'string' ? value(reading) : reading,
      grade: 'reported',
      ...more,
    },
    { id: `day-${day}`, at: at(day), author: { name, unit: '科技局' } },
  );
const reviewed = (day: number, entryId: string, verdict: Verdict) =>
  changeOf(
    'entry-reviewed',
    { ...subject, entryId, verdict, note: '与台账不符' },
    { id: `day-${day}`, at: at(day) },
  );
const retracted = (day: number, entryId: string) =>
  changeOf('entry-retracted', { ...subject, entryId, reason: '误填' }, { id: `day-${day}`, at: at(day) });

const stateOf = (...changes: readonly TargetChange[]) =>
  foldTarget(target.id, [definitionOf(target), ...changes]);
/** Who is in force in June, and who is its rival. */
const juneOf = (...changes: readonly TargetChange[]) => {
  const state = stateOf(...changes);
  return [state.entriesByPeriod[JUNE]?.id, rivalsOf(state, JUNE).map(({ id }) => id)];
};

const wang = reported(1, '王主任', '20');
const li = reported(2, '李主任', '22');

describe('figures of two people for one target and month', () => {
  it('stand side by side, and the later is in force', () => {
    expect(juneOf(wang, li)).toEqual(['day-2', ['day-1']]);
    expect(juneOf(li, wang)).toEqual(['day-2', ['day-1']]);
    expect(stateOf(wang, li).besideByPeriod[JUNE]?.[0]).toMatchObject({ by: '王主任', reading: value('20') });
  });

  it('are said to be contested in the standing of that month, and no longer once they are decided', () => {
    const contested = (asOf: string, ...changes: readonly TargetChange[]) =>
      standingOf(stateOf(...changes), plan, asOf, defaultRule)?.contested;
    expect(contested(JUNE, wang, li)).toBe(true);
    expect(contested('2024-05', wang, li)).toBeUndefined();
    expect(contested(JUNE, wang, li, retracted(3, 'day-1'))).toBeUndefined();
  });

  it('leave no rival once a correction saw both', () => {
    const correction = reported(3, '王主任', '21', { replaces: ['day-1', 'day-2'], reason: '核定' });
    expect(juneOf(wang, li, correction)).toEqual(['day-3', []]);
    expect(stateOf(wang, li, correction).besideByPeriod).toEqual({});
  });

  it('come back as rivals when that correction is taken back', () => {
    const correction = reported(3, '王主任', '21', { replaces: ['day-1', 'day-2'], reason: '核定' });
    expect(juneOf(wang, li, correction, retracted(4, 'day-3'))).toEqual(['day-2', ['day-1']]);
  });

  it('of which a correction saw one leave the other beside it', () => {
    const correction = reported(3, '王主任', '21', { replaces: ['day-1'], reason: '核定' });
    expect(juneOf(wang, li, correction)).toEqual(['day-3', ['day-2']]);
  });

  it('are decided by taking one back, whichever it is', () => {
    expect(juneOf(wang, li, retracted(3, 'day-1'))).toEqual(['day-2', []]);
    expect(juneOf(wang, li, retracted(3, 'day-2'))).toEqual(['day-1', []]);
  });

  it('are decided by returning one: it is no rival, and the other is in force', () => {
    expect(juneOf(wang, li, reviewed(3, 'day-1', 'returned'))).toEqual(['day-2', []]);
    expect(juneOf(wang, li, reviewed(3, 'day-2', 'returned'))).toEqual(['day-1', []]);
    expect(replacedBy(stateOf(wang, li, reviewed(3, 'day-2', 'returned')), JUNE)).toEqual(['day-1', 'day-2']);
  });

  it('stand as before when both are returned: the later is in force and waits for a correction', () => {
    const both = [reviewed(3, 'day-1', 'returned'), reviewed(4, 'day-2', 'returned')];
    expect(juneOf(wang, li, ...both)).toEqual(['day-2', []]);
  });

  it('are no conflict when the figure is the same, however it is written', () => {
    expect(juneOf(wang, reported(2, '李主任', '20'))).toEqual(['day-2', []]);
    expect(juneOf(wang, reported(2, '李主任', '20.0'))).toEqual(['day-2', []]);
    expect(juneOf(wang, reported(2, '李主任', { value: '20', kind: 'value' }))).toEqual(['day-2', []]);
    expect(juneOf(wang, reported(2, '李主任', { kind: 'value', value: '20', bound: '>' }))).toEqual([
      'day-2',
      ['day-1'],
    ]);
  });

  it('are three when three people report: both earlier ones are rivals, the latest first', () => {
    expect(juneOf(wang, li, reported(3, '赵主任', '25'))).toEqual(['day-3', ['day-2', 'day-1']]);
  });

  it('of different months are no conflict', () => {
    expect(juneOf(wang, reported(2, '李主任', '22', { period: '2024-05' }))).toEqual(['day-1', []]);
  });
});

describe('a correction', () => {
  it('before version 2, with a reason and nobody named, replaces all that is earlier', () => {
    const old = { ...reported(3, '王主任', '21', { reason: '核定' }), version: 1 };
    expect(juneOf(wang, li, old)).toEqual(['day-3', []]);
    expect(juneOf(old, li, wang)).toEqual(['day-3', []]);
    expect(juneOf(wang, { ...old, at: at(1), id: 'z' }, li)).toEqual(['day-2', ['z']]);
  });

  it('that names nobody replaces nobody, whatever its reason: its author saw an empty month', () => {
    expect(juneOf(wang, reported(2, '李主任', '22', { reason: '核定', replaces: [] }))).toEqual([
      'day-2',
      ['day-1'],
    ]);
  });

  it('does not replace what was reported after it, even when it names it', () => {
    const foreseeing = reported(1, '王主任', '20', { replaces: ['day-2'], reason: '核定' });
    expect(juneOf(foreseeing, li)).toEqual(['day-2', ['day-1']]);
  });

  it('arrives before what it replaces, and that is replaced all the same', () => {
    const correction = reported(3, '王主任', '21', { replaces: ['day-1', 'day-2'], reason: '核定' });
    expect(juneOf(correction, wang, li)).toEqual(['day-3', []]);
  });

  it('whose author sees the state as it is leaves no figure beside it (law)', () => {
    fc.assert(
      fc.property(historiesOf('t'), (history) => {
        const before = foldTarget('t', history);
        const replaces = replacedBy(before, '2024-03');
        const correction = changeOf(
          'entry-logged',
          {
            planId: plan.id,
            targetId: 't',
            period: '2024-03',
            reading: value('1'),
            grade: 'reported',
            replaces,
          },
          { id: 'correction', at: at(9) },
        );
        const after = foldTarget('t', [...history, correction]);
        expect(after.entriesByPeriod['2024-03']?.id).toBe('correction');
        expect(after.besideByPeriod['2024-03']).toBeUndefined();
        const undone = changeOf(
          'entry-retracted',
          { planId: plan.id, targetId: 't', entryId: 'correction', reason: '误填' },
          { id: 'undo', at: at(9) },
        );
        const back = foldTarget('t', [...history, correction, undone]);
        expect({ ...back, retracted: before.retracted }).toEqual(before);
      }),
      { numRuns: 400 },
    );
  });
});
