import type { Words } from '../catalogue.ts';
import type { exportWords, snapshotFileWords } from '../export-words.ts';

export const exportEnglish: Words<typeof exportWords> = {
  making: 'Making the file …',
  steps: (done, all) => `${done} of ${all} steps done`,
  starting: 'starting',
  cancel: 'Cancel',
  cancelled: 'Cancelled, no file was made.',
  tooManyRows:
    'There is more than a sheet of Excel holds (1,048,576 rows); so that no row is lost, no file was made. Download “CSV (exact)” instead, which has no such limit.',
  made: (file) => `“${file}” was made; look in the browser’s list of downloads.`,
};

export const snapshotFileEnglish: Words<typeof snapshotFileWords> = {
  title: 'Export this snapshot',
  names: {
    xlsx: 'Download Excel',
    json: 'Download JSON',
    'csv-excel': 'Download CSV (for Excel)',
    csv: 'Download CSV (exact)',
  },
  hints: {
    xlsx: 'Four sheets for print and report, A3 landscape: overview, ledger, log of changes, explanation.',
    json: 'The snapshot as it was kept, for the archive; whoever receives it can verify it on the page of snapshots.',
    'csv-excel':
      'The ledger alone. Text that a spreadsheet might take for a formula, a date or a long number has an apostrophe before it.',
    csv: 'The ledger alone, figures and text untouched, for other programs; do not open it directly in Excel.',
  },
  failed:
    'No file was made; the snapshot is unharmed. Reload the page and try again; if it fails again, give the code below to a technician.',
  refused:
    'The snapshot did not pass verification before the export; no file was made. Reload the page to see why.',
};
