import { rangeRef, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { reportWords as words } from '../text/report-words.ts';
import type { Report, Sheet } from './report-value.ts';
import { layoutOf } from './sheet-layout.ts';
import { fitsWorkbook } from './sheet-limit.ts';

const MARGINS = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6 };

/** The rows that can be filtered, the header among them. */
function filterRange({ title, columns, rows }: Sheet): string {
  return rangeRef(title.length, 0, title.length + rows.length, columns.length - 1);
}

function bookSheet(sheet: Sheet): WriteSheet {
  const { rows, heights, headRow, lineRows } = layoutOf(sheet);
  const lastColumn = sheet.columns.length - 1;
  const cells = rows.flatMap((row, r) => row.map((cell, c) => [`${r},${c}`, cell] as const));
  return {
    name: sheet.name,
    columns: sheet.columns.map(({ width }) => ({ width })),
    cells: new Map(cells),
    merges: lineRows.map((row) => ({ startRow: row, startCol: 0, endRow: row, endCol: lastColumn })),
    rowDefs: new Map(heights.map((height, row) => [row, { height }])),
    freezePane: { rows: headRow + 1 },
    autoFilter: { range: filterRange(sheet) },
    pageSetup: {
      paperSize: 'a3',
      margins: MARGINS,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `$1:$${headRow + 1}`,
    },
    headerFooter: { oddFooter: words.pageFooter },
  };
}

/** LibreOffice shows no filter but under this name, by which Excel keeps its own. */
const filterName = (sheet: Sheet) => ({
  name: '_xlnm._FilterDatabase',
  range: `'${sheet.name}'!${filterRange(sheet).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`,
  scope: sheet.name,
});

/**
 * The report as an .xlsx file. Numbers are numbers, everything else is text: no formula, link, macro or script.
 * The same report gives the same bytes. Throws a RangeError where it does not fit (`fitsWorkbook`): rows would be lost.
 * Heavy: load this module with import() where a file is asked for.
 */
export async function workbookOf(report: Report): Promise<Uint8Array<ArrayBuffer>> {
  if (!fitsWorkbook(report)) throw new RangeError('too-many-rows');
  const takenAt = new Date(report.takenAt);
  const bytes = await writeXlsx({
    sheets: report.sheets.map(bookSheet),
    namedRanges: report.sheets.map(filterName),
    defaultFont: { name: words.font, size: 11 },
    properties: { title: report.title, created: takenAt, modified: takenAt },
  });
  return new Uint8Array(bytes);
}
