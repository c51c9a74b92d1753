import { inChinese } from '../text/catalogue.ts';
import { plainText, type Said, said } from '../text/official-sentence.ts';
import { officialWords } from '../text/official-words.ts';
import { reviewDraftText as words } from '../text/review-draft-text.ts';
import { listedCount } from './bulletin-figures.ts';
import type { ReviewDraft, ReviewList, ReviewParagraph } from './review-value.ts';

/** A theme's sentences as one running text. */
export const paragraphSaid = ({ lead, sentences }: ReviewParagraph): Said =>
  said`${lead ?? ''}${sentences.flatMap((pieces): Said => [...pieces.flatMap((piece) => piece.said), words.stop])}`;

export const listCount = (lists: readonly ReviewList[]): number =>
  lists.reduce((sum, { sentences }) => sum + sentences.length, 0);

/** A heading with its count, and the items under it. */
function listLines(heading: string, what: string, lists: readonly ReviewList[]): Said[] {
  const count = listCount(lists);
  if (count === 0) return [];
  const items = lists
    .flatMap(({ sentences }) => sentences)
    .map((each, place) => said`${officialWords.item(place + 1)}${each.said}${words.stop}`);
  return [words.counted(heading, listedCount(what, count)), ...items];
}

function asideLines(draft: ReviewDraft): Said[] {
  const { unwritten, missed, pending, unsettled, silent, isWhole } = draft;
  const silentCount = listCount(silent);
  const lines = [
    ...listLines(words.unwritten(isWhole), 'unwritten', unwritten),
    ...listLines(words.missed(isWhole), 'missed', missed),
    ...listLines(words.pending, 'pending', pending),
    ...listLines(words.unsettled, 'unsettled', unsettled),
    ...(silentCount === 0 ? [] : [words.silentCount(listedCount('silent', silentCount))]),
  ];
  return lines.length === 0 ? [] : [[words.notInText], ...lines];
}

/** The draft to be pasted elsewhere: the text, then apart what the office has to decide upon, the source last. */
export const reviewPlainText = (draft: ReviewDraft): string =>
  inChinese(() => {
    const { title, demonstration, opening, sections, source } = draft;
    const lines: Said[] = [
      ...(demonstration ? [[officialWords.demonstration]] : []),
      title,
      ...(demonstration ? [[words.demonstrationNote]] : []),
      opening,
      ...sections.flatMap(({ heading, paragraphs }, place): Said[] => [
        [officialWords.heading1(place + 1, heading)],
        ...paragraphs.map(paragraphSaid),
      ]),
      ...asideLines(draft),
      source,
    ];
    return lines.map(plainText).join('\n');
  });
