import { lightWords } from '../text/lights.ts';
import { rankingWords as words } from '../text/ranking-words.ts';
import { type RankingPart, RankingPatterns, RankingSwatch, rankingParts } from './ranking-bar.tsx';

const wordOf = (part: RankingPart): string =>
  ({
    timely: words.onSchedule,
    stale: words.staleOnSchedule,
    behind: lightWords.behind,
    severe: lightWords.severe,
    unreported: lightWords.unreported,
  })[part];

/** What the parts of a bar mean; the bars of the page take their patterns from here. */
export function RankingKey() {
  return (
    <>
      <RankingPatterns />
      <ul className="key" aria-label={words.key}>
        {rankingParts.map((part) => (
          <li key={part}>
            <RankingSwatch part={part} />
            {wordOf(part)}
          </li>
        ))}
      </ul>
    </>
  );
}
