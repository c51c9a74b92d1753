import type { Period } from '../../domain/period.ts';
import type { Words } from '../catalogue.ts';
import { monthText, periodText } from '../format.ts';
import type { paceWords } from '../pace-words.ts';

export const paceEnglish: Words<typeof paceWords> = {
  title: 'Progress curve',
  kinds: {
    linear: 'Evenly by month',
    hold: 'Held all year',
    deadline: 'By a deadline',
    curve: 'Month-by-month plan',
  },
  explained: {
    linear: 'Evenly by month: every month adds the same share to what is due.',
    hold: 'The goal is to be met in every month of the year.',
    deadline: 'Nothing is due before the deadline, everything from then on.',
    curve:
      'Follows what is written for the end of each month; a month without a figure carries on the one before.',
  },
  dueBy: (period: Period) => `Due by ${periodText(period)}`,
  dueAtEnd: 'Due by the end of the plan',
  curveOf: (steps: readonly string[]) => `Month-by-month plan: ${steps.join(', ')}`,
  step: (period: Period, due: string) => `${monthText(period)} ${due}`,
  stageStep: (period: Period, stage: string) => `${monthText(period)} “${stage}”`,
  stageShare: (share: string, stage: string) => `${share} (${stage})`,

  changed: 'Adjusted',
  inForce: 'In force',
  original: 'Start of year',
  change: 'Adjusted',
  changedBy: (by: string, when: string, reason: string) => `${when}, ${by}. Reason: ${reason}`,
  sameAsOriginal: 'Same as at the start of the year',
  was: (pace: string) => `Before: ${pace}`,

  figure: (name: string, pace: string) =>
    `Progress curve of ${name}: ${pace}. The figures by month are in the table below.`,
  loading: 'Drawing the chart…',
  table: 'Table: the same figures',
  tableOfPace: 'Progress curve by month',
  tableOfChange: 'Progress curve by month, before and after the change',
  caption:
    'Share due at the end of each month, and the completion reported; a month without a report is not taken as 0.',
  month: 'Month',
  expected: 'Due (on schedule)',
  expectedAnew: 'Due after the change',
  expectedNow: 'Due at present',
  completion: 'Completed',

  edit: 'Change the progress curve',
  kind: 'How progress is expected',
  unsharing:
    'This target is either met or not met and has no completion share; only “held all year” or a deadline applies.',
  due: 'Due month',
  months: 'Cumulative progress due at the end of each month (%)',
  stageMonths: 'Stage due at the end of each month',
  monthsHint:
    'A blank month carries on the one before; the last month must be 100. A row copied from a spreadsheet can be pasted.',
  stageMonthsHint: 'A blank month carries on the one before; the last month must be the goal stage.',
  ofMonth: (period: Period, refusal: string) => `${monthText(period)}: ${refusal}`,
  carriedOn: 'As the month before',
  fillLinear: 'Fill in evenly by month',
  fillPresent: 'Fill in from the present curve',
  fillNothing: 'Clear',
  reason: 'Reason for the change',
  save: 'Save the progress curve',
  saving: 'Saving…',
  restore: 'Restore the original curve',
  restoreReady: (pace: string) =>
    `The curve of the start of the year is filled in (${pace}). State a reason and save.`,
  saved: (pace: string) => `Progress curve saved: ${pace}.`,

  refusals: {
    unchanged: 'This is the progress curve in force; there is nothing to change.',
    'kind-unfit': 'This target has no completion share. Choose “held all year” or a deadline.',
    'due-missing': 'Choose the due month.',
    'no-month': 'No month is filled in. Fill in at least the last month, or choose “evenly by month”.',
    'reason-missing': 'State the reason for the change.',
    'not-a-share': 'This is not a number. Enter a figure from 0 to 100, such as 25 or 33.3.',
    'share-outside': 'Must be from 0 to 100.',
    'not-whole': 'The last month must be 100%.',
  },
  stageNotWhole: (stage: string) => `The last month must be the goal stage “${stage}”.`,
  stageNotDue: (stage: string) => `This stage is not on the way to “${stage}”. Choose another.`,
  falls: (since: Period, due: string) =>
    `Cannot be less than ${due} in ${monthText(since)}: cumulative progress never falls.`,
};
