import { readFileSync } from 'node:fs';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import type { Plan, Target } from '../../src/domain/plan.ts';
import { type EntryInForce, emptyTargetState, type TargetState } from '../../src/domain/target-state.ts';
import { demonstrationForm } from '../../src/reporting/form-value.ts';
import { formWorkbook } from '../../src/reporting/form-workbook.ts';
import { templateOf } from '../../src/reporting/template.ts';
import { formHeaders, formWords } from '../../src/text/form-words.ts';

const { targets, ...plan } = JSON.parse(readFileSync('data/plans/2024.json', 'utf8')) as Plan & {
  targets: Target[];
};
const AT = '2024-07-01T00:00:00.000Z';
const byName = (name: string): Target => targets.find((target) => target.name.includes(name)) as Target;
const highTech = byName('高新技术企业');
const milestone = targets.find(({ measure }) => measure === 'milestone') as Target;

const entry = (fields: Partial<EntryInForce>): EntryInForce => ({
  id: 'e',
  at: `${AT}/00000`,
  period: '2024-06',
  reading: { kind: 'value', value: '12' },
  grade: 'reported',
  by: '王主任',
  ...fields,
});

const stateOf = (target: Target, ...entries: EntryInForce[]): TargetState => ({
  ...emptyTargetState(target.id),
  definition: { id: target.id, at: `${AT}/00000`, planId: plan.id, target, order: 0 },
  entriesByPeriod: Object.fromEntries(entries.map((own) => [own.period, own])),
});

const rowsOf = (...states: TargetState[]) => {
  const form = templateOf(plan, states, '2024-06', '科技局');
  return form.rows.map((row) =>
    Object.fromEntries(form.columns.map(({ header }, place) => [header, row[place]])),
  );
};

describe('the form of a unit and month', () => {
  it('lists each item with its goal, what was reported last, and open cells for this month', () => {
    const [row] = rowsOf(
      stateOf(highTech, entry({ period: '2024-05', reading: { kind: 'value', value: '9' } })),
    );
    expect(row?.[formHeaders.targetId]?.text).toBe(highTech.id);
    expect(row?.[formHeaders.before]?.text).toBe('9家（2024年5月）');
    expect(row?.[formHeaders.value]).toEqual({ text: '', open: true });
    expect(row?.[formHeaders.stage]?.open).toBeUndefined();
  });

  it('holds what is reported of the month already, as a number', () => {
    const [row] = rowsOf(stateOf(highTech, entry({ note: '含两家培育企业', grade: 'verified' })));
    expect(row?.[formHeaders.value]).toEqual({ text: '12', number: '12', open: true });
    expect(row?.[formHeaders.grade]?.text).toBe('统计核定');
    expect(row?.[formHeaders.note]?.text).toBe('含两家培育企业');
  });

  it('leaves a figure of a printed document blank: it is nobody else’s to report again', () => {
    const printed = entry({ grade: 'published', sourceId: '004' });
    const [row] = rowsOf(stateOf(highTech, printed));
    expect(row?.[formHeaders.value]?.text).toBe('');
    expect(row?.[formHeaders.grade]?.text).toBe('');
  });

  it('leaves a returned figure blank, and shows it with the reviewer’s note where the last report stands', () => {
    const review = { id: 'v', at: `${AT}/00001`, verdict: 'returned' as const, note: '请核对', by: '李四' };
    const before = entry({ period: '2024-05', reading: { kind: 'value', value: '9' } });
    const [row] = rowsOf(stateOf(highTech, before, entry({ note: '含两家培育企业', review })));
    expect(row?.[formHeaders.value]).toEqual({ text: '', open: true });
    expect(row?.[formHeaders.note]?.text).toBe('含两家培育企业');
    expect(row?.[formHeaders.before]?.text).toBe('12家（2024年6月）（已退回：请核对）；9家（2024年5月）');
    const staged = entry({ reading: { kind: 'stage', stage: milestone.stages?.[0] ?? '' }, review });
    const [project] = rowsOf(stateOf(milestone, staged));
    expect(project?.[formHeaders.stage]?.text).toBe('');
    const { note: _note, ...silent } = review;
    const [late] = rowsOf(stateOf(highTech, { ...before, review: silent }));
    expect(late?.[formHeaders.before]?.text).toBe('9家（2024年5月）（已退回）');
  });

  it('offers a milestone its own stages to choose from, and no cell for a number', () => {
    const [row] = rowsOf(stateOf(milestone, entry({ reading: { kind: 'stage', stage: '未启动' } })));
    expect(row?.[formHeaders.stage]?.choices).toEqual(['未启动', ...(milestone.stages ?? []), '不适用']);
    expect(row?.[formHeaders.stage]?.text).toBe('未启动');
    expect(row?.[formHeaders.value]?.open).toBeUndefined();
  });

  it('lists what is in force only: a withdrawn target has no row', () => {
    const state = { ...stateOf(highTech), withdrawal: { id: 'w', at: `${AT}/00001`, reason: '并入他项' } };
    expect(rowsOf(state)).toEqual([]);
  });
});

describe('the form as a workbook', () => {
  const states = targets.map((target) => stateOf(target));
  const workbook = async () => formWorkbook(templateOf(plan, states, '2024-06', undefined), AT);

  it('has the form, instructions and a hidden sheet of choices, and a row for every target', async () => {
    const { sheets } = await readXlsx(await workbook());
    expect(sheets.map(({ name, hidden }) => [name, hidden ?? false])).toEqual([
      [formWords.sheet, false],
      [formWords.guide, false],
      [formWords.choices, true],
    ]);
    const [form] = sheets;
    expect(form?.rows).toHaveLength(2 + 1 + targets.length);
    expect(form?.rows[2]?.[1]).toBe(formHeaders.targetId);
  });

  it('is the same bytes for the same form and moment', async () => {
    expect(await workbook()).toEqual(await workbook());
  });

  it('is protected but for the cells to be typed, and its lists are those of the row', async () => {
    const { sheets } = await readXlsx(await workbook(), { readStyles: true });
    const [form] = sheets;
    expect(form?.protection?.sheet).toBe(true);
    const place = targets.indexOf(milestone) + 3;
    const list = form?.dataValidations?.find(({ range }) => range === `I${place + 1}`);
    expect(list).toMatchObject({ type: 'list' });
    expect(form?.cells?.get(`${place},1`)?.style?.protection?.locked).not.toBe(false);
    expect(form?.cells?.get(`${place},8`)?.style?.protection?.locked).toBe(false);
  });
});

describe('a form of the demonstration', () => {
  it('says on each sheet that people read that its figures are made up', async () => {
    const form = demonstrationForm(templateOf(plan, [stateOf(highTech, entry({}))], '2024-06', '科技局'));
    const { sheets } = await readXlsx(await formWorkbook(form, AT));
    const headings = sheets.slice(0, 2).map(({ rows }) => String(rows[0]?.[0]));
    expect(headings).toEqual([
      expect.stringMatching(/^【演示数据】.*科技局/),
      `【演示数据】${formWords.guideLines[0]}`,
    ]);
  });
});
