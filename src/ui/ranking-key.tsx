import { rankingParts, rankingPartWord } from '../drawing/ranking-parts.ts';
import { rankingWords as words } from '../text/ranking-words.ts';
import { RankingPatterns, RankingSwatch } from './ranking-bar.tsx';

/** What the parts of a bar mean; the bars of the page take their patterns from here. */
export function RankingKey() {
  return (
    <>
      <RankingPatterns />
      <ul className="key" aria-label={words.key}>
        {rankingParts.map((part) => (
          <li key={part}>
            <RankingSwatch part={part} />
            {rankingPartWord(part)}
          </li>
        ))}
      </ul>
    </>
  );
}
