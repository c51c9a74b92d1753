import type { automaticWords } from '../automatic-backup-words.ts';
import type { Words } from '../catalogue.ts';

export const automaticEnglish: Words<typeof automaticWords> = {
  folderTitle: 'Automatic backup',
  folderLead:
    'Choose a folder, best on another disk or a network drive: whenever something new was entered, a full backup is written there once a day and read back. Earlier files are neither overwritten nor deleted. Nothing is backed up while the page is closed; it is made up for when the page is next opened.',
  folderNone: (days) =>
    `This browser does not let pages write into folders; it can download a backup from time to time instead. After ${days} days without one the page also reminds you at the top.`,
  folderChosen: (name) => `Writing to the folder “${name}”`,
  folderNotChosen: 'No folder has been chosen.',
  folderChoose: 'Choose a folder',
  folderOther: 'Choose another folder',
  folderStop: 'Stop automatic backups',
  folderNow: 'Write one now',
  folderMade: (name) => `Written and checked: ${name}`,
  schedule: 'Automatic download',
  scheduleHint:
    'When something is not backed up and the time has come, a backup is downloaded by itself. Nothing happens while the page is closed; it is made up for when the page is next opened.',
  scheduleNever: 'None',
  scheduleDaily: 'Every day',
  scheduleWeekly: 'Every 7 days',
  scheduleKept: 'Kept',
  locked: 'Automatic backups are encrypted with a password.',
  notLocked: 'Automatic backups are not encrypted: whoever has a file can read it.',
  lockSet: 'Set a password',
  lockOther: 'Change the password',
  lockNone: 'Stop encrypting',
  lockKeep: 'Keep the password setting',
  lockCancel: 'Leave as it is',
  lockConsent: 'I agree that the encryption key is kept on this computer',
  lockConsentMissing:
    'To encrypt automatically the key must be kept. If you do not agree, back up by hand and enter the password each time.',
  lockMeaning:
    'The browser keeps only a key made from the password; it does not keep the password, and the key cannot be taken out. Whoever can use this browser on this computer can make and open these backups without the password (they can see the data here anyway); whoever has only a file cannot open it. Restoring still asks for the password; if it is forgotten nobody can open the files, so keep it elsewhere. After a change of password, earlier files keep the earlier one.',
  askFolder: 'The automatic backup needs a click from you to write into the chosen folder.',
  askFolderButton: 'Allow and back up',
  automaticFailed: 'The automatic backup did not succeed.',
  automaticMade: (name) =>
    `A backup was downloaded automatically: ${name}. Please move it from the downloads to another disk.`,
  automaticWritten: (name) => `A backup was written into the folder automatically: ${name}.`,
  automaticRead: 'All right',
};
