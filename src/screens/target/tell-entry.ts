import type { ChangeBody } from '../../domain/change-bodies.ts';
import type { Period } from '../../domain/period.ts';
import type { TargetState } from '../../domain/target-state.ts';
import { entryText } from '../../text/entry-words.ts';
import { outlookWords } from '../../text/fill-words.ts';
import { gradeWords } from '../../text/target-kinds.ts';
import { targetWords as words } from '../../text/target-screen-words.ts';
import { readingText } from '../../text/target-words.ts';
import { type Context, said, type Told } from './told.ts';

function entryMark(id: string, period: Period, state: TargetState): string {
  const { retracted, entriesByPeriod, besideByPeriod } = state;
  if (retracted.includes(id)) return words.retracted;
  if (entriesByPeriod[period]?.id === id) return words.inForce;
  return besideByPeriod[period]?.some((entry) => entry.id === id) ? words.beside : words.corrected;
}

/** What the author knowingly replaced, as far as it is known here. */
function replacedText({ replaces = [] }: ChangeBody<'entry-logged'>, context: Context): string | undefined {
  const { entriesById, target } = context;
  const figures = replaces.flatMap((id) => {
    const entry = entriesById.get(id);
    return entry && target ? [entryText(entry, target)] : [];
  });
  return figures.length === 0 ? undefined : words.replaced(figures);
}

function remarksOf(body: ChangeBody<'entry-logged'>, context: Context): NonNullable<Told['remarks']> {
  const { note, reason, quote, problems, nextSteps, needs, outlook, importedFrom, confirmed } = body;
  return [
    said(reason, words.reason),
    replacedText(body, context),
    said(note, words.remark),
    said(problems, words.problems),
    said(nextSteps, words.nextSteps),
    said(needs, words.needs),
    said(outlook && outlookWords[outlook], words.outlook),
    said(importedFrom, words.importedFrom),
    said(confirmed, words.confirmed),
    said(quote, words.quoted),
  ];
}

function entryHead({ reason, importedFrom }: ChangeBody<'entry-logged'>, corrects: boolean): string {
  const head = reason !== undefined || corrects ? words.correction : words.entry;
  return importedFrom === undefined ? head : words.imported(head);
}

/** A figure as it was logged, whether it counts, and all that was said beside it. */
export function tellEntry(id: string, body: ChangeBody<'entry-logged'>, context: Context): Told {
  const { period } = body;
  const entry = context.state.entriesByPeriod[period];
  return {
    head: entryHead(body, context.corrections.has(id)),
    mark: entryMark(id, period, context.state),
    period,
    value: context.target ? readingText(body.reading, context.target) : '',
    grade: gradeWords[body.grade],
    remarks: remarksOf(body, context),
    ...(entry?.id === id ? { entry } : {}),
  };
}

export function tellRetraction({ entryId, reason }: ChangeBody<'entry-retracted'>, context: Context): Told {
  const { entriesById, target } = context;
  const entry = entriesById.get(entryId);
  const what = entry && target ? words.retractedEntry(entryText(entry, target)) : words.unknownEntry;
  const period = entry === undefined ? {} : { period: entry.period };
  return { head: words.retraction, value: what, remarks: [words.reason(reason)], ...period };
}
