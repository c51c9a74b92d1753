import type { Words } from '../catalogue.ts';
import type { fileRefusals } from '../file-refusal-words.ts';

const MEGABYTE = 1024 * 1024;
const megabytes = (bytes = 0): string => (bytes / MEGABYTE).toFixed(1).replace('.0', '');
const grouped = (count = 0): string => count.toLocaleString('en-US');
const inSheet = (sheet: string | undefined): string =>
  sheet === undefined ? 'It has' : `Sheet “${sheet}” has`;

const SAVE_ANEW = 'Open the original in Excel or WPS, save it as an Excel workbook (.xlsx), and import that.';
const SPLIT =
  'Delete sheets, rows and columns that are no part of the ledger, or split it by month or unit and import the parts.';

export const fileRefusalsEnglish: Words<typeof fileRefusals> = {
  'empty-file': () => ({
    title: 'The file is empty',
    text: 'There is nothing in it (0 bytes).',
    advice: 'Make sure it was saved and fully copied, then choose it again.',
  }),
  'too-large': ({ bytes, limit }) => ({
    title: 'The file is too large',
    text: `It has ${megabytes(bytes)} MB, more than the limit of ${megabytes(limit)} MB, and was not read.`,
    advice: SPLIT,
  }),
  'old-excel': () => ({
    title: 'An old format that cannot be read directly',
    text: 'This is an old Excel file (.xls), a WPS spreadsheet (.et) or a binary workbook (.xlsb).',
    advice: SAVE_ANEW,
  }),
  encrypted: () => ({
    title: 'The file has a password',
    text: 'What is in an encrypted file cannot be read.',
    advice:
      'Open it in Excel or WPS, remove the password under File – Info – Protect Workbook, save and import it again.',
  }),
  'not-a-table': () => ({
    title: 'This is no table',
    text: 'It is neither an Excel workbook nor a text table (perhaps a Word document, a picture, a web page, or a file with another extension).',
    advice: 'Choose an .xlsx or .csv file; a table in Word has to be copied into Excel first.',
  }),
  damaged: ({ part, cell, damage }) => ({
    title: 'The file is damaged; nothing was read',
    text: `It is incomplete or wrong inside${part === undefined ? '' : ` (at ${part}${cell === undefined ? '' : ` ${cell}`})`}. So as not to misread a figure, no row was used. Code: ${damage ?? 'damaged'}`,
    advice: SAVE_ANEW,
  }),
  bomb: () => ({
    title: 'The file would unpack too large and was not read',
    text: 'It is compressed beyond measure; unpacked it would be far larger than a ledger can be.',
    advice: SAVE_ANEW,
  }),
  'external-entity': ({ part }) => ({
    title: 'The file refers to outside content and was not read',
    text: `Inside${part === undefined ? '' : ` (${part})`} it declares a reference to outside content, which no spreadsheet program writes.`,
    advice: SAVE_ANEW,
  }),
  'unbalanced-quote': ({ row }) => ({
    title: 'A quotation mark is not closed',
    text: `From row ${row ?? 1} on one double quotation mark has no partner, and what belongs to which cell cannot be told.`,
    advice: 'Open it in Excel or WPS, check that row, save it as .xlsx and import that.',
  }),
  'demonstration-file': ({ sheet }) => ({
    title: 'This is demonstration data and cannot be imported into the real workspace',
    text: `${sheet === undefined ? 'The file' : `Sheet “${sheet}”`} is marked as demonstration data: its figures are made up by the program and are no actual progress. Nothing was used.`,
    advice: `To try it out, open the demonstration workspace and import it on its own import page. To report actual progress, choose a file of the real workspace or your unit’s own ledger${sheet === undefined ? '' : '; if the other sheets hold actual figures, delete this one and import again'}.`,
  }),
  'no-rows': () => ({
    title: 'There is no data in the file',
    text: 'All its sheets are empty.',
    advice: 'Make sure it is the right file and was saved.',
  }),
  'too-many-rows': ({ limit, sheet }) => ({
    title: 'Too many rows; nothing was read',
    text: `${inSheet(sheet)} more than ${grouped(limit)} rows.`,
    advice: SPLIT,
  }),
  'too-many-cells': ({ limit }) => ({
    title: 'Too many cells; nothing was read',
    text: `All sheets together have more than ${grouped(limit)} cells (blank ones count).`,
    advice: SPLIT,
  }),
  'too-slow': ({ seconds }) => ({
    title: 'Reading took too long and was stopped',
    text: `It was not finished within ${seconds ?? 20} seconds; nothing was used.`,
    advice: SPLIT,
  }),
  unreadable: () => ({
    title: 'The file cannot be read',
    text: 'It may have been moved, deleted or be in use by another program.',
    advice: 'Make sure it is still there, close what uses it, and choose it again.',
  }),
};
