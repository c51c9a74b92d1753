import { type Sheet as BookSheet, readXlsx } from 'hucre/xlsx';
import { cellFormats, PLAIN } from './cell-formats.ts';
import { cellReader } from './cell-reader.ts';
import { surveySheet } from './cell-survey.ts';
import { EMPTY_CELL, UNCOMPUTED_CELL } from './cell-text.ts';
import { cleanPackage } from './clean-package.ts';
import { limits } from './import-limits.ts';
import { openPackage, type Parts } from './package-parts.ts';
import { damaged, Refused } from './refused.ts';
import { columnName, type Sheet, type SheetCell } from './sheet.ts';
import { rectangle, repeatMerged } from './sheet-grid.ts';
import { keyOf, type Survey } from './survey.ts';
import { type WorkbookPlan, workbookPlan } from './workbook-plan.ts';
import { type Budget, walkXml } from './xml-walk.ts';

/** How many entries the list of texts has; the walk also proves the part well formed. */
function countStrings(parts: Parts, part: string | undefined, budget: Budget): number {
  let count = 0;
  const open = (path: readonly string[]): void => {
    if (path.length === 2 && path[1] === 'si') count += 1;
  };
  if (part !== undefined) walkXml(parts.get(part) ?? '', part, budget, { open });
  return count;
}

function surveyAll(parts: Parts, { sheets, strings, styles, stale }: WorkbookPlan, budget: Budget): Survey[] {
  const count = countStrings(parts, strings, budget);
  const formats = cellFormats(parts, styles, budget);
  let [taken, texts] = [0, 0];
  const surveys = sheets.map(({ name, part }) => {
    const survey = surveySheet(parts.get(part) ?? '', part, {
      name,
      strings: count,
      formats,
      stale,
      budget,
      taken,
    });
    taken += survey.rows * survey.columns;
    texts += survey.texts;
    return survey;
  });
  if (strings !== undefined && count > texts + limits.spareTexts)
    throw new Refused({ code: 'bomb', part: strings });
  return surveys;
}

type Read = ReturnType<typeof cellReader>;

function gridOf({ rows, merges = [] }: BookSheet, survey: Survey, read: Read): Sheet['rows'] {
  const { uncomputed, blank, formats } = survey;
  const cellAt = (row: number, column: number): SheetCell => {
    const key = keyOf(row, column);
    if (uncomputed.has(key)) return UNCOMPUTED_CELL;
    const value = rows[row]?.[column] ?? null;
    return value === null || blank.has(key) ? EMPTY_CELL : read(value, formats.get(key) ?? PLAIN);
  };
  const grid = Array.from({ length: survey.rows }, (_row, row) =>
    Array.from({ length: survey.columns }, (_cell, column) => cellAt(row, column)),
  );
  repeatMerged(grid, survey.columns, merges);
  return rectangle(grid);
}

/**
 * The sheets of an .xlsx or .xlsm file. The way: guard the zip, inflate under caps, prove every table well formed and
 * within its limits, then hand a clean copy of nothing but the tables to the reader. Throws `Refused`.
 *
 * A formula reads as its cached value; without one, or when the file says that its values are old, as `#CALC!`.
 */
export async function readWorkbook(bytes: Uint8Array<ArrayBuffer>): Promise<Sheet[]> {
  const parts = await openPackage(bytes);
  const budget: Budget = { elements: 0 };
  const plan = workbookPlan(parts, budget);
  const surveyed = surveyAll(parts, plan, budget);
  const rows = Math.max(0, ...surveyed.map((survey) => survey.rows));
  if (rows === 0) throw new Refused({ code: 'no-rows' });
  const columns = Math.max(1, ...surveyed.map((survey) => survey.columns));
  const range = `A1:${columnName(columns - 1)}${rows}`;
  const book = await readXlsx(cleanPackage(parts, plan), { range });
  const read = cellReader(plan.since1904);
  return plan.sheets.map(({ name, hidden, part }, index) => {
    const [sheet, survey] = [book.sheets[index], surveyed[index]];
    if (sheet === undefined || survey === undefined) throw damaged('missing', part);
    return { name, hidden, rows: gridOf(sheet, survey, read), merged: (sheet.merges ?? []).length > 0 };
  });
}
