import type { Standing } from '../domain/standing.ts';
import { inChinese } from '../text/catalogue.ts';
import { instantText } from '../text/format.ts';
import type { Figure, Said } from '../text/official-sentence.ts';
import { said } from '../text/official-sentence.ts';
import { officialWords } from '../text/official-words.ts';
import { reviewDraftText as words } from '../text/review-draft-text.ts';
import { asOfText } from '../text/snapshot-words.ts';
import { count } from './bulletin-figures.ts';
import { figureId } from './figure-id.ts';
import { oneLine, withTexts } from './printable.ts';
import { byArea, clauseIn, listOf, sectionOf } from './review-areas.ts';
import { isWholeYear, missedOf, olderPeriod, outcomeOf, periodFigure } from './review-figures.ts';
import { groupOf, type ReviewGroup } from './review-group.ts';
import { rowOf } from './review-table.ts';
import type { ReviewDraft, ReviewRequest, ReviewSentence, ReviewTable } from './review-value.ts';

const yearFigure = ({ snapshot }: ReviewRequest): Figure => ({
  text: String(snapshot.plan.year),
  says: 'year',
});

const asOfFigure = ({ snapshot }: ReviewRequest): Figure => ({
  text: asOfText(snapshot.asOf),
  says: figureId.asOf,
});

function openingOf(request: ReviewRequest): Said {
  const { plan, board, basis } = request.snapshot;
  const { total, unreported, done } = board.whole;
  const isWhole = isWholeYear(request);
  const head = isWhole ? words.ofYear(yearFigure(request)) : words.upTo(asOfFigure(request));
  const counts =
    total === unreported
      ? words.nothing(head, plan.name)
      : words.opening(
          head,
          plan.name,
          count('whole', 'reported', total - unreported),
          count('whole', 'done', done),
        );
  const caveat = isWhole ? [] : words.notWhole(asOfFigure(request));
  return said`${counts}${basis === 'accepted' ? words.acceptedOnly : ''}${caveat}`;
}

type Grouped = Readonly<Record<ReviewGroup, readonly Standing[]>>;

function grouped(request: ReviewRequest): Grouped {
  const groups: Record<ReviewGroup, Standing[]> = {
    told: [],
    missed: [],
    pending: [],
    unsettled: [],
    silent: [],
    apart: [],
  };
  for (const standing of request.snapshot.standings) groups[groupOf(standing, request)].push(standing);
  return groups;
}

/** Why an item's figure is not settled; none for most. */
function doubtsOf(standing: Standing): Said[] {
  const { entry, assessment, contested, target } = standing;
  const older = olderPeriod(standing);
  return [
    ...(entry?.grade === 'estimated' ? [[words.doubts.estimated]] : []),
    ...(assessment?.unproven ? [[words.doubts.unproven]] : []),
    ...(contested ? [[words.doubts.contested]] : []),
    ...(older === undefined ? [] : [words.doubts.late(periodFigure(target.id, older))]),
  ];
}

const checksOf = (standings: readonly Standing[]): ReviewSentence[] =>
  standings.flatMap((standing) => {
    const doubts = doubtsOf(standing);
    const { id, name } = standing.target;
    return doubts.length === 0 ? [] : [{ targetId: id, said: words.checked(name, doubts) }];
  });

function chineseDraft(request: ReviewRequest): ReviewDraft {
  const { snapshot, sha256 } = request;
  const { told, missed, pending, unsettled, silent, apart } = grouped(request);
  const unknown = new Set([...silent, ...apart]);
  const known = snapshot.standings.filter((each) => !unknown.has(each));
  const names = listOf(({ target }) => [target.name]);
  return {
    title: words.title(yearFigure(request)),
    asOf: snapshot.asOf,
    isWhole: isWholeYear(request),
    demonstration: snapshot.demonstration,
    takenAt: snapshot.takenAt,
    opening: openingOf(request),
    sections: byArea(request, told)
      .map((area) => sectionOf(area, request))
      .filter(({ paragraphs }) => paragraphs.length > 0),
    unwritten: byArea(
      request,
      told.filter((each) => clauseIn(each, request) === undefined),
    ).map(listOf((standing) => outcomeOf(standing))),
    missed: byArea(request, missed).map(listOf(missedOf)),
    pending: byArea(request, pending).map(listOf(missedOf)),
    unsettled: byArea(request, unsettled).map(listOf((standing) => outcomeOf(standing))),
    checks: checksOf(known),
    silent: byArea(request, silent).map(names),
    apart: byArea(request, apart).map(names),
    tables: byArea(request, known).map(({ areaId, heading, standings }): ReviewTable => {
      return { areaId, heading, rows: standings.map((standing) => rowOf(standing, request)) };
    }),
    source: officialWords.source(
      snapshot.name,
      asOfFigure(request),
      { text: instantText(snapshot.takenAt), says: figureId.takenAt },
      { text: sha256, says: figureId.sha256 },
    ),
  };
}

/**
 * The draft of 工作回顾 from a verified snapshot as a plain value: the same tomorrow and on every machine (law 7), in
 * Chinese whatever the screen speaks, every number with the id of what it says. Its texts
 * are lines that any document can carry. Throws on what `verifySnapshot` would refuse.
 */
export const reviewOf = (request: ReviewRequest): ReviewDraft =>
  inChinese(() => withTexts(chineseDraft(request), oneLine));
