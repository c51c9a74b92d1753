import { firstPassed } from '../domain/first-passed.ts';
import type { Standing } from '../domain/standing.ts';
import { periodText } from '../text/format.ts';
import { goalSaid, ungrouped } from '../text/official-outcome.ts';
import { type Figure, type Said, said } from '../text/official-sentence.ts';
import { reviewSaid } from '../text/review-draft-outcome.ts';
import { reviewDraftText as words } from '../text/review-draft-text.ts';
import { figuresOfTarget } from './bulletin-figures.ts';
import { figureId } from './figure-id.ts';
import type { ReviewRequest } from './review-value.ts';

/** A number of the draft that a bulletin does not know. */
export type ReviewFigure = 'period' | 'first-since' | 'first-over' | 'last-year' | 'last-year-gap';

export const reviewFigure = (targetId: string, what: ReviewFigure, text: string): Figure => ({
  text,
  says: figureId.target(targetId, what),
});

/** The figures are those of the whole year: it is over as of the snapshot. */
export const isWholeYear = ({ snapshot }: ReviewRequest): boolean =>
  snapshot.asOf >= snapshot.plan.periods.to;

/** The month of a figure that is older than the snapshot; a stage that was reached does not age. */
export function olderPeriod({ entry, asOf, assessment }: Standing): string | undefined {
  if (entry === undefined || entry.period >= asOf) return undefined;
  return entry.reading.kind === 'stage' && assessment?.met === true ? undefined : entry.period;
}

export const periodFigure = (targetId: string, period: string): Figure =>
  reviewFigure(targetId, 'period', periodText(period));

/** 首次突破, where all earlier years prove it. */
export function firstSaid(standing: Standing, { snapshot, earlier }: ReviewRequest): Said {
  const first = firstPassed(standing, snapshot.plan, earlier);
  if (first === undefined) return [];
  const { id, unit = '' } = standing.target;
  return words.firstPassed(
    reviewFigure(id, 'first-since', String(first.since)),
    reviewFigure(id, 'first-over', ungrouped(`${first.threshold}${unit}`)),
  );
}

/** What became of an item, of which month where that is not the snapshot's. */
export function outcomeOf(standing: Standing): Said {
  const { id } = standing.target;
  const older = olderPeriod(standing);
  const late = older === undefined ? [] : words.upToMonth(periodFigure(id, older));
  const contested = standing.contested ? words.contested : '';
  return said`${reviewSaid(standing, figuresOfTarget(id))}${late}${contested}`;
}

/** The goal: a figure, or the stage that was promised; nothing where the document gives neither. */
export const goalOf = ({ target }: Standing): Said =>
  target.goal === undefined && target.goalStage !== undefined
    ? [target.goalStage]
    : goalSaid(target, figuresOfTarget(target.id));

/** What fell short, with the goal beside it; never with a praise. */
export function missedOf(standing: Standing): Said {
  const goal = goalOf(standing);
  return said`${outcomeOf(standing)}${goal.length === 0 ? [] : words.goal(goal)}`;
}
