import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldTarget } from '../../src/domain/fold.ts';
import { isJudged, type Light } from '../../src/domain/light.ts';
import { placed } from '../../src/domain/ranking.ts';
import { type PlaceChange, placeChanges, reportedBefore } from '../../src/domain/ranking-changes.ts';
import { leadUnitOf } from '../../src/domain/ranking-contestants.ts';
import { parseWay, printWay, rankingGroups, rankingMinimums } from '../../src/domain/ranking-way.ts';
import type { Standing } from '../../src/domain/standing.ts';
import { shuffled } from './arbitraries.ts';
import {
  changeOf,
  definitionOf,
  entryOf,
  plan,
  type Report,
  seeds,
  standing,
  stateOf,
  targetOf,
  value,
} from './fixtures.ts';
import { items, ledBy, minimums, placesOf, rank, units } from './ranked-items.ts';

/** So many items of a unit under a light, each 0 points off the schedule unless it is behind by so many. */
const lit = (unitId: string, light: Light, count: number, points = 0, overdue = false): Standing[] =>
  Array.from({ length: count }, () => {
    const credit = light === 'unreported' ? '0' : String(0.5 + points / 100);
    return ledBy(
      { target: targetOf(), asOf: '2024-06', light, expected: '0.5', credit, weight: '1', overdue },
      unitId,
    );
  });

/** The items with those of a unit done otherwise that stand at these places. */
const changed = (
  of: readonly Standing[],
  at: readonly number[],
  unitId: string,
  how: (old: Standing) => Standing,
): Standing[] =>
  of.map((each, index) => (at.includes(index) && leadUnitOf(each) === unitId ? how(each) : each));

const someOf = (of: readonly Standing[]) => fc.uniqueArray(fc.nat({ max: Math.max(0, of.length - 1) }));

/** No figure at all, or one of long ago that would look as good as can be. */
const silenced = (old: Standing, keepsOldFigure: boolean): Standing => {
  const { entry: _gone, ...rest } = old;
  return keepsOldFigure && isJudged(old.light) && old.light !== 'done'
    ? { ...rest, light: 'provisional', credit: '1', overdue: true }
    : { ...rest, light: 'unreported', credit: '0', overdue: false };
};

describe('everybody', () => {
  it('appears exactly once, and so does every item', () => {
    fc.assert(
      fc.property(items, minimums, (drawn, minimum) => {
        const { ranked, excluded } = rank(drawn, minimum);
        const all = [...ranked, ...excluded];
        expect(all.map(({ contestant }) => contestant.id).sort()).toEqual(units.map(({ id }) => id).sort());
        const counted = all.reduce(
          (sum, { rollUp: { total, countsByLight } }) => sum + total + countsByLight['not-applicable'],
          0,
        );
        expect(counted).toBe(drawn.filter((each) => leadUnitOf(each) !== undefined).length);
      }),
    );
  });

  it('has the same place in whatever order the items and the units come', () => {
    const pairs = items.chain((drawn) => fc.tuple(fc.constant(drawn), shuffled(drawn), shuffled(units)));
    fc.assert(
      fc.property(pairs, minimums, ([drawn, mixed, others], minimum) => {
        expect(rank(mixed, minimum)).toEqual(rank(drawn, minimum));
        expect(placesOf(rank(drawn, minimum, others))).toEqual(placesOf(rank(drawn, minimum)));
      }),
    );
  });

  it('has a place one below the number of those before it, shared with whoever is equal', () => {
    fc.assert(
      fc.property(items, minimums, (drawn, minimum) => {
        const { ranked } = rank(drawn, minimum);
        for (const { place, isTied } of ranked) {
          expect(place).toBe(1 + ranked.filter((other) => other.place < place).length);
          expect(isTied).toBe(ranked.filter((other) => other.place === place).length > 1);
        }
      }),
    );
  });

  it('stands before whoever has a smaller share on schedule', () => {
    fc.assert(
      fc.property(items, (drawn) => {
        const { ranked } = rank(drawn, 1);
        for (const a of ranked)
          for (const b of ranked)
            if (a.timely * b.comparable > b.timely * a.comparable) expect(a.place).toBeLessThan(b.place);
      }),
    );
  });
});

