import { inChinese } from '../text/catalogue.ts';
import { plainText, type Said, said } from '../text/official-sentence.ts';
import { officialWords } from '../text/official-words.ts';
import { reviewDraftText as words } from '../text/review-draft-text.ts';
import { listedCount } from './bulletin-figures.ts';
import type { ReviewDraft, ReviewList, ReviewParagraph } from './review-value.ts';

/** A theme's sentences as one running text. */
export const paragraphSaid = ({ lead, sentences }: ReviewParagraph): Said =>
  said`${lead ?? ''}${sentences.flatMap((each): Said => [...each.said, words.stop])}`;

export const listCount = (lists: readonly ReviewList[]): number =>
  lists.reduce((sum, { sentences }) => sum + sentences.length, 0);

function missedLines(draft: ReviewDraft): Said[] {
  const { missed, silent } = draft;
  const count = listCount(missed);
  const silentCount = listCount(silent);
  return [
    ...(count + silentCount === 0 ? [] : [[words.notInText]]),
    ...(count === 0 ? [] : [words.counted(words.missed(draft.isWhole), listedCount('missed', count))]),
    ...missed
      .flatMap(({ sentences }) => sentences)
      .map((each, place) => said`${officialWords.item(place + 1)}${each.said}${words.stop}`),
    ...(silentCount === 0 ? [] : [words.silentCount(listedCount('silent', silentCount))]),
  ];
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
      ...missedLines(draft),
      source,
    ];
    return lines.map(plainText).join('\n');
  });
