import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../src/domain/change-bodies.ts';
import { stampOf } from '../../src/domain/clock.ts';
import { type EntryFields, readEntry } from '../../src/domain/entry-form.ts';
import { foldTarget, type TargetChange } from '../../src/domain/fold.ts';
import { changeOf, definitionOf, entryOf, plan, seeds, value } from './fixtures.ts';

const target = seeds.highTech;
const at = (day: number): string => stampOf(`2024-07-0${day}T00:00:00.000Z`);
const first = entryOf(target, '2024-06', value('20'), { id: 'first', at: at(1) });
const second = entryOf(target, '2024-06', value('22'), { id: 'second', at: at(2) });
const reviewed = (entryId: string, verdict: Verdict): TargetChange =>
  changeOf(
    'entry-reviewed',
    { planId: plan.id, targetId: target.id, entryId, verdict },
    { id: 'r', at: at(3) },
  );

const blank: EntryFields = {
  period: '2024-06',
  value: '',
  stage: '',
  notApplicable: false,
  grade: 'reported',
  note: '',
  reason: '',
};

const read = (fields: Partial<EntryFields>, ...changes: readonly TargetChange[]) =>
  readEntry({ ...blank, ...fields }, foldTarget(target.id, [definitionOf(target), ...changes]), target, plan);

describe('a filled-in form', () => {
  it('of an empty month gives the entry, without a reason and without anything it replaces', () => {
    expect(read({ value: '20', reason: '多余' })).toEqual({
      ok: true,
      entry: {
        planId: plan.id,
        targetId: target.id,
        period: '2024-06',
        reading: value('20'),
        grade: 'reported',
      },
    });
  });

  it('keeps what was said beside the figure, and leaves out what is blank', () => {
    const said = { problems: ' 材料不全 ', nextSteps: '', needs: ' ', outlook: 'feasible' } as const;
    const result = read({ value: '20', confirmed: 'falling ten-fold', ...said });
    expect(result).toMatchObject({
      entry: { problems: '材料不全', outlook: 'feasible', confirmed: ['falling', 'ten-fold'] },
    });
    expect(result.ok && Object.keys(result.entry)).not.toContain('needs');
  });

  it('of a month that has a figure needs a reason, and names all that it replaces', () => {
    expect(read({ value: '21' }, first)).toEqual({
      ok: false,
      refusals: { reason: { code: 'reason-missing' } },
    });
    expect(read({ value: '21', reason: '核定' }, first)).toMatchObject({
      entry: { reason: '核定', replaces: ['first'] },
    });
    expect(read({ value: '21', reason: '核定' }, first, second)).toMatchObject({
      entry: { replaces: ['second', 'first'] },
    });
  });

  it('that repeats the figure in force is refused as unchanged, unless something is said beside it', () => {
    const unchanged = { ok: false, refusals: { value: { code: 'unchanged' } } };
    expect(read({ value: '20', reason: '核定' }, first)).toEqual(unchanged);
    expect(read({ value: '20.0', reason: '核定' }, first)).toEqual(unchanged);
    expect(read({ value: '20', reason: '核定', note: '含两家待批' }, first)).toMatchObject({ ok: true });
    expect(read({ value: '20', reason: '核定', grade: 'verified' }, first)).toMatchObject({ ok: true });
    expect(read({ value: '20', reason: '核定', needs: '请协调' }, first)).toMatchObject({ ok: true });
  });

  it('may repeat the figure in force where two stand side by side: that decides between them', () => {
    expect(read({ value: '22', reason: '已与台账核对' }, first, second)).toMatchObject({
      entry: { reading: value('22'), replaces: ['second', 'first'] },
    });
  });

  it('may repeat a figure that was returned, for what was missing may have been its proof', () => {
    const returned = [first, reviewed('first', 'returned')];
    expect(read({ value: '20', reason: '已补附件' }, ...returned)).toMatchObject({
      entry: { replaces: ['first'] },
    });
    expect(read({ value: '20', reason: '再报' }, first, reviewed('first', 'accepted'))).toMatchObject({
      ok: false,
    });
  });
});
