import type { Entry } from '../../domain/change-bodies.ts';
import { type EntryFields, type EntryRefusal, isStaged, readEntry } from '../../domain/entry-form.ts';
import type { Question, Questioned } from '../../domain/guard-question.ts';
import { questionsOf } from '../../domain/guards.ts';
import type { Period } from '../../domain/period.ts';
import type { Plan } from '../../domain/plan.ts';
import { isEvidenced } from '../../domain/target-state.ts';
import { stagesOf } from './choices.ts';
import type { FillItem } from './fill-item.ts';
import { type Column, fieldsOf, isGrade, isOutlook, type RowTexts } from './row-texts.ts';

/** Longest text of an entry. */
const LONGEST = 4000;

export type CellRefusal =
  | EntryRefusal
  | { readonly code: 'grade-unknown' | 'outlook-unknown' | 'stage-unknown'; readonly text: string }
  | { readonly code: 'text-too-long'; readonly longest: number }
  | { readonly code: 'text-broken' };

export type CellRefusals = Partial<Record<Column | 'reason', CellRefusal>>;

export type RowVerdict =
  /** `questions` as far as the figure could be read */
  | { readonly kind: 'refused'; readonly refusals: CellRefusals; readonly questions: readonly Question[] }
  | {
      readonly kind: 'waiting' | 'ready';
      readonly entry: Entry;
      readonly questions: readonly Question[];
    };

/** Under which plan and in which month of the calendar a row is judged. */
export interface JudgeContext {
  readonly plan: Plan;
  readonly current: Period;
}

const prose = ['note', 'problems', 'nextSteps', 'needs', 'reason'] as const;

/** What the form cannot say, because a form has lists to choose from and no clipboard. */
function pastedRefusals(texts: RowTexts, item: FillItem): CellRefusals {
  const refusals: CellRefusals = {};
  for (const column of prose) {
    if (texts[column].length > LONGEST) refusals[column] = { code: 'text-too-long', longest: LONGEST };
    if (!texts[column].isWellFormed()) refusals[column] = { code: 'text-broken' };
  }
  if (!isGrade(texts.grade)) refusals.grade = { code: 'grade-unknown', text: texts.grade };
  if (!isOutlook(texts.outlook)) refusals.outlook = { code: 'outlook-unknown', text: texts.outlook };
  const { stage } = fieldsOf(texts, item);
  if (isStaged(item.target) && stage !== '') {
    if (!stagesOf(item.target).includes(stage)) refusals.figure = { code: 'stage-unknown', text: stage };
  }
  return refusals;
}

function questionsAbout(entry: Questioned, { state, target }: FillItem, currentPeriod: Period): Question[] {
  const { entriesByPeriod } = state;
  const evidenced = isEvidenced(state, entry);
  return questionsOf(entry, { target, entriesByPeriod, currentPeriod, evidenced });
}

/** What is asked does not wait for the reason of a correction: the person sees all that is wanted at once. */
function questionsBeforeReason(fields: EntryFields, item: FillItem, of: JudgeContext): Question[] {
  const read = readEntry({ ...fields, reason: '-' }, item.state, item.target, of.plan);
  return read.ok ? questionsAbout(read.entry, item, of.current) : [];
}

function judge(texts: RowTexts, item: FillItem, of: JudgeContext): RowVerdict {
  const fields = fieldsOf(texts, item);
  const read = readEntry(fields, item.state, item.target, of.plan);
  const { value, stage, period, ...formRefusals } = read.ok ? {} : read.refusals;
  const figure = value ?? stage ?? period;
  const own = { ...formRefusals, ...(figure === undefined ? {} : { figure }) };
  const refusals = { ...own, ...pastedRefusals(texts, item) };
  if (!read.ok || Object.keys(refusals).length > 0)
    return { kind: 'refused', refusals, questions: questionsBeforeReason(fields, item, of) };
  const questions = questionsAbout(read.entry, item, of.current);
  const answered = texts.confirmed.split(' ');
  const asked = questions.map(({ code }) => code);
  const entry = asked.length === 0 ? read.entry : { ...read.entry, confirmed: asked };
  const isAnswered = asked.every((code) => answered.includes(code));
  return { kind: isAnswered ? 'ready' : 'waiting', entry, questions };
}

interface Judged extends JudgeContext {
  readonly item: FillItem;
  readonly verdict: RowVerdict;
}

const judgedByTexts = new WeakMap<RowTexts, Judged>();

/** What a typed row is good for. Judged once for the same texts, so that a key costs one row. */
export function judgeRow(texts: RowTexts, item: FillItem, context: JudgeContext): RowVerdict {
  const { plan, current } = context;
  const known = judgedByTexts.get(texts);
  if (known?.item === item && known.plan === plan && known.current === current) return known.verdict;
  const verdict = judge(texts, item, context);
  judgedByTexts.set(texts, { item, verdict, plan, current });
  return verdict;
}
