import type { Words } from '../catalogue.ts';
import { periodText } from '../format.ts';
import type { unsavedWords } from '../unsaved-words.ts';

export const unsavedEnglish: Words<typeof unsavedWords> = {
  notCounted: (count) =>
    `${count} typed ${count === 1 ? 'entry is' : 'entries are'} not saved yet, and neither on the board nor in a snapshot.`,
  ofMonth: (period, count) => `Show ${count} of ${periodText(period)}`,
};
