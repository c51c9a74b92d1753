import type { Words } from '../catalogue.ts';
import type { ledgerFileRefusals, ledgerFilesWords } from '../ledger-file-words.ts';

const LEDGER_JSON =
  'Choose the JSON file that was downloaded under “Export entries” on the board, as it was downloaded.';

export const ledgerFileRefusalsEnglish: Words<typeof ledgerFileRefusals> = {
  'json-unreadable': () => ({
    title: 'The JSON file is incomplete',
    text: 'It looks like JSON but cannot be read: it may be cut off or was changed. Nothing was used.',
    advice: LEDGER_JSON,
  }),
  'json-snapshot': () => ({
    title: 'This is a snapshot, not a ledger of entries',
    text: 'Snapshots are for verifying and for the archive and are not imported as a ledger.',
    advice: `Verify this file on the page of snapshots. ${LEDGER_JSON}`,
  }),
  'json-backup': () => ({
    title: 'This is a backup, not a ledger of entries',
    text: 'A backup holds all changes and is not imported as a ledger.',
    advice: `Restore this file on the page of backups. ${LEDGER_JSON}`,
  }),
  'json-foreign': () => ({
    title: 'This is no ledger of this board',
    text: 'The file is JSON but was not exported as entries by this board.',
    advice: `${LEDGER_JSON} Save data of other systems as .xlsx or .csv and import that.`,
  }),
  'json-newer': () => ({
    title: 'The file comes from a newer version of the board',
    text: 'This device has an older version, which might misread it; nothing was read.',
    advice: 'Update this board first, or ask for the file in Excel’s format.',
  }),
  'json-invalid': ({ part }) => ({
    title: 'The entries are not in the right form',
    text: `Something in the file was not written by the board${part ? ` (at ${part})` : ''}. So as not to misread anything, no entry was used.`,
    advice: LEDGER_JSON,
  }),
  'other-plan': ({ plan }) => ({
    title: 'These are the entries of another plan',
    text: `The file has the entries of “${plan ?? ''}”, which is not the plan of this page; nothing was used.`,
    advice: 'Open that plan’s page and import it there, or choose the file of this plan.',
  }),
};

export const ledgerFilesEnglish: Words<typeof ledgerFilesWords> = {
  title: 'Export entries',
  lead: 'What was reported of each target of this plan for each month, one row each: to be kept, handed on, or changed and imported on this page again.',
  contents:
    'Entries in force and figures loaded from published documents; withdrawn targets are left out. Who reported and when is in the audit log, which is exported on its own page.',
  returned: (count) =>
    count === 1 ? 'One returned figure is left out.' : `${count} returned figures are left out.`,
  none: 'Nothing has been reported of this plan yet.',
  noneInScope: 'Nothing has been reported of this unit and month.',
  unit: 'Unit',
  anyUnit: 'All units',
  month: 'Month',
  anyMonth: 'All months',
  names: {
    xlsx: 'Download Excel',
    csv: 'Download CSV (exact)',
    'csv-excel': 'Download CSV (for Excel)',
    json: 'Download JSON',
  },
  hints: {
    xlsx: 'To look at and change; it can be imported again.',
    'csv-excel':
      'Text that a spreadsheet might take for a formula, a date or a long number has an apostrophe before it; importing takes it off.',
    csv: 'Figures and text untouched, for other programs; do not open it directly in Excel.',
    json: 'For other programs and the archive; imported again it is the same to the letter.',
  },
  failed:
    'No file was made; the entries are unharmed. Try again; if it fails again, give the code below to a technician.',
  link: 'Export entries',
};
