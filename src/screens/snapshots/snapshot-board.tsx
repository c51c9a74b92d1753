import type { Snapshot } from '../../domain/snapshot.ts';
import { outlooksOfArea, outlooksOfBoard } from '../../queries/gauge-outlooks.ts';
import { basisWords } from '../../text/basis-words.ts';
import { shellWords } from '../../text/shell-words.ts';
import { snapshotWords as words } from '../../text/snapshot-words.ts';
import { BoardKey } from '../../ui/board-key.tsx';
import { BoardTable } from '../../ui/board-table.tsx';
import { GaugeCard } from '../../ui/gauge-card.tsx';

type GaugesProps = Pick<Snapshot, 'plan' | 'board' | 'rule' | 'standings' | 'basis'>;

/** The frozen gauges, their key and the rule they were lit by. */
export function SnapshotGauges({ plan, board, rule, standings, basis = 'reported' }: GaugesProps) {
  const outlooks = outlooksOfBoard(board, standings);
  return (
    <>
      <div className="board">
        {board.gauges.map((gauge) => (
          <GaugeCard
            key={gauge.areaId}
            gauge={gauge}
            outlooks={outlooksOfArea(outlooks, gauge.areaId)}
            link={(heading) => heading}
          />
        ))}
      </div>
      <div className="page-foot">
        <BoardKey />
        <p>{plan.composition}</p>
        <p>{basisWords.notes[basis]}</p>
        <p>{shellWords.ruleLine(rule)}</p>
        <p>{shellWords.areaRule(rule)}</p>
      </div>
    </>
  );
}

/** The same figures as a table. */
export function SnapshotFigures({
  board,
  basis,
  standings,
}: Pick<GaugesProps, 'board' | 'basis' | 'standings'>) {
  const outlooks = outlooksOfBoard(board, standings);
  return (
    <section className="snapshot-figures" aria-labelledby="snapshot-figures">
      <h2 className="snapshot-section" id="snapshot-figures">
        {words.figures}
      </h2>
      <BoardTable
        board={board}
        basis={basis}
        outlooks={outlooks.whole && ((areaId) => outlooksOfArea(outlooks, areaId))}
        link={({ heading }) => heading}
      />
    </section>
  );
}
