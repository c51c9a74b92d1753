import type { Standing } from '../domain/standing.ts';
import { outlookWords } from '../text/fill-words.ts';
import { periodText } from '../text/format.ts';
import { lightWords } from '../text/lights.ts';
import { reportWords as words } from '../text/report-words.ts';
import { gradeWords, kindWords, measureWords } from '../text/target-kinds.ts';
import { goalText } from '../text/target-words.ts';
import {
  completionCell,
  gapCell,
  goalCell,
  joined,
  type LedgerLine,
  lagCell,
  leadText,
  officialText,
  readingCell,
  remark,
  situationCell,
  supportText,
  themeHeading,
} from './ledger-cells.ts';
import { type Cell, type Column, type ColumnOf, count, share } from './report-value.ts';

/** A column that is left out where it would be blank from top to bottom: the sheet stays readable on A3. */
export interface LedgerColumn extends ColumnOf<LedgerLine> {
  readonly optional?: true;
}

const column = (
  header: string,
  width: number,
  cellOf: (standing: Standing) => Cell,
  kind: Column['kind'] = 'text',
): LedgerColumn => ({ header, kind, width, cellOf: ({ standing }) => cellOf(standing) });

const ofLine = (header: string, width: number, cellOf: (line: LedgerLine) => Cell): LedgerColumn => ({
  header,
  kind: 'text',
  width,
  cellOf,
});

const optional = (each: LedgerColumn): LedgerColumn => ({ ...each, optional: true });

const said = (header: string, field: 'problems' | 'nextSteps' | 'needs', width: number): LedgerColumn =>
  optional(column(header, width, ({ entry }) => entry?.[field] ?? ''));

/** What an office expects of a 台账, from the left: what is asked, who answers, how far it is, what hinders. */
export const ledgerColumns: readonly LedgerColumn[] = [
  { header: words.order, kind: 'number', width: 6, cellOf: ({ order }) => count(order) },
  ofLine(words.area, 15, ({ area }) => area?.heading ?? ''),
  ofLine(words.theme, 11, themeHeading),
  column(words.target, 22, ({ target }) => target.name),
  column(words.kind, 7, ({ target }) => kindWords[target.kind]),
  column(words.measure, 7, ({ target }) => measureWords[target.measure]),
  optional(ofLine(words.lead, 12, leadText)),
  optional(ofLine(words.support, 13, supportText)),
  optional(ofLine(words.official, 12, officialText)),
  column(words.goal, 10, goalCell, 'number'),
  column(words.unit, 7, ({ target }) => target.unit ?? ''),
  column(words.demand, 13, ({ target }) => joined([target.strength, goalText(target)], '')),
  column(words.period, 13, ({ entry }) => (entry === undefined ? '' : periodText(entry.period))),
  column(words.reading, 11, readingCell, 'number'),
  column(words.completion, 8, completionCell, 'percent'),
  optional(column(words.situation, 13, situationCell)),
  column(words.expected, 8, ({ expected }) => share(expected), 'percent'),
  column(words.points, 9, gapCell, 'number'),
  { header: words.lag, kind: 'number', width: 7, cellOf: lagCell },
  column(words.light, 11, ({ light }) => lightWords[light]),
  column(words.grade, 11, ({ entry }) => (entry === undefined ? '' : gradeWords[entry.grade])),
  optional(column(words.outlook, 8, ({ entry }) => (entry?.outlook ? outlookWords[entry.outlook] : ''))),
  said(words.problems, 'problems', 19),
  said(words.nextSteps, 'nextSteps', 19),
  said(words.needs, 'needs', 14),
  ofLine(words.remark, 15, remark),
  column(words.quote, 26, ({ target }) => target.quote),
];
