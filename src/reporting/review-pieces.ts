import { plainText } from '../text/official-sentence.ts';
import { reviewDraftText as words } from '../text/review-draft-text.ts';
import type { ReviewPiece, ReviewProse } from './review-value.ts';

/** Into as few parts as may hold so many, about as long as each other. */
export function parted<T>(all: readonly T[], most: number): T[][] {
  const count = Math.ceil(all.length / most);
  const startOf = (place: number): number => Math.round((place * all.length) / count);
  return Array.from({ length: count }, (_, place) => all.slice(startOf(place), startOf(place + 1)));
}

/** What shares a key stands together, where the first of it stood; without a key each stands alone. */
export function together<T>(all: readonly T[], keyOf: (each: T) => string): T[][] {
  const groups = new Map<string | number, T[]>();
  all.forEach((each, place) => {
    const key = keyOf(each) || place;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  });
  return [...groups.values()];
}

/** Words that are of no item. */
export const word = (text: string): ReviewPiece => ({ said: [text] });

/** Parts of a sentence with a mark between them. */
export const joinedBy = (parts: readonly ReviewProse[], mark: string): ReviewProse =>
  parts.flatMap((part, place) => (place === 0 ? part : [word(mark), ...part]));

/** Items of one verb: 永武飞地、中国五金物流港. */
export const listedPieces = (pieces: ReviewProse): ReviewProse =>
  pieces.flatMap((piece, place) => {
    const before = pieces[place - 1];
    return before === undefined
      ? [piece]
      : [word(words.between(plainText(before.said), plainText(piece.said))), piece];
  });
