import type { Words } from '../catalogue.ts';
import { periodText } from '../format.ts';
import { type reviewPhrases, type reviewWords, verdictText } from '../review-words.ts';

const verdictWords = { accepted: 'accept', returned: 'return' };
const PAST = { accepted: 'accepted', returned: 'returned' };
const entries = (count: number): string => `${count} entr${count === 1 ? 'y' : 'ies'}`;

export const reviewPhrasesEnglish: Words<typeof reviewPhrases> = {
  remark: (head, text) => `${head}: ${text}`,
  confirmed: (questions) => `Confirmed when reporting: ${questions.join('; ')}`,
  first: 'First entry',
  before: (month, figure) => `${month} ${figure}`,
  acceptedBefore: (figure) => `Accepted before: ${figure}`,
  verdict: (by, at, verdict, note) => `${PAST[verdict]} by ${by}, ${at}${note === '' ? '' : `: ${note}`}`,
};

export const reviewEnglish: Words<typeof reviewWords> = {
  title: 'Review',
  lead: 'Check the entries of the month one by one; accept or return them. Only somebody other than the reporter can review. The board can count accepted figures only.',
  asOf: 'Month',
  filters: 'Filters',
  unit: 'Lead unit',
  anyUnit: 'All units',
  noUnit: 'No lead unit',
  area: 'Area',
  anyArea: 'All areas',
  allMonths: 'List all months',
  jumps: 'Parts of this page',
  jump: (title, count) => `${title} ${count}`,
  waiting: 'Awaiting review',
  count: entries,
  waitingCaption: 'Entries awaiting review, in the order of the report',
  waitingNone: 'No entry awaits review.',
  waitingMore: (rest) =>
    `The first are listed, ${rest} more follow once some are reviewed; or filter by unit or area.`,
  selectAll: 'Select all',
  selectOf: (name, period) => `Select the entry of “${name}” for ${periodText(period)}`,
  target: 'Target',
  figure: 'Figure',
  author: 'Reporter and time',
  remarks: 'Remarks and evidence',
  actions: 'Review',
  decision: 'Decision',
  goal: (goal) => `Goal ${goal}`,
  now: 'Now',
  evidence: (count) => `${count} piece${count === 1 ? '' : 's'} of evidence`,
  noEvidence: 'No evidence',
  unproven: 'At the goal stage without evidence, not counted as completed yet',
  contested: 'Another figure stands beside it, ',
  contestedWhere: 'see “Two figures” above',
  accept: 'Accept',
  acceptOf: (name, period) => `Accept the entry of “${name}” for ${periodText(period)}`,
  return: 'Return',
  returnOf: (name, period) => `Return the entry of “${name}” for ${periodText(period)}`,
  acceptSelected: (count) => (count === 0 ? 'Accept selected' : `Accept ${count} selected`),
  batchHint: 'Several can be accepted at once, with a note.',
  own: 'Your own entry; somebody else has to review it',
  anonymous:
    'Nobody is chosen under “Who am I” on this device: reporter and reviewer cannot be told apart, so entries made here cannot be reviewed here.',
  chooseIdentity: 'Choose',
  acceptTitle: (count) => `Accept ${entries(count)}`,
  acceptWhat: 'A board that counts accepted figures only will use these figures.',
  returnTitle: 'Return the entry',
  returnWhat: (name, period, figure) =>
    `${figure}, reported for “${name}” in ${periodText(period)}, goes back. The reporter finds your note under To do; the figure is kept.`,
  returnLocked:
    'The month is locked: to correct it, the lead unit also needs a timed exception, see “Locked months” below.',
  changeWhat: (name, period, review) =>
    `The entry of “${name}” for ${periodText(period)} was ${verdictText(review)}. The change is recorded.`,
  note: 'Note',
  optional: ' (optional)',
  noteMissing: 'Write a note, so that the reporter knows what to change.',
  saving: 'Saving …',
  done: (verdict, count) => `${entries(count)} ${PAST[verdict]}.`,
  decided: 'Reviewed',
  decidedNone: 'Nothing has been reviewed yet.',
  showAll: (count) => `Show all ${count}`,
  showFewer: 'Show fewer',
  decidedCaption: 'Reviewed entries, latest first',
  verdictWords: PAST,
  changeTo: (verdict) => `Change to ${PAST[verdict]}`,
  changeOf: (verdict, name, period) =>
    `Change to ${verdictWords[verdict]} the entry of “${name}” for ${periodText(period)}`,
  rivals: 'Two figures',
  rivalsHint:
    'Different people reported different figures for the same target and month. The board uses the one in force; once one is adopted the others are withdrawn and stay readable.',
  rivalsNone: 'No figures stand side by side any more.',
  rivalsCaption: (name, period) => `Figures side by side for “${name}”, ${periodText(period)}`,
  inForce: 'In force',
  adopt: 'Adopt this figure',
  adoptOf: (figure, author) => `Adopt ${figure} reported by ${author}`,
  adoptTitle: 'Adopt this figure',
  adoptWhat: (name, period, figure, author) =>
    `For “${name}”, ${periodText(period)}, the figure ${figure} reported by ${author} is adopted; the others are withdrawn.`,
  adoptLocked: 'The month is locked: unlock it or give the lead unit a timed exception before deciding.',
  adoptReason: 'Reason for adopting it',
  adoptReasonMissing: 'Give the reason for adopting it.',
  adoptConfirm: 'Adopt',
  adoptDone: (name, period) => `Only one figure is left for “${name}”, ${periodText(period)}.`,
};
