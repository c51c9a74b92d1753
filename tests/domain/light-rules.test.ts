import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { add, compare } from '../../src/domain/decimal.ts';
import { foldTarget } from '../../src/domain/fold.ts';
import { isMissed, type Light, lightOfPoints } from '../../src/domain/light.ts';
import { lightHistory } from '../../src/domain/light-history.ts';
import { advanceRule, defaultRule, presetOf, rulePresets, ruleSchema } from '../../src/domain/light-rule.ts';
import { addMonths, type Period } from '../../src/domain/period.ts';
import { type Standing, standingOf } from '../../src/domain/standing.ts';
import type { TargetState } from '../../src/domain/target-state.ts';
import { decimals, periods, shuffled } from './arbitraries.ts';
import {
  changeOf,
  definitionOf,
  entryOf,
  plan,
  type Report,
  seeds,
  stage,
  stateOf,
  targetOf,
  value,
} from './fixtures.ts';
import { judgedCases, presetById, presets, rules } from './judged-cases.ts';

const runs = { numRuns: 400 };
const bestFirst = ['on-track', 'behind', 'severe'] as const;
const monthlyTwo = presetById('monthly-two');
const tenThirty = presetById('ten-thirty');
const twoInARow = presetById('two-in-a-row');

const under = (rule: typeof defaultRule, state: TargetState, asOf: Period): Standing => {
  const found = standingOf(state, plan, asOf, rule);
  if (found === undefined) throw new Error('the target is not defined');
  return found;
};
const lightUnder = (
  rule: typeof defaultRule,
  target = seeds.highTech,
  asOf: Period,
  ...reports: Report[]
): Light => under(rule, stateOf(target, ...reports), asOf).light;
const cases = fc.tuple(judgedCases, periods);

describe('a light given for a gap', () => {
  it('never gets worse when the gap gets better, whatever the rule', () => {
    fc.assert(
      fc.property(rules, decimals(-120, 60), decimals(0, 90), (rule, gap, rise) => {
        const [before, after] = [gap, add(gap, rise)].map((each) => lightOfPoints(each, rule));
        expect(bestFirst.indexOf(after ?? 'severe')).toBeLessThanOrEqual(
          bestFirst.indexOf(before ?? 'on-track'),
        );
      }),
    );
  });

  it('is at its edges what the rule says of them, and a hair less is one light worse', () => {
    const hair = '-0.000000000001';
    const of = (id: string, gap: string) => lightOfPoints(gap, presetById(id));
    expect([of('default-10', '0'), of('default-10', hair)]).toEqual(['on-track', 'behind']);
    expect([of('default-10', '-10'), of('default-10', add('-10', hair))]).toEqual(['behind', 'severe']);
    expect([of('monthly-two', '0'), of('monthly-two', hair), of('monthly-two', '-100')]).toEqual([
      'on-track',
      'behind',
      'behind',
    ]);
    expect([of('ten-thirty', '-10'), of('ten-thirty', add('-10', hair))]).toEqual(['on-track', 'behind']);
    expect([of('ten-thirty', '-30'), of('ten-thirty', add('-30', hair))]).toEqual(['behind', 'severe']);
  });
});

