import type { Snapshot } from '../domain/snapshot.ts';
import type { Standing } from '../domain/standing.ts';
import { reportWords as words } from '../text/report-words.ts';
import { shellWords } from '../text/shell-words.ts';
import type { LedgerLine } from './ledger-cells.ts';
import { type LedgerColumn, ledgerColumns } from './ledger-columns.ts';
import { plain, rowOf, type Sheet } from './report-value.ts';

/** By area as the plan has them; within an area in the order of the document, which is that of the standings. */
function inPlanOrder(snapshot: Snapshot): LedgerLine[] {
  const { areas } = snapshot.plan;
  const rankOf = ({ target }: Standing): number => {
    const rank = areas.findIndex(({ id }) => id === target.areaId);
    return rank < 0 ? areas.length : rank;
  };
  return snapshot.standings
    .toSorted((a, b) => rankOf(a) - rankOf(b))
    .map((standing, index) => ({ order: index + 1, standing, area: areas[rankOf(standing)], snapshot }));
}

const isWanted = ({ optional, cellOf }: LedgerColumn, lines: readonly LedgerLine[]): boolean =>
  optional === undefined || lines.some((line) => cellOf(line) !== '');

/** 台账: one row per target that is in force. */
export function ledgerSheet(snapshot: Snapshot, title: readonly string[]): Sheet {
  const { plan, rule } = snapshot;
  const lines = inPlanOrder(snapshot);
  const columns = ledgerColumns.filter((column) => isWanted(column, lines));
  return {
    name: words.ledger,
    title: [words.ledgerTitle(plan.name), ...title],
    columns: plain(columns),
    rows: lines.map((line) => rowOf(columns, line)),
    notes: [shellWords.ruleLine(rule), words.targetNote, words.gapNote],
  };
}
