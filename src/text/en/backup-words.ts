import type { backupWords } from '../backup-words.ts';
import type { Words } from '../catalogue.ts';

const files = (count: number) => `${count} evidence ${count === 1 ? 'file' : 'files'}`;
const some = (count: number, isMore: boolean) => `${count}${isMore ? ' or more' : ''}`;
const linesOf = (lines: readonly number[]) =>
  lines.length === 0
    ? 'Some changes'
    : `The changes in ${lines.length === 1 ? 'line' : 'lines'} ${lines.slice(0, 3).join(', ')}${lines.length > 3 ? ' and others' : ''}`;

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
  lastEncrypted: (isEncrypted) => (isEncrypted ? ' (encrypted)' : ' (not encrypted)'),
  wayFolder: ' (written to the folder and read back)',
  wayDownload: ' (given to the browser; please make sure that it is among your downloads)',
  waiting: 'Not backed up',
  waitingCount: (count, isMore) =>
    count === 0
      ? 'Nothing that people entered or froze'
      : `${some(count, isMore)} changes or snapshots made by people`,
  lastUnread: (count) => ` (without ${files(count)})`,
  unreadTitle: 'The backup lacks evidence.',
  unread: (count, names) =>
    `${files(count)} could not be read and did not go into the backup${names.length === 0 ? '' : `: ${names.join(', ')}${names.length < count ? ' and others' : ''}`}. The rest is complete. Restore an earlier backup, or attach the same file again where it belongs, then back up once more; do not delete earlier backups yet.`,
  lastLeftOut: ' (with changes that a restore leaves out)',
  leftOutTitle: 'The backup holds changes that cannot be restored.',
  leftOut: (lines) =>
    `${linesOf(lines)} of the file are not sound and a restore leaves them out; the rest is complete. Please hand the file to a technician, and do not clear the data of this computer before that is settled.`,
  reminder: (days, count, isMore) =>
    `${days === undefined ? 'The clock of this computer was changed and nobody can say how long there was no backup' : `No backup for ${days} days`}: ${some(count, isMore)} changes are on this computer only.`,
  reminderLink: 'Back up',
  lineTitle: 'Data and backup',
  lineLast: (when, isEncrypted) => `Last backup ${when}${isEncrypted ? ' (encrypted)' : ''}`,
  lineNever: 'Never backed up',
  lineUnread: (count) => `${files(count)} not in the backup`,
  lineLeftOut: 'changes in the backup that cannot be restored',
  lineWaiting: (count, isMore) =>
    count === 0 ? 'nothing waits for a backup' : `${some(count, isMore)} changes not backed up`,
  lineStorage: { yes: 'kept for good', no: 'the browser may clear it', unknown: 'restricted storage' },
  restoreFromBackup: 'Restore from a backup file',
};