describe('the presets', () => {
  it('differ in nothing but what is on track, behind or severe', () => {
    fc.assert(
      fc.property(cases, presets, ([state, asOf], rule) => {
        const { light, ...rest } = under(defaultRule, state, asOf);
        const { light: other, escalated: _escalated, ...otherRest } = under(rule, state, asOf);
        expect(otherRest).toEqual(rest);
        const isMoving = (each: Light): boolean => bestFirst.some((moving) => moving === each);
        if (isMoving(light) || isMoving(other))
          expect([isMoving(light), isMoving(other)]).toEqual([true, true]);
        else expect(other).toBe(light);
      }),
      runs,
    );
  });

  it('月度二分 is the default with nothing severe: what would be is behind', () => {
    fc.assert(
      fc.property(cases, ([state, asOf]) => {
        const { light } = under(defaultRule, state, asOf);
        expect(under(monthlyTwo, state, asOf).light).toBe(light === 'severe' ? 'behind' : light);
      }),
      runs,
    );
  });

  it('10–30 is never worse than the default, and where a rate is held it is the same', () => {
    fc.assert(
      fc.property(cases, ([state, asOf]) => {
        const before = under(defaultRule, state, asOf);
        const { light } = under(tenThirty, state, asOf);
        if (before.target.pace.kind === 'hold') expect(light).toBe(before.light);
        if (isMissed(light))
          expect(bestFirst.indexOf(light)).toBeLessThanOrEqual(bestFirst.indexOf(before.light as 'severe'));
      }),
      runs,
    );
  });

  it('连续两期升级 is the default but for what was behind and missed the month before, and says so', () => {
    fc.assert(
      fc.property(cases, ([state, asOf]) => {
        const { light } = under(defaultRule, state, asOf);
        const before = addMonths(asOf, -1);
        const missedBefore = before >= plan.periods.from && isMissed(under(defaultRule, state, before).light);
        const escalated = light === 'behind' && missedBefore;
        const found = under(twoInARow, state, asOf);
        expect([found.light, found.escalated]).toEqual(escalated ? ['severe', true] : [light, undefined]);
      }),
      runs,
    );
  });

  it('are distinct, go by their ids, and pass the check of what comes in', () => {
    expect(rulePresets.map(({ id }) => id)).toEqual([
      'default-10',
      'monthly-two',
      'ten-thirty',
      'two-in-a-row',
    ]);
    for (const rule of rulePresets) {
      expect(v.is(ruleSchema, rule)).toBe(true);
      expect(presetOf({ ...rule })).toBe(rule);
      expect(presetOf({ ...rule, severeBelow: '-10.5' })).toBeUndefined();
    }
    expect(presetOf({ ...defaultRule, severeBelow: '-10.0' })).toBe(defaultRule);
  });
});

describe('the lights under a rule', () => {
  it('never get worse when more is reported for the month or for the month before', () => {
    const figures = fc.tuple(decimals(-10, 50, 1), decimals(-10, 50, 1), decimals(0, 40, 1));
    fc.assert(
      fc.property(rules, periods, figures, fc.boolean(), (rule, asOf, [before, now, rise], isNow) => {
        const lights: readonly Light[] = ['done', ...bestFirst];
        const rankOf = (first: string, second: string): number => {
          const earlier = addMonths(asOf, -1);
          const reports: Report[] = [[asOf, value(second)]];
          if (earlier >= plan.periods.from) reports.unshift([earlier, value(first)]);
          return lights.indexOf(lightUnder(rule, seeds.highTech, asOf, ...reports));
        };
        const more = isNow ? rankOf(before, add(now, rise)) : rankOf(add(before, rise), now);
        expect(rankOf(before, now)).toBeGreaterThanOrEqual(0);
        expect(more).toBeLessThanOrEqual(rankOf(before, now));
      }),
      runs,
    );
  });

  it('depend on nothing that is of later months, and not on the order in which it came', () => {
    const ledgers = fc
      .uniqueArray(fc.tuple(periods, decimals(-5, 50, 1)), { selector: ([month]) => month })
      .chain((entries) => fc.tuple(fc.constant(entries), shuffled(entries)));
    const changesOf = (entries: readonly (readonly [Period, string])[]) =>
      entries.map(([month, figure]) => entryOf(seeds.highTech, month, value(figure)));
    fc.assert(
      fc.property(rules, periods, ledgers, (rule, asOf, [entries, other]) => {
        const own = changesOf(entries.filter(([month]) => month <= asOf));
        const expected = under(rule, foldTarget('target', [definitionOf(seeds.highTech), ...own]), asOf);
        const shuffledState = foldTarget('target', [...changesOf(other), definitionOf(seeds.highTech)]);
        expect(under(rule, shuffledState, asOf)).toEqual(expected);
      }),
      runs,
    );
  });

  it('escalate exactly after as many misses in a row as the rule says, each month by its own facts', () => {
    fc.assert(
      fc.property(cases, fc.integer({ min: 2, max: 4 }), ([state, asOf], escalateAfter) => {
        const plain = lightHistory(state, plan, asOf, defaultRule);
        const history = lightHistory(state, plan, asOf, { ...defaultRule, id: 'n-in-a-row', escalateAfter });
        for (const [index, { light, standing }] of history.entries()) {
          const row = plain.slice(Math.max(0, index + 1 - escalateAfter), index + 1);
          const isRepeated = row.length === escalateAfter && row.every((month) => isMissed(month.light));
          const own = plain[index]?.light;
          expect(standing.escalated === true).toBe(own === 'behind' && isRepeated);
          expect(light).toBe(standing.escalated ? 'severe' : own);
        }
      }),
      runs,
    );
  });

  it('escalate nothing where nothing is ever severe', () => {
    fc.assert(
      fc.property(cases, ([state, asOf]) => {
        const found = under({ ...monthlyTwo, escalateAfter: 2 }, state, asOf);
        expect([found.light === 'severe', found.escalated]).toEqual([false, undefined]);
      }),
      runs,
    );
  });
});

