import type { Standing } from '../domain/standing.ts';
import type { Said } from '../text/official-sentence.ts';
import { type Clause, clauseOf } from '../text/review-draft-clause.ts';
import { reviewDraftText as words } from '../text/review-draft-text.ts';
import { figuresOfTarget } from './bulletin-figures.ts';
import { firstSaid } from './review-figures.ts';
import { proseOf, type Told } from './review-prose.ts';
import type {
  ReviewList,
  ReviewParagraph,
  ReviewProse,
  ReviewRequest,
  ReviewSection,
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

/** What the text can tell of an item; undefined where only a person can make a sentence of it. */
export function clauseIn(standing: Standing, { snapshot: { standings } }: ReviewRequest): Clause | undefined {
  const before = standings[standings.indexOf(standing) - 1]?.target;
  return clauseOf(standing, before, figuresOfTarget(standing.target.id));
}

function toldOf(standing: Standing, request: ReviewRequest): Told[] {
  const clause = clauseIn(standing, request);
  return clause === undefined
    ? []
    : [{ targetId: standing.target.id, clause, praise: firstSaid(standing, request) }];
}

/** Theme by theme in the plan's order; what stands under none comes first. */
function paragraphsOf({ areaId, standings }: OfArea, request: ReviewRequest): ReviewParagraph[] {
  const themes = request.snapshot.plan.areas.find(({ id }) => id === areaId)?.themes ?? [];
  const known = new Set(themes.map(({ id }) => id));
  const sentences = (own: readonly Standing[]): ReviewProse[] =>
    proseOf(own.flatMap((standing) => toldOf(standing, request)));
  const loose = standings.filter(({ target }) => !known.has(target.themeId ?? ''));
  const led = themes.map(({ id, heading }) => ({
    lead: words.lead(heading),
    sentences: sentences(standings.filter(({ target }) => target.themeId === id)),
  }));
  return [{ sentences: sentences(loose) }, ...led].filter((each) => each.sentences.length > 0);
}

/** What was reached in an area; without paragraphs where nothing of it can be told. */
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
