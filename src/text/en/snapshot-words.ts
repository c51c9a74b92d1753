import { basisWords } from '../basis-words.ts';
import type { Words } from '../catalogue.ts';
import { periodText } from '../format.ts';
import type { snapshotFaults, snapshotWords } from '../snapshot-words.ts';

export const snapshotEnglish: Words<typeof snapshotWords> = {
  title: 'Snapshots',
  lead: 'A snapshot keeps the board of a month with everything it rests on: later entries and corrections do not change it.',
  name: 'Name',
  plan: 'Plan',
  asOf: 'As of',
  takenAt: 'Taken at',
  by: 'Taken by',
  note: 'Note',
  hash: 'SHA-256 fingerprint',
  previousHash: 'Fingerprint of the one before',
  noPrevious: 'none noted',
  readOnly: 'read only',
  backToList: 'Back to the list of snapshots',
  oneSnapshot: 'Snapshot',
  loading: 'Reading and verifying the snapshot …',
  freezeTitle: 'Take a snapshot',
  freezeWhat: 'What is kept',
  preview: 'The board in short',
  otherMonth: 'Another month',
  suggestedName: (asOf, basis) =>
    `Snapshot of ${periodText(asOf)}${basis === 'reported' ? '' : ` (${basisWords.names[basis]})`}`,
  nameHint: 'By this name it is found in the list and in exported files.',
  nameMissing: 'Give the snapshot a name.',
  optional: ' (optional)',
  noteHint: 'For example its purpose, the meeting, what should be known.',
  save: 'Take the snapshot',
  saving: 'Taking the snapshot …',
  dates: 'Three dates, each its own',
  dateMeanings: [
    ['As of', 'The month up to which progress counts. Completion, schedule and lights follow it.'],
    [
      'Reported at',
      'The moment each figure was entered on this device; it is kept with the figure and not changed by a snapshot.',
    ],
    ['Taken at', 'The moment of this snapshot by the clock of this device, noted when it is saved.'],
  ],
  frozenForGood:
    'A snapshot can be neither changed nor deleted; if a figure is wrong, correct the entry and take another.',
  listCaption: 'Snapshots kept on this device, latest taken first',
  listTitle: 'Snapshots kept on this device',
  emptyTitle: 'No snapshots yet',
  emptyText:
    'Take one each month when the figures are in: what is said in the meeting, handed in and looked up later is then the same set of figures. Any month can be chosen.',
  verifyTitle: 'Verify a snapshot file',
  verifyText:
    'Check here whether a snapshot file (.json) from elsewhere was altered. It is read on this device only; nothing is uploaded or imported.',
  chooseFile: 'Choose a snapshot file',
  dropHint: 'or drop a .json file here, 20 MB at most',
  verifying: (file) => `Verifying “${file}” …`,
  verified: 'Verified',
  verifiedButDiffers: 'Verified, but not the one kept on this device',
  file: 'File',
  fileOf: (file) => `File: ${file}`,
  provesHashOnly:
    'This shows: the content is unaltered since it was frozen. The arithmetic has changed since, so it was not computed anew.',
  proves:
    'This shows: the content is unaltered since it was frozen, and the figures of every area are what its details add up to.',
  provesNot:
    'This does not show who reported the figures. Neither fingerprint nor signature is a seal; to be sure of the origin compare fingerprints with whoever took it.',
  onDevice: 'This device has the same snapshot.',
  notOnDevice: 'This device does not have this snapshot.',
  conflict:
    'This device has a snapshot with the same id and another fingerprint: the two differ and at least one is not the original. Compare time and fingerprint with whoever took it before using either.',
  openOnDevice: 'Open the one on this device',
  verifiedOnOpen: (recomputed) =>
    recomputed
      ? 'Verified on opening: the fingerprint fits, and the board was computed anew from its details and is the same.'
      : 'Verified on opening: the fingerprint fits. The board follows the arithmetic of its time, which differs from this version’s; it was not computed anew.',
  meaning:
    'A fitting fingerprint shows that nothing was altered since; which device took it, the signature says.',
  figures: 'The figures of the board',
  targets: 'All targets',
  targetsCount: (count) => `${count} in all, by area`,
  targetsCaption: (area, asOf) => `${area}: progress of its targets as of ${periodText(asOf)}, as frozen`,
  storedFaultTitle: 'This snapshot failed its check and is not shown',
  storedFaultText:
    'So that wrong figures do not pass for frozen ones nothing of it is shown. Other snapshots and the board are not affected.',
  storedFaultFound: (title, text) => `${title}. ${text}`,
  storedFaultAdvice:
    'Download the text for examination and give it with the code below to your technicians; if you exported the same snapshot as JSON before, verify that file.',
  downloadRaw: 'Download the text',
  rawFileName: (id) => `unverified-snapshot_${id.slice(0, 12)}.json`,
};

