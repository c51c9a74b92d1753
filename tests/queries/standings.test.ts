import { replaceEqualDeep } from '@tanstack/react-query';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bases, statesOn } from '../../src/domain/basis.ts';
import { boardOf, standingsOf } from '../../src/domain/board.ts';
import { foldTarget } from '../../src/domain/fold.ts';
import { defaultRule, rulePresets } from '../../src/domain/light-rule.ts';
import { inDocumentOrder, type TargetState } from '../../src/domain/target-state.ts';
import { boardViewOf, standingsAsOf } from '../../src/queries/board-view.ts';
import { changeOfArea } from '../../src/queries/gauge-changes.ts';
import type { PlanStates } from '../../src/queries/plan-states.ts';
import { historiesOf, periods } from '../domain/arbitraries.ts';
import { definitionOf, entryOf, plan, targetOf, value } from '../domain/fixtures.ts';

const ids = ['a', 'b', 'c'];
const plansRead: fc.Arbitrary<PlanStates> = fc.record({
  plan: fc.constant(plan),
  rule: fc.constantFrom(...rulePresets),
  states: fc
    .tuple(...ids.map((id) => historiesOf(id).map((changes) => foldTarget(id, changes))))
    .map((states) => [...states].sort(inDocumentOrder)),
});

const targets = ids.map((id, index) => targetOf({ id, areaId: plan.areas[index === 0 ? 0 : 1]?.id ?? '' }));
const stateOf = (id: string, figure: string): TargetState => {
  const target = targetOf({ ...targets.find((each) => each.id === id) });
  return foldTarget(id, [definitionOf(target), entryOf(target, '2024-05', value(figure))]);
};
const readWith = (figureOfA: string): PlanStates => ({
  plan,
  rule: defaultRule,
  states: [stateOf('a', figureOfA), stateOf('b', '5'), stateOf('c', '6')],
});

describe('the change of a gauge', () => {
  it.each(['constructor', 'toString', '__proto__'])('of an area called %s is its own or none', (id) => {
    const own = { ...plan, areas: [{ id, heading: '科技创新', themes: [] }] };
    const target = targetOf({ areaId: id });
    const changesWith = (...figures: readonly string[]) => {
      const entries = figures.map((figure, month) => entryOf(target, `2024-0${month + 1}`, value(figure)));
      const states = [foldTarget(target.id, [definitionOf(target), ...entries])];
      return boardViewOf({ plan: own, rule: defaultRule, states }, '2024-02').changes;
    };
    expect(changeOfArea(changesWith(), id)).toBeUndefined();
    expect(changeOfArea(changesWith('1', '2'), id)?.kind).toBe('moved');
    expect(changeOfArea(JSON.parse(JSON.stringify(changesWith('1', '2'))), id)?.kind).toBe('moved');
  });
});

describe('standings that are kept', () => {
  it('are what the domain derives, however the plan grew and whatever was asked before', () => {
    fc.assert(
      fc.property(fc.array(plansRead, { minLength: 1, maxLength: 3 }), periods, (reads, asOf) => {
        let shared: PlanStates | undefined;
        for (const read of reads) {
          shared = replaceEqualDeep(shared, read) as PlanStates;
          for (const basis of bases) {
            const derived = standingsOf(plan, statesOn(basis, read.states), asOf, read.rule);
            expect(standingsAsOf(shared, asOf, basis)).toEqual(derived);
            expect(boardViewOf(shared, asOf, basis).board).toEqual(boardOf(plan, derived, asOf, read.rule));
          }
        }
      }),
    );
  });

  it('are the very same objects where nothing changed, and so are the gauges of the other areas', () => {
    const before = readWith('3');
    const after = replaceEqualDeep(before, readWith('4')) as PlanStates;
    const [a, ...others] = standingsAsOf(before, '2024-06');
    const [nextA, ...nextOthers] = standingsAsOf(after, '2024-06');
    expect(nextA).not.toEqual(a);
    others.forEach((standing, index) => {
      expect(nextOthers[index]).toBe(standing);
    });
    const [moved, still] = boardViewOf(before, '2024-06').board.gauges;
    const [nextMoved, nextStill] = boardViewOf(after, '2024-06').board.gauges;
    expect(nextMoved).not.toEqual(moved);
    expect(nextStill).toBe(still);
  });
});
