import type { Words } from '../catalogue.ts';
import type { questionNames } from '../question-names.ts';

export const questionNamesEnglish: Words<typeof questionNames> = {
  falling: 'cumulative figure falls',
  'exceeds-later': 'more than a later month',
  jump: 'changes tenfold or more',
  future: 'month has not come',
  'beyond-whole': 'ratio outside 0 to 100%',
  'unit-slip': 'unit differs from last year',
  'sum-differs': 'last total plus this month is not the total',
  fraction: 'count with decimals',
  'estimate-completes': 'estimate reaches the goal',
  unproven: 'goal stage without evidence',
  'stage-back': 'earlier stage',
  'name-differs': 'id and name differ',
  'replaces-rivals': 'replaces two contested figures',
  outranked: 'less reliable source than before',
  'imported-before': 'imported before, changed since',
  'accepted-replaced': 'replaces an accepted figure',
  'returned-again': 'a returned figure again',
  'shared-figure': 'one figure for several targets',
};