export const snapshotFaultsEnglish: Words<typeof snapshotFaults> = {
  'not-json': {
    title: 'This is no JSON file',
    text: 'It cannot be read as JSON: perhaps it was not fully copied, was compressed, or is another file with a changed extension.',
    advice: 'Ask the sender for the original again (not opened and saved anew) and verify it.',
  },
  'not-a-snapshot': {
    title: 'This is no snapshot of this board',
    text: 'It is JSON but lacks what a snapshot has, or was exported by a newer version.',
    advice:
      'Make sure it is the file from “Download JSON” on the page of a snapshot; if the other side has a newer version, update this board first.',
  },
  'hash-differs': {
    title: 'The content does not fit its fingerprint',
    text: 'It was altered after the fingerprint was computed, be it by one digit or one character.',
    advice:
      'Do not use its figures. Ask whoever took it for the original; if this device has the same snapshot, the verified one counts.',
  },
  ambiguous: {
    title: 'The file can be read in two ways',
    text: 'It says something twice, or has a number with too many digits to be read exactly: programs differ in what they make of it. No file that this board exports is like that.',
    advice:
      'Do not use its figures. Ask whoever took it for the original; if this device has the same snapshot, the verified one counts.',
  },
  'later-members': {
    title: 'An old format with newer content',
    text: 'It says that an earlier version took it, but holds what snapshots did not have then: that was added later and the fingerprint computed anew. No snapshot that this board takes is like that.',
    advice:
      'Do not use its figures or its signature. Ask whoever took it for the original; if this device has the same snapshot, the verified one counts.',
  },
  'signature-differs': {
    title: 'The signature does not fit the content',
    text: 'The fingerprint fits, but the signature was taken out, replaced or altered: the snapshot names the key that signed it, and the signature in the file is not of that key.',
    advice:
      'Do not use its figures. Ask whoever took it for the original; if this device has the same snapshot, the verified one counts.',
  },
  'entries-differ': {
    title: 'The standings do not fit the entries',
    text: 'The fingerprint fits, but a standing does not rest on the latest entry in the file: one of them was altered and the fingerprint computed anew.',
    advice: 'Do not use its figures. Ask whoever took it for the original and tell them about this file.',
  },
  'board-differs': {
    title: 'The board does not fit its details',
    text: 'The fingerprint fits, but the details in the file do not add up to its board: one of them was altered and the fingerprint computed anew.',
    advice: 'Do not use its figures. Ask whoever took it for the original and tell them about this file.',
  },
  'too-large': {
    title: 'The file is larger than 20 MB',
    text: 'A snapshot usually has one or two MB; this file was not read.',
    advice: 'Make sure it is the file from “Download JSON” on the page of a snapshot.',
  },
  unreadable: {
    title: 'The file cannot be read',
    text: 'It may have been moved, deleted or be in use by another program.',
    advice: 'Make sure it is still there, close what uses it, and choose it again.',
  },
};