describe('law: not reporting never improves a place', () => {
  const cases = items.chain((drawn) =>
    fc.tuple(fc.constant(drawn), someOf(drawn), fc.boolean(), fc.constantFrom(...units.slice(0, 4))),
  );

  it('whichever items a unit is silent about, and whatever figure of long ago stands for them', () => {
    fc.assert(
      fc.property(cases, minimums, ([drawn, at, keepsOldFigure, { id }], minimum) => {
        const before = placesOf(rank(drawn, minimum))[id];
        const silent = changed(drawn, at, id, (old) => silenced(old, keepsOldFigure));
        const after = placesOf(rank(silent, minimum))[id];
        // A place is never lost by silence either: nobody hides by it.
        if (before !== undefined) expect(after).toBeGreaterThanOrEqual(before);
      }),
      { numRuns: 500 },
    );
  });

  it('nor does it cost the others theirs', () => {
    fc.assert(
      fc.property(cases, ([drawn, at, keepsOldFigure, { id }]) => {
        const before = placesOf(rank(drawn, 1));
        if (before[id] === undefined) return;
        const after = placesOf(
          rank(
            changed(drawn, at, id, (old) => silenced(old, keepsOldFigure)),
            1,
          ),
        );
        for (const { id: other } of units)
          if (other !== id && before[other] !== undefined)
            expect(after[other]).toBeLessThanOrEqual(before[other] as number);
      }),
    );
  });

  it('as told by facts: a rate met in June and missed since, or not reported since', () => {
    const rateOf = (...reports: Report[]) => ledBy(standing(seeds.investment, '2024-09', ...reports), 'a');
    const others = [...lit('a', 'on-track', 2), ...lit('b', 'on-track', 2), ...lit('b', 'behind', 1, -60)];
    const june: Report = ['2024-06', value('21')];
    const places = [[june, ['2024-09', value('19.7')] satisfies Report], [june], []].map(
      (reports) => placesOf(rank([...others, rateOf(...(reports as Report[]))])).a,
    );
    expect(places).toEqual([2, 2, 2]);
    const kept = rateOf(june, ['2024-09', value('21')]);
    expect(placesOf(rank([...others, kept])).a).toBe(1);
  });
});

describe('law: doing better never costs a place', () => {
  it('when what was behind or silent comes on schedule', () => {
    const cases = items.chain((drawn) => fc.tuple(fc.constant(drawn), someOf(drawn)));
    fc.assert(
      fc.property(cases, minimums, ([drawn, at], minimum) => {
        const late: readonly Light[] = ['behind', 'severe', 'unreported'];
        const better = changed(drawn, at, 'a', (old) =>
          late.includes(old.light) ? { ...old, light: 'on-track', credit: '1', overdue: false } : old,
        );
        const before = placesOf(rank(drawn, minimum)).a;
        if (before !== undefined) expect(placesOf(rank(better, minimum)).a).toBeLessThanOrEqual(before);
      }),
    );
  });
});

describe('a place', () => {
  it('is shared as 1, 2, 2, 4', () => {
    const of = [
      ...lit('a', 'on-track', 4),
      ...['b', 'c'].flatMap((id) => [...lit(id, 'on-track', 3), ...lit(id, 'behind', 1, -4)]),
      ...lit('d', 'behind', 4, -9),
    ];
    expect(placesOf(rank(of))).toEqual({ a: 1, b: 2, c: 2, d: 4 });
    expect(rank(of).ranked.map(({ isTied }) => isTied)).toEqual([false, true, true, false]);
  });

  it('by equal shares goes to whoever hides less, then to the better mean gap of what was reported in time', () => {
    const of = [
      ...lit('a', 'on-track', 3),
      ...lit('a', 'unreported', 1),
      ...lit('b', 'on-track', 3),
      ...lit('b', 'severe', 1, -40),
      ...lit('c', 'on-track', 3),
      ...lit('c', 'behind', 1, -4),
      ...lit('d', 'on-track', 3),
      ...lit('d', 'on-track', 1, 0, true),
    ];
    expect(placesOf(rank(of))).toEqual({ c: 1, b: 2, a: 3, d: 3 });
    expect(rank(of).ranked.map(({ gap }) => gap)).toEqual(['-1.0', '-10.0', '0.0', '0.0']);
  });

  it('does not turn on a distance that nobody sees: gaps are compared with one decimal', () => {
    const of = [
      ...lit('a', 'on-track', 2),
      ...lit('a', 'behind', 1, -3),
      ...lit('b', 'on-track', 2),
      ...lit('b', 'behind', 1, -3.06),
      ...lit('c', 'on-track', 2),
      ...lit('c', 'behind', 1, -3.6),
    ];
    expect(placesOf(rank(of))).toEqual({ a: 1, b: 1, c: 3 });
  });

  it('counts an item that is overdue as reported too late, not as on schedule', () => {
    const of = [...lit('a', 'on-track', 3), ...lit('a', 'on-track', 1, 0, true), ...lit('b', 'on-track', 4)];
    const [first, second] = rank(of).ranked;
    expect([first?.contestant.id, first?.share, first?.stale]).toEqual(['b', '1', 0]);
    expect([second?.timely, second?.comparable, second?.stale]).toEqual([3, 4, 1]);
    expect(second?.rollUp.onSchedule).toBe(4);
  });
});

