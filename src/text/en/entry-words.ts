import { isPeriod } from '../../domain/period.ts';
import type { Words } from '../catalogue.ts';
import { authorText, type entryPhrases, entryText, type entryWords } from '../entry-words.ts';
import { monthText, periodText } from '../format.ts';

const ofMonth = (period: string): string => (isPeriod(period) ? ` for ${monthText(period)}` : '');

export const entryPhrasesEnglish: Words<typeof entryPhrases> = {
  graded: (figure, grade) => `${figure} (${grade})`,
  values: {
    clearing: 'Still to be cleared',
    growth: 'Growth rate',
    reduction: 'Fall',
    cumulative: 'Total since the start of the year',
    other: 'Present value',
  },
  hints: {
    clearing: 'How many are still to be cleared. If all are cleared enter 0; do not leave it blank.',
    growth: 'The number only, such as 19.7; a decline is negative.',
    reduction: 'A fall is positive, a rise negative.',
    cumulative:
      'The total from the start of the year to the end of this month, not the month’s own figure. Without new progress enter the last total again; if there was none at all this year enter 0.',
    other: 'The value at the end of this month; 万, 亿 and the unit may be written.',
  },
};

export const entryEnglish: Words<typeof entryWords> = {
  title: 'Report progress',
  period: 'As of',
  stage: 'Stage reached',
  chooseStage: 'Please choose',
  goalStage: (stage) => `${stage} (goal)`,
  notApplicable: 'Not applicable',
  notApplicableHint: 'Ticked, it is left out of the completion rate; give the reason in the note.',
  grade: 'Source of the figure',
  gradeHint: 'An estimate cannot count as completed.',
  note: 'Note',
  problems: 'Problems',
  nextSteps: 'Next steps',
  needs: 'Needs coordination',
  outlook: 'Outlook',
  noOutlook: 'No outlook given',
  outlookHint: 'The reporter’s own judgement; it stands beside the light and does not change it.',
  more: 'Problems, next steps, coordination and outlook (optional)',
  reason: 'Reason for the correction',
  asked: 'Please check; if it is right, tick and save',
  confirm: 'It is right',
  optional: ' (optional)',
  existing: (entry, target) =>
    `${periodText(entry.period)} has been reported already: ${entryText(entry, target)}, ${authorText(entry)}. Saving again corrects it; the earlier record stays.`,
  save: (period) => `Save entry${ofMonth(period)}`,
  saveCorrection: (period) => `Save correction${ofMonth(period)}`,
  saving: 'Saving …',
  saved: (entry, target) => `Saved: ${periodText(entry.period)}, ${entryText(entry, target)}.`,
  showMonth: (period) => `Show the standing as of ${periodText(period)}`,
  restored: 'What was not saved has been restored',
  clear: 'Clear',
  replaced: (period) =>
    `Filled in with the present figures of ${periodText(period)}; what was not saved before was put aside.`,
  putBack: 'Put it back',
};
