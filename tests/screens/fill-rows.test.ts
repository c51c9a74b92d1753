import { describe, expect, it } from 'vitest';
import { foldTarget } from '../../src/domain/fold.ts';
import { emptyTargetState } from '../../src/domain/target-state.ts';
import { unitItems } from '../../src/screens/fill/fill-item.ts';
import { judgeRow, type RowVerdict } from '../../src/screens/fill/judge-row.ts';
import { isFilled, statusOf } from '../../src/screens/fill/row-status.ts';
import { fieldsOf, type RowTexts, savedTexts, textsFrom } from '../../src/screens/fill/row-texts.ts';
import { saidRefusals } from '../../src/screens/fill/said-refusals.ts';
import { unchangedTexts } from '../../src/screens/fill/unchanged-texts.ts';
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
} from '../domain/fixtures.ts';
import { itemOf, itemOfState, MONTH, row } from './fill-rows.ts';

const context = { plan, current: '2024-07' };
const judge = (seed: keyof typeof seeds, texts: Partial<RowTexts>, ...reports: readonly Report[]) =>
  judgeRow(row(texts), itemOf(seed, ...reports), context);
const refusalCodes = (verdict: RowVerdict): Record<string, string> =>
  verdict.kind !== 'refused'
    ? {}
    : Object.fromEntries(Object.entries(verdict.refusals).map(([cell, { code }]) => [cell, code]));
const questionCodes = ({ questions }: RowVerdict) => questions.map(({ code }) => code);

const reviewed = (verdict: 'accepted' | 'returned', note = '请附证明') => {
  const target = { ...seeds.highTech, id: 'highTech' };
  const entry = entryOf(target, MONTH, value('20'));
  const body = { planId: plan.id, targetId: target.id, entryId: entry.id, verdict, note };
  const review = changeOf('entry-reviewed', body, { at: '2024-07-05T00:00:00.000Z/00000' });
  return itemOfState(foldTarget(target.id, [definitionOf(target), entry, review]));
};

describe('a typed row', () => {
  it('is ready when its figure reads', () => {
    const verdict = judge('highTech', { figure: '２０家' });
    expect(verdict).toMatchObject({ kind: 'ready', entry: { reading: value('20'), period: MONTH } });
  });

  it('says beside the figure why 约20, letters and a blank are refused', () => {
    expect(refusalCodes(judge('highTech', { figure: '约20' }))).toEqual({ figure: 'approximate' });
    expect(refusalCodes(judge('highTech', { figure: 'abc' }))).toEqual({ figure: 'not-a-number' });
    expect(refusalCodes(judge('highTech', { note: '在推进' }))).toEqual({ figure: 'blank' });
  });

  it('takes 不适用 in the figure with a note, and not without', () => {
    expect(refusalCodes(judge('highTech', { figure: ' 不适用 ' }))).toEqual({ note: 'note-missing' });
    expect(judge('railway', { figure: '不适用', note: '并入他项' })).toMatchObject({
      kind: 'ready',
      entry: { reading: notApplicable, note: '并入他项' },
    });
  });

  it('refuses words that only a clipboard can bring, each in its cell', () => {
    const verdict = judge('railway', {
      figure: '快开工了',
      grade: '估算',
      outlook: '不错',
      problems: '难'.repeat(4001),
      note: '\ud800',
    });
    expect(refusalCodes(verdict)).toEqual({
      figure: 'stage-unknown',
      grade: 'grade-unknown',
      outlook: 'outlook-unknown',
      problems: 'text-too-long',
      note: 'text-broken',
    });
  });

  it('waits while a question is open, and is ready with the codes once it is answered', () => {
    const before: Report = ['2024-05', value('25')];
    const asked = judge('highTech', { figure: '20' }, before);
    expect(asked.kind).toBe('waiting');
    expect(questionCodes(asked)).toEqual(['falling']);
    const answered = judge('highTech', { figure: '20', confirmed: 'falling' }, before);
    expect(answered).toMatchObject({ kind: 'ready', entry: { confirmed: ['falling'] } });
  });

  it('asks for evidence of a goal stage; answering it does not complete the target', () => {
    expect(questionCodes(judge('railway', { figure: '在建' }))).toEqual(['unproven']);
    expect(questionCodes(judge('railway', { figure: '开工' }))).toEqual([]);
  });

  it('drops an answer to a question that is not asked any more', () => {
    const verdict = judge('highTech', { figure: '30', confirmed: 'falling' }, ['2024-05', value('25')]);
    expect(verdict).toMatchObject({ kind: 'ready' });
    expect(verdict.kind === 'ready' && verdict.entry.confirmed).toBeUndefined();
  });

  it('that corrects wants its reason, and asks its questions at the same time', () => {
    const reports: Report[] = [
      ['2024-05', value('25')],
      [MONTH, value('30')],
    ];
    const verdict = judge('highTech', { figure: '20' }, ...reports);
    expect(refusalCodes(verdict)).toEqual({ reason: 'reason-missing' });
    expect(questionCodes(verdict)).toEqual(['falling']);
  });

  it('is judged once for the same texts', () => {
    const texts = row({ figure: '20' });
    const item = itemOf('highTech');
    expect(judgeRow(texts, item, context)).toBe(judgeRow(texts, item, context));
    expect(judgeRow(texts, itemOf('techSmes'), context)).not.toBe(judgeRow(texts, item, context));
  });
});

