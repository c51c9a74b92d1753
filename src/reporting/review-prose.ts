import { plainText, type Said } from '../text/official-sentence.ts';
import type { Clause } from '../text/review-draft-clause.ts';
import { reviewDraftText as words } from '../text/review-draft-text.ts';
import { type Count, countsProse } from './review-counts.ts';
import { joinedBy, listedPieces, parted, together, word } from './review-pieces.ts';
import type { ReviewPiece, ReviewProse } from './review-value.ts';

/** What is told of one item. */
export interface Told {
  readonly targetId: string;
  readonly clause: Clause;
  /** 首次突破…: what has it stands alone */
  readonly praise: Said;
}

interface Of<Kind extends Clause['kind']> {
  readonly targetId: string;
  readonly clause: Extract<Clause, { kind: Kind }>;
}

const MOST_DEEDS = 4;
const MOST_RATES = 3;

/** 推进国家林草装备科创园、永武飞地建设: a verb and what stands behind it are said once. */
function deedsPhrase(deeds: readonly Of<'deed'>[]): ReviewProse {
  const { verb = '', tail = '' } = deeds[0]?.clause ?? {};
  const objects = deeds.map(({ targetId, clause }): ReviewPiece => ({ targetId, said: [clause.object] }));
  return [word(verb), ...listedPieces(objects), word(tail)];
}

function deedsProse(deeds: readonly Of<'deed'>[]): ReviewProse[] {
  const phrases = together(deeds, ({ clause: { verb, tail } }) => `${verb}${tail}` && `${verb}…${tail}`);
  return parted(phrases.map(deedsPhrase), MOST_DEEDS).map((each) => joinedBy(each, words.comma));
}

/** The thing that rates of one promise share is named once; of fewer characters a word might be cut in two. */
const LEAST_SHARED = 3;

function shortened(rate: Of<'rate'>, before: Of<'rate'> | undefined): Of<'rate'> {
  const [name, ...rest] = rate.clause.said;
  const [other] = before?.clause.said ?? [];
  if (typeof name !== 'string' || typeof other !== 'string') return rate;
  if (before?.clause.quote !== rate.clause.quote) return rate;
  const end = [...name].findIndex((character, place) => [...other][place] !== character);
  if (end < LEAST_SHARED) return rate;
  return { ...rate, clause: { ...rate.clause, said: [[...name].slice(end).join(''), ...rest] } };
}

const ratePiece = ({ targetId, clause: { said, gap } }: Of<'rate'>): ReviewPiece => ({
  targetId,
  said: gap.length === 0 ? said : [...said, words.comma, ...gap],
});

const rateSentences = (rates: readonly Of<'rate'>[], mark: string): ReviewProse[] =>
  parted(rates, MOST_RATES).map((each) =>
    joinedBy(
      each.map((rate, place) => [ratePiece(shortened(rate, each[place - 1]))]),
      mark,
    ),
  );

/** What is exactly as promised stands in short sentences, what is beyond it between semicolons. */
const ratesProse = (rates: readonly Of<'rate'>[]): ReviewProse[] => [
  ...rateSentences(
    rates.filter(({ clause }) => clause.gap.length === 0),
    words.comma,
  ),
  ...rateSentences(
    rates.filter(({ clause }) => clause.gap.length > 0),
    words.semicolon,
  ),
];

function sentencesOf(told: readonly Told[]): ReviewProse[] {
  const deeds: Of<'deed'>[] = [];
  const counts: Count[] = [];
  const rates: Of<'rate'>[] = [];
  for (const { targetId, clause } of told) {
    if (clause.kind === 'deed') deeds.push({ targetId, clause });
    else if (clause.kind === 'count') counts.push({ targetId, clause });
    else rates.push({ targetId, clause });
  }
  return [...deedsProse(deeds), ...countsProse(counts), ...ratesProse(rates)];
}

const praised = (told: Told): ReviewProse[] =>
  sentencesOf([told]).map((pieces) => [...pieces, { targetId: told.targetId, said: told.praise }]);

/**
 * The items of a theme as sentences: what was done, what was made with its figures, how the rates stand; last what is to
 * be praised, each for itself. Every item stands in one sentence.
 */
export const proseOf = (told: readonly Told[]): ReviewProse[] =>
  [
    ...sentencesOf(told.filter(({ praise }) => praise.length === 0)),
    ...told.filter(({ praise }) => praise.length > 0).flatMap(praised),
  ].map((pieces) => pieces.filter(({ said }) => plainText(said) !== ''));
