import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boardOf, standingsOf } from '../../src/domain/board.ts';
import { canonicalJson, type Json } from '../../src/domain/canonical-json.ts';
import { advanceTarget, foldTarget, type TargetChange } from '../../src/domain/fold.ts';
import { defaultRule } from '../../src/domain/light-rule.ts';
import { emptyTargetState, inDocumentOrder, type TargetState } from '../../src/domain/target-state.ts';
import { historiesOf, periods, shuffled } from './arbitraries.ts';
import { plan } from './fixtures.ts';

const text = (thing: unknown): string => canonicalJson(thing as Json);

/** A history and the same in another order, some of it twice. */
const reordered = historiesOf('t').chain((history) =>
  fc.tuple(fc.constant(history), shuffled(history), fc.subarray(history)),
);

/** A history cut into batches in the order of arrival. */
const batched = historiesOf('t').chain((history) =>
  fc.tuple(shuffled(history), fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 14, maxLength: 14 })),
);

const plans = fc.tuple(historiesOf('a'), historiesOf('b'), historiesOf('c'), historiesOf('d'));
const ids = ['a', 'b', 'c', 'd'];

/** What the screen shows of a log that holds these changes in this order. */
function shownOf(log: readonly TargetChange[], asOf: string): string {
  const own = (id: string): TargetChange[] =>
    log.filter((c) => (c.kind === 'target-defined' ? c.body.target.id : c.body.targetId) === id);
  const states = ids.map((id) => foldTarget(id, own(id))).sort(inDocumentOrder);
  const standings = standingsOf(plan, states, asOf, defaultRule);
  return text({ states, standings, board: boardOf(plan, standings, asOf, defaultRule) });
}

describe('the fold of changes', () => {
  it('law 3: applying changes twice equals once, all of them or some', () => {
    fc.assert(
      fc.property(reordered, ([history, , again]) => {
        const once = foldTarget('t', history);
        expect(text(foldTarget('t', [...history, ...history]))).toBe(text(once));
        expect(text(foldTarget('t', [...again, ...history]))).toBe(text(once));
        expect(text(advanceTarget(once, again) ?? once)).toBe(text(once));
      }),
      { numRuns: 300 },
    );
  });

  it('law 3: a state that has everything is not moved by hearing any of it again, and seldom asks for the history', () => {
    let given = 0;
    let asked = 0;
    fc.assert(
      fc.property(historiesOf('t'), (history) => {
        const state = foldTarget('t', history);
        for (const change of history) {
          const again = advanceTarget(state, [change]);
          if (again === undefined) asked += 1;
          else given += 1;
          expect(text(again ?? state)).toBe(text(state));
        }
      }),
      { numRuns: 300 },
    );
    expect(given).toBeGreaterThan(asked);
  });

  it('law 4: any order of the same changes gives the same target state', () => {
    fc.assert(
      fc.property(reordered, ([history, other, again]) => {
        expect(text(foldTarget('t', [...other, ...again]))).toBe(text(foldTarget('t', history)));
      }),
      { numRuns: 500 },
    );
  });

  it('law 4: advancing in any batches equals folding whenever an answer is given', () => {
    let given = 0;
    fc.assert(
      fc.property(batched, ([arriving, sizes]) => {
        let state = emptyTargetState('t');
        let start = 0;
        for (const size of sizes) {
          const known = arriving.slice(0, start + size);
          const advanced = advanceTarget(state, arriving.slice(start, start + size));
          const folded: TargetState = foldTarget('t', known);
          if (advanced !== undefined) {
            given += 1;
            expect(text(advanced)).toBe(text(folded));
          }
          state = advanced ?? folded;
          start += size;
        }
        expect(text(state)).toBe(text(foldTarget('t', arriving)));
      }),
      { numRuns: 1500 },
    );
    expect(given).toBeGreaterThan(1000);
  });

  it('law 4: any order of the same changes gives the same standings, board and roll-ups', () => {
    const logs = plans
      .map((histories) => histories.flat())
      .chain((log) => fc.tuple(fc.constant(log), shuffled(log), periods));
    fc.assert(
      fc.property(logs, ([log, other, asOf]) => {
        expect(shownOf(other, asOf)).toBe(shownOf(log, asOf));
      }),
      { numRuns: 150 },
    );
  });

  it('does not change the state it advances', () => {
    fc.assert(
      fc.property(historiesOf('t'), historiesOf('t'), (before, after) => {
        const state = foldTarget('t', before);
        const was = text(state);
        advanceTarget(state, after);
        expect(text(state)).toBe(was);
      }),
    );
  });
});