describe('whoever has no place', () => {
  it('is told why: too few, none due, none that applies, none at all, gone', () => {
    const of = [
      ...lit('a', 'on-track', 2),
      ...lit('a', 'not-due', 9),
      ...lit('b', 'not-due', 2),
      ...lit('b', 'not-applicable', 2),
      ...lit('c', 'not-applicable', 4),
      ...lit('d', 'severe', 5, -20),
    ];
    const gone = units.map((unit) => (unit.id === 'd' ? { ...unit, gone: 'dissolved' as const } : unit));
    const { ranked, excluded } = rank(of, 3, gone);
    expect(ranked).toEqual([]);
    expect(excluded.map(({ contestant, reason }) => [contestant.id, reason])).toEqual([
      ['a', 'too-few'],
      ['b', 'not-due'],
      ['c', 'not-applicable'],
      ['d', 'dissolved'],
      ['idle', 'no-items'],
    ]);
  });

  it('is not who reports nothing: whoever is silent about all of it stands last', () => {
    const of = [...lit('a', 'unreported', 3), ...lit('b', 'severe', 3, -50), ...lit('c', 'not-due', 3)];
    expect(placesOf(rank(of))).toEqual({ b: 1, a: 2 });
  });

  it('has none even where one item would do, when nothing can be compared', () => {
    expect(rank(lit('a', 'not-due', 3), 0).ranked).toEqual([]);
  });
});

describe('a change of place', () => {
  const changes = (now: readonly Standing[], before: readonly Standing[]) =>
    Object.fromEntries(placeChanges(rank(now, 1), rank(before, 1)));
  const signed = (change: PlaceChange | undefined): number | undefined => {
    if (change === undefined || change.kind === 'new') return undefined;
    if (!('by' in change)) return 0;
    return change.kind === 'up' ? change.by : -change.by;
  };

  it('is none where nothing moved, and turns round when time does', () => {
    fc.assert(
      fc.property(items, items, (now, before) => {
        for (const change of Object.values(changes(now, now))) expect(change).toEqual({ kind: 'same' });
        const [forth, back] = [changes(now, before), changes(before, now)];
        for (const { id } of units)
          if (forth[id] !== undefined && back[id] !== undefined)
            expect((signed(forth[id]) ?? 0) + (signed(back[id]) ?? 0)).toBe(0);
      }),
    );
  });

  it('is said of everybody who is ranked, and of nobody else', () => {
    fc.assert(
      fc.property(items, items, (now, before) => {
        expect(Object.keys(changes(now, before)).sort()).toEqual(Object.keys(placesOf(rank(now, 1))).sort());
      }),
    );
  });

  it('is nobody’s merit who only sees another come or go', () => {
    const before = [...lit('a', 'on-track', 2), ...lit('b', 'behind', 2, -3), ...lit('c', 'severe', 2, -30)];
    const left = before.filter((each) => leadUnitOf(each) !== 'a');
    const same = { kind: 'same' };
    expect(changes(left, before)).toEqual({ b: same, c: same });
    expect(changes(before, left)).toEqual({ a: { kind: 'new' }, b: same, c: same });
  });

  it('says by how many places', () => {
    const of = (first: string, second: string, third: string) => [
      ...lit(first, 'on-track', 2),
      ...lit(second, 'behind', 2, -3),
      ...lit(third, 'severe', 2, -30),
    ];
    expect(changes(of('c', 'a', 'b'), of('a', 'b', 'c'))).toEqual({
      c: { kind: 'up', by: 2 },
      a: { kind: 'down', by: 1 },
      b: { kind: 'down', by: 1 },
    });
  });

  it('is held against the latest month before that has figures, within the plan', () => {
    const states = [
      stateOf(seeds.highTech, ['2023-12', value('1')], ['2024-03', value('9')], ['2024-09', value('30')]),
      stateOf({ ...seeds.techSmes, id: 'other' }, ['2024-05', value('20')]),
    ];
    expect(reportedBefore(plan, states, '2024-09')).toBe('2024-05');
    expect(reportedBefore(plan, states, '2024-05')).toBe('2024-03');
    expect(reportedBefore(plan, states, '2024-03')).toBeUndefined();
  });

  it('is never held against a month of which only a target has figures that was withdrawn', () => {
    const target = targetOf({ id: 'withdrawn' });
    const withdrawal = { planId: plan.id, targetId: target.id, reason: '合并' };
    const withdrawn = foldTarget(target.id, [
      definitionOf(target),
      entryOf(target, '2024-05', value('9')),
      changeOf('target-withdrawn', withdrawal, { id: 'withdrawal' }),
    ]);
    const states = [stateOf(seeds.highTech, ['2024-04', value('9')]), withdrawn];
    expect(reportedBefore(plan, states, '2024-06')).toBe('2024-04');
  });
});

describe('the way of a ranking in an address', () => {
  it('reads as it was written', () => {
    for (const group of rankingGroups)
      for (const minimum of rankingMinimums)
        expect(parseWay(printWay({ group, minimum }))).toEqual({ group, minimum });
    expect(printWay({ group: 'units', minimum: 3 })).toBe('units');
    expect(printWay({ group: 'areas', minimum: 10 })).toBe('areas;min=10');
  });

  it.each(['', 'all', 'units;', 'units;min=2', 'units;min=03', 'areas;min=', 'min=3', 'units;min=3;x=1'])(
    '%j is refused and never another ranking',
    (text) => {
      expect(parseWay(text)).toBeUndefined();
    },
  );
});

it('no scores have no places', () => {
  expect(placed([])).toEqual([]);
});
