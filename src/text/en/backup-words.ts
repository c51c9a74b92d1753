import type { backupWords } from '../backup-words.ts';
import type { Words } from '../catalogue.ts';

const some = (count: number, isMore: boolean) => `${count}${isMore ? ' or more' : ''}`;

export const backupEnglish: Words<typeof backupWords> = {
  title: 'Data and backup',
  lead: 'All data is kept in this browser on this computer only. Back it up into one file and keep that on another disk or computer: should this computer fail or the browser be cleared, it can be restored.',
  demo: 'The demonstration is made up by the program and deleted when you leave it; it is not backed up. Back up in the real workspace.',

  stateTitle: 'The data now',
  storage: 'Browser storage',
  persistent: 'Kept for good: the browser will not clear it by itself',
  notPersistent: 'The browser may clear it when the disk runs full',
  persistenceUnknown: 'The browser does not say (restricted mode)',
  askPersistent: 'Ask to keep it for good',
  persistRefused:
    'The browser did not agree. It can be asked again once this page is used more, or when your IT office allows it. Back up more often meanwhile.',
  used: 'Space used',
  usedOf: (used, quota) => `${used}; the browser grants about ${quota}`,
  log: 'Changes',
  changes: (count) => `${count}`,
  last: 'Last backup',
  lastNever: 'None yet',
  lastMade: (when, name) => `${when}, ${name}`,
  wayFolder: ' (written to the folder and read back)',
  wayDownload: ' (given to the browser; please make sure that it is among your downloads)',
  waiting: 'Not backed up',
  waitingCount: (count, isMore) =>
    count === 0
      ? 'Nothing: all that people entered is backed up'
      : `${some(count, isMore)} changes made by people`,

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
  sinceMissing: 'Please choose the day.',
  encrypt: 'Encrypt with a password',
  encryptHint:
    'Without the password nobody can restore it, neither this program nor anyone else. Keep it apart from the file.',
  noCrypto:
    'This page was not opened over HTTPS, so the browser offers no encryption. The file will be readable by whoever has it; keep it safe.',
  plainHint: 'A file that is not encrypted can be read by whoever has it.',
  password: 'Password',
  passwordHint: 'At least 8 characters.',
  passwordAgain: 'The password once more',
  passwordDiffers: 'The two passwords differ.',
  make: 'Back up now',
  making: (done, total) => `Backing up: ${done} of ${total} changes…`,
  made: (name, changes, files, size) =>
    `Backed up: ${name}, ${changes} changes and ${files} evidence files, ${size}.`,
  madeWhere: 'The file is among the browser’s downloads. Move it to another disk or computer.',

  folderTitle: 'Automatic backup',
  folderLead:
    'Choose a folder, best on another disk or a network drive: whenever something new was entered, a full backup is written there once a day and read back. Earlier files are neither overwritten nor deleted. Automatic backups are not encrypted.',
  folderNone: (days) =>
    `This browser does not let pages write into folders. After ${days} days without a backup the page reminds you at the top.`,
  folderChosen: (name) => `Writing to the folder “${name}”`,
  folderNotChosen: 'No folder has been chosen.',
  folderChoose: 'Choose a folder',
  folderOther: 'Choose another folder',
  folderStop: 'Stop automatic backups',
  folderNow: 'Write one now',
  folderMade: (name) => `Written and checked: ${name}`,

  restoreTitle: 'Restore',
  restoreLead:
    'See what a file holds before you decide. Restoring only adds what is missing here; it overwrites and deletes nothing. Before it begins, a copy of the present state is downloaded.',
  chooseFile: 'Choose a backup file',
  dropHint: 'Choose a .jlbak file or drop it here',
  checking: (name) => `Checking ${name}…`,
  checkingShare: (share) => `Checking the file: ${share}%`,
  encrypted: 'This backup is encrypted. Enter the password it was made with.',
  unlock: 'Open',
  file: 'File',
  madeAt: 'Made at',
  scope: 'Contents',
  scopeAll: 'Everything',
  scopeChosen: 'Chosen changes',
  previewTitle: 'What restoring would do',
  fresh: 'Changes to be added',
  held: 'Already here, not written again',
  unknown: 'Of kinds this version does not know (kept and passed on)',
  refused: 'Changes that cannot be added',
  files: 'Evidence files',
  filesOf: (fresh, held) => `${fresh} new, ${held} already here`,
  own: 'Drafts and settings',
  ownOf: (drafts, settings) =>
    `${drafts} drafts and ${settings} settings; only what is missing here is added`,
  refusedCaption: 'Changes that cannot be added (the rest can)',
  refusedLine: 'Line of the file',
  refusedId: 'Id',
  refusedWhy: 'Reason',
  refusals: {
    unsound: (path) => (path === '' ? 'Does not fit the format' : `Does not fit the format: ${path}`),
    'other-content': () => 'A change of the same id but another content is here; the one here stays',
    twice: () => 'The same id as an earlier change of this file',
  },
  nothingNew: 'Everything in the file is here already; there is nothing to restore.',
  restore: (count) => `Save a copy, then add ${count} changes`,
  restoreRest: 'Save a copy, then add them',
  cancel: 'Do not restore',
  copying: 'Saving a copy of the present state…',
  restoring: (done, total) => `Adding: line ${done} of ${total}…`,
  stop: 'Stop',
  stopped: 'Stopped. What was added is whole; choose the same file again to go on where it stopped.',
  interrupted:
    'It stopped half way. What was added is whole; remove the cause and choose the same file again: it goes on and repeats nothing.',
  restored: (appended, files) => `Restored: ${appended} changes and ${files} evidence files were added.`,
  copied: (name) => `Copy of the state before: ${name}`,
  noCopy: 'Nobody had entered anything here before, so no copy was saved.',
  toBoard: 'Back to the board',

  drillTitle: 'Restore drill',
  drillLead:
    'Restores a backup into a temporary database, compares fingerprints, the states of targets and the boards with what is here, and deletes the temporary database. The data here is not touched.',
  drillNow: 'Back up and drill',
  drillFile: 'Drill with a backup file',
  drillFolder: 'Drill with the newest in the folder',
  drillNoFile: 'There is no backup file in the folder yet.',
  drilling: 'The drill is running…',
  identical: 'Identical: this backup restores in full.',
  differs: 'Not identical: what this backup restores differs from what is here.',
  drilled: (changes, states, boards, files) =>
    `Compared: ${changes} changes, the states of ${states} targets, ${boards} boards, ${files} evidence files.`,
  newer: (count) =>
    `${count} changes were made here after the backup and are not in it; the targets and boards concerned were not compared.`,
  differences: {
    log: () => 'The restored log does not match the fingerprint in the file',
    refused: (id) => `Change ${id} does not fit the format and was not restored`,
    'missing-here': (id) => `Change ${id} is in the backup but not here`,
    'other-content': (id) => `Change ${id} has another content in the backup`,
    state: (id) => `The state of target ${id} differs`,
    board: (id) => `The board of plan ${id} differs`,
    locks: (id) => `The locked months of plan ${id} differ`,
    organisation: () => 'Units and posts differ',
  },
  differsAdvice:
    'Give this page and the file to your technicians. The data here was not changed; make another backup.',

  reminder: (days, count, isMore) =>
    `No backup for ${days} days: ${some(count, isMore)} changes are on this computer only.`,
  reminderLink: 'Back up',
  askFolder: 'The automatic backup needs a click from you to write into the chosen folder.',
  askFolderButton: 'Allow and back up',
  automaticFailed: 'The automatic backup did not succeed.',
  lineTitle: 'Data and backup',
  lineLast: (when) => `Last backup ${when}`,
  lineNever: 'Never backed up',
  lineWaiting: (count, isMore) =>
    count === 0 ? 'nothing waits for a backup' : `${some(count, isMore)} changes not backed up`,
  lineStorage: { yes: 'kept for good', no: 'the browser may clear it', unknown: 'restricted storage' },
  restoreFromBackup: 'Restore from a backup file',
};
