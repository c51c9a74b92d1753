import type { Report, Sheet } from './report-value.ts';

/** The rows of a worksheet; programs drop what stands below, or refuse the file. */
export const SHEET_ROWS = 1_048_576;

/** Why no workbook is made of a report. */
export interface WorkbookFault {
  readonly of: 'workbook';
  readonly code: 'too-many-rows';
}

/** What stands around the rows of a sheet: its lines, its header, its total and its notes. */
const around = ({ title, total, notes }: Pick<Sheet, 'title' | 'total' | 'notes'>): number =>
  title.length + 1 + (total === undefined ? 0 : 1) + notes.length;

/** True where every sheet has room for its rows. */
export const fitsWorkbook = ({ sheets }: Pick<Report, 'sheets'>, most = SHEET_ROWS): boolean =>
  sheets.every((sheet) => around(sheet) + sheet.rows.length <= most);
