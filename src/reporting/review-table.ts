import { besideLastYear } from '../domain/beside-last-year.ts';
import { canonical } from '../domain/decimal.ts';
import type { Standing } from '../domain/standing.ts';
import { lightWords } from '../text/lights.ts';
import { ungrouped } from '../text/official-outcome.ts';
import type { Said } from '../text/official-sentence.ts';
import { besideSaid, isOverfulfilled, lastYearText } from '../text/review-draft-outcome.ts';
import { reviewDraftText as words } from '../text/review-draft-text.ts';
import { gradeWords } from '../text/target-kinds.ts';
import { goalOf, isWholeYear, outcomeOf, reviewFigure } from './review-figures.ts';
import { groupOf } from './review-group.ts';
import type { ReviewRequest, ReviewRow } from './review-value.ts';

const { judgements } = words;

/** What can slip back is not finished but met. */
const RATES: readonly string[] = ['growth', 'level', 'reduction', 'ceiling'];

/** 未达标, 未完成, 超额完成, 待印证, 暂达标（预计）…: the verdict in a word. */
function judgementOf(standing: Standing, request: ReviewRequest): string {
  const { light, target, assessment, entry } = standing;
  const isMissed = groupOf(standing, request) === 'missed';
  if (isMissed && isWholeYear(request))
    return RATES.includes(target.measure) ? judgements.short : judgements.unfinished;
  if (assessment?.unproven) return judgements.unproven;
  if (assessment?.estimated) return judgements.expected;
  const word = isOverfulfilled(standing) ? judgements.overfulfilled : lightWords[light];
  return entry?.grade === 'estimated' ? `${word}${judgements.expectedMark}` : word;
}

function lastSaid(standing: Standing, { snapshot, earlier }: ReviewRequest): Said {
  const { target } = standing;
  const last = earlier.find(
    ({ indicatorId, year }) => indicatorId === target.indicatorId && year === snapshot.plan.year - 1,
  )?.figure;
  if (last === undefined) return [];
  const beside = besideLastYear(standing, snapshot.plan, last);
  const size = beside !== undefined && beside.order !== 'equal' ? (beside.difference ?? '0') : '0';
  const unit = target.unit === '%' ? '' : (target.unit ?? '');
  return words.lastYear(
    reviewFigure(target.id, 'last-year', lastYearText(last, target)),
    besideSaid(
      beside,
      target,
      reviewFigure(target.id, 'last-year-gap', ungrouped(`${canonical(size)}${unit}`)),
    ),
  );
}

/** One item of which something is known, as a line of the table. */
export function rowOf(standing: Standing, request: ReviewRequest): ReviewRow {
  const { target, entry } = standing;
  const { id, name, quote, indicatorId } = target;
  return {
    targetId: id,
    ...(indicatorId === undefined ? {} : { indicatorId }),
    name,
    goal: goalOf(standing),
    outcome: outcomeOf(standing),
    last: lastSaid(standing, request),
    judgement: judgementOf(standing, request),
    quote,
    source: entry === undefined ? '' : words.by(gradeWords[entry.grade], entry.by),
  };
}
