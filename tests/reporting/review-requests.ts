import fc from 'fast-check';
import { acrossYears } from '../../src/domain/across-years.ts';
import { type EarlierFigure, earlierFigures } from '../../src/domain/earlier-figures.ts';
import { hashOf, type Snapshot } from '../../src/domain/snapshot.ts';
import type { ReviewDraft, ReviewProse, ReviewRequest } from '../../src/reporting/review-value.ts';
import { type Figure, plainText, type Said } from '../../src/text/official-sentence.ts';
import { decimals } from '../domain/arbitraries.ts';
import { figureOf, plansOf, readPublished } from '../domain/years-data.ts';
import { drawnFacts } from './drawn-facts.ts';
import { type Known, smallSnapshot } from './small-snapshot.ts';

const published = readPublished();

/** What the documents say of the years before 2024. */
export const printedEarlier: readonly EarlierFigure[] = earlierFigures(
  acrossYears({ published, plans: plansOf(published) }),
  2024,
);

export const reviewRequest = (
  snapshot: Snapshot,
  earlier: readonly EarlierFigure[] = printedEarlier,
): ReviewRequest => ({ snapshot, sha256: hashOf(snapshot), earlier });

/** Every sentence of the text. */
export const proseIn = ({ sections }: ReviewDraft): ReviewProse[] =>
  sections.flatMap(({ paragraphs }) => paragraphs.flatMap(({ sentences }) => sentences));

/** The parts of a sentence that are of an item. */
export const ofItems = (prose: ReviewProse): { readonly targetId: string; readonly said: Said }[] =>
  prose.flatMap(({ targetId, said }) => (targetId === undefined ? [] : [{ targetId, said }]));

export const proseText = (prose: ReviewProse): string => plainText(prose.flatMap(({ said }) => said));

/** Everything that is said of an item in a draft, with the id of the item it is of. */
export const saidIn = (draft: ReviewDraft): { readonly targetId: string; readonly said: Said }[] => [
  ...proseIn(draft).flatMap(ofItems),
  ...[draft.unwritten, draft.missed, draft.pending, draft.unsettled]
    .flat()
    .flatMap(({ sentences }) => sentences),
  ...draft.checks,
  ...draft.tables.flatMap(({ rows }) =>
    rows.flatMap(({ targetId, goal, outcome, last }) =>
      [goal, outcome, last].map((said) => ({ targetId, said })),
    ),
  ),
];

export const figuresIn = (draft: ReviewDraft): Figure[] =>
  [draft.title, draft.opening, draft.source, ...saidIn(draft).map(({ said }) => said)].flatMap((said) =>
    said.filter((part) => typeof part !== 'string'),
  );

const withIndicator = ([target, entry]: Known): Known => {
  const named = { ...target, indicatorId: target.unit === undefined ? 'staged' : `i-${target.id}` };
  return entry === undefined ? [named] : [named, entry];
};

/** The plan ends in the month of the small snapshot, or goes on. */
const planUpTo = (to: string) => ({ plan: { ...smallSnapshot().plan, periods: { from: '2024-01', to } } });

const earlierOf = (facts: readonly Known[]): fc.Arbitrary<EarlierFigure[]> =>
  fc
    .array(
      fc.record({
        place: fc.nat({ max: facts.length - 1 }),
        year: fc.integer({ min: 2021, max: 2023 }),
        text: decimals(0, 20_000, 1),
        bound: fc.constantFrom('=', '=', '>', '<='),
        isWhole: fc.boolean(),
      }),
      { maxLength: 30 },
    )
    .map((drawn) => {
      const once = new Map(drawn.map((each) => [`${each.place}/${each.year}`, each]));
      return [...once.values()].flatMap(({ place, year, text, bound, isWhole }) => {
        const target = facts[place]?.[0];
        if (target?.unit === undefined || target.indicatorId === undefined) return [];
        const reading = { kind: 'value', value: text, bound } as const;
        const figure = figureOf({
          reading,
          unit: target.unit,
          measure: target.measure,
          isWhole,
          upTo: `${year}-12`,
        });
        return [{ indicatorId: target.indicatorId, year, figure }];
      });
    });

/** A place of up to 40 promises, its year over or not, and what may be known of three years before. */
export const drawnRequests: fc.Arbitrary<ReviewRequest> = drawnFacts
  .map((facts) => facts.map(withIndicator))
  .chain((facts) =>
    fc
      .tuple(earlierOf(facts), fc.constantFrom('2024-06', '2024-12'))
      .map(([earlier, to]) => reviewRequest(smallSnapshot(planUpTo(to), facts), earlier)),
  );
