import type { Entry } from '../../domain/change-bodies.ts';
import { type EntryFields, type RefusalsByField, readEntry } from '../../domain/entry-form.ts';
import type { Question } from '../../domain/guard-question.ts';
import { questionsOf } from '../../domain/guards.ts';
import type { Period } from '../../domain/period.ts';
import type { Plan, Target } from '../../domain/plan.ts';
import { isEvidenced, type TargetState } from '../../domain/target-state.ts';

export interface JudgeContext {
  readonly plan: Plan;
  readonly target: Target;
  readonly state: TargetState;
  /** the calendar's month */
  readonly current: Period;
}

/** What the fields are good for: refused, asked about, or, once every question was answered with yes, an entry. */
export interface Judged {
  readonly refusals: RefusalsByField;
  readonly questions: readonly Question[];
  /** there when nothing is refused and nothing unanswered */
  readonly entry?: Entry;
}

export const answeredIn = ({ confirmed = '' }: EntryFields): string[] =>
  confirmed.split(' ').filter((code) => code !== '');

export function judgeFields(fields: EntryFields, { plan, target, state, current }: JudgeContext): Judged {
  const read = readEntry(fields, state, target, plan);
  if (!read.ok) return { refusals: read.refusals, questions: [] };
  const { confirmed: _, ...entry } = read.entry;
  const { entriesByPeriod } = state;
  const evidenced = isEvidenced(state, entry);
  const questions = questionsOf(entry, { target, entriesByPeriod, currentPeriod: current, evidenced });
  const codes = questions.map(({ code }) => code);
  const answered = answeredIn(fields);
  if (!codes.every((code) => answered.includes(code))) return { refusals: {}, questions };
  return { refusals: {}, questions, entry: codes.length === 0 ? entry : { ...entry, confirmed: codes } };
}

const ASKED_ANEW: readonly (keyof EntryFields)[] = ['period', 'value', 'stage', 'notApplicable', 'grade'];

/** Another figure is asked about anew: a yes to one is no yes to the next. */
export const withPart = (fields: EntryFields, part: Partial<EntryFields>): EntryFields => ({
  ...fields,
  ...(ASKED_ANEW.some((field) => Object.hasOwn(part, field)) ? { confirmed: '' } : {}),
  ...part,
});