describe('月度二分', () => {
  it('knows no 严重滞后: neither past due, nor a rate that runs backwards, nor a count far behind', () => {
    expect(lightUnder(monthlyTwo, seeds.highTech, '2024-12', ['2024-12', value('1')])).toBe('behind');
    expect(lightUnder(monthlyTwo, seeds.investment, '2024-06', ['2024-06', value('-1')])).toBe('behind');
    expect(lightUnder(monthlyTwo, seeds.projectsStarted, '2024-11', ['2024-09', value('80')])).toBe('behind');
    expect(lightUnder(monthlyTwo, seeds.petitions, '2024-06', ['2024-06', value('3')])).toBe('behind');
  });

  it('still tells what is not due and what was not reported from what is behind', () => {
    expect(lightUnder(monthlyTwo, seeds.projectsStarted, '2024-06', ['2024-06', value('80')])).toBe(
      'not-due',
    );
    expect(lightUnder(monthlyTwo, seeds.highTech, '2024-06')).toBe('unreported');
  });
});

describe('10–30', () => {
  const hundred = targetOf({ goal: '100' });
  it('takes ten points short for on schedule and thirty for behind', () => {
    const june = (figure: string) => lightUnder(tenThirty, hundred, '2024-06', ['2024-06', value(figure)]);
    expect(['50', '40', '39.9', '20', '19.9'].map(june)).toEqual([
      'on-track',
      'on-track',
      'behind',
      'behind',
      'severe',
    ]);
  });

  it('takes nothing for on schedule once the deadline is past', () => {
    const due = { ...hundred, pace: { kind: 'deadline', due: '2024-06' } } as const;
    expect(lightUnder(tenThirty, due, '2024-06', ['2024-06', value('95')])).toBe('on-track');
    expect(lightUnder(tenThirty, due, '2024-07', ['2024-06', value('95')])).toBe('severe');
  });
});

