import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stampOf } from '../../src/domain/clock.ts';
import { parseMoments, printMoments } from '../../src/domain/difference-moments.ts';
import { foldTarget } from '../../src/domain/fold.ts';
import { endOfDay, isDay, knownBy, reasonsBetween } from '../../src/domain/known-changes.ts';
import { historiesOf, shuffled } from './arbitraries.ts';
import { changeOf, definitionOf, entryOf, plan, seeds, value } from './fixtures.ts';

const NEVER_LATER = '~';
const days = fc
  .integer({ min: 1, max: 10 })
  .map((day) => endOfDay(`2024-05-${String(day).padStart(2, '0')}`));

describe('what was known at a moment', () => {
  it('is everything once no change is later', () => {
    fc.assert(
      fc.property(historiesOf('a'), (changes) => {
        expect(knownBy(changes, NEVER_LATER)).toEqual(changes);
        expect(foldTarget('a', knownBy(changes, NEVER_LATER))).toEqual(foldTarget('a', changes));
      }),
    );
  });

  it('is never less at a later moment', () => {
    fc.assert(
      fc.property(historiesOf('a'), days, days, (changes, one, other) => {
        const [early, late] = one < other ? [one, other] : [other, one];
        const known = new Set(knownBy(changes, late));
        for (const change of knownBy(changes, early)) expect(known.has(change)).toBe(true);
      }),
    );
  });

  it('does not change by what is stamped later, whatever that is', () => {
    fc.assert(
      fc.property(historiesOf('a'), days, (changes, moment) => {
        const until = changes.filter(({ at }) => at <= moment);
        expect(foldTarget('a', knownBy(changes, moment))).toEqual(foldTarget('a', knownBy(until, moment)));
      }),
    );
  });

  it('does not depend on the order in which the changes arrived', () => {
    const cases = historiesOf('a').chain((changes) => fc.tuple(fc.constant(changes), shuffled(changes)));
    fc.assert(
      fc.property(cases, days, ([changes, others], moment) => {
        expect(foldTarget('a', knownBy(others, moment))).toEqual(foldTarget('a', knownBy(changes, moment)));
      }),
    );
  });

  it('holds from the start what a printed document promised, by its first wording until the next', () => {
    const author = { name: '政府工作报告', document: '000' };
    const at = (day: string) => stampOf(`2026-11-${day}T00:00:00.000Z`);
    const printed = { ...definitionOf(seeds.highTech), author, at: at('21') };
    const second = { ...definitionOf({ ...seeds.highTech, goal: '50' }), id: 'second', author, at: at('25') };
    const goalAt = (moment: string) =>
      foldTarget('target', knownBy([second, printed], moment)).definition?.target.goal;
    expect([goalAt(endOfDay('2024-03-01')), goalAt(endOfDay('2026-11-30'))]).toEqual(['45', '50']);
    const own = definitionOf(seeds.highTech);
    expect(foldTarget('target', knownBy([own], endOfDay('2024-01-31'))).definition).toBeUndefined();
  });
});

describe('a day', () => {
  it('ends at midnight in Shanghai', () => {
    const before = stampOf('2024-07-05T15:59:59.999Z');
    const after = stampOf('2024-07-05T16:00:00.000Z');
    expect([before <= endOfDay('2024-07-05'), after <= endOfDay('2024-07-05')]).toEqual([true, false]);
    expect(after <= endOfDay('2024-07-06')).toBe(true);
  });

  it('is one of the calendar', () => {
    for (const day of ['2024-02-29', '2024-12-31', '2023-02-28']) expect(isDay(day)).toBe(true);
    for (const day of ['2023-02-29', '2024-04-31', '2024-13-01', '2024-1-01', '2024-01-00', '', '20240101'])
      expect(isDay(day)).toBe(false);
  });
});

describe('the reasons between two moments', () => {
  const target = seeds.highTech;
  const at = (day: number) => stampOf(`2024-07-0${day}T01:00:00.000Z`);
  const changes = [
    entryOf(target, '2024-06', value('20'), { id: 'a', at: at(1) }),
    entryOf(target, '2024-06', value('22'), { id: 'b', at: at(3), replaces: ['a'], reason: '漏报两家' }),
    changeOf(
      'entry-retracted',
      { planId: plan.id, targetId: target.id, entryId: 'b', reason: '误填' },
      { id: 'c', at: at(5) },
    ),
    changeOf(
      'target-revised',
      { planId: plan.id, targetId: target.id, goal: '40', reason: '上级调整' },
      { id: 'd', at: at(4) },
    ),
  ];

  it('are those given after the first and up to the second, oldest first, with the month of the figure', () => {
    expect(reasonsBetween(changes, endOfDay('2024-07-02'), endOfDay('2024-07-05'))).toEqual([
      { period: '2024-06', reason: '漏报两家' },
      { reason: '上级调整' },
      { period: '2024-06', reason: '误填' },
    ]);
    expect(reasonsBetween(changes, endOfDay('2024-07-03'), endOfDay('2024-07-04'))).toEqual([
      { reason: '上级调整' },
    ]);
    expect(reasonsBetween(changes, endOfDay('2024-07-05'), NEVER_LATER)).toEqual([]);
  });
});

describe('two moments in an address', () => {
  const named = fc.record(
    {
      asOf: fc.constantFrom('2024-01', '2024-06', '2023-12'),
      known: fc.constantFrom('2024-07-05', '2024-02-29'),
    },
    { requiredKeys: ['asOf'] },
  );

  it('are read as they were printed', () => {
    fc.assert(
      fc.property(named, named, (before, after) => {
        expect(parseMoments(printMoments({ before, after }), after.asOf)).toEqual({ before, after });
      }),
    );
    expect(printMoments({ before: { asOf: '2024-08' }, after: { asOf: '2024-09' } })).toBe('2024-08');
    const known = {
      before: { asOf: '2024-06', known: '2024-07-05' },
      after: { asOf: '2024-06', known: '2024-09-30' },
    };
    expect(printMoments(known)).toBe('2024-06@2024-07-05..@2024-09-30');
  });

  it('that nobody can mean are none', () => {
    for (const text of [
      '',
      '2024-13',
      '2024-06@',
      '2024-06@2024-02-30',
      '2024-06..2024-09-30',
      '2024-06..@',
      '2024-06..@2024-09-30..@2024-09-30',
      '2024-06@2024-07-05@2024-07-05',
    ])
      expect(parseMoments(text, '2024-06')).toBeUndefined();
  });
});
