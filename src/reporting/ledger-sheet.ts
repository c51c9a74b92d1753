import type { Decimal } from '../domain/decimal.ts';
import type { Area, Plan, Target } from '../domain/plan.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import type { Standing } from '../domain/standing.ts';
import { periodText } from '../text/format.ts';
import { lightWords } from '../text/lights.ts';
import { reportWords as words } from '../text/report-words.ts';
import { shellWords } from '../text/shell-words.ts';
import { marksOf, markWords } from '../text/standing-marks.ts';
import { gradeWords, kindWords, measureWords } from '../text/target-kinds.ts';
import { achievementText, goalText, readingText } from '../text/target-words.ts';
import {
  type Cell,
  type Column,
  type ColumnOf,
  count,
  plain,
  rowOf,
  type Sheet,
  share,
} from './report-value.ts';

interface Line {
  readonly order: number;
  readonly standing: Standing;
  readonly area: Area | undefined;
  /** figures could be reviewed when the board was frozen */
  readonly reviewed: boolean;
}

const joined = (parts: readonly (string | undefined)[], separator: string): string =>
  parts.filter((part) => part !== undefined && part !== '').join(separator);

const quantity = (number: Decimal, { measure }: Target): Cell => ({
  number,
  format: measure === 'reduction' ? 'fall' : 'figure',
});

const goalCell = ({ target }: Standing): Cell =>
  target.goal === undefined ? (target.goalStage ?? '') : quantity(target.goal, target);

/** The figure as a number; with a bound (超200家) it is not one, and stays in words. */
function readingCell({ entry, target }: Standing): Cell {
  if (entry === undefined) return '';
  const { reading } = entry;
  const exact = reading.kind === 'value' && (reading.bound ?? '=') === '=';
  return exact ? quantity(reading.value, target) : readingText(reading, target);
}

/** A ratio only where the screen shows one; else the gap or the stage in words. */
function achievementCell(standing: Standing): Cell {
  const { assessment, target } = standing;
  const ratio = target.measure === 'cumulative' ? assessment?.completion : undefined;
  return ratio === undefined ? achievementText(standing) : share(ratio);
}

const themeHeading = ({ standing, area }: Line): string =>
  area?.themes.find(({ id }) => id === standing.target.themeId)?.heading ?? '';

function remark({ standing, reviewed }: Line): string {
  const { overdue, entry, target } = standing;
  const marks = marksOf(standing, reviewed).map((mark) => markWords[mark]);
  return joined([...marks, overdue ? words.overdue : '', entry?.note, target.note], '；');
}

const column = (
  header: string,
  width: number,
  cellOf: (standing: Standing) => Cell,
  kind: Column['kind'] = 'text',
): ColumnOf<Line> => ({ header, kind, width, cellOf: ({ standing }) => cellOf(standing) });

const columns: readonly ColumnOf<Line>[] = [
  { header: words.order, kind: 'number', width: 6, cellOf: ({ order }) => count(order) },
  { header: words.area, kind: 'text', width: 27, cellOf: ({ area }) => area?.heading ?? '' },
  { header: words.theme, kind: 'text', width: 15, cellOf: themeHeading },
  column(words.target, 30, ({ target }) => target.name),
  column(words.kind, 7, ({ target }) => kindWords[target.kind]),
  column(words.measure, 7, ({ target }) => measureWords[target.measure]),
  column(words.goal, 12, goalCell, 'number'),
  column(words.unit, 9, ({ target }) => target.unit ?? ''),
  column(words.demand, 18, ({ target }) => joined([target.strength, goalText(target)], ' ')),
  column(words.period, 13, ({ entry }) => (entry === undefined ? '' : periodText(entry.period))),
  column(words.reading, 14, readingCell, 'number'),
  column(words.completion, 18, achievementCell, 'percent'),
  column(words.expected, 10, ({ expected }) => share(expected), 'percent'),
  column(words.light, 11, ({ light }) => lightWords[light]),
  column(words.grade, 11, ({ entry }) => (entry === undefined ? '' : gradeWords[entry.grade])),
  { header: words.remark, kind: 'text', width: 26, cellOf: remark },
  column(words.quote, 44, ({ target }) => target.quote),
];

/** By area as the plan has them; within an area in the order of the document, which is that of the standings. */
function inPlanOrder({ areas }: Plan, standings: readonly Standing[], reviewed: boolean): Line[] {
  const rankOf = ({ target }: Standing): number => {
    const rank = areas.findIndex(({ id }) => id === target.areaId);
    return rank < 0 ? areas.length : rank;
  };
  return standings
    .toSorted((a, b) => rankOf(a) - rankOf(b))
    .map((standing, index) => ({ order: index + 1, standing, area: areas[rankOf(standing)], reviewed }));
}

/** 台账: one row per target that is in force. */
export function ledgerSheet({ plan, rule, standings, basis }: Snapshot, lines: readonly string[]): Sheet {
  return {
    name: words.ledger,
    title: [words.ledgerTitle(plan.name), ...lines],
    columns: plain(columns),
    rows: inPlanOrder(plan, standings, basis !== undefined).map((line) => rowOf(columns, line)),
    notes: [shellWords.ruleLine(rule), words.targetNote],
  };
}
