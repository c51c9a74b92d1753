import type { Entry, Grade, Outlook, Reading } from './change-bodies.ts';
import { isNegative } from './decimal.ts';
import { stageRank } from './measure.ts';
import { isPeriod, type Period } from './period.ts';
import type { Plan, Target } from './plan.ts';
import { parseQuantity, type QuantityRefusal } from './quantity.ts';
import {
  type EntryInForce,
  entryAsOf,
  isSameReading,
  replacedBy,
  rivalsOf,
  type TargetState,
} from './target-state.ts';

type Bound = NonNullable<Extract<Reading, { kind: 'value' }>['bound']>;

/** What a person filled in; all text, as typed. */
export interface EntryFields {
  readonly period: string;
  readonly value: string;
  readonly stage: string;
  readonly notApplicable: boolean;
  readonly grade: Exclude<Grade, 'published'>;
  readonly note: string;
  readonly problems?: string;
  readonly nextSteps?: string;
  readonly needs?: string;
  readonly outlook?: Outlook | '';
  /** codes of the questions that were answered with yes, separated by blanks */
  readonly confirmed?: string;
  /** why the figure of this period is replaced; asked for only when there is one */
  readonly reason: string;
}

/** What a file says: as typed, and how a figure is bounded (超200家), which no form asks for. */
export interface FiledFields extends EntryFields {
  readonly bound?: Bound | '';
}

export type EntryRefusal =
  | QuantityRefusal
  | { readonly code: 'period-missing' }
  | { readonly code: 'period-outside'; readonly from: Period; readonly to: Period }
  | { readonly code: 'stage-missing' }
  | { readonly code: 'negative' }
  | { readonly code: 'reason-missing' }
  | { readonly code: 'note-missing' }
  | { readonly code: 'unchanged' };

export type RefusalsByField = Partial<Record<'period' | 'value' | 'stage' | 'note' | 'reason', EntryRefusal>>;

export const isStaged = (target: Target): boolean =>
  target.measure === 'milestone' || target.measure === 'award';

/** What may fall below zero: a rate of change and a level; a count and a ceiling may not. */
const mayBeNegative = (target: Target): boolean =>
  target.measure === 'growth' || target.measure === 'reduction' || target.measure === 'level';

type Read<T> = { value: T } | { refusal: EntryRefusal };

function readPeriod(text: string, plan: Pick<Plan, 'periods'>): Read<Period> {
  const { from, to } = plan.periods;
  if (!isPeriod(text)) return { refusal: { code: 'period-missing' } };
  return text < from || text > to ? { refusal: { code: 'period-outside', from, to } } : { value: text };
}

function readReading(fields: FiledFields, target: Target): Read<Reading> {
  if (fields.notApplicable) return { value: { kind: 'not-applicable' } };
  if (isStaged(target)) {
    const known = stageRank(fields.stage, target) !== undefined;
    return known ? { value: { kind: 'stage', stage: fields.stage } } : { refusal: { code: 'stage-missing' } };
  }
  const quantity = parseQuantity(fields.value, target.unit ?? '');
  if (!quantity.ok) return { refusal: quantity.refusal };
  if (isNegative(quantity.value) && !mayBeNegative(target)) return { refusal: { code: 'negative' } };
  const { bound } = fields;
  return { value: { kind: 'value', value: quantity.value, ...(bound ? { bound } : {}) } };
}

/** What is said beside the figure; what was left blank is not there. */
function remarksIn({ problems, nextSteps, needs, outlook, confirmed = '' }: EntryFields): Partial<Entry> {
  const texts = Object.entries({ problems, nextSteps, needs, outlook })
    .map(([field, text = '']) => [field, text.trim()] as const)
    .filter(([, text]) => text !== '');
  return { ...Object.fromEntries(texts), ...(confirmed === '' ? {} : { confirmed: confirmed.split(' ') }) };
}

const isSameEntry = (fields: EntryFields, existing: EntryInForce): boolean =>
  fields.grade === existing.grade &&
  fields.note.trim() === (existing.note ?? '') &&
  (['problems', 'nextSteps', 'needs', 'outlook'] as const).every(
    (field) => (fields[field] ?? '').trim() === (existing[field] ?? ''),
  );

/** A figure that was returned may be handed in again as it is, and one of several may be said to be the right one. */
const mayRepeat = (state: TargetState, { period, review }: EntryInForce): boolean =>
  review?.verdict === 'returned' || rivalsOf(state, period).length > 0;

/**
 * Turns a filled-in form into the body of an entry, or says beside which field what is wrong. Nothing is guessed:
 * blank is not zero, a correction needs its reason, not applicable needs a note.
 */
export function readEntry(
  fields: FiledFields,
  state: TargetState,
  target: Target,
  plan: Plan,
): { ok: true; entry: Entry } | { ok: false; refusals: RefusalsByField } {
  const refusals: RefusalsByField = {};
  const period = readPeriod(fields.period, plan);
  const reading = readReading(fields, target);
  const note = fields.note.trim();
  const reason = fields.reason.trim();
  if ('refusal' in period) refusals.period = period.refusal;
  if ('refusal' in reading) refusals[isStaged(target) ? 'stage' : 'value'] = reading.refusal;
  if (fields.notApplicable && note === '') refusals.note = { code: 'note-missing' };
  const existing = 'value' in period ? entryAsOf(state, period.value) : undefined;
  const corrects = existing !== undefined && 'value' in period && existing.period === period.value;
  if (corrects && reason === '') refusals.reason = { code: 'reason-missing' };
  if (corrects && !mayRepeat(state, existing) && 'value' in reading)
    if (isSameReading(existing.reading, reading.value) && isSameEntry(fields, existing))
      refusals[isStaged(target) ? 'stage' : 'value'] = { code: 'unchanged' };
  if (Object.keys(refusals).length > 0 || 'refusal' in period || 'refusal' in reading)
    return { ok: false, refusals };
  const entry: Entry = {
    planId: plan.id,
    targetId: target.id,
    period: period.value,
    reading: reading.value,
    grade: fields.grade,
    ...(note === '' ? {} : { note }),
    ...remarksIn(fields),
    ...(corrects ? { reason, replaces: replacedBy(state, period.value) } : {}),
  };
  return { ok: true, entry };
}
