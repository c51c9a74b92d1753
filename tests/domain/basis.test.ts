import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statesOn } from '../../src/domain/basis.ts';
import type { ChangeOf } from '../../src/domain/change.ts';
import type { Entry, Verdict } from '../../src/domain/change-bodies.ts';
import { stampOf } from '../../src/domain/clock.ts';
import { foldTarget, type TargetChange } from '../../src/domain/fold.ts';
import { defaultRule } from '../../src/domain/light-rule.ts';
import { standingOf } from '../../src/domain/standing.ts';
import { historiesOf } from './arbitraries.ts';
import { changeOf, definitionOf, plan, seeds, value } from './fixtures.ts';

const JUNE = '2024-06';
const target = seeds.highTech;
const subject = { planId: plan.id, targetId: target.id };
const at = (day: number): string => stampOf(`2024-07-0${day}T00:00:00.000Z`);

const reported = (day: number, text: string, more: Partial<Entry> = {}): ChangeOf<'entry-logged'> =>
  changeOf(
    'entry-logged',
    { ...subject, period: JUNE, reading: value(text), grade: 'reported', ...more },
    { id: `day-${day}`, at: at(day) },
  );
const reviewed = (day: number, entryId: string, verdict: Verdict) =>
  changeOf('entry-reviewed', { ...subject, entryId, verdict }, { id: `day-${day}`, at: at(day) });
const correction = (day: number, text: string, replaced: number): ChangeOf<'entry-logged'> =>
  reported(day, text, { replaces: [`day-${replaced}`], reason: '核定' });

/** The figure of June that counts when only accepted ones do. */
function acceptedIn(...changes: readonly TargetChange[]): string | undefined {
  const [state] = statesOn('accepted', [foldTarget(target.id, [definitionOf(target), ...changes])]);
  const found = state && standingOf(state, plan, JUNE, defaultRule);
  const reading = found?.entry?.reading;
  return reading?.kind === 'value' ? reading.value : undefined;
}

describe('the basis of accepted figures', () => {
  it('has none until a reviewer accepts one', () => {
    expect(acceptedIn(reported(1, '20'))).toBeUndefined();
    expect(acceptedIn(reported(1, '20'), reviewed(2, 'day-1', 'accepted'))).toBe('20');
  });

  it('shows the last accepted figure while a correction of it waits, and then the correction', () => {
    const waiting = [reported(1, '20'), reviewed(2, 'day-1', 'accepted'), correction(3, '22', 1)];
    expect(acceptedIn(...waiting)).toBe('20');
    expect(acceptedIn(...waiting, reviewed(4, 'day-3', 'accepted'))).toBe('22');
    expect(acceptedIn(...waiting, reviewed(4, 'day-3', 'returned'))).toBe('20');
  });

  it('shows the month before while nothing of this month is accepted', () => {
    const may = reported(1, '18', { period: '2024-05' });
    expect(acceptedIn(may, reviewed(2, 'day-1', 'accepted'), reported(3, '20'))).toBe('18');
  });

  it('counts printed figures as accepted, also beneath a correction that waits', () => {
    expect(acceptedIn(reported(1, '20', { grade: 'published', sourceId: '004' }))).toBe('20');
    const printed = reported(1, '20', { grade: 'published', sourceId: '004' });
    expect(acceptedIn(printed, correction(2, '22', 1))).toBe('20');
  });

  it('does not count a figure that was returned, nor one whose acceptance was replaced by a return', () => {
    expect(acceptedIn(reported(1, '20'), reviewed(2, 'day-1', 'returned'))).toBeUndefined();
    const accepted = [reported(1, '20'), reviewed(2, 'day-1', 'accepted')];
    expect(acceptedIn(...accepted, reviewed(3, 'day-1', 'returned'))).toBeUndefined();
    const printed = reported(1, '20', { grade: 'published', sourceId: '004' });
    expect(acceptedIn(printed, reviewed(2, 'day-1', 'returned'))).toBeUndefined();
  });

  it('counts a returned figure once the reviewer accepts it after all: the later verdict holds', () => {
    const verdicts = [reviewed(2, 'day-1', 'returned'), reviewed(3, 'day-1', 'accepted')];
    expect(acceptedIn(reported(1, '20'), ...verdicts)).toBe('20');
    expect(acceptedIn(...verdicts.toReversed(), reported(1, '20'))).toBe('20');
  });

  it('does not count an accepted figure that was taken back', () => {
    const changes = [reported(1, '20'), reviewed(2, 'day-1', 'accepted')];
    const retraction = changeOf('entry-retracted', { ...subject, entryId: 'day-1', reason: '误填' });
    expect(acceptedIn(...changes, retraction)).toBeUndefined();
  });

  it('shows of two people the one whose figure was accepted, and calls nothing contested', () => {
    const changes = [reported(1, '20'), reported(2, '22'), reviewed(3, 'day-1', 'accepted')];
    expect(acceptedIn(...changes)).toBe('20');
    const [state] = statesOn('accepted', [foldTarget(target.id, [definitionOf(target), ...changes])]);
    expect(state && standingOf(state, plan, JUNE, defaultRule)?.contested).toBeUndefined();
  });

  it('never shows what nobody accepted and no document printed (law), and that of reported figures all (law)', () => {
    fc.assert(
      fc.property(historiesOf('t'), (history) => {
        const state = foldTarget('t', history);
        expect(statesOn('reported', [state])).toEqual([state]);
        const [accepted] = statesOn('accepted', [state]);
        for (const { grade, review } of Object.values(accepted?.entriesByPeriod ?? {}))
          expect(review?.verdict ?? grade).toBe(review === undefined ? 'published' : 'accepted');
      }),
      { numRuns: 300 },
    );
  });
});
