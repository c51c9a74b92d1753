import type { Words } from '../catalogue.ts';
import type { snapshotTakeWords } from '../snapshot-take-words.ts';

export const snapshotTakeEnglish: Words<typeof snapshotTakeWords> = {
  take: (month) => `Take the snapshot of ${month}`,
  taking: 'Taking the snapshot …',
  takenAs: (name) => `“${name}” was taken.`,
  open: 'Open it',
  choose: 'Choose month or name',
  oneClick: 'One click: the latest month with entries and the usual name, nothing to fill in.',
  offer: (month) => `${month} is over and has no snapshot yet.`,
  dismiss: 'Not for this month',
  offerPlace: 'End of the month',
  nth: (name, n) => `${name} (${n})`,
};
