import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Difference, differencesBetween } from '../../src/domain/difference.ts';
import {
  parseDifferenceFilter,
  passesDifference,
  printDifferenceFilter,
} from '../../src/domain/difference-filter.ts';
import { type FlowSide, flowOf, flowSides } from '../../src/domain/difference-flow.ts';
import {
  type DifferenceKind,
  differenceKinds,
  kindOf,
  listedKinds,
  mirrorsOf,
} from '../../src/domain/difference-kind.ts';
import { changeOfWhole } from '../../src/domain/difference-whole.ts';
import { type Light, lights } from '../../src/domain/light.ts';
import { defaultRule, rulePresets } from '../../src/domain/light-rule.ts';
import { rollUp } from '../../src/domain/roll-up.ts';
import type { Standing } from '../../src/domain/standing.ts';
import { standingOf } from '../../src/domain/standing.ts';
import { notApplicable, plan, type Report, seeds, standing, stateOf, targetOf, value } from './fixtures.ts';
import { momentOf, momentPairs } from './moments.ts';

const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);
const byId = (differences: readonly Difference[]) =>
  new Map(differences.map((each) => [each.target.id, each] as const));

describe('two moments compared', () => {
  it('hold every item of either side exactly once, with its facts of both', () => {
    fc.assert(
      fc.property(momentPairs, ([before, after]) => {
        const { differences } = differencesBetween(before, after);
        const ids = differences.map(({ target }) => target.id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(differences.flatMap((each) => each.before ?? [])).toHaveLength(before.standings.length);
        expect(differences.flatMap((each) => each.after ?? [])).toHaveLength(after.standings.length);
        for (const each of before.standings) expect(byId(differences).get(each.target.id)?.before).toBe(each);
        for (const each of after.standings) expect(byId(differences).get(each.target.id)?.after).toBe(each);
      }),
    );
  });

  it('reconcile: for every light, before plus arrivals less departures is after', () => {
    fc.assert(
      fc.property(momentPairs, ([before, after]) => {
        const comparison = differencesBetween(before, after);
        const flow = flowOf(comparison.differences);
        const cell = (from: FlowSide, to: FlowSide): number => {
          const row = flow.rows.find((each) => each.from === from);
          return row?.counts[flow.to.indexOf(to)] ?? 0;
        };
        for (const light of lights) {
          const others = flowSides.filter((side) => side !== light);
          const arrivals = sum(others.map((side) => cell(side, light)));
          const departures = sum(others.map((side) => cell(light, side)));
          const then = comparison.before.countsByLight[light];
          expect(then + arrivals - departures).toBe(comparison.after.countsByLight[light]);
        }
      }),
    );
  });

  it('give a flow whose rows total the lights before, its columns those after, both the same items', () => {
    fc.assert(
      fc.property(momentPairs, ([before, after]) => {
        const { differences, ...whole } = differencesBetween(before, after);
        const flow = flowOf(differences);
        for (const { from, total, counts } of flow.rows) {
          expect(sum(counts)).toBe(total);
          if (from !== 'absent') expect(total).toBe(whole.before.countsByLight[from]);
        }
        flow.to.forEach((to, place) => {
          if (to !== 'absent') expect(flow.totals[place]).toBe(whole.after.countsByLight[to]);
        });
        expect(sum(flow.rows.map(({ total }) => total))).toBe(differences.length);
        expect(flow.total).toBe(differences.length);
      }),
    );
  });

  it('count every item in one kind, and those with another goal whatever their kind', () => {
    fc.assert(
      fc.property(momentPairs, ([before, after]) => {
        const { differences, countsByKind, adjusted } = differencesBetween(before, after);
        expect(sum(Object.values(countsByKind))).toBe(differences.length);
        expect(adjusted).toBe(differences.filter((each) => each.adjusted).length);
        expect(countsByKind.adjusted).toBeLessThanOrEqual(adjusted);
        expect(differences.map(({ kind }) => differenceKinds.indexOf(kind))).toEqual(
          differences.map(({ kind }) => differenceKinds.indexOf(kind)).sort((a, b) => a - b),
        );
      }),
    );
  });

  it('are symmetric: the other way round every side, every total and every kind is mirrored', () => {
    fc.assert(
      fc.property(momentPairs, ([before, after]) => {
        const there = differencesBetween(before, after);
        const back = differencesBetween(after, before);
        expect([back.before, back.after]).toEqual([there.after, there.before]);
        expect([back.adjusted, back.rulesDiffer]).toEqual([there.adjusted, there.rulesDiffer]);
        const mirrored = byId(back.differences);
        expect(mirrored.size).toBe(there.differences.length);
        for (const each of there.differences) {
          const other = mirrored.get(each.target.id);
          expect([other?.before, other?.after]).toEqual([each.after, each.before]);
          expect(other?.adjusted).toBe(each.adjusted);
          expect(mirrorsOf(each.kind)).toContain(other?.kind);
        }
      }),
    );
  });

  it('of one moment with itself say that nothing changed', () => {
    fc.assert(
      fc.property(momentPairs, ([moment]) => {
        const { differences, countsByKind, adjusted } = differencesBetween(moment, moment);
        expect(countsByKind.same).toBe(differences.length);
        expect(adjusted).toBe(0);
      }),
    );
  });

  it('do not depend on the order of the standings', () => {
    fc.assert(
      fc.property(momentPairs, ([before, after]) => {
        const reversed = { ...before, standings: [...before.standings].reverse() };
        expect(byId(differencesBetween(reversed, after).differences)).toEqual(
          byId(differencesBetween(before, after).differences),
        );
      }),
    );
  });

  it('say when the rules are not the same', () => {
    const [usual, twoFold] = rulePresets;
    const other = momentOf([], twoFold ? { rule: twoFold } : {});
    expect(differencesBetween(momentOf([]), other)).toMatchObject({ rulesDiffer: true });
    const same = momentOf([], usual ? { rule: { ...usual } } : {});
    expect(differencesBetween(momentOf([]), same)).toMatchObject({ rulesDiffer: false });
  });
});

describe('the kind of a difference', () => {
  const turn = (before: Light | undefined, after: Light | undefined): DifferenceKind =>
    kindOf(before, after, { adjusted: false, moved: false });

  it.each<[Light, Light, DifferenceKind]>([
    ['behind', 'on-track', 'turned-green'],
    ['severe', 'provisional', 'turned-green'],
    ['severe', 'behind', 'eased'],
    ['on-track', 'severe', 'turned-red'],
    ['behind', 'severe', 'turned-red'],
    ['not-due', 'severe', 'turned-red'],
    ['on-track', 'behind', 'turned-yellow'],
    ['done', 'behind', 'turned-yellow'],
    ['severe', 'done', 'completed'],
    ['unreported', 'done', 'completed'],
    ['not-due', 'done', 'completed'],
    ['provisional', 'attained', 'completed'],
    ['attained', 'provisional', 'reopened'],
    ['done', 'not-due', 'reopened'],
    ['unreported', 'severe', 'reported'],
    ['unreported', 'not-applicable', 'reported'],
    ['on-track', 'unreported', 'silenced'],
    ['done', 'unreported', 'silenced'],
    ['on-track', 'provisional', 'shifted'],
    ['behind', 'not-due', 'shifted'],
  ])('from %s to %s is %s', (before, after, kind) => {
    expect(turn(before, after)).toBe(kind);
  });

  it('has its mirror among those of the other way, for every pair of lights', () => {
    for (const before of flowSides)
      for (const after of flowSides) {
        const sides = [before, after].map((side) => (side === 'absent' ? undefined : side));
        expect(mirrorsOf(turn(sides[0], sides[1]))).toContain(turn(sides[1], sides[0]));
      }
  });

  it('mirrors back: what may become of a kind may become that kind again', () => {
    for (const kind of differenceKinds)
      for (const mirror of mirrorsOf(kind)) expect(mirrorsOf(mirror)).toContain(kind);
  });
});

/** A target at two months by the same reports. */
const over = (
  target: typeof seeds.highTech,
  [from, to]: readonly [string, string],
  ...reports: readonly Report[]
) => {
  const at = (asOf: string): Standing[] => {
    const found = standingOf(stateOf(target, ...reports), plan, asOf, defaultRule);
    return found === undefined ? [] : [found];
  };
  const { differences } = differencesBetween(
    momentOf(at(from), { asOf: from }),
    momentOf(at(to), { asOf: to }),
  );
  return differences[0];
};

describe('新增国家高新技术企业45家 between two months', () => {
  it('turns red when it stands still', () => {
    const found = over(seeds.highTech, ['2024-02', '2024-06'], ['2024-02', value('9')]);
    expect(found).toMatchObject({ kind: 'turned-red', adjusted: false });
    expect([found?.before?.points, found?.after?.light]).toEqual(['3.333333333333', 'severe']);
  });

  it('is newly done when the goal is reached', () => {
    const reports: Report[] = [
      ['2024-08', value('30')],
      ['2024-09', value('46')],
    ];
    expect(over(seeds.highTech, ['2024-08', '2024-09'], ...reports)?.kind).toBe('completed');
  });

  it('is newly reported by its first figure, also when that is far behind', () => {
    expect(over(seeds.highTech, ['2024-08', '2024-09'], ['2024-09', value('1')])?.kind).toBe('reported');
    expect(over(seeds.highTech, ['2024-08', '2024-09'], ['2024-09', notApplicable])?.kind).toBe('reported');
  });

  it('has another figure under the same light, and none where the next month says the same', () => {
    const up: Report[] = [
      ['2024-08', value('40')],
      ['2024-09', value('41')],
    ];
    expect(over(seeds.highTech, ['2024-08', '2024-09'], ...up)?.kind).toBe('moved');
    const still: Report[] = [
      ['2024-08', value('40')],
      ['2024-09', value('40.0')],
    ];
    expect(over(seeds.highTech, ['2024-08', '2024-09'], ...still)?.kind).toBe('same');
  });
});

describe('目标调整', () => {
  const at = (goal: string, figure: string) =>
    standing(targetOf({ goal }), '2024-06', ['2024-06', value(figure)]);
  const between = (before: Standing, after: Standing) =>
    differencesBetween(momentOf([before]), momentOf([after]));

  it('is the kind of an item whose light stays as it was', () => {
    expect(between(at('45', '40'), at('50', '40')).differences[0]).toMatchObject({
      kind: 'adjusted',
      adjusted: true,
    });
  });

  it('stands beside a light that turned, and is counted all the same', () => {
    const found = between(at('90', '40'), at('45', '40'));
    expect(found.differences[0]).toMatchObject({ kind: 'turned-green', adjusted: true });
    expect([found.adjusted, found.countsByKind.adjusted]).toEqual([1, 0]);
  });

  it('is not the same number written otherwise, nor the month a deadline has anyway', () => {
    expect(between(at('45', '40'), at('45.0', '40')).adjusted).toBe(0);
    const due = (more: object) => standing(targetOf({ pace: { kind: 'deadline', ...more } }), '2024-06');
    expect(between(due({}), due({ due: '2024-12' })).adjusted).toBe(0);
    expect(between(due({}), due({ due: '2024-09' })).adjusted).toBe(1);
  });
});

describe('a filter of differences', () => {
  const filters = fc.record(
    {
      areaId: fc.string({ minLength: 1, maxLength: 8 }).filter((text) => text.isWellFormed()),
      kind: fc.constantFrom(...listedKinds),
      adjusted: fc.constant(true as const),
      from: fc.constantFrom(...flowSides),
      to: fc.constantFrom(...flowSides),
    },
    { requiredKeys: [] },
  );

  it('is read as it was printed', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const text = printDifferenceFilter(filter);
        expect(parseDifferenceFilter(text === '' ? undefined : text)).toEqual(filter);
      }),
    );
  });

  it('that nobody can mean is none', () => {
    for (const text of ['', 'kind=green', 'from=red', 'all', 'kind=same;kind=same', 'goal=1', 'area=', 'x=1'])
      expect(parseDifferenceFilter(text)).toBeUndefined();
  });

  it('knows an adjusted goal by one name, whatever the light says', () => {
    expect(parseDifferenceFilter('kind=adjusted')).toBeUndefined();
    expect(parseDifferenceFilter('goal=adjusted')).toEqual({ adjusted: true });
  });

  it('lets exactly those pass that a cell of the flow counts', () => {
    fc.assert(
      fc.property(momentPairs, ([before, after]) => {
        const { differences } = differencesBetween(before, after);
        const flow = flowOf(differences);
        for (const { from, counts } of flow.rows)
          flow.to.forEach((to, place) => {
            const passed = differences.filter((each) => passesDifference({ from, to }, each));
            expect(passed).toHaveLength(counts[place] ?? 0);
          });
      }),
    );
  });
});