describe('what is refused', () => {
  const verdict = judge('highTech', { figure: '约20', grade: '估算' });
  const active = { id: 'highTech', place: 'figure', typing: true, told: false };

  it('is not said of the cell that is being typed in', () => {
    expect(Object.keys(saidRefusals(verdict, active))).toEqual(['grade']);
    expect(Object.keys(saidRefusals(verdict, { ...active, typing: false }))).toEqual(['figure', 'grade']);
  });

  it('because it is missing is said once the row is left or a save found it wanting', () => {
    const missing = judge('highTech', { note: '在推进' });
    const there = { ...active, place: 'note', typing: false };
    expect(saidRefusals(missing, there)).toEqual({});
    expect(Object.keys(saidRefusals(missing, undefined))).toEqual(['figure']);
    expect(Object.keys(saidRefusals(missing, { ...there, told: true }))).toEqual(['figure']);
  });
});

describe('无变化', () => {
  const again = (seed: keyof typeof seeds, report?: Report, texts = row()) =>
    unchangedTexts(itemOf(seed, ...(report ? [report] : [])), texts);

  it('takes the last figure, number or stage', () => {
    expect(again('highTech', ['2024-05', value('25')])).toMatchObject({ ok: true, texts: { figure: '25' } });
    expect(again('railway', ['2024-03', stage('开工')])).toMatchObject({
      ok: true,
      texts: { figure: '开工' },
    });
  });

  it('says so where nothing was reported before, also when this month was', () => {
    expect(again('highTech')).toEqual({ ok: false, code: 'nothing-before' });
    expect(again('highTech', [MONTH, value('25')])).toEqual({ ok: false, code: 'nothing-before' });
  });

  it('keeps an estimate an estimate and signs for no other grade', () => {
    const estimated = again('highTech', ['2024-05', value('25'), 'estimated']);
    const verified = again('highTech', ['2024-05', value('25'), 'verified']);
    expect(estimated.ok && estimated.texts.grade).toBe('estimated');
    expect(verified.ok && verified.texts.grade).toBe('reported');
  });

  it('repeats 不适用 and leaves what was typed beside the figure', () => {
    const texts = row({ note: '仍不适用', problems: '无' });
    expect(again('highTech', ['2024-05', notApplicable], texts)).toMatchObject({
      ok: true,
      texts: { figure: '不适用', note: '仍不适用', problems: '无' },
    });
  });

  it('does not turn a printed 超200 into a figure, nor take a stage that is gone', () => {
    const bound = { kind: 'value', value: '200', bound: '>' } as const;
    expect(again('highTech', ['2024-05', bound])).toEqual({ ok: false, code: 'only-a-bound' });
    expect(again('railway', ['2024-05', stage('封顶')])).toEqual({ ok: false, code: 'stage-gone' });
  });

  it('does not repeat a figure that was returned', () => {
    const july = { ...reviewed('returned') };
    const [item] = unitItems([july.state], '2024-07', undefined).own;
    expect(item?.last).toBeUndefined();
  });
});

describe('a row as it is saved', () => {
  it('is prefilled with the entry of the month and reads back as the same', () => {
    const item = itemOf('highTech', [MONTH, value('25'), 'verified']);
    const texts = savedTexts(item);
    expect(texts).toEqual(row({ figure: '25', grade: 'verified' }));
    expect(refusalCodes(judgeRow({ ...texts, reason: '核对' }, item, context))).toEqual({
      figure: 'unchanged',
    });
  });

  it('prefills nothing of a returned entry, which may be handed in again with a reason', () => {
    const item = reviewed('returned');
    expect(savedTexts(item)).toEqual(row());
    expect(judgeRow(row({ figure: '20', reason: '已附证明' }), item, context).kind).toBe('ready');
  });

  it("does not sign a document's note, nor print its bound as a figure", () => {
    const printed = itemOf('highTech', [MONTH, { kind: 'value', value: '200', bound: '>' }, 'published']);
    expect(savedTexts(printed)).toEqual(row());
    expect(savedTexts(itemOf('railway', [MONTH, stage('开工'), 'published']))).toEqual(
      row({ figure: '开工' }),
    );
  });

  it('comes back from its draft as it was typed, as far as this version understands it', () => {
    const typed = row({ figure: '约20', grade: '估算', reason: '核对', confirmed: 'falling' });
    expect(textsFrom(typed)).toEqual(typed);
    expect(textsFrom({ figure: '3', mood: 'fine' })).toEqual(row({ figure: '3' }));
  });

  it('names every field of the entry form', () => {
    const fields = fieldsOf(row({ figure: ' 开工 ', outlook: 'at-risk', needs: '用地' }), itemOf('railway'));
    expect(fields).toMatchObject({
      stage: '开工',
      value: '',
      notApplicable: false,
      outlook: 'at-risk',
      needs: '用地',
    });
  });
});

