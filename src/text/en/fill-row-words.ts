import type { Words } from '../catalogue.ts';
import { entryWords } from '../entry-words.ts';
import type { cellRefusalWords, columnWords, rowWords, statusHints, statusWords } from '../fill-row-words.ts';
import { outlookWords } from '../fill-words.ts';
import { monthText, periodText } from '../format.ts';
import { gradeWords } from '../target-kinds.ts';
import { figureText, goalText, readingText } from '../target-words.ts';

export const columnEnglish: Words<typeof columnWords> = {
  order: 'No.',
  task: 'Target',
  last: 'Last',
  figure: 'This month',
  grade: 'Source',
  note: 'Note',
  problems: 'Problems',
  nextSteps: 'Next steps',
  needs: 'Coordination',
  outlook: 'Outlook',
  status: 'Status',
  reason: 'Reason for correction',
};

export const statusEnglish: Words<typeof statusWords> = {
  saving: 'Saving',
  refused: 'Mistake',
  waiting: 'To confirm',
  typed: 'Not saved',
  locked: 'Locked',
  blank: 'Due',
  unasked: 'Not due',
  rivals: 'Two figures',
  returned: 'Returned',
  published: 'Published',
  accepted: 'Accepted',
  reported: 'Reported',
};

export const statusHintsEnglish: Words<typeof statusHints> = {
  saving: 'Being written to this device',
  refused: 'One cell cannot be saved; the reason is below the row',
  waiting: 'Please confirm below the row; it is saved after that',
  typed: 'Not saved yet',
  locked: 'The month is locked',
  blank: 'Nothing reported this month',
  unasked: 'Need not be reported this month; report a change as usual',
  rivals: 'Two people reported different figures; decide on the page of the target',
  returned: 'Returned by the reviewer; correct it and report again',
  published: 'Taken from a published document',
  accepted: 'Accepted by the reviewer',
  reported: 'Reported, awaiting review',
};

export const rowEnglish: Words<typeof rowWords> = {
  goal: (target) => `Goal ${goalText(target)}`,
  evidence: (count) => `Evidence (${count})`,
  evidenceOf: (name, count) => `${name}: evidence, ${count} so far`,
  evidenceTitle: (name) => `Evidence: ${name}`,
  last: (entry, target) => figureText(entry, target),
  lastMonth: (entry, year) =>
    entry.period.startsWith(year) ? monthText(entry.period) : periodText(entry.period),
  nothing: 'none',
  unchanged: 'Unchanged',
  unchangedOf: (name) => `${name}: unchanged, carry on the last figure`,
  cell: (name, column) => `${name}: ${column}`,
  placeholder: (entry, target) => {
    if (entry === undefined) return '';
    return entry.reading.kind === 'value' ? entry.reading.value : readingText(entry.reading, target);
  },
  chooseStage: (last) => (last === '' ? 'Please choose' : `Last: ${last}`),
  stage: (rank, stage, isGoal) => `${rank} ${stage}${isGoal ? ' (goal)' : ''}`,
  noOutlook: '—',
  noneOfThese: (text) => `“${text}”`,
  existing: (entry, target) => entryWords.existing(entry, target),
  confirm: 'It is right',
  discard: 'Discard changes of this row',
  saveRow: 'Save this row',
  saveShort: 'Save',
  said: (column, sentence) => `${column}: ${sentence}`,
};

export const cellRefusalEnglish: Words<typeof cellRefusalWords> = {
  'grade-unknown': (text) =>
    `“${text}” is no source; choose ${[gradeWords.verified, gradeWords.reported, gradeWords.estimated].join(', ')}.`,
  'outlook-unknown': (text) => `“${text}” is no outlook; choose ${Object.values(outlookWords).join(', ')}.`,
  'stage-unknown': (text) => `“${text}” is no stage of this target; choose from its list.`,
  'text-too-long': (longest) => `The text is too long, ${longest} characters at most.`,
  'text-broken': 'The text contains a damaged character; delete it and type it again.',
};
