import type { Ranked } from '../domain/ranking.ts';
import { lightWords } from '../text/lights.ts';
import { rankingWords as words } from '../text/ranking-words.ts';
import { RankingRow, type RankingRowProps } from './ranking-row.tsx';

interface RankingTableProps extends Omit<RankingRowProps, 'row'> {
  readonly caption: string;
  readonly who: string;
  readonly ranked: readonly Ranked[];
}

const headsOf = (): readonly string[] => [
  lightWords.behind,
  lightWords.severe,
  lightWords.unreported,
  words.stale,
  lightWords['not-due'],
];

function Heads({ who, changeHead }: Pick<RankingTableProps, 'who' | 'changeHead'>) {
  return (
    <thead>
      <tr>
        <th scope="col">{words.place}</th>
        <th scope="col">{who}</th>
        <th scope="col">{words.parts}</th>
        <th scope="col" className="number">
          {words.counted}
        </th>
        <th scope="col" className="number">
          {words.share}
        </th>
        <th scope="col" className="number">
          {words.gap}
          <span className="ranking-unit">{words.gapUnit}</span>
        </th>
        {headsOf().map((head) => (
          <th key={head} scope="col" className="number">
            {head}
          </th>
        ))}
        <th scope="col">{changeHead}</th>
      </tr>
    </thead>
  );
}

/** 晒拼: places, shares and what they are made of; cards on a phone. */
export function RankingTable({ caption, who, ranked, changeHead, ...links }: RankingTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="table-frame ranking-frame" tabIndex={0} aria-label={caption}>
      <table className="table ranking-table">
        <caption>{caption}</caption>
        <Heads who={who} changeHead={changeHead} />
        <tbody>
          {ranked.map((row) => (
            <RankingRow key={row.contestant.id} row={row} changeHead={changeHead} {...links} />
          ))}
        </tbody>
      </table>
    </section>
  );
}
