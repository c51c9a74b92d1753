import type { Decimal } from '../domain/decimal.ts';
import type { RollUp } from '../domain/roll-up.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import { boardSentence, gaugeNote } from '../text/board-words.ts';
import { wholeLightWord } from '../text/lights.ts';
import { reportWords as words } from '../text/report-words.ts';
import { shellWords } from '../text/shell-words.ts';
import { type Cell, type ColumnOf, count, plain, rowOf, type Sheet, share } from './report-value.ts';

interface Line {
  readonly heading: string;
  readonly rollUp: RollUp;
}

const mean = (value: Decimal | undefined): Cell => (value === undefined ? shellWords.none : share(value));

const tally = (header: string, countOf: (rollUp: RollUp) => number): ColumnOf<Line> => ({
  header,
  kind: 'number',
  width: 10,
  cellOf: ({ rollUp }) => count(countOf(rollUp)),
});

const columns: readonly ColumnOf<Line>[] = [
  { header: words.area, kind: 'text', width: 44, cellOf: ({ heading }) => heading },
  { header: words.completion, kind: 'percent', width: 12, cellOf: ({ rollUp }) => mean(rollUp.completion) },
  { header: words.expected, kind: 'percent', width: 12, cellOf: ({ rollUp }) => mean(rollUp.expected) },
  { header: words.light, kind: 'text', width: 12, cellOf: ({ rollUp }) => wholeLightWord(rollUp) },
  tally(words.onSchedule, ({ onSchedule }) => onSchedule),
  tally(words.judged, ({ judged }) => judged),
  tally(words.done, ({ done }) => done),
  tally(words.behind, ({ countsByLight }) => countsByLight.behind),
  tally(words.severe, ({ countsByLight }) => countsByLight.severe),
  tally(words.notDue, ({ countsByLight }) => countsByLight['not-due']),
  tally(words.unreported, ({ unreported }) => unreported),
  tally(words.total, ({ total }) => total),
  { header: words.gap, kind: 'text', width: 32, cellOf: ({ rollUp }) => gaugeNote(rollUp) },
];

/** 总表: one row per gauge in the plan's order, and the whole; says what the board says. */
export function overviewSheet(snapshot: Snapshot, lines: readonly string[]): Sheet {
  const { board, plan, rule, demonstration, basis } = snapshot;
  const sentence = boardSentence(board, plan, demonstration, basis).join('');
  return {
    name: words.overview,
    title: [words.overviewTitle(plan.name), ...lines, sentence],
    columns: plain(columns),
    rows: board.gauges.map((gauge) => rowOf(columns, gauge)),
    total: rowOf(columns, { heading: words.whole, rollUp: board.whole }),
    notes: [shellWords.ruleLine(rule), shellWords.areaRule(rule), words.countNote],
  };
}
