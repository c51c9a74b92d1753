import type { CountClause } from '../text/review-draft-count.ts';
import { reviewDraftText as words } from '../text/review-draft-text.ts';
import { joinedBy, listedPieces, parted, together, word } from './review-pieces.ts';
import type { ReviewPiece, ReviewProse } from './review-value.ts';

/** One item that is counted up to its goal. */
export interface Count {
  readonly targetId: string;
  readonly clause: CountClause;
}

/** A sentence of more reads like a table. */
const MOST = 4;
const MOST_SHARES = 3;

const verbOf = ({ clause }: Count): string => clause.verb;
const byVerb = (counts: readonly Count[]): Count[] => together(counts, verbOf).flat();

/** 新增上市公司2家、上市后备企业2家: a verb is said once. */
const phrasesOf = (counts: readonly Count[]): ReviewProse[] =>
  together(counts, verbOf).map((group) => {
    const objects = group.map(({ targetId, clause }): ReviewPiece => ({ targetId, said: clause.object }));
    return [...group.slice(0, 1).map((each) => word(verbOf(each))), ...listedPieces(objects)];
  });

/** What each is of its goal, behind all of them: 分别完成目标任务的104.3%、105.5%. */
const sharesSentence =
  (isOver: boolean) =>
  (counts: readonly Count[]): ReviewProse => {
    const shares = counts.map(({ targetId, clause }): ReviewPiece => ({ targetId, said: clause.share }));
    return [
      ...joinedBy(phrasesOf(counts), words.pause),
      word(words.share(counts.length)),
      ...listedPieces(shares),
      word(isOver ? words.exceeded(counts.length) : ''),
    ];
  };

/** What has a verb is told together; a sum without one for itself. */
function withShares(counts: readonly Count[], isOver: boolean): ReviewProse[] {
  const acts = byVerb(counts.filter((each) => verbOf(each) !== ''));
  const sums = counts.filter((each) => verbOf(each) === '').map((each) => [each]);
  return [...parted(acts, MOST_SHARES), ...sums].map(sharesSentence(isOver));
}

/** What is exactly as promised needs no more words; then what is beyond it, and while the year runs what is on its way. */
export function countsProse(counts: readonly Count[]): ReviewProse[] {
  const of = (reach: Count['clause']['reach']): Count[] =>
    counts.filter(({ clause }) => clause.reach === reach);
  return [
    ...parted(byVerb(of('exact')), MOST).map((each) => joinedBy(phrasesOf(each), words.comma)),
    ...withShares(of('over'), true),
    ...withShares(of('partly'), false),
  ];
}
