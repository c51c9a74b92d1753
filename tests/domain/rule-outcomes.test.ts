import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boardOf, standingsOf } from '../../src/domain/board.ts';
import { lights } from '../../src/domain/light.ts';
import { defaultRule, isSameRule, rulePresets } from '../../src/domain/light-rule.ts';
import { rollUp } from '../../src/domain/roll-up.ts';
import { ruleOutcomes, rulesToChoose } from '../../src/domain/rule-outcomes.ts';
import { standingOf } from '../../src/domain/standing.ts';
import { periods } from './arbitraries.ts';
import { plan, seeds, stage, stateOf, targetOf, value } from './fixtures.ts';
import { judgedCases, presetById, presets, rules } from './judged-cases.ts';

const states = fc.array(judgedCases, { maxLength: 8 });
const badness = ['on-track', 'behind', 'severe'];

describe('what another rule would make of a plan', () => {
  it('is its board under that rule, and what changes accounts for every difference', () => {
    fc.assert(
      fc.property(states, periods, fc.oneof(presets, rules), (drawn, asOf, inForce) => {
        const outcomes = ruleOutcomes(plan, drawn, asOf, inForce);
        const own = outcomes.filter(({ isInForce }) => isInForce);
        expect(own.map(({ rule, changed }) => [rule, changed])).toEqual([[inForce, []]]);
        for (const { rule, rollUp: whole, changed } of outcomes) {
          expect(whole).toEqual(boardOf(plan, standingsOf(plan, drawn, asOf, rule), asOf, rule).whole);
          for (const light of lights) {
            const came = changed.filter(({ to }) => to === light).length;
            const left = changed.filter(({ from }) => from === light).length;
            const before = own[0]?.rollUp.countsByLight[light] ?? 0;
            expect(whole.countsByLight[light]).toBe(before + came - left);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('is told for the presets, and for the rule in force before them when it is none', () => {
    expect(rulesToChoose(defaultRule)).toEqual(rulePresets);
    const own = { ...defaultRule, severeBelow: '-20' };
    expect(rulesToChoose(own)).toEqual([own, ...rulePresets]);
    expect(ruleOutcomes(plan, [], '2024-06', own).filter(({ isInForce }) => isInForce)).toHaveLength(1);
  });

  it('names the targets whose light it changes: 22 of 45 in June are within ten points', () => {
    const target = { ...seeds.highTech, id: 'a' };
    const outcomes = ruleOutcomes(plan, [stateOf(target, ['2024-06', value('22')])], '2024-06', defaultRule);
    const changedBy = (id: string) =>
      outcomes
        .find(({ rule }) => isSameRule(rule, presetById(id)))
        ?.changed.map(({ from, to }) => [from, to]);
    expect(changedBy('ten-thirty')).toEqual([['behind', 'on-track']]);
    expect(changedBy('monthly-two')).toEqual([]);
  });
});

describe('the light of a whole under a rule', () => {
  it('is never worse than the worst of its targets, and never severe where nothing is', () => {
    fc.assert(
      fc.property(states, periods, fc.oneof(presets, rules), (drawn, asOf, rule) => {
        const standings = drawn.flatMap((state) => standingOf(state, plan, asOf, rule) ?? []);
        const { light } = rollUp(standings, rule);
        const worst = Math.max(0, ...standings.map((each) => badness.indexOf(each.light)));
        expect(badness.indexOf(light)).toBeLessThanOrEqual(worst);
        if (rule.severeBelow === undefined) expect(light).not.toBe('severe');
      }),
      { numRuns: 400 },
    );
  });

  it('that is all on track or better is that, whatever its targets still lack', () => {
    fc.assert(
      fc.property(states, periods, presets, (drawn, asOf, rule) => {
        const standings = drawn
          .flatMap((state) => standingOf(state, plan, asOf, rule) ?? [])
          .filter(({ light }) => ['done', 'attained', 'provisional', 'on-track'].includes(light));
        fc.pre(standings.length > 0);
        expect(['done', 'on-track']).toContain(rollUp(standings, rule).light);
      }),
      { numRuns: 400 },
    );
  });

  it('counts what 10–30 tolerates at a deadline as short, though it is on track', () => {
    const rule = presetById('ten-thirty');
    const due = targetOf({ goal: '100', pace: { kind: 'deadline', due: '2024-06' } });
    const short = standingOf(stateOf(due, ['2024-06', value('95')]), plan, '2024-06', rule);
    expect(short && rollUp([short], rule)).toMatchObject({ light: 'on-track', points: '-5.000000000000' });
  });

  it('holds nothing against a goal stage that waits for its proof, also on a curve', () => {
    const curve = { kind: 'curve', shares: { '2024-03': '1' } } as const;
    const unproven = stateOf({ ...seeds.railway, pace: curve }, ['2024-03', stage('在建')]);
    const standing = standingOf(unproven, plan, '2024-03', defaultRule);
    expect(standing).toMatchObject({ light: 'on-track', credit: '0.75' });
    expect(standing && rollUp([standing], defaultRule)).toMatchObject({
      light: 'on-track',
      points: '0.000000000000',
    });
  });
});
