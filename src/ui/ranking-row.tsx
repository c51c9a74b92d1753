import type { ReactNode } from 'react';
import { lightsOfGroup } from '../domain/item-filter.ts';
import type { Ranked } from '../domain/ranking.ts';
import type { PlaceChange } from '../domain/ranking-changes.ts';
import type { Contestant } from '../domain/ranking-score.ts';
import { percent } from '../text/format.ts';
import { lightWords } from '../text/lights.ts';
import { changeText, gapNumber, rankingWords as words } from '../text/ranking-words.ts';
import { shellWords } from '../text/shell-words.ts';
import { RankingBar } from './ranking-bar.tsx';
import { RankingCount, type RankingLink } from './ranking-count.tsx';

export interface RankingRowProps {
  readonly row: Ranked;
  /** the head of the column of changes */
  readonly changeHead: string;
  /** by contestant; absent where there is no month to compare with */
  readonly changes: ReadonlyMap<string, PlaceChange> | undefined;
  readonly nameLink: (contestant: Contestant) => ReactNode;
  readonly countLink: RankingLink;
}

const SIGNS: Readonly<Record<PlaceChange['kind'], string>> = { up: '↑', down: '↓', same: '＝', new: '＋' };

function Change({ change }: { readonly change: PlaceChange | undefined }) {
  if (change === undefined) return shellWords.none;
  return (
    <span className="ranking-change">
      <span aria-hidden="true">{SIGNS[change.kind]}</span>
      {changeText(change)}
    </span>
  );
}

/** 达序时 n／可比 N, and how many of the n do not count. */
function Counted({ row, countLink: link }: Pick<RankingRowProps, 'row' | 'countLink'>) {
  const { contestant, rollUp, comparable, timely } = row;
  const { onSchedule } = rollUp;
  const [met, all] = [lightsOfGroup('on-schedule'), lightsOfGroup('comparable')];
  const stale = { lights: met, mark: 'overdue' } as const;
  const late = onSchedule - timely;
  const of = { contestant, link };
  return (
    <>
      <span className="ranking-counted">
        <RankingCount {...of} count={onSchedule} what={words.onSchedule} filter={{ lights: met }} />／
        <RankingCount {...of} count={comparable} what={words.comparable} filter={{ lights: all }} />
      </span>
      {late > 0 && (
        <span className="cell-note">
          <RankingCount {...of} count={late} what={words.stale} filter={stale}>
            {words.staleNote(late)}
          </RankingCount>
        </span>
      )}
    </>
  );
}

/** The counts that have a column of their own. */
const restOf = ({ rollUp: { countsByLight }, stale }: Ranked) =>
  [
    [lightWords.behind, countsByLight.behind, { lights: ['behind'] }],
    [lightWords.severe, countsByLight.severe, { lights: ['severe'] }],
    [lightWords.unreported, countsByLight.unreported, { lights: ['unreported'] }],
    [words.stale, stale, { lights: lightsOfGroup('judged'), mark: 'overdue' }],
    [lightWords['not-due'], countsByLight['not-due'], { lights: ['not-due'] }],
  ] as const;

/** One contestant: its place, what it is made of, and how the place changed. */
export function RankingRow({ row, changeHead, changes, nameLink, countLink }: RankingRowProps) {
  const { contestant, place, isTied, share = '0', gap } = row;
  return (
    <tr>
      <td className="ranking-place" data-head={words.place}>
        <b>{place}</b>
        {isTied && <span className="ranking-tied">{words.tied}</span>}
      </td>
      <th scope="row">{nameLink(contestant)}</th>
      <td className="ranking-bar-cell">
        <RankingBar score={row} />
      </td>
      <td className="number" data-head={words.counted}>
        <Counted row={row} countLink={countLink} />
      </td>
      <td className="number" data-head={words.share}>
        <b>{percent(share)}</b>
      </td>
      <td className="number" data-head={`${words.gap}（${words.gapUnit}）`}>
        {gap === undefined ? shellWords.none : gapNumber(gap)}
      </td>
      {restOf(row).map(([what, count, filter]) => (
        <td key={what} className="number" data-head={what}>
          <RankingCount {...{ contestant, count, what, filter }} link={countLink} />
        </td>
      ))}
      <td className="ranking-change-cell" data-head={changeHead}>
        <Change change={changes?.get(contestant.id)} />
      </td>
    </tr>
  );
}
