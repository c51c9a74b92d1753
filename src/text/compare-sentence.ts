import { absolute, isNegative, isZero } from '../domain/decimal.ts';
import type { Comparison } from '../domain/difference.ts';
import type { DifferenceFilter } from '../domain/difference-filter.ts';
import type { ListedKind } from '../domain/difference-kind.ts';
import { isSilent } from '../domain/difference-whole.ts';
import { compareWords as words } from './compare-words.ts';
import { percent, points } from './format.ts';
import { isStandstill, printedPoints } from './gauge-change-words.ts';

/** A phrase with the number of items it counts, and which ones they are. */
export interface DifferencePhrase {
  readonly phrase: string;
  readonly filter: DifferenceFilter;
}
export type ComparePart = string | DifferencePhrase;

/** In the order of a bulletin: what got better, what got worse, then what was done to the plan. */
const TURNS = [
  'turned-green',
  'eased',
  'turned-red',
  'turned-yellow',
  'completed',
  'reopened',
  'reported',
  'silenced',
] as const satisfies readonly ListedKind[];
const PLAN = ['added', 'removed', 'shifted'] as const satisfies readonly ListedKind[];
const REST = ['moved', 'same'] as const satisfies readonly ListedKind[];

type Scope = Pick<DifferenceFilter, 'areaId'>;

const phrasesOf = (
  { countsByKind }: Comparison,
  kinds: readonly ListedKind[],
  scope: Scope,
): DifferencePhrase[] =>
  kinds
    .filter((kind) => countsByKind[kind] > 0)
    .map((kind) => ({
      phrase: words.count(words.kinds[kind], countsByKind[kind]),
      filter: { ...scope, kind },
    }));

/** All adjusted items: those under another kind are said to be there as well. */
const adjustedPhrases = ({ adjusted }: Comparison, scope: Scope): DifferencePhrase[] =>
  adjusted === 0
    ? []
    : [{ phrase: words.count(words.kinds.adjusted, adjusted), filter: { ...scope, adjusted: true } }];

const listed = (phrases: readonly DifferencePhrase[]): ComparePart[] =>
  phrases.flatMap((phrase, place) => (place === 0 ? [phrase] : [words.comma, phrase]));

/** 完成率由61.2%升至65.4%，上升4.2个百分点; from silence it is no rise. Empty where there is nothing to tell. */
export function completionText({ before, after }: Pick<Comparison, 'before' | 'after'>): string {
  if (before.completion === undefined || after.completion === undefined) return '';
  if (isSilent(before)) return isSilent(after) ? '' : words.firstCompletion(percent(after.completion));
  if (isSilent(after)) return words.lastCompletion(percent(before.completion));
  const change = { before: before.completion, after: after.completion };
  const moved = printedPoints(change);
  const [from, to] = [percent(before.completion), percent(after.completion)];
  if (isZero(moved)) return isStandstill(change) ? words.level(to) : words.nearlyLevel(to);
  const size = points(absolute(moved));
  return isNegative(moved) ? words.fallen(from, to, size) : words.risen(from, to, size);
}

/**
 * 9月比8月：转绿3项、转红2项、新完成4项、目标调整1项；完成率由61.2%升至65.4%，上升4.2个百分点。 Then what stayed, so that all
 * items are accounted for. Two paragraphs' worth of parts, the first is the stronger.
 */
export function comparisonSentence(
  comparison: Comparison,
  [before, after]: readonly [string, string],
  scope: Scope = {},
): readonly [readonly ComparePart[], readonly ComparePart[]] {
  const told = [
    ...phrasesOf(comparison, TURNS, scope),
    ...adjustedPhrases(comparison, scope),
    ...phrasesOf(comparison, PLAN, scope),
  ];
  const completion = completionText(comparison);
  const turns = told.length === 0 ? [words.noTurn] : listed(told);
  const rest = listed(phrasesOf(comparison, REST, scope));
  const overlap = comparison.adjusted - comparison.countsByKind.adjusted;
  return [
    [
      words.head(after, before),
      ...turns,
      ...(completion === '' ? [] : [words.semicolon, completion]),
      words.stop,
    ],
    [
      ...(rest.length === 0 ? [] : [words.rest, ...rest, words.stop]),
      ...(overlap === 0 ? [] : [words.overlap(overlap)]),
    ],
  ];
}
