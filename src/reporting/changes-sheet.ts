import type { Snapshot } from '../domain/snapshot.ts';
import { reportWords as words } from '../text/report-words.ts';
import { type ChangeLine, changeLines, isPrinted, type SnapshotLog } from './change-lines.ts';
import { type ColumnOf, plain, rowOf, type Sheet } from './report-value.ts';
import { SHEET_ROWS } from './sheet-limit.ts';

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

/** So many changes stand in one sheet: what a worksheet holds, less the few rows around them. */
const MOST = SHEET_ROWS - 100;

function notesOf(count: number, all: number, { changes }: SnapshotLog): string[] {
  if (changes === undefined) return [words.changesAbsent];
  const printed = changes.filter(isPrinted).length;
  const later = changes.length - printed - all;
  return [
    words.changesCount(count),
    ...(count === all ? [] : [words.changesLeft(all - count)]),
    ...(later === 0 ? [] : [words.changesLater(later)]),
    ...(printed === 0 ? [] : [words.changesPrinted(printed)]),
  ];
}

/**
 * 变更记录: who changed what of the plan before its board was frozen, the latest `most` of it; says how many it leaves out,
 * and where this device cannot tell.
 */
export function changesSheet(
  snapshot: Snapshot,
  log: SnapshotLog,
  title: readonly string[],
  most = MOST,
): Sheet {
  const all = changeLines(snapshot, log);
  const lines = all.slice(0, most);
  return {
    name: words.changes,
    title: [words.changesTitle(snapshot.plan.name), ...title],
    columns: plain(columns),
    rows: lines.map((line) => rowOf(columns, line)),
    notes: notesOf(lines.length, all.length, log),
  };
}
