import type { basisWords } from '../basis-words.ts';
import type { Words } from '../catalogue.ts';

const names = { reported: 'as reported', accepted: 'accepted only' };

export const basisEnglish: Words<typeof basisWords> = {
  picker: 'Figures counted',
  names,
  notes: {
    reported: 'As reported: every figure handed in counts, reviewed or not.',
    accepted:
      'Accepted only: figures that passed review and published ones count. What waits or was returned does not; the last accepted figure stands in for it, and where there is none the target counts as not reported.',
  },
  switchTo: (basis) => `Show figures ${names[basis]}`,
};
