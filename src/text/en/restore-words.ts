import type { Words } from '../catalogue.ts';
import type { restoreWords } from '../restore-words.ts';

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

const apart = (snapshots: number): string =>
  snapshots === 0 ? '' : ` (of which ${counted(snapshots, 'snapshot')})`;

function restoredText(appended: number, snapshots: number, files: number, mended: number): string {
  const added = `${appended} changes${apart(snapshots)} and ${files} evidence files were added`;
  if (mended === 0) return `Restored: ${added}.`;
  const restored = `${counted(mended, 'evidence file')} ${mended === 1 ? 'was' : 'were'} mended`;
  return `Restored: ${appended + files === 0 ? '' : `${added}; `}${restored}.`;
}

export const restoreEnglish: Words<typeof restoreWords> = {
  restoreTitle: 'Restore',
  restoreLead:
    'See what a file holds before you decide. Restoring adds what is missing here and mends evidence files that are damaged or unreadable here with the whole copy in the backup; it overwrites and deletes nothing else. Where anybody has entered anything, a copy of the present state is saved and read back before it begins.',
  chooseFile: 'Choose a backup file',
  dropHint: 'Choose a .jlbak file or drop it here',
  encrypted: 'This backup is encrypted. Enter the password it was made with.',
  unlock: 'Open',
  file: 'File',
  madeAt: 'Made at',
  scope: 'Contents',
  scopeAll: 'Everything',
  scopeChosen: 'Chosen changes',
  previewTitle: 'What restoring would do',
  previewTitleBefore: 'Preview, as it was before the restore',
  fresh: 'Changes to be added',
  freshOf: (changes, snapshots) => `${changes}${apart(snapshots)}`,
  freshTold: 'What would be added',
  freshMore: (count) => `and ${count} more`,
  held: 'Already here, not written again',
  unknown: 'Of kinds this version does not know (kept and passed on)',
  refused: 'Changes that cannot be added',
  files: 'Evidence files',
  filesOf: (fresh, rotten, held) =>
    `${fresh} new, ${rotten === 0 ? '' : `${rotten} to be mended (damaged or unreadable here), `}${held} already here`,
  own: 'Drafts and settings',
  ownOf: (drafts, settings) =>
    `${drafts} drafts and ${settings} settings to be added; what is here already stays`,
  identityWill: (who) =>
    `Nobody has been chosen under “Who am I” here. Restoring makes it “${who}”, and entries are signed with that name from then on. If that is not you, change it under “Units” afterwards, or choose yourself now and then restore.`,
  identityIs: (who) =>
    `“Who am I” here is now “${who}”, and entries are signed with that name from now on. If that is not you, change it under “Units”.`,
  identityChange: 'Change it',
  identityChoose: 'Choose',
  refusedCaption: 'Changes that cannot be added (the rest can)',
  refusedMore: (count) => `Only the first ${count} are listed.`,
  refusedLine: 'Line of the file',
  refusedWhat: 'Content',
  refusedWhy: 'Reason',
  refusals: {
    unsound: (path) => (path === '' ? 'Does not fit the format' : `Does not fit the format: ${path}`),
    'other-content': () => 'A change of the same id but another content is here; the one here stays',
    twice: () => 'The same id as an earlier change of this file',
  },
  ofFile: (text) => `File: ${text}`,
  ofHere: (text) => `Here: ${text}`,
  by: (who, when) => ` (${who}, ${when})`,
  changeId: (id) => `Id ${id}`,
  manySteps:
    'The file is large and will be added in steps. Should it stop half way, the steps that were added are whole, and restoring again goes on from there.',
  oneStep: 'Everything is written at once: all of it is added, or none of it.',
  copyInto: (folder) =>
    `A copy of the present state is first written into the folder “${folder}” and read back.`,
  copyDownload: 'A copy of the present state is first read back and given to the browser’s downloads.',
  copyLockedAlready: 'The copy is encrypted as automatic backups are and opens with their password.',
  copyNone: 'Nobody has entered anything here, so no copy needs to be saved.',
  copyLocked: 'Encrypt the copy of the present state with the same password',
  nothingFits:
    'Everything that could be added is here already; the changes listed above cannot be added. There is nothing to restore.',
  nothingNew: 'Everything in the file is here already; there is nothing to restore.',
  restore: (count) => `Save a copy, then add ${count} changes`,
  restoreRest: 'Save a copy, then add them',
  restoreOnly: (count) => `Add ${count} changes`,
  restoreOnlyRest: 'Add them',
  cancel: 'Do not restore',
  stopped: 'Cancelled; nothing was added.',
  restored: restoredText,
  copyLacks: (count) =>
    `The copy is of the state before: it lacks ${count === 1 ? 'the evidence file that was' : `the ${count} evidence files that were`} mended.`,
  copyEncrypted: 'The copy is encrypted and cannot be opened without the password.',
  copied: (name) =>
    `The copy of the state before was read back and is among the browser’s downloads: ${name}`,
  copiedInto: (name, folder) =>
    `The copy of the state before was written into the folder “${folder}” and read back: ${name}`,
  noCopy: 'Nobody had entered anything here before, so no copy was saved.',
  toBoard: 'Back to the board',
};
