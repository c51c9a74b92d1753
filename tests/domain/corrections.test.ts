import { describe, expect, it } from 'vitest';
import { stampOf } from '../../src/domain/clock.ts';
import { advanceTarget, foldTarget, type TargetChange } from '../../src/domain/fold.ts';
import { entryAsOf, inDocumentOrder, targetInForce } from '../../src/domain/target-state.ts';
import { changeOf, definitionOf, entryOf, plan, seeds, stateOf, targetOf, value } from './fixtures.ts';

const target = seeds.highTech;
const at = (day: string): string => stampOf(`2024-07-${day}T00:00:00.000Z`);
const defined = definitionOf(target);
const first = entryOf(target, '2024-06', value('20'), { id: 'first', at: at('01') });
const second = entryOf(target, '2024-06', value('22'), { id: 'second', at: at('02') });
const retractionOf = (entryId: string): TargetChange =>
  changeOf(
    'entry-retracted',
    { planId: plan.id, targetId: target.id, entryId, reason: '误填' },
    { id: `retract-${entryId}`, at: at('03') },
  );

const inForce = (...changes: readonly TargetChange[]): string | undefined =>
  entryAsOf(foldTarget(target.id, [defined, ...changes]), '2024-06')?.id;

describe('a correction', () => {
  it('wins over what it corrects, in whichever order the two arrive', () => {
    expect(inForce(first, second)).toBe('second');
    expect(inForce(second, first)).toBe('second');
  });

  it('of the same instant wins by its id', () => {
    const twin = { ...second, at: first.at };
    expect(inForce(first, twin)).toBe('second');
    expect(inForce(twin, first)).toBe('second');
  });

  it('leaves the other months alone', () => {
    const may = entryOf(target, '2024-05', value('18'), { id: 'may', at: at('04') });
    expect(inForce(may, first)).toBe('first');
  });
});

describe('a retraction', () => {
  it('brings the earlier figure of the month back', () => {
    expect(inForce(first, second, retractionOf('second'))).toBe('first');
  });

  it('of the only figure leaves the month without one', () => {
    expect(inForce(first, retractionOf('first'))).toBeUndefined();
  });

  it('may arrive before the entry it takes back', () => {
    expect(inForce(retractionOf('second'), first, second)).toBe('first');
    const early = advanceTarget(foldTarget(target.id, [defined, retractionOf('second')]), [second, first]);
    expect(early && entryAsOf(early, '2024-06')?.id).toBe('first');
  });

  it('of an entry in force, or of one beside it, asks for the history, of a replaced one does not', () => {
    const beside = foldTarget(target.id, [defined, first, second]);
    expect(advanceTarget(beside, [retractionOf('second')])).toBeUndefined();
    expect(advanceTarget(beside, [retractionOf('first')])).toBeUndefined();
    const correction = { ...second, body: { ...second.body, replaces: ['first'] } };
    const replaced = foldTarget(target.id, [defined, first, correction]);
    expect(advanceTarget(replaced, [retractionOf('second')])).toBeUndefined();
    expect(advanceTarget(replaced, [retractionOf('first')])?.entriesByPeriod['2024-06']?.id).toBe('second');
  });

  it('of an entry in the middle keeps replaced what its own correction saw it replace, whatever arrives last', () => {
    const replacing = (id: string, day: string, ...replaces: string[]) =>
      entryOf(target, '2024-06', value('23'), { id, at: at(day), replaces });
    const middle = replacing('middle', '02', 'first');
    const last = replacing('last', '04', 'middle');
    const history = [defined, first, middle, last, retractionOf('middle')];
    const folded = foldTarget(target.id, history);
    expect([folded.entriesByPeriod['2024-06']?.id, folded.besideByPeriod]).toEqual(['last', {}]);
    // Found by the law of batches: the retraction first, then the entry it takes back.
    const early = foldTarget(target.id, [defined, first, last, retractionOf('middle')]);
    expect(early.besideByPeriod['2024-06']?.map(({ id }) => id)).toEqual(['first']);
    expect(advanceTarget(early, [middle]) ?? folded).toEqual(folded);
  });
});

describe('the target in force', () => {
  const revised = changeOf(
    'target-revised',
    {
      planId: plan.id,
      targetId: target.id,
      goal: '40',
      reason: '省级调整',
      documentNumber: '永政发〔2024〕8号',
    },
    { id: 'revise', at: at('05') },
  );

  it('has the adjusted goal, and the goal of the year’s start stays beside it', () => {
    const state = foldTarget(target.id, [revised, defined]);
    expect(targetInForce(state)?.goal).toBe('40');
    expect(state.definition?.target.goal).toBe('45');
    expect(state.revision?.documentNumber).toBe('永政发〔2024〕8号');
  });

  it('is none before it is defined and none once it is withdrawn', () => {
    const withdrawn = changeOf('target-withdrawn', {
      planId: plan.id,
      targetId: target.id,
      reason: '并入他项',
    });
    expect(targetInForce(foldTarget(target.id, [first]))).toBeUndefined();
    expect(targetInForce(foldTarget(target.id, [withdrawn, defined]))).toBeUndefined();
  });
});

describe('the entry as of a month', () => {
  const state = stateOf(target, ['2024-03', value('9')], ['2024-06', value('20')], ['2024-09', value('31')]);

  it('is the latest at or before it, never a later one', () => {
    expect(entryAsOf(state, '2024-02')).toBeUndefined();
    expect(entryAsOf(state, '2024-03')?.period).toBe('2024-03');
    expect(entryAsOf(state, '2024-08')?.period).toBe('2024-06');
    expect(entryAsOf(state, '2024-12')?.period).toBe('2024-09');
  });
});

describe('the order of the document', () => {
  it('puts what has no definition last and settles ties by the id', () => {
    const state = (id: string, order?: number) =>
      foldTarget(id, order === undefined ? [] : [definitionOf(targetOf({ id }), order)]);
    const states = [state('y'), state('c', 2), state('b', 1), state('x'), state('a', 2)];
    expect(states.sort(inDocumentOrder).map((s) => s.targetId)).toEqual(['b', 'a', 'c', 'x', 'y']);
  });
});
