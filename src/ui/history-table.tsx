import type { ReactNode } from 'react';
import type { Period } from '../domain/period.ts';
import { periodText } from '../text/format.ts';
import { shellWords } from '../text/shell-words.ts';
import { targetWords as words } from '../text/target-screen-words.ts';

/** One thing that happened to a target, in words. */
export interface HistoryLine {
  readonly id: string;
  readonly head: string;
  /** whether an entry is in force, corrected or taken back */
  readonly mark?: string;
  readonly period?: Period;
  readonly value: string;
  readonly grade?: string;
  readonly who: string;
  readonly when: string;
  readonly remarks: readonly string[];
}

interface HistoryTableProps<L extends HistoryLine> {
  readonly lines: readonly L[];
  readonly actions: (line: L) => ReactNode;
}

/** How a mark looks; what is in force or beside it stands out. */
function markClass(mark: string): string {
  if (mark === words.inForce) return 'mark mark-in-force';
  return mark === words.beside ? 'mark mark-beside' : 'mark';
}

const isPast = (mark: string | undefined): boolean =>
  mark === words.corrected || mark === words.retracted || mark === words.removed;

function Line({ line, actions }: { readonly line: HistoryLine; readonly actions: ReactNode }) {
  const { head, mark, period, value, grade, who, when, remarks } = line;
  return (
    <tr className={isPast(mark) ? 'line-past' : undefined}>
      <th scope="row">
        {head}
        {mark !== undefined && <span className={markClass(mark)}>{mark}</span>}
      </th>
      <td data-head={words.periodHead} className={period === undefined ? 'missing' : undefined}>
        {period === undefined ? shellWords.none : periodText(period)}
      </td>
      <td data-head={words.valueHead}>
        {value === '' ? shellWords.none : <span className="line-figure">{value}</span>}
        {grade !== undefined && <span className="cell-note">{grade}</span>}
      </td>
      <td data-head={words.remarkHead} className={remarks.length === 0 ? 'missing' : undefined}>
        {remarks.length === 0 ? shellWords.none : remarks.map((remark) => <p key={remark}>{remark}</p>)}
      </td>
      <td data-head={words.authorHead}>
        {who}
        <span className="cell-note">{when}</span>
      </td>
      <td>
        <div className="line-actions">{actions}</div>
      </td>
    </tr>
  );
}

/** Everything that happened to a target; cards on a phone. */
export function HistoryTable<L extends HistoryLine>({ lines, actions }: HistoryTableProps<L>) {
  return (
    <table className="table history-table">
      <caption>{words.historyCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.recordHead}</th>
          <th scope="col">{words.periodHead}</th>
          <th scope="col">{words.valueHead}</th>
          <th scope="col">{words.remarkHead}</th>
          <th scope="col">{words.authorHead}</th>
          <th scope="col">{words.actionHead}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <Line key={line.id} line={line} actions={actions(line)} />
        ))}
      </tbody>
    </table>
  );
}
