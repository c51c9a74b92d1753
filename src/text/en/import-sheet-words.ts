import type { Words } from '../catalogue.ts';
import type { importSheetWords, roleWords } from '../import-sheet-words.ts';

export const importSheetEnglish: Words<typeof importSheetWords> = {
  sheets: 'Sheets and what their columns mean',
  sheetStates: {
    read: 'read',
    own: 'part of the form, no data',
    hidden: 'hidden, not read',
    empty: 'empty',
    'no-header': 'no header found',
    incomplete: 'a needed column is missing',
  },
  ownSheets: (names) => `${names.map((name) => `“${name}”`).join(', ')}: part of the form, no data to read.`,
  headerAt: (row) => `Header in row ${row}`,
  headerRow: 'Row of the header',
  headerChoice: (row, text) => `Row ${row}: ${text === '' ? '(empty)' : text}`,
  headerUnknown: 'Please choose',
  includeHidden: 'Read this sheet too',
  missing: {
    name: 'Which column holds the name (or id) of the target was not recognised; say so below.',
    value:
      'Which column holds the cumulative figure (or the stage) was not recognised, or several may; say so below.',
  },
  noHeader:
    'No header was found in the first 40 rows. If this sheet is to be imported, say which row is the header.',
  columnsCaption: (sheet) =>
    `What the columns of “${sheet}” mean. After a change it is read again; the choice is remembered on this device for the same header.`,
  columnHead: 'Column',
  headerHead: 'Header',
  samplesHead: 'Samples',
  roleHead: 'Meaning',
  noRole: 'Do not import',
  roleOf: (letter, header) => `Meaning of column ${letter}, “${header}”`,
  forget: 'Recognise automatically again',
  showColumns: 'Show or change what the columns mean',
};

export const roleEnglish: Words<typeof roleWords> = {
  order: 'No.',
  targetId: 'Target id',
  name: 'Target',
  area: 'Area',
  lead: 'Unit in charge',
  goal: 'Goal of the year',
  unit: 'Unit of measure',
  period: 'As of',
  value: 'Total so far (present value)',
  bound: 'Bound of the figure (more than, at least …)',
  stage: 'Stage reached',
  increment: 'This month (checked only)',
  previous: 'Last total (checked only)',
  grade: 'Source',
  notApplicable: 'Not applicable',
  note: 'Note',
  problems: 'Problems',
  nextSteps: 'Next steps',
  needs: 'Needs coordination',
  outlook: 'Own judgement',
};
