import { auditWords as words } from '../text/audit-words.ts';
import { instantText } from '../text/format.ts';
import { dayPart } from './file-moment.ts';
import { printable, withTexts } from './printable.ts';
import { type ColumnOf, plain, type Report, rowOf } from './report-value.ts';

/** A change in words, as the screen lists it. */
interface Line {
  readonly when: string;
  readonly author: string;
  readonly what: string;
  readonly subject: string;
  readonly before: string;
  readonly after: string;
  readonly remarks: readonly string[];
}

const column = (header: string, width: number, cellOf: (line: Line) => string): ColumnOf<Line> => ({
  header,
  kind: 'text',
  width,
  cellOf,
});

/** In the language of the screen that listed the lines. */
const columnsNow = (): readonly ColumnOf<Line>[] => [
  column(words.when, 20, ({ when }) => when),
  column(words.author, 24, ({ author }) => author),
  column(words.what, 14, ({ what }) => what),
  column(words.subject, 40, ({ subject }) => subject),
  column(words.before, 24, ({ before }) => before),
  column(words.after, 24, ({ after }) => after),
  column(words.remarks, 50, ({ remarks }) => remarks.join('；')),
];

/** Whose log it is; that of the demonstration says so over its sheet and in its name. */
export interface AuditedPlace {
  readonly place: string;
  readonly demonstration: boolean;
}

/** The lines of 变更记录 as a report of one sheet. `now` is the ISO instant of the export. */
export function auditReport(
  { place, demonstration }: AuditedPlace,
  lines: readonly Line[],
  now: string,
): Report {
  const columns = columnsNow();
  const title = demonstration ? words.demonstration(words.sheetTitle(place)) : words.sheetTitle(place);
  const report: Report = {
    title,
    takenAt: now,
    sheets: [
      {
        name: words.sheet,
        title: [title, words.sheetLine(instantText(now), lines.length)],
        columns: plain(columns),
        rows: lines.map((line) => rowOf(columns, line)),
        notes: [],
      },
    ],
  };
  return withTexts(report, printable);
}

/** Its name, with the day in Asia/Shanghai of the export's ISO instant. */
export const auditFileName = (now: string, demonstration: boolean): string =>
  words.fileName(dayPart(now), demonstration);
