import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statesOn } from '../../src/domain/basis.ts';
import { foldTarget } from '../../src/domain/fold.ts';
import type { Light } from '../../src/domain/light.ts';
import {
  currentMiss,
  type LightMonth,
  lightHistory,
  missRuns,
  wholeHistory,
} from '../../src/domain/light-history.ts';
import { defaultRule } from '../../src/domain/light-rule.ts';
import { addMonths, type Period, periodsFrom } from '../../src/domain/period.ts';
import { rollUp } from '../../src/domain/roll-up.ts';
import { standingOf } from '../../src/domain/standing.ts';
import { decimals, periods, shuffled } from './arbitraries.ts';
import {
  changeOf,
  definitionOf,
  entryOf,
  notApplicable,
  plan,
  type Report,
  seeds,
  stage,
  stateOf,
  targetOf,
  value,
} from './fixtures.ts';

const months = periodsFrom('2024-01', '2024-12');
const targets = [seeds.highTech, seeds.investment, seeds.petitions, seeds.projectsStarted];

/** Some months of some target, each with its own figure. */
const ledgers = fc
  .tuple(
    fc.constantFrom(...targets),
    fc.uniqueArray(fc.tuple(periods, decimals(-5, 60, 1)), { selector: ([p]) => p }),
  )
  .map(([target, entries]) => ({
    target,
    reports: entries.map(([period, figure]): Report => [period, value(figure)]),
  }));

const historyOf = (target: typeof seeds.highTech, asOf: Period, ...reports: readonly Report[]) =>
  lightHistory(stateOf(target, ...reports), plan, asOf, defaultRule);
const lightsOf = (...args: Parameters<typeof historyOf>): Light[] =>
  historyOf(...args).map(({ light }) => light);

describe('a light history', () => {
  it('gives every month the standing that this very month has', () => {
    fc.assert(
      fc.property(ledgers, periods, ({ target, reports }, asOf) => {
        const state = stateOf(target, ...reports);
        expect(lightHistory(state, plan, asOf, defaultRule).map(({ standing }) => standing)).toEqual(
          months.filter((month) => month <= asOf).map((month) => standingOf(state, plan, month, defaultRule)),
        );
      }),
    );
  });

  it('does not change in a month when later months are reported', () => {
    fc.assert(
      fc.property(ledgers, periods, ({ target, reports }, asOf) => {
        const before = reports.filter(([period]) => period <= asOf);
        expect(historyOf(target, asOf, ...reports)).toEqual(historyOf(target, asOf, ...before));
      }),
    );
  });

  it('of an earlier as-of month is the beginning of that of a later one', () => {
    fc.assert(
      fc.property(ledgers, periods, ({ target, reports }, asOf) => {
        const whole = historyOf(target, '2024-12', ...reports);
        expect(historyOf(target, asOf, ...reports)).toEqual(whole.filter(({ period }) => period <= asOf));
      }),
    );
  });

  it('does not depend on the order of the entries', () => {
    const reordered = ledgers.chain(({ target, reports }) =>
      shuffled(reports).map((other) => ({ target, reports, other })),
    );
    fc.assert(
      fc.property(reordered, ({ target, reports, other }) => {
        expect(lightsOf(target, '2024-12', ...other)).toEqual(lightsOf(target, '2024-12', ...reports));
      }),
    );
  });
});

describe('新增国家高新技术企业45家, month by month', () => {
  it('stays behind in the month it was behind although it was repaired', () => {
    expect(
      lightsOf(
        seeds.highTech,
        '2024-04',
        ['2024-01', value('4')],
        ['2024-02', value('5')],
        ['2024-03', value('12')],
      ),
    ).toEqual(['on-track', 'behind', 'on-track', 'behind']);
  });

  it('is 未填报 before the first entry and follows from an earlier figure after it', () => {
    const history = historyOf(seeds.highTech, '2024-04', ['2024-02', value('20')]);
    expect(history.map(({ light, carried }) => [light, carried])).toEqual([
      ['unreported', false],
      ['on-track', false],
      ['on-track', true],
      ['on-track', true],
    ]);
  });

  it('is judged anew when the figure of that month is corrected: 当前所知', () => {
    const state = foldTarget(seeds.highTech.id, [
      definitionOf(seeds.highTech),
      entryOf(seeds.highTech, '2024-01', value('1'), { id: 'a' }),
      entryOf(seeds.highTech, '2024-01', value('4'), { id: 'b', replaces: ['a'], reason: '漏报' }),
    ]);
    expect(lightHistory(state, plan, '2024-01', defaultRule).map(({ light }) => light)).toEqual(['on-track']);
  });

  it('sees only accepted figures on that basis', () => {
    const state = foldTarget(seeds.highTech.id, [
      definitionOf(seeds.highTech),
      entryOf(seeds.highTech, '2024-01', value('4'), { id: 'january' }),
      entryOf(seeds.highTech, '2024-02', value('8'), { id: 'february' }),
      changeOf('entry-reviewed', {
        planId: plan.id,
        targetId: seeds.highTech.id,
        entryId: 'january',
        verdict: 'accepted',
      }),
    ]);
    const [accepted] = statesOn('accepted', [state]);
    const seen = accepted ? lightHistory(accepted, plan, '2024-02', defaultRule) : [];
    expect(seen.map(({ light, carried }) => [light, carried])).toEqual([
      ['on-track', false],
      ['behind', true],
    ]);
  });
});

