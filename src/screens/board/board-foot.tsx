import { Link } from 'wouter';
import { RuleLine } from '../../parts/rule-line.tsx';
import type { BoardView } from '../../queries/board-view.ts';
import { changeOfArea } from '../../queries/gauge-changes.ts';
import { outlooksOfArea } from '../../queries/gauge-outlooks.ts';
import { basisWords } from '../../text/basis-words.ts';
import { boardWords } from '../../text/board-words.ts';
import { gaugeChangeCell, gaugeChangeText, gaugeChangeWords } from '../../text/gauge-change-words.ts';
import { outlookCountWords } from '../../text/outlook-words.ts';
import { shellWords } from '../../text/shell-words.ts';
import { areaAddress, changedAddress, listAddress } from '../../ui/addresses.ts';
import { BoardKey } from '../../ui/board-key.tsx';
import { BoardTable } from '../../ui/board-table.tsx';
import type { CountLink } from '../../ui/gauge-counts.tsx';
import { LightTable } from '../../ui/light-table.tsx';

interface BoardFootProps {
  readonly view: BoardView;
}

/** The key, how the areas come about, and the rule in force. */
export function BoardFoot({ view: { plan, basis, board, outlooks } }: BoardFootProps) {
  return (
    <section className="page-foot" aria-label={boardWords.keyAndRule}>
      <BoardKey />
      <p>{plan.composition}</p>
      <p>{basisWords.notes[basis]}</p>
      <RuleLine rule={board.rule} planId={plan.id} asOf={board.asOf} basis={basis} />
      <p>{shellWords.areaRule(board.rule)}</p>
      {outlooks.whole && <p>{outlookCountWords.note}</p>}
    </section>
  );
}

/** The gauges' figures as a table, disclosed below the first screen. */
export function BoardFigures({ view: { plan, asOf, basis, board, changes, outlooks } }: BoardFootProps) {
  const countLink: CountLink = (number, filter, said) => (
    <Link href={listAddress(plan.id, asOf, filter, basis)} aria-label={said}>
      {number}
    </Link>
  );
  const change = (areaId: string | undefined) => {
    const moved = changeOfArea(changes, areaId);
    if (moved === undefined || changes.since === undefined) return gaugeChangeCell(moved);
    const said = gaugeChangeWords.compare(gaugeChangeText(moved));
    return (
      <Link href={changedAddress(plan.id, asOf, changes.since, basis, areaId)} aria-label={said}>
        {gaugeChangeCell(moved)}
      </Link>
    );
  };
  return (
    <details className="disclosure page-table">
      <summary>{boardWords.tableSummary}</summary>
      <BoardTable
        board={board}
        basis={basis}
        countLink={countLink}
        change={change}
        outlooks={outlooks.whole && ((areaId) => outlooksOfArea(outlooks, areaId))}
        link={({ areaId, heading }) => (
          <Link href={areaAddress(plan.id, asOf, areaId, basis)}>{heading}</Link>
        )}
      />
      <LightTable rollUp={board.whole} countLink={countLink} />
    </details>
  );
}
