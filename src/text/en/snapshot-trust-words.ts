import type { Words } from '../catalogue.ts';
import type { snapshotTrustWords } from '../snapshot-trust-words.ts';

export const snapshotTrustEnglish: Words<typeof snapshotTrustWords> = {
  altered: 'Altered',
  alteredMore: (count) => `${count} more.`,
  entry: (item, month) => `The entry of ${item} for ${month}`,
  standing: (item) => `The standing of ${item} (goal, light, completion and so on)`,
  named: (name) => `“${name}”`,
  unnamed: (targetId) => `the target with the id ${targetId}`,
  parts: {
    head: 'The head (name, note, author, as-of month, time and so on)',
    plan: 'The plan',
    rule: 'The rule for lights',
    board: 'The figures of the board',
    log: 'The position in the log',
    organisation: 'The names of units and posts',
    standings: 'The list of targets (which ones, in which order)',
    entries: 'The list of entries (which ones, in which order)',
    digests: 'The fingerprints of the parts',
    sha256: 'The fingerprint of the whole',
    signature: 'The signature',
  },
  how: {
    changed: (what) => `${what}: altered.`,
    added: (what) => `${what}: added afterwards.`,
    removed: (what) => `${what}: taken out.`,
    digest: (what) => `${what}: as it was frozen; what was altered is its fingerprint.`,
  },
  twoFigures: (recorded, entered) =>
    `${recorded === undefined ? 'The standing records nothing reported' : `The standing records ${recorded}`}; ${entered === undefined ? 'the file has no entry of it up to the as-of month' : `the entries give ${entered}`}.`,
  andFigures: (altered, figures) => `${altered} ${figures}`,
  figureOf: (month, figure) => `${figure} for ${month}`,
  disagreeing: 'What does not agree',
  boardFigure: (of, recorded, computed) =>
    `${of}: the board records ${recorded}; computed from its standings it is ${computed}.`,
  figureOfArea: (heading, figure) => `${heading === undefined ? 'The whole' : `“${heading}”`}, ${figure}`,
  none: 'none',
  wholeOnly:
    'The fingerprint of the whole: does not fit the content, while those of all parts do. It was altered itself, or a part together with its own.',
  signature: 'Signature',
  signatures: {
    own: {
      name: 'signed by this device, valid',
      text: 'Signed with the key of this device; unaltered since.',
    },
    other: {
      name: 'signed by another device, valid',
      text: 'The signature fits the content. To know whose key it is, compare its fingerprint with whoever took the snapshot.',
    },
    unsigned: {
      name: 'not signed',
      text: 'The browser could not sign when it was taken (for example because the page was not opened over https), or an earlier version took it; whoever alters a file and computes its fingerprints anew may also have dropped the signature. To be sure it is the original, compare its fingerprint with whoever took it.',
    },
    unchecked: {
      name: 'signed, not checked',
      text: 'This browser cannot check signatures here (for example because the page was not opened over https). Look at it where it can.',
    },
  },
  keyFingerprint: 'Fingerprint of the key',
  signatureMeans:
    'A signature shows that the device with this key took the snapshot. The key stays in that device’s browser, cannot be exported and is in no backup. It does not replace a seal.',
  chain: 'The one before',
  chainPlace: 'Link with the one before',
  chains: {
    first: { name: 'the first', text: 'This is the first snapshot of its device.' },
    linked: {
      name: 'linked',
      text: 'The one before is on this device under the fingerprint that is noted here.',
    },
    missing: {
      name: 'the one before is not here',
      text: 'It may be on another device or not yet restored from a backup. This snapshot is not affected, but it cannot be ruled out that there are others in between.',
    },
    differs: {
      name: 'the one before differs',
      text: 'The one that its device took before, as it is here, has another fingerprint than the one noted: there may be another in between that is not here, or that one is not the original. This snapshot is not affected; verify the one before if you quote it.',
    },
    unnamed: {
      name: 'none noted',
      text: 'Its device had taken snapshots before, and none is noted here. This snapshot is not affected; to prove the order compare the times.',
    },
  },
  signers: {
    dropped: {
      name: 'signed before, this one not',
      text: 'Its device signed the snapshots it took before, and this one is unsigned: it may not have been able to sign, or the file was altered, its fingerprints computed anew and the signature dropped. Compare its fingerprint with whoever took it before you quote it.',
    },
    'other-key': {
      name: 'another key than before',
      text: 'Its device signed the snapshots it took before with another key: the data of its browser may have been cleared, or the file was altered and signed anew. Compare the fingerprint of the key with whoever took it before you quote it.',
    },
  },
  beforeFails:
    'The one before is here and fails its own check; open it to see why. This snapshot is not affected.',
  openBefore: (name) => `Open “${name}”`,
  contested: 'one id, several texts',
  contestedText:
    'Files of different content claim to be the same snapshot. Open the one that is marked, see whence each of them came, and make sure before you quote it.',
  rivals: (count) => `${count === 2 ? 'Two' : count} different snapshots claim to be the same one`,
  rivalsText:
    'These have the same id and different contents; one of them at most is the original. All are kept on this device. This page shows the one with the earliest time of freezing; a time may have been rewritten, so compare the fingerprint with whoever took it before you quote it.',
  rivalsCaption: 'All that claim to be this snapshot, in the order in which they came to this device',
  claim: 'Which one',
  shownClaim: 'shown on this page',
  otherClaim: 'another',
  claimFrom: 'From',
  claimOrigin: (isFromHere, place) =>
    `${isFromHere ? 'noted as taken on this device' : 'noted as taken on another device'}, number ${place} to come here`,
  claimSays: 'Verified',
  claimHidden: 'not shown',
  claimText: 'Text',
  claimNumber: (place) => ` (number ${place})`,
  claimFileName: (id, place) => `contested_snapshot_${id.slice(0, 12)}_${place}.json`,
  formatNote: 'About the format',
  formatHint: 'Other programs can read the JSON file by it (JSON Schema).',
};