describe('a history of what is not counted up', () => {
  it('of a deadline is 未到期 until it comes, and severe when it is missed', () => {
    expect(lightsOf(seeds.projectsStarted, '2024-10', ['2024-06', value('80')]).slice(5)).toEqual([
      'not-due',
      'not-due',
      'not-due',
      'severe',
      'severe',
    ]);
  });

  it('of stages keeps 未到期 and not 未填报 once anything was said', () => {
    expect(lightsOf(seeds.railway, '2024-02', ['2024-02', stage('前期')])).toEqual(['unreported', 'not-due']);
  });

  it('leaves out nothing for a month that does not apply', () => {
    expect(lightsOf(seeds.highTech, '2024-02', ['2024-01', notApplicable], ['2024-02', value('5')])).toEqual([
      'not-applicable',
      'behind',
    ]);
  });
});

describe('the months of a history', () => {
  it('are none before the plan and no more than the plan after it', () => {
    expect(historyOf(seeds.highTech, '2023-12', ['2024-01', value('4')])).toEqual([]);
    expect(historyOf(seeds.highTech, '2999-12', ['2024-01', value('4')])).toHaveLength(months.length);
  });

  it('are none for a target that was withdrawn', () => {
    const withdrawal = changeOf('target-withdrawn', {
      planId: plan.id,
      targetId: seeds.highTech.id,
      reason: '并入他项',
    });
    const state = foldTarget(seeds.highTech.id, [definitionOf(seeds.highTech), withdrawal]);
    expect(lightHistory(state, plan, '2024-06', defaultRule)).toEqual([]);
  });
});

describe("an area's history", () => {
  it('is the roll-up of the standings of every month', () => {
    const other = targetOf({ id: 'smes', goal: '100' });
    const states = [
      stateOf(seeds.highTech, ['2024-01', value('4')]),
      stateOf(other, ['2024-02', value('2')]),
    ];
    const history = wholeHistory(plan, states, '2024-03', defaultRule);
    expect(history.map(({ period }) => period)).toEqual(['2024-01', '2024-02', '2024-03']);
    for (const month of history) {
      const all = states.flatMap((state) => standingOf(state, plan, month.period, defaultRule) ?? []);
      expect(month.rollUp).toEqual(rollUp(all, defaultRule));
      expect(month.light).toBe(month.rollUp.light);
    }
    expect(history.map(({ light }) => light)).toEqual(['on-track', 'severe', 'severe']);
  });
});

const strip = (...lights: readonly Light[]): LightMonth[] =>
  lights.map((light, index) => ({ light, period: addMonths('2024-01', index) }));

describe('repeated misses', () => {
  it('run over months behind and severe alike and end at any other light', () => {
    const months = strip('behind', 'on-track', 'behind', 'severe', 'not-applicable', 'severe');
    expect(missRuns(months)).toEqual([
      { from: '2024-01', to: '2024-01', months: 1, severe: 0 },
      { from: '2024-03', to: '2024-04', months: 2, severe: 1 },
      { from: '2024-06', to: '2024-06', months: 1, severe: 1 },
    ]);
    expect(currentMiss(months)).toEqual({ from: '2024-06', to: '2024-06', months: 1, severe: 1 });
  });

  it('are over when the last month is none', () => {
    expect(currentMiss(strip('behind', 'on-track'))).toBeUndefined();
    expect(currentMiss([])).toBeUndefined();
  });

  it('count every missed month once', () => {
    const lights = fc.constantFrom<Light>('behind', 'severe', 'on-track', 'unreported', 'done');
    fc.assert(
      fc.property(fc.array(lights, { maxLength: 24 }), (drawn) => {
        const runs = missRuns(strip(...drawn));
        const missed = drawn.filter((light) => light === 'behind' || light === 'severe');
        expect(runs.reduce((all, run) => all + run.months, 0)).toBe(missed.length);
        expect(runs.reduce((all, run) => all + run.severe, 0)).toBe(
          missed.filter((light) => light === 'severe').length,
        );
        for (const run of runs) expect(periodsFrom(run.from, run.to)).toHaveLength(run.months);
      }),
    );
  });
});
