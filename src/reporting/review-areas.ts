import type { Standing } from '../domain/standing.ts';
import type { Said } from '../text/official-sentence.ts';
import { reviewDraftText as words } from '../text/review-draft-text.ts';
import { toldOf } from './review-figures.ts';
import type {
  ReviewList,
  ReviewParagraph,
  ReviewRequest,
  ReviewSection,
  ReviewSentence,
} from './review-value.ts';

/** Items of one area. */
export interface OfArea {
  readonly areaId: string;
  readonly heading: string;
  readonly standings: readonly Standing[];
}

/** The items under their areas, in the plan's order; an area without any is left out. */
export const byArea = ({ snapshot }: ReviewRequest, standings: readonly Standing[]): OfArea[] =>
  snapshot.plan.areas.flatMap(({ id: areaId, heading }) => {
    const own = standings.filter(({ target }) => target.areaId === areaId);
    return own.length === 0 ? [] : [{ areaId, heading, standings: own }];
  });

/** Theme by theme in the plan's order; what stands under none comes first. */
function paragraphsOf({ areaId, standings }: OfArea, request: ReviewRequest): ReviewParagraph[] {
  const themes = request.snapshot.plan.areas.find(({ id }) => id === areaId)?.themes ?? [];
  const known = new Set(themes.map(({ id }) => id));
  const sentences = (own: readonly Standing[]): ReviewSentence[] =>
    own.map((standing) => ({ targetId: standing.target.id, said: toldOf(standing, request) }));
  const loose = standings.filter(({ target }) => !known.has(target.themeId ?? ''));
  const led = themes.map(({ id, heading }) => ({
    lead: words.lead(heading),
    sentences: sentences(standings.filter(({ target }) => target.themeId === id)),
  }));
  return [{ sentences: sentences(loose) }, ...led].filter((each) => each.sentences.length > 0);
}

/** What was reached in an area. */
export const sectionOf = (area: OfArea, request: ReviewRequest): ReviewSection => ({
  areaId: area.areaId,
  heading: area.heading,
  paragraphs: paragraphsOf(area, request),
});

/** An area's items, each said in a certain way. */
export const listOf =
  (say: (standing: Standing) => Said) =>
  ({ areaId, heading, standings }: OfArea): ReviewList => ({
    areaId,
    heading,
    sentences: standings.map((standing) => ({ targetId: standing.target.id, said: say(standing) })),
  });
