import type { Gauge } from '../domain/board.ts';
import type { RollUp } from '../domain/roll-up.ts';
import type { Standing } from '../domain/standing.ts';
import type { Said } from '../text/official-sentence.ts';
import { officialWords as words } from '../text/official-words.ts';
import { column, type ItemColumn, itemColumns } from './bulletin-columns.ts';
import { type BulletinRequest, count, lightCount, rate } from './bulletin-figures.ts';
import { isDone, isProvisional, laggards } from './bulletin-items.ts';
import type { BulletinTable, TableColumn } from './bulletin-value.ts';
import type { Scope } from './figure-id.ts';

const { columns } = words;

/**
 * In 小五 each of the narrow ones holds its heading in one line, and a share with a decimal; the first, eleven characters.
 * Parts stand behind what they add up to.
 */
const areaColumns: readonly TableColumn[] = [
  column(columns.area, 263, 'left'),
  column(columns.total, 57),
  column(columns.judged, 57),
  column(columns.onSchedule, 77),
  column(columns.done, 77),
  column(columns.behind, 57),
  column(columns.severe, 98),
  column(columns.notDue, 77),
  column(columns.unreported, 77),
  column(columns.completion, 80),
  column(columns.expected, 80),
];

function areaRow(heading: string, scope: Scope, rollUp: RollUp): Said[] {
  const { total, done, onSchedule, judged, countsByLight, completion, expected = '0' } = rollUp;
  return [
    [heading],
    [count(scope, 'total', total)],
    [count(scope, 'judged', judged)],
    [count(scope, 'on-schedule', onSchedule)],
    [count(scope, 'done', done)],
    [lightCount(scope, 'behind', countsByLight)],
    [lightCount(scope, 'severe', countsByLight)],
    [lightCount(scope, 'not-due', countsByLight)],
    [lightCount(scope, 'unreported', countsByLight)],
    completion === undefined ? [words.none] : [rate(scope, 'completion', completion)],
    completion === undefined ? [words.none] : [rate(scope, 'expected', expected)],
  ];
}

/** 各领域完成情况表, the whole last. */
const areaTable = ({ snapshot: { board } }: BulletinRequest): BulletinTable => ({
  kind: 'table',
  isDense: true,
  columns: areaColumns,
  rows: [
    ...board.gauges.map(({ heading, areaId, rollUp }: Gauge) => areaRow(heading, { areaId }, rollUp)),
    areaRow(words.whole, 'whole', board.whole),
  ],
});

function tableOf(
  own: readonly ItemColumn[],
  standings: readonly Standing[],
  request: BulletinRequest,
): BulletinTable | undefined {
  if (standings.length === 0) return undefined;
  return {
    kind: 'table',
    columns: own.map(({ header, width, align }) => ({ header, width, align })),
    rows: standings.map((standing, index) =>
      own.map(({ cellOf }) => cellOf({ place: index + 1, standing, request })),
    ),
  };
}

export interface Attachment {
  readonly title: string;
  readonly table: BulletinTable;
  /** with figures of areas, whose rule is not that of an item */
  readonly isOfAreas: boolean;
}

/** The 附件: the areas, then every item that is behind, done, met for now, or silent. A list without items is no attachment. */
export function attachmentsOf(request: BulletinRequest): Attachment[] {
  const { standings } = request.snapshot;
  const { order, area, target, goal, outcome, light, lead } = itemColumns;
  const reached = [order(68), area(215), target(247), goal(150), outcome(320)];
  const behind = laggards(request).map(({ standing }) => standing);
  const silent = standings.filter((each) => each.light === 'unreported');
  const found: readonly (readonly [string, BulletinTable | undefined])[] = [
    [words.tables.areas, areaTable(request)],
    [
      words.tables.laggards,
      tableOf([order(68), target(222), goal(135), outcome(290), light(115), lead(170)], behind, request),
    ],
    [words.tables.done, tableOf(reached, standings.filter(isDone), request)],
    [words.tables.provisional, tableOf(reached, standings.filter(isProvisional), request)],
    [words.tables.silent, tableOf([order(68), area(305), target(397), lead(230)], silent, request)],
  ];
  return found.flatMap(([title, table], place) =>
    table === undefined ? [] : [{ title, table, isOfAreas: place === 0 }],
  );
}
