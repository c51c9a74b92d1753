import type { Words } from '../catalogue.ts';
import { instantText } from '../format.ts';
import type { snapshotPageWords } from '../snapshot-page-words.ts';
import { asOfText } from '../snapshot-words.ts';

export const snapshotPageEnglish: Words<typeof snapshotPageWords> = {
  basis: 'What it rests on',
  basisLine: (parts) => parts.join(' | '),
  asOf: (asOf) => `as of ${asOfText(asOf)}`,
  taken: (takenAt) => `taken ${instantText(takenAt)}`,
  verified: 'verified',
  beforeFails: 'the one before failed its check',
  areaCount: (count) => (count === 1 ? '1 item' : `${count} items`),
  fileTitle: 'The snapshot in the file',
  notKept: 'not kept on this device',
  fromFile: 'from a file',
  notKeptText:
    'These figures are read from the file to be looked at. They are not kept on this device and are gone when you leave this page.',
  seeFigures: 'Look at the figures in the file',
  ownOfSameId: (name) => `This device has the snapshot “${name}” with the same id.`,
};
