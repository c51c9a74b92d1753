import type { LedgerRole } from '../domain/ledger.ts';
import type { FiledEntry, LedgerFile } from '../domain/ledger-file.ts';
import { type FiledColumn, filedColumns, plainHeader } from '../domain/ledger-table.ts';
import { inChinese } from '../text/catalogue.ts';
import { ledgerFileWords as words } from '../text/ledger-file-words.ts';
import { reportWords } from '../text/report-words.ts';
import { type CsvTable, markedTable } from './csv-text.ts';
import { carried } from './printable.ts';
import type { Cell, Report } from './report-value.ts';

const WIDTHS: Partial<Record<LedgerRole, number>> = {
  name: 30,
  area: 22,
  note: 30,
  problems: 26,
  nextSteps: 26,
  needs: 22,
  period: 11,
  bound: 10,
  unit: 10,
  notApplicable: 9,
};
const USUAL_WIDTH = 14;

const cellOf = ({ role, textOf }: FiledColumn, entry: FiledEntry): Cell => {
  const text = textOf(entry);
  return role === 'value' && text !== '' ? { number: text, format: 'figure' } : text;
};

const rowsOf = ({ entries }: LedgerFile): Cell[][] =>
  entries.map((entry) => filedColumns.map((column) => cellOf(column, entry)));

function tableOf(file: LedgerFile, heading: (header: string) => string): CsvTable {
  const columns = filedColumns.map(({ header }) => ({ header: heading(header) }));
  const table = { columns, rows: rowsOf(file) };
  return file.demonstration ? markedTable(table) : table;
}

/** 填报数据 as a table for programs: its headings promise that the texts are the very texts. */
export const exactTable = (file: LedgerFile): CsvTable => tableOf(file, (header) => header);

/** The same for spreadsheets, whose texts may be guarded: the headings promise nothing. */
export const guardedTable = (file: LedgerFile): CsvTable => tableOf(file, plainHeader);

/** The exact table with widths: a row of the demonstration that is copied elsewhere leaves the title behind, and not its mark. */
function chineseReport(file: LedgerFile, madeAt: string): Report {
  const heading = words.title(file.plan.name);
  const title = file.demonstration ? `${reportWords.demonstration}${heading}` : heading;
  const { columns, rows } = exactTable(file);
  const sheet = {
    name: words.sheet,
    title: [title, words.line].map(carried),
    columns: columns.map(({ header }, place) => {
      const { role } = filedColumns[place] ?? {};
      const kind = role === 'value' ? ('number' as const) : ('text' as const);
      return { header, kind, width: (role && WIDTHS[role]) ?? USUAL_WIDTH };
    }),
    rows: rows.map((row) => row.map((cell) => (typeof cell === 'string' ? carried(cell) : cell))),
    notes: [],
  };
  return { title: sheet.title[0] ?? '', takenAt: madeAt, sheets: [sheet] };
}

/** 填报数据 as a workbook of one sheet. `madeAt` (an ISO instant) stands in the file's properties and in no cell. */
export const entriesReport = (file: LedgerFile, madeAt: string): Report =>
  inChinese(() => chineseReport(file, madeAt));
