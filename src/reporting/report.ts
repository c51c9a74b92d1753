import { emptyOrganisation } from '../domain/organisation.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import { withOrganisation } from '../domain/snapshot-organisation.ts';
import { inChinese } from '../text/catalogue.ts';
import { instantText } from '../text/format.ts';
import { reportWords } from '../text/report-words.ts';
import { asOfText } from '../text/snapshot-words.ts';
import { aboutSheet } from './about-sheet.ts';
import type { SnapshotLog } from './change-lines.ts';
import { changesSheet } from './changes-sheet.ts';
import { type CsvTable, markedTable } from './csv-text.ts';
import { ledgerSheet } from './ledger-sheet.ts';
import { overviewSheet } from './overview-sheet.ts';
import { printable, withTexts } from './printable.ts';
import type { Cell, Report, Sheet } from './report-value.ts';

const NOTHING_HELD: SnapshotLog = { organisation: emptyOrganisation };

/** Marks the heading of each sheet, so that no page of invented figures can be taken for a real one. */
const marked = (sheet: Sheet): Sheet => ({
  ...sheet,
  title: sheet.title.map((line, index) => (index === 0 ? `${reportWords.demonstration}${line}` : line)),
});

function chineseReport(snapshot: Snapshot, sha256: string, log: SnapshotLog): Report {
  const { name, asOf, takenAt, demonstration } = snapshot;
  const lines = [
    reportWords.stampLine(asOfText(asOf), instantText(takenAt), name),
    reportWords.hashLine(sha256),
  ];
  const sheets = [
    overviewSheet(snapshot, lines),
    ledgerSheet(withOrganisation(snapshot, log.organisation), lines),
    changesSheet(snapshot, log, lines),
    aboutSheet(snapshot, sha256, lines, log),
  ].map((sheet) => (demonstration ? marked(sheet) : sheet));
  return withTexts({ title: sheets[0]?.title[0] ?? '', takenAt, sheets }, printable);
}

/** 台账 of a verified snapshot alone, for what can hold one table and no heading. */
export function snapshotLedger(snapshot: Snapshot, log: SnapshotLog): CsvTable {
  const sheet = inChinese(() => ledgerSheet(withOrganisation(snapshot, log.organisation), []));
  return snapshot.demonstration ? markedTable(sheet) : sheet;
}

/** The month in the one column of months as no spreadsheet makes a day of it. */
function withMonthsAsText({ columns, rows }: CsvTable): CsvTable {
  const place = columns.findIndex(({ header }) => header === reportWords.period);
  const textOf = (cell: Cell, at: number): Cell =>
    at === place && typeof cell === 'string' && cell !== '' ? reportWords.monthInCsv(cell) : cell;
  return { columns, rows: rows.map((row) => row.map(textOf)) };
}

/** The same to be read in a spreadsheet, as it stands in the workbook but for how months are written. */
export const printableLedger = (snapshot: Snapshot, log: SnapshotLog): CsvTable =>
  withTexts(withMonthsAsText(snapshotLedger(snapshot, log)), printable);

/**
 * The report of a verified snapshot: 总表, 台账, 变更记录, 说明. The same tomorrow and on every machine (law 7): no clock, no
 * locale, no time zone but Asia/Shanghai, and in Chinese whatever the screen speaks. Its text is printable, its numbers are decimals.
 * `sha256` is the hash the snapshot was verified with, `log` what stood behind it. Throws on what `verifySnapshot` would refuse.
 */
export const reportOf = (snapshot: Snapshot, sha256: string, log: SnapshotLog = NOTHING_HELD): Report =>
  inChinese(() => chineseReport(snapshot, sha256, log));