describe('连续两期升级', () => {
  const months = (...figures: readonly (string | undefined)[]): Report[] =>
    figures.flatMap((figure, index) =>
      figure === undefined ? [] : [[addMonths('2024-01', index), value(figure)] as const],
    );
  const history = (asOf: Period, reports: readonly Report[]): Light[] =>
    lightHistory(stateOf(seeds.highTech, ...reports), plan, asOf, twoInARow).map(({ light }) => light);

  it('leaves a first miss yellow also after it was repaired, and escalates the second in a row', () => {
    // 45 a year are 3.75 a month.
    expect(history('2024-06', months('3', '7', '12', '14', '18', '22'))).toEqual([
      'behind',
      'severe',
      'on-track',
      'behind',
      'severe',
      'severe',
    ]);
  });

  it('has nothing before the first month of the plan', () => {
    expect(history('2024-01', months('3'))).toEqual(['behind']);
  });

  it('counts a month before that was severe by its own figures', () => {
    expect(history('2024-06', months(undefined, undefined, undefined, undefined, '5', '20'))).toEqual([
      'unreported',
      'unreported',
      'unreported',
      'unreported',
      'severe',
      'severe',
    ]);
  });

  it('is broken by a month without a verdict, and a month that follows from an earlier figure is one with a verdict', () => {
    expect(
      history('2024-02', [
        ['2024-01', { kind: 'not-applicable' }],
        ['2024-02', value('7')],
      ]),
    ).toEqual(['not-applicable', 'behind']);
    expect(history('2024-02', [['2024-01', value('3.7')]])).toEqual(['behind', 'severe']);
  });

  it('holds a rate that stays under its goal for severe, and a stage that is long past due is that anyway', () => {
    const rate = stateOf(seeds.investment, ['2024-05', value('19')], ['2024-06', value('19.7')]);
    expect(under(twoInARow, rate, '2024-06')).toMatchObject({ light: 'severe', escalated: true });
    const late = stateOf({ ...seeds.railway, pace: { kind: 'deadline', due: '2024-05' } }, [
      '2024-05',
      stage('前期'),
    ]);
    expect(under(twoInARow, late, '2024-07')).toMatchObject({ light: 'severe' });
    expect(under(twoInARow, late, '2024-07').escalated).toBeUndefined();
  });

  it('reads of the months before only what is of them: a later correction of such a month is one of it', () => {
    const state = foldTarget('target', [
      definitionOf(seeds.highTech),
      entryOf(seeds.highTech, '2024-01', value('3'), { id: 'a' }),
      entryOf(seeds.highTech, '2024-02', value('7'), { id: 'b' }),
      entryOf(seeds.highTech, '2024-01', value('4'), { id: 'c', replaces: ['a'], reason: '漏报' }),
    ]);
    expect(under(twoInARow, state, '2024-02').light).toBe('behind');
  });
});

describe('a rule that comes in', () => {
  it('is refused when its edges are the wrong way round, and when they are no figures', () => {
    const passes = (more: object): boolean => v.is(ruleSchema, { id: 'x', silentAbove: '0.5', ...more });
    expect(passes({ onTrackFrom: '-10', severeBelow: '-10' })).toBe(true);
    expect(passes({ severeBelow: '5' })).toBe(false);
    expect(passes({ onTrackFrom: '-30', severeBelow: '-10' })).toBe(false);
    expect(passes({ severeBelow: '十' })).toBe(false);
    expect(passes({ escalateAfter: 1 })).toBe(false);
  });

  it('is the latest that was chosen, in whatever order the choices are known', () => {
    const choices = rulePresets.map((rule, index) =>
      changeOf(
        'rule-set',
        { planId: plan.id, rule, reason: '考核办法' },
        { id: `rule-${index}`, at: `2024-07-0${Math.min(index, 2) + 1}T00:00:00.000Z/00000` },
      ),
    );
    fc.assert(
      fc.property(shuffled([...choices, ...choices]), fc.nat(8), (order, cut) => {
        const first = advanceRule(undefined, order.slice(0, cut));
        const all = advanceRule(first, order.slice(cut));
        expect(all).toMatchObject({ id: 'rule-3', rule: twoInARow, reason: '考核办法', by: '王主任' });
      }),
    );
    expect(advanceRule(undefined, [])).toBeUndefined();
  });
});

describe('a gap of a rule', () => {
  it('that is short by no more than it tolerates is on track, in any month', () => {
    fc.assert(
      fc.property(rules, decimals(-60, 20), (rule, gap) => {
        const from = rule.onTrackFrom ?? '0';
        expect(lightOfPoints(gap, rule) === 'on-track').toBe(compare(gap, from) >= 0);
      }),
    );
  });
});
