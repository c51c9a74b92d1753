import { basisWords } from '../basis-words.ts';
import type { Words } from '../catalogue.ts';
import type { snapshotTakeWords } from '../snapshot-take-words.ts';

export const snapshotTakeEnglish: Words<typeof snapshotTakeWords> = {
  take: (month) => `Take the snapshot of ${month}`,
  taking: 'Taking the snapshot …',
  takenAs: (name) => `“${name}” was taken.`,
  unsignedHere:
    'It is not signed: this browser cannot sign here (for example because the page was not opened over https), so it can be told by its fingerprint only.',
  signingFailed: (detail) =>
    `But it could not be signed: the browser could not make or use the key of this device, so it can be told by its fingerprint only. Open the browser again and take another; if that fails too, give this code to whoever looks after the computer: signing (${detail}).`,
  open: 'Open it',
  choose: 'Choose month or name',
  oneClick: 'One click: the latest month with entries and the usual name, nothing to fill in.',
  oneClickHere: (plan, asOf, basis) =>
    `One click: “${plan}” as of ${asOf} as you last looked at it, ${basisWords.names[basis]}, under the usual name, nothing to fill in.`,
  nobody: (name) =>
    `Nobody is chosen under “Who am I”; the snapshot will say it was taken by “${name}”, which cannot be changed later.`,
  chooseIdentity: 'Choose',
  nameTaken: (name, takenAt, free) =>
    `This device already has a snapshot “${name}”, taken ${takenAt}. With one name for two nobody can say later which is meant; choose another, for example “${free}”.`,
  offer: (month) => `${month} is over and has no snapshot yet.`,
  dismiss: 'Not for this month',
  offerPlace: 'End of the month',
  nth: (name, n) => `${name} (${n})`,
};
