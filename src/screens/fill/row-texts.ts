import { outlooks } from '../../domain/change-bodies.ts';
import { type EntryFields, isStaged } from '../../domain/entry-form.ts';
import { fillWords } from '../../text/fill-words.ts';
import { type FillItem, isReturned } from './fill-item.ts';

/** The cells of a row in their order; a block is pasted rightwards through them. */
export const columns = ['figure', 'grade', 'note', 'problems', 'nextSteps', 'needs', 'outlook'] as const;
export type Column = (typeof columns)[number];

const kept = [...columns, 'reason', 'confirmed'] as const;

/**
 * A row as typed or pasted, all text: `figure` is a value, a stage or the word for not applicable; `grade` and `outlook`
 * are codes or, pasted, a word nobody knows, so that it stays on screen with its reason.
 */
export type RowTexts = Readonly<Record<(typeof kept)[number], string>>;

export const blankTexts: RowTexts = {
  figure: '',
  grade: 'reported',
  note: '',
  problems: '',
  nextSteps: '',
  needs: '',
  outlook: '',
  reason: '',
  confirmed: '',
};

export const personalGrades = ['verified', 'reported', 'estimated'] as const;

export const isGrade = (text: string): text is EntryFields['grade'] =>
  personalGrades.some((grade) => grade === text);

export const isOutlook = (text: string): text is NonNullable<EntryFields['outlook']> =>
  text === '' || outlooks.some((outlook) => outlook === text);

export const sameTexts = (a: RowTexts, b: RowTexts): boolean => kept.every((field) => a[field] === b[field]);

/** What a person may type into one cell; a new figure or grade is asked about anew. */
export function withCell(texts: RowTexts, column: keyof RowTexts, text: string): RowTexts {
  const asksAnew = column === 'figure' || column === 'grade';
  return { ...texts, ...(asksAnew && texts[column] !== text ? { confirmed: '' } : {}), [column]: text };
}

/** A kept draft as texts; what another version kept and this one does not know is left out. */
export const textsFrom = (record: Readonly<Record<string, string>>): RowTexts =>
  Object.fromEntries(kept.map((field) => [field, record[field] ?? blankTexts[field]])) as RowTexts;

const isNotApplicable = ({ figure }: RowTexts): boolean => figure.trim() === fillWords.notApplicable;

/** The month's figure as text; a printed bound (超200) is no figure that a person could have typed. */
function figureOf({ existing }: FillItem): string {
  if (existing === undefined) return '';
  const { reading } = existing;
  if (reading.kind === 'not-applicable') return fillWords.notApplicable;
  if (reading.kind === 'stage') return reading.stage;
  return reading.bound === undefined || reading.bound === '=' ? reading.value : '';
}

/** The row as it is saved: the month's entry, or blank where there is none or a reviewer returned it. */
export function savedTexts(item: FillItem): RowTexts {
  const { existing } = item;
  if (existing === undefined || isReturned(existing)) return blankTexts;
  const figure = figureOf(item);
  // A document's note is its own; whoever corrects it does not sign it.
  if (existing.grade === 'published') return { ...blankTexts, figure };
  const { grade, note = '', problems = '', nextSteps = '', needs = '', outlook = '' } = existing;
  const confirmed = existing.confirmed?.join(' ') ?? '';
  return { figure, grade, note, problems, nextSteps, needs, outlook, reason: '', confirmed };
}

/** The row as the entry form reads it; nothing is confirmed yet. */
export function fieldsOf(texts: RowTexts, { target, period }: FillItem): EntryFields {
  const { figure, grade, note, problems, nextSteps, needs, outlook, reason } = texts;
  const notApplicable = isNotApplicable(texts);
  const staged = isStaged(target);
  return {
    period,
    value: staged || notApplicable ? '' : figure,
    stage: staged && !notApplicable ? figure.trim() : '',
    notApplicable,
    grade: isGrade(grade) ? grade : 'reported',
    note,
    problems,
    nextSteps,
    needs,
    outlook: isOutlook(outlook) ? outlook : '',
    reason,
  };
}
