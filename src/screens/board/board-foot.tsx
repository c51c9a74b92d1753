import { Link } from 'wouter';
import type { BoardView } from '../../queries/board-view.ts';
import { basisWords } from '../../text/basis-words.ts';
import { boardWords } from '../../text/board-words.ts';
import { zh } from '../../text/zh.ts';
import { areaAddress, listAddress } from '../../ui/addresses.ts';
import { BoardKey } from '../../ui/board-key.tsx';
import { BoardTable } from '../../ui/board-table.tsx';
import type { CountLink } from '../../ui/gauge-counts.tsx';
import { LightTable } from '../../ui/light-table.tsx';

interface BoardFootProps {
  readonly view: BoardView;
}

/** The key, how the areas come about, and the rule in force. */
export function BoardFoot({ view: { plan, basis, board } }: BoardFootProps) {
  return (
    <section className="page-foot" aria-label={boardWords.keyAndRule}>
      <BoardKey />
      <p>{plan.composition}</p>
      <p>{basisWords.notes[basis]}</p>
      <p>{zh.ruleLine(board.rule)}</p>
      <p>{zh.areaRule(board.rule)}</p>
    </section>
  );
}

/** The gauges' figures as a table, disclosed below the first screen. */
export function BoardFigures({ view: { plan, asOf, basis, board } }: BoardFootProps) {
  const countLink: CountLink = (number, filter, said) => (
    <Link href={listAddress(plan.id, asOf, filter, basis)} aria-label={said}>
      {number}
    </Link>
  );
  return (
    <details className="disclosure page-table">
      <summary>{boardWords.tableSummary}</summary>
      <BoardTable
        board={board}
        basis={basis}
        countLink={countLink}
        link={({ areaId, heading }) => (
          <Link href={areaAddress(plan.id, asOf, areaId, basis)}>{heading}</Link>
        )}
      />
      <LightTable rollUp={board.whole} countLink={countLink} />
    </details>
  );
}
