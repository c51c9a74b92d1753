import type { Snapshot } from '../domain/snapshot.ts';
import { reportWords as words } from '../text/report-words.ts';
import { type ChangeLine, changeLines, isPrinted, type SnapshotLog } from './change-lines.ts';
import { type ColumnOf, plain, rowOf, type Sheet } from './report-value.ts';

const column = (
  header: string,
  width: number,
  cellOf: (line: ChangeLine) => string,
): ColumnOf<ChangeLine> => ({
  header,
  kind: 'text',
  width,
  cellOf,
});

const { changeColumns: headers } = words;

const columns: readonly ColumnOf<ChangeLine>[] = [
  column(headers.when, 23, ({ when }) => when),
  column(headers.unit, 18, ({ unit }) => unit),
  column(headers.post, 16, ({ post }) => post),
  column(headers.name, 12, ({ name }) => name),
  column(headers.what, 14, ({ what }) => what),
  column(headers.subject, 36, ({ subject }) => subject),
  column(headers.before, 26, ({ before }) => before),
  column(headers.after, 26, ({ after }) => after),
  column(headers.remarks, 50, ({ remarks }) => remarks.join('；')),
];

function notesOf(lines: readonly ChangeLine[], { changes }: SnapshotLog): string[] {
  if (changes === undefined) return [words.changesAbsent];
  const printed = changes.filter(isPrinted).length;
  return [words.changesCount(lines.length), ...(printed === 0 ? [] : [words.changesPrinted(printed)])];
}

/** 变更记录: who changed what of the plan before its board was frozen; says so where this device cannot tell. */
export function changesSheet(snapshot: Snapshot, log: SnapshotLog, title: readonly string[]): Sheet {
  const lines = changeLines(snapshot, log);
  return {
    name: words.changes,
    title: [words.changesTitle(snapshot.plan.name), ...title],
    columns: plain(columns),
    rows: lines.map((line) => rowOf(columns, line)),
    notes: notesOf(lines, log),
  };
}
