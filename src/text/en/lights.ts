import type { Words } from '../catalogue.ts';
import type { lightWords, wholeWords } from '../lights.ts';

export const lightEnglish: Words<typeof lightWords> = {
  done: 'Done',
  attained: 'Attained',
  provisional: 'Attained so far',
  'on-track': 'On track',
  behind: 'Behind',
  severe: 'Far behind',
  'not-due': 'Not due',
  unreported: 'Not reported',
  'not-applicable': 'Not applicable',
};

export const wholeEnglish: Words<typeof wholeWords> = {
  fewReported: 'Too few reported',
};