describe('the change of a whole', () => {
  const wholeOf = (...reports: Report[]) =>
    rollUp([standing(seeds.highTech, '2024-06', ...reports)], defaultRule);

  it('is told by both completions once something was reported before', () => {
    expect(changeOfWhole(wholeOf(['2024-06', value('9')]), wholeOf(['2024-06', value('18')]))).toEqual({
      kind: 'moved',
      before: '0.2',
      after: '0.4',
    });
  });

  it('from silence is a first figure and no rise, and of silence is nothing', () => {
    expect(changeOfWhole(wholeOf(), wholeOf(['2024-06', value('18')]))).toEqual({ kind: 'first' });
    expect(changeOfWhole(undefined, wholeOf(['2024-06', value('18')]))).toEqual({ kind: 'first' });
    expect(changeOfWhole(undefined, wholeOf())).toBeUndefined();
    expect(changeOfWhole(wholeOf(), wholeOf())).toBeUndefined();
  });

  it('is undefined where there is nothing to divide', () => {
    expect(changeOfWhole(rollUp([], defaultRule), rollUp([], defaultRule))).toBeUndefined();
    expect(changeOfWhole(rollUp([], defaultRule), wholeOf(['2024-06', value('1')]))).toBeUndefined();
  });

  it('is no first figure where nothing applied before: that was said, and is no silence', () => {
    const before = wholeOf(['2024-06', notApplicable]);
    expect(before.completion).toBeUndefined();
    expect(changeOfWhole(before, wholeOf(['2024-06', value('5')]))).toBeUndefined();
  });
});
