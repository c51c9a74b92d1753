import type { Words } from '../catalogue.ts';
import type { makeBackupWords } from '../make-backup-words.ts';

export const makeBackupEnglish: Words<typeof makeBackupWords> = {
  makeTitle: 'Back up',
  makeLead:
    'The file holds every change (also those of kinds this version does not know), the evidence files, drafts and the settings of this device. The format is public and can be read without this program.',
  what: 'What to back up',
  whatAll: 'Everything',
  whatPlan: 'One plan',
  whatUnit: 'The items of one unit',
  whatSince: 'Changes since a day',
  chosenHint:
    'A partial backup holds the chosen changes and their evidence only; it does not count as a full one.',
  plan: 'Plan',
  unit: 'Unit',
  noUnits: 'No unit has been entered yet.',
  since: 'From',
  sinceHint: 'By the time of logging, that day included (Beijing time).',
  scopeMissing: 'First choose the plan, the unit or the day.',
  encrypt: 'Encrypt with a password',
  encryptHint:
    'Without the password nobody can restore it, neither this program nor anyone else. Keep it apart from the file.',
  noCrypto:
    'This page was not opened over HTTPS, so the browser offers no encryption. The file will be readable by whoever has it; keep it safe.',
  plainHint: 'A file that is not encrypted can be read by whoever has it.',
  password: 'Password',
  passwordHint: 'At least 8 characters.',
  passwordShort: (missing) => `Too short: ${missing} more characters are needed.`,
  passwordAgain: 'The password once more',
  passwordDiffers: 'The two passwords differ.',
  make: 'Back up now',
  made: (name, changes, files, size) =>
    `Backed up: ${name}, ${changes} changes and ${files} evidence files, ${size}.`,
  madeLocked: 'It is encrypted and cannot be opened without the password.',
  madeWhere:
    'It was read back and is whole. It is among the browser’s downloads; move it to another disk or computer.',
  working: 'Progress',
  phases: {
    gather: (done, all) => `Reading the log: ${done} of ${all} changes…`,
    verify: (share) => `Reading the new file back: ${share}%…`,
    hash: (share) => `Checking the file: ${share}%…`,
    look: (share) => `Comparing with what is here: ${share}%…`,
    collect: (share) => `Reading what the file holds: ${share}%…`,
    write: 'Writing it all at once; please keep the page open…',
    compare: (done, all) => `Comparing: ${done} of ${all}…`,
  },
  starting: 'Starting…',
  stop: 'Cancel',
};
