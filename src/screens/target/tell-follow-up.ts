import type { ChangeBody } from '../../domain/change-bodies.ts';
import { entryText } from '../../text/entry-words.ts';
import { evidenceTitle, sizeText } from '../../text/evidence-words.ts';
import { reviewWords } from '../../text/review-words.ts';
import { targetWords as words } from '../../text/target-screen-words.ts';
import type { Context, Told } from './told.ts';

/** A verdict, and on which figure. */
export function tellReview(
  { entryId, verdict, note = '' }: ChangeBody<'entry-reviewed'>,
  { entriesById, target }: Context,
): Told {
  const entry = entriesById.get(entryId);
  const figure = entry && target ? entryText(entry, target) : words.unknownEntry;
  return {
    head: words.verdict,
    value: words.reviewOf(reviewWords.verdictWords[verdict], figure),
    remarks: note === '' ? [] : [words.opinion(note)],
    ...(entry === undefined ? {} : { period: entry.period }),
  };
}

export function tellAttachment(
  id: string,
  { period, evidence }: ChangeBody<'evidence-attached'>,
  { state }: Context,
): Told {
  return {
    head: words.evidence,
    period,
    value: evidenceTitle(evidence),
    remarks: evidence.kind === 'file' ? [words.size(sizeText(evidence.size))] : [],
    ...(state.removedEvidence.includes(id) ? { mark: words.removed } : {}),
  };
}

export function tellRemoval(
  { evidenceId, reason }: ChangeBody<'evidence-removed'>,
  { evidenceById }: Context,
): Told {
  const evidence = evidenceById.get(evidenceId);
  const value = evidence === undefined ? words.unknownEvidence : evidenceTitle(evidence);
  return { head: words.evidenceRemoved, value, remarks: [words.reason(reason)] };
}

/** Who answered from then on; a unit nobody knows here stands by its id. */
export function tellAssignment(body: ChangeBody<'target-assigned'>, { names }: Context): Told {
  const { leadUnitId, supportingUnitIds, leadPostId } = body;
  const unit = (id: string): string => names.unit(id) ?? id;
  const parts = [
    leadUnitId === undefined ? [] : [words.answers(words.leadUnit, unit(leadUnitId))],
    supportingUnitIds.length === 0
      ? []
      : [words.answers(words.supportingUnits, ...supportingUnitIds.map(unit))],
    leadPostId === undefined ? [] : [words.answers(words.leadPost, names.post(leadPostId) ?? leadPostId)],
  ].flat();
  return { head: words.assignment, value: parts.length === 0 ? words.unassigned : parts.join(words.stop) };
}
