import type { KnownChange } from '../../domain/change.ts';
import type { ChangeBody } from '../../domain/change-bodies.ts';
import type { Period } from '../../domain/period.ts';
import type { Target } from '../../domain/plan.ts';
import type { EntryInForce, TargetState } from '../../domain/target-state.ts';
import { entryText } from '../../text/entry-words.ts';
import { gradeWords } from '../../text/target-kinds.ts';
import { targetWords as words } from '../../text/target-screen-words.ts';
import { goalText, readingText } from '../../text/target-words.ts';

export interface Context {
  readonly state: TargetState;
  readonly target: Target | undefined;
  readonly entriesById: ReadonlyMap<string, ChangeBody<'entry-logged'>>;
  /** ids of entries that came after another one of the same month */
  readonly corrections: ReadonlySet<string>;
}

export interface Told {
  readonly head: string;
  /** whether an entry is in force */
  readonly mark?: string;
  readonly period?: Period;
  readonly value: string;
  readonly grade?: string;
  readonly remarks?: readonly (string | undefined)[];
  /** there while the figure is in force and can be acted on */
  readonly entry?: EntryInForce;
}

const said = <T>(value: T | undefined, say: (value: T) => string): string | undefined =>
  value === undefined ? undefined : say(value);

function entryMark(id: string, period: Period, { retracted, entriesByPeriod }: TargetState): string {
  if (retracted.includes(id)) return words.retracted;
  return entriesByPeriod[period]?.id === id ? words.inForce : words.corrected;
}

function tellEntry(id: string, body: ChangeBody<'entry-logged'>, context: Context): Told {
  const { period, note, reason, quote } = body;
  const entry = context.state.entriesByPeriod[period];
  return {
    head: reason !== undefined || context.corrections.has(id) ? words.correction : words.entry,
    mark: entryMark(id, period, context.state),
    period,
    value: context.target ? readingText(body.reading, context.target) : '',
    grade: gradeWords[body.grade],
    remarks: [said(reason, words.reason), said(note, words.remark), said(quote, words.quoted)],
    ...(entry?.id === id ? { entry } : {}),
  };
}

function tellRetraction({ entryId, reason }: ChangeBody<'entry-retracted'>, context: Context): Told {
  const { entriesById, target } = context;
  const entry = entriesById.get(entryId);
  const what = entry && target ? words.retractedEntry(entryText(entry, target)) : words.unknownEntry;
  const period = entry === undefined ? {} : { period: entry.period };
  return { head: words.retraction, value: what, remarks: [words.reason(reason)], ...period };
}

function tellRevision(body: ChangeBody<'target-revised'>, { target }: Context): Told {
  const { goal, goalStage, reason, documentNumber } = body;
  const revised = target && {
    ...target,
    ...(goal === undefined ? {} : { goal }),
    ...(goalStage === undefined ? {} : { goalStage }),
  };
  const remarks = [words.reason(reason), said(documentNumber, words.documentNumber)];
  return { head: words.revision, value: revised ? goalText(revised) : '', remarks };
}

/** What a change says, in words; the `default` holds for kinds that do not speak of a target. */
export function tell(change: KnownChange, context: Context): Told {
  switch (change.kind) {
    case 'entry-logged':
      return tellEntry(change.id, change.body, context);
    case 'entry-retracted':
      return tellRetraction(change.body, context);
    case 'target-revised':
      return tellRevision(change.body, context);
    case 'target-defined': {
      const { target } = change.body;
      return { head: words.definition, value: goalText(target), remarks: [said(target.note, words.remark)] };
    }
    case 'target-withdrawn':
      return { head: words.withdrawal, value: '', remarks: [words.reason(change.body.reason)] };
    case 'outcome-noted': {
      const { period, name, quote, reason } = change.body;
      return {
        head: words.outcome,
        period,
        value: name,
        remarks: [words.quoted(quote), words.reason(reason)],
      };
    }
    default:
      return { head: words.other, value: change.kind };
  }
}
