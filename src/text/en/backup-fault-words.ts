import type { backupFaults, backupFaultWords } from '../backup-fault-words.ts';
import type { Words } from '../catalogue.ts';

export const backupFaultsEnglish: Words<typeof backupFaults> = {
  nothing: {
    title: 'There is nothing to back up',
    text: 'Nobody has entered anything in what was chosen. An empty state makes no backup, so that none is mistaken for a full one later.',
  },
  'no-crypto': {
    title: 'Nothing can be encrypted or decrypted here',
    text: 'This page was not opened over HTTPS and the browser offers no encryption. Use a backup without a password, or ask your IT office for HTTPS.',
  },
  'password-weak': {
    title: 'The password is too short; nothing was backed up',
    text: 'It needs at least 8 characters. Choose a longer one.',
  },
  'made-wrong': {
    title: 'The backup did not read back the same; no file was handed out',
    text: 'What was just made does not match the data here. The disk may be full or memory short. The data here was not changed; close other programs and back up again.',
  },
  'folder-denied': {
    title: 'The folder may not be written; nothing was backed up',
    text: 'The browser was not allowed to write there. Choose the folder again and answer “Allow” when the browser asks.',
  },
  'folder-failed': {
    title: 'Writing to the folder failed; this is no backup',
    text: 'The folder may have been moved, the disk be full or the drive disconnected, or what was written read otherwise. Check the folder, or use “Back up now”.',
  },
  empty: {
    title: 'The file is empty; nothing was restored',
    text: 'It has 0 bytes: copying or downloading was probably not finished. Copy it again or choose another backup.',
  },
  unreadable: {
    title: 'The file cannot be read; nothing was restored',
    text: 'It may have been moved or deleted, or its drive disconnected. Copy it to this computer and choose it again.',
  },
  'not-a-backup': {
    title: 'This is no backup of the board',
    text: 'Backups end in .jlbak. Verify a snapshot under Snapshots, import a ledger under Report.',
  },
  'newer-format': {
    title: 'This backup was made by a newer version',
    text: 'This program cannot read the newer format; nothing was restored and the file is intact. Reload the page for the new version and restore then.',
  },
  'header-damaged': {
    title: 'Line 1 of the file (its header) is damaged or was altered',
    text: 'It does not match its own fingerprint; nothing was restored. Use another copy or an earlier backup.',
  },
  truncated: {
    title: 'The file is incomplete: its end is missing',
    text: 'It is shorter than it was when made; copying was probably interrupted. Nothing was restored. Copy the original again.',
  },
  overlong: {
    title: 'There is something after the end of the file',
    text: 'It is longer than it was when made; another program may have written to it. Nothing was restored. Use another copy.',
  },
  damaged: {
    title: 'The content of the file is damaged or was altered',
    text: 'It does not match the fingerprint in its header; nothing was restored. Use another copy or an earlier backup.',
  },
  'no-inflate': {
    title: 'This browser cannot decompress the backup',
    text: 'It is too old. Restore with a recent Chrome or Edge; the file is intact.',
  },
  'password-needed': {
    title: 'Please enter the password',
    text: 'This backup is encrypted and needs the password it was made with.',
  },
  'wrong-password': {
    title: 'The password is wrong; nothing was restored',
    text: 'The file is intact, but this password does not open it. Mind capital letters and the input method. A forgotten password cannot be recovered.',
  },
  'line-damaged': {
    title: 'A line of the file does not fit the format',
    text: 'Fingerprints match but the content does not fit; another program may have made it. Nothing was restored. Tell whoever made the file which line it is.',
  },
  'counts-differ': {
    title: 'The file does not hold what its header says',
    text: 'Lines, length or fingerprint differ; nothing was restored. Use another backup.',
  },
  'partly-restored': {
    title: 'Only a part was added; it is not finished',
    text: 'The file is large and is added in steps; those that were added are whole. Remove the cause below and restore the same file again: it goes on where it stopped and repeats nothing.',
  },
  'drill-lost': {
    title: 'The drill was interrupted',
    text: 'Its temporary database was taken away, probably by a drill in another page. The data here was not changed; close the other page and drill again.',
  },
  'no-room': {
    title: 'The browser has too little space',
    text: 'This backup does not fit; nothing was restored. Free some disk space, or ask your IT office to raise the limit of this site.',
  },
};

export const backupFaultWordsEnglish: Words<typeof backupFaultWords> = {
  line: (line) => `Where: line ${line} of the file`,
  sizes: (expected, found, difference, isShort) =>
    `${expected} bytes expected, ${found} found: ${difference} ${isShort ? 'missing' : 'too many'} at the end`,
  because: (code) => `Cause: ${code}`,
};