describe('the status of a row', () => {
  const facts = {
    verdict: undefined,
    isTyped: false,
    isSaid: true,
    isSaving: false,
    isSettled: false,
    isLocked: false,
    isAsked: true,
  };
  const saved = (item: Parameters<typeof savedTexts>[0], more = {}) => statusOf({ ...facts, item, ...more });

  it('follows what was reported and what a reviewer said', () => {
    expect(saved(itemOf('highTech'))).toBe('blank');
    expect(saved(itemOf('highTech'), { isAsked: false })).toBe('unasked');
    expect(saved(itemOf('highTech', [MONTH, value('20')]))).toBe('reported');
    expect(saved(itemOf('highTech', [MONTH, value('20'), 'published']))).toBe('published');
    expect(saved(reviewed('accepted'))).toBe('accepted');
    expect(saved(reviewed('returned'))).toBe('returned');
  });

  it('shows that two figures stand side by side until someone decides', () => {
    const target = { ...seeds.highTech, id: 'highTech' };
    const first = entryOf(target, MONTH, value('20'), { id: 'first', replaces: [] });
    const second = entryOf(target, MONTH, value('21'), { id: 'second', replaces: [] });
    expect(saved(itemOfState(foldTarget(target.id, [definitionOf(target), first, second])))).toBe('rivals');
  });

  it('holds back what is wrong while it is not said', () => {
    const verdict = judge('highTech', { figure: '约20' });
    const item = itemOf('highTech');
    expect(statusOf({ ...facts, item, verdict })).toBe('refused');
    expect(statusOf({ ...facts, item, verdict, isSaid: false })).toBe('typed');
  });

  it('of a locked month says so where nothing was reported', () => {
    expect(saved(itemOf('highTech'), { isLocked: true })).toBe('locked');
    expect(saved(itemOf('highTech', [MONTH, value('20')]), { isLocked: true })).toBe('reported');
    expect(saved(itemOf('highTech'), { isLocked: true, isTyped: true })).toBe('locked');
  });

  it('counts as filled with a figure that stands or can be read, and not with a returned one', () => {
    const blank = itemOf('highTech');
    expect(isFilled(blank, undefined, row())).toBe(false);
    expect(isFilled(blank, judge('highTech', { figure: '20' }), row())).toBe(true);
    expect(isFilled(blank, judge('highTech', { figure: '约20' }), row())).toBe(false);
    expect(isFilled(blank, undefined, row({ figure: '20' }))).toBe(true);
    expect(isFilled(reviewed('returned'), undefined, row())).toBe(false);
  });
});

describe('the items of a unit', () => {
  const assigned = (id: string, order: number, leadUnitId: string, supportingUnitIds: string[] = []) => {
    const target = targetOf({ id });
    const body = { planId: plan.id, targetId: id, leadUnitId, supportingUnitIds };
    return foldTarget(id, [definitionOf(target, order), changeOf('target-assigned', body)]);
  };
  const states = [
    assigned('c', 2, 'science', ['trade']),
    assigned('a', 0, 'trade'),
    assigned('b', 1, 'science'),
  ];

  it('are those it leads, in the order of the document, and apart those it supports', () => {
    const { own, supporting } = unitItems(states, MONTH, 'science');
    expect(own.map(({ id }) => id)).toEqual(['b', 'c']);
    expect(supporting).toEqual([]);
    expect(unitItems(states, MONTH, 'trade').supporting.map(({ id }) => id)).toEqual(['c']);
  });

  it('are all items of the plan where no unit is asked for, without what is not defined', () => {
    const all = unitItems(
      [...states, emptyTargetState('nowhere'), stateOf(targetOf({ id: 'd' }))],
      MONTH,
      undefined,
    );
    expect(all.own.map(({ id }) => id).sort()).toEqual(['a', 'b', 'c', 'd']);
  });

  it('are the very same rows when the states did not change', () => {
    const first = unitItems(states, MONTH, 'science').own[0];
    expect(unitItems(states, MONTH, undefined).own[1]).toBe(first);
    expect(unitItems(states, '2024-07', 'science').own[0]).not.toBe(first);
  });
});
