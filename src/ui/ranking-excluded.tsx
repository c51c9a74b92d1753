import type { ReactNode } from 'react';
import { lightsOfGroup } from '../domain/item-filter.ts';
import type { Excluded } from '../domain/ranking.ts';
import type { Contestant } from '../domain/ranking-score.ts';
import { lightWords } from '../text/lights.ts';
import { rankingWords as words } from '../text/ranking-words.ts';
import { RankingCount, type RankingLink } from './ranking-count.tsx';

interface RankingExcludedProps {
  readonly who: string;
  readonly excluded: readonly Excluded[];
  readonly reasonOf: (row: Excluded) => string;
  readonly nameLink: (contestant: Contestant) => ReactNode;
  readonly countLink: RankingLink;
}

const countsOf = ({ rollUp: { total, countsByLight }, comparable }: Excluded) =>
  [
    [words.all, total + countsByLight['not-applicable'], {}],
    [words.comparable, comparable, { lights: lightsOfGroup('comparable') }],
    [lightWords['not-due'], countsByLight['not-due'], { lights: ['not-due'] }],
    [lightWords['not-applicable'], countsByLight['not-applicable'], { lights: ['not-applicable'] }],
  ] as const;

function Row({ row, ...props }: Omit<RankingExcludedProps, 'who' | 'excluded'> & { readonly row: Excluded }) {
  const { contestant } = row;
  return (
    <tr>
      <th scope="row">{props.nameLink(contestant)}</th>
      <td className="ranking-reason">{props.reasonOf(row)}</td>
      {countsOf(row).map(([what, count, filter]) => (
        <td key={what} className="number" data-head={what}>
          <RankingCount {...{ contestant, count, what, filter }} link={props.countLink} />
        </td>
      ))}
    </tr>
  );
}

/** 暂不排名: who has no place, and why. */
export function RankingExcluded({ who, excluded, ...props }: RankingExcludedProps) {
  const heads = [words.all, words.comparable, lightWords['not-due'], lightWords['not-applicable']];
  return (
    <section aria-labelledby="ranking-excluded">
      <h2 className="ranking-title" id="ranking-excluded">
        {words.excludedTitle}
      </h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="table-frame ranking-frame" tabIndex={0} aria-label={words.excludedCaption}>
        <table className="table ranking-excluded">
          <caption className="visually-hidden">{words.excludedCaption}</caption>
          <thead>
            <tr>
              <th scope="col">{who}</th>
              <th scope="col">{words.reason}</th>
              {heads.map((head) => (
                <th key={head} scope="col" className="number">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {excluded.map((row) => (
              <Row key={row.contestant.id} row={row} {...props} />
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}
