import type { Words } from '../catalogue.ts';
import type { faultWords } from '../fault-words.ts';

export const faultEnglish: Words<typeof faultWords> = {
  unavailable: {
    title: 'The browser does not allow data to be stored',
    text: 'IndexedDB is not available (a private window, or switched off by your organisation). Nothing was written. Use an ordinary window, or ask your IT office to allow storage for this site, and open the board again.',
  },
  blocked: {
    title: 'Another tab still runs the old version',
    text: 'The database has to be upgraded but is held by another tab. All data is there. Close the other tabs with this board, then try again.',
  },
  newer: {
    title: 'The data here was written by a newer version',
    text: 'The program of this page is older; it stopped reading and writing so as not to damage anything. The data is untouched. Reload the page for the new version; if this appears again, ask the administrator to update the program.',
  },
  superseded: {
    title: 'The board was updated in another tab',
    text: 'The new version is using the database and this page stopped writing; what was saved is there. Reload this page to go on.',
  },
  gone: {
    title: 'The data on this device is gone',
    text: 'This board was used on this computer before, but the browser’s data was cleared. Nothing new was written. If you have a backup file, press “Restore from a backup file”. Without one, and if you are sure to start from the beginning, press the other button: only the published documents are loaded again.',
  },
  quota: {
    title: 'The disk is full; nothing was saved',
    text: 'The browser’s storage is full and the last entry was not written; earlier data is intact. Free some disk space and save again.',
  },
  refused: {
    title: 'The content does not fit; nothing was saved',
    text: 'One item does not fit the data format and the whole batch was left out; earlier data is intact. Please check and try again.',
  },
  failed: {
    title: 'Reading or writing failed',
    text: 'It was not completed; earlier data is intact. Please try again; if this appears again, give the code below to your technicians.',
  },
  'data-damaged': {
    title: 'A data file that comes with the program is damaged',
    text: 'It cannot be read or does not fit; nothing was loaded and the data on this device is untouched. Deploy the program’s files again or ask the administrator.',
  },
  'period-locked': {
    title: 'The month is locked; nothing was saved',
    text: 'The supervision office locked this month. What you typed was not saved and is still on the page. If it has to be reported or corrected, ask the office for a timed exception for your unit.',
  },
  'own-entry': {
    title: 'Your own entry cannot be reviewed by you',
    text: 'A review has to be made by somebody other than the reporter; no decision was saved. Switch to a reviewing post under “Who am I”, or ask a colleague.',
  },
  overtaken: {
    title: 'This entry has just changed; nothing was saved',
    text: 'It was corrected or withdrawn elsewhere. Look at the latest figure and decide again.',
  },
  'reason-missing': {
    title: 'The reason is missing; nothing was saved',
    text: 'Returning an entry, locking or unlocking a month, a timed exception and deciding between figures all need a reason. Add it and save again.',
  },
  'lock-changed': {
    title: 'The lock of this month has just changed; nothing was saved',
    text: 'The month was locked or unlocked elsewhere. Look at its present state and decide again.',
  },
  'unit-unknown': {
    title: 'There is no such unit; nothing was saved',
    text: 'The chosen unit is no longer on the list. Choose again, or enter it under Units first.',
  },
  'until-past': {
    title: 'The end of the exception has passed; nothing was saved',
    text: 'It has to end later than now, Beijing time. Please choose again.',
  },
  'evidence-empty': {
    title: 'The file is empty and was not attached',
    text: 'It contains nothing (0 bytes). Make sure it was saved and choose it again.',
  },
  'evidence-too-large': {
    title: 'The file is too large and was not attached',
    text: 'A file may have 20 MB at most. Compress pictures, split the file, or register its document number instead.',
  },
  'evidence-unreadable': {
    title: 'The file cannot be read and was not attached',
    text: 'It may have been moved, deleted or be in use by another program. Make sure it is still there, close what uses it, and choose it again.',
  },
  'evidence-repeated': {
    title: 'This evidence was attached already',
    text: 'The same content or the same document number is attached to this target and month.',
  },
  'evidence-incomplete': {
    title: 'Number or title is missing; nothing was attached',
    text: 'A document needs both its number and its title. Add them and try again.',
  },
  'evidence-altered': {
    title: 'The file is not the one that was attached',
    text: 'The content kept on this device has changed and does not match its fingerprint; it was not downloaded. Ask whoever attached it for the original and attach it again.',
  },
  'evidence-absent': {
    title: 'This file is not on this device',
    text: 'It was attached on another computer; only its name and fingerprint are here. Download it there.',
  },
  startAfresh: 'Start afresh with the published data only',
  code: (code, detail) => (detail === '' ? `Code: ${code}` : `Code: ${code} · ${detail}`),
};
