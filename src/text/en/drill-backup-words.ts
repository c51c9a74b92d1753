import type { Words } from '../catalogue.ts';
import type { drillWords } from '../drill-backup-words.ts';

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

function moreText(changes: number, snapshots: number): string {
  if (snapshots === 0) return counted(changes, 'change');
  if (changes === 0) return counted(snapshots, 'snapshot');
  return `${counted(changes, 'change')} and ${counted(snapshots, 'snapshot')}`;
}

function namedText(changes: number, snapshots: number, told: readonly string[]): string {
  const others = changes + snapshots - told.length;
  return told.join('; ') + (others > 0 ? `; and ${others} more` : '');
}

const rottenText = (count: number): string =>
  `${counted(count, 'evidence file')} here ${count === 1 ? 'is' : 'are'} damaged or unreadable`;

const filesText = (names: readonly string[], count: number): string =>
  `${names.join(', ')}${names.length < count ? ' and others' : ''}`;

export const drillEnglish: Words<typeof drillWords> = {
  drillTitle: 'Restore drill',
  drillLead:
    'Restores a backup into a temporary database, compares fingerprints, the states of targets and the boards with what is here, and deletes the temporary database. The data here is not touched, and no file is saved.',
  drillNow: 'Drill with the present data',
  drillFile: 'Drill with a backup file',
  drillFolder: 'Drill with the newest in the folder',
  drillNoFile: 'There is no backup file in the folder yet.',
  identical: 'Identical: this backup restores in full.',
  identicalNow: 'Identical: a backup of the present data restores in full. No file was saved.',
  holdsMore: (changes, snapshots, told) =>
    `The file is sound and holds ${moreText(changes, snapshots)} more than this computer: ${namedText(changes, snapshots, told)}. It can be restored.`,
  holdsMoreAdvice:
    'What both hold is the same; the targets and boards that the rest concerns were not compared. To add it here, choose this file under “Restore” above.',
  holdsMoreToo: (changes, snapshots, told) =>
    `Besides, this backup holds ${moreText(changes, snapshots)} more than this computer: ${namedText(changes, snapshots, told)}.`,
  newerBeside: (count) =>
    `${count} more changes are here that are not in this backup; the targets and boards concerned were not compared.`,
  differs: 'Not identical: what this backup restores differs from what is here.',
  drilled: (changes, states, boards, files) =>
    `Compared: ${changes} changes, the states of ${states} targets, ${boards} boards, ${files} evidence files.`,
  mendable: (count, names) =>
    `${rottenText(count)} and whole in this backup: ${filesText(names, count)}. To mend them, choose this backup under “Restore” above.`,
  unread: (count, names) =>
    `${rottenText(count)} and not in this backup either: ${filesText(names, count)}. Restore an earlier backup, or attach the same files again where they belong.`,
  newer: (count) =>
    `${count} more changes are here that came after the backup; the targets and boards concerned were not compared.`,
  notChosen: (count) =>
    `This is a partial backup; ${count} more changes are here. The targets and boards concerned were not compared.`,
  earlier: (count) =>
    `Of these, ${count} were entered before this backup was made: they were added here later, or the backup lacks them. If no other backup or ledger was added since, make another backup.`,
  own: (same, other) =>
    `All ${same + other} drafts and settings came back${other === 0 ? ' and are the same here' : `; ${other} of them differ here by now, changed or deleted after the backup or never of this computer, which is no difference`}.`,
  differences: {
    log: () => 'The restored log does not match the fingerprint in the file',
    refused: (id) => `Change ${id} does not fit the format and was not restored`,
    'missing-here': (id) => `Change ${id} is in the backup but not here`,
    'other-content': (id) => `Change ${id} has another content in the backup`,
    'not-in-backup': (id) => `Change ${id} was here when the backup was made but is not in it`,
    file: (name) => `The evidence file “${name}” is here but not in the backup`,
    state: (name) => `The state of “${name}” differs`,
    board: (name) => `The board of “${name}” differs`,
    locks: (name) => `The locked months of “${name}” differ`,
    organisation: () => 'Units and posts differ',
    own: () => 'Not all drafts or settings came back',
  },
  differsAdvice:
    'Give this page and the file to your technicians. The data here was not changed; make another backup.',
};
