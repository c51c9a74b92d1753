import type { Words } from '../catalogue.ts';
import type { revisionWords } from '../revision-words.ts';

export const revisionEnglish: Words<typeof revisionWords> = {
  title: 'Adjust',
  titleHint: 'Progress curve, annual goal, withdrawal',
  hint: 'Every adjustment is recorded: by whom, when, why, and from what to what.',

  revise: 'Revise the goal',
  goalInForce: 'Annual goal',
  originalGoal: 'Goal at the start of the year',
  presentGoal: 'Goal in force',
  revisedAt: (when: string) => `Revised ${when}.`,
  originallyWas: (goal: string) => `Start of year: ${goal}`,
  revisedGoal: 'Revised goal',
  newGoal: 'New goal',
  newGoalHint: (unit: string) =>
    unit === ''
      ? 'Figure only; words such as “at least” or “within” stay as in the report.'
      : `Figure only, in ${unit}; words such as “at least” or “within” stay as in the report.`,
  newStage: 'New goal stage',
  chooseStage: 'Choose',
  after: (before: string, after: string) => `After the revision: ${before} → ${after}`,
  curveNote:
    'This target follows a month-by-month plan. Each month keeps the stage written for it; a month that asked for the present goal stage, or for one beyond the new, asks for the new goal stage. Check the progress curve as well.',
  reason: 'Reason for the revision',
  documentNumber: 'Document number',
  optional: ' (optional)',
  documentHint: 'If a document approves the revision, give its number, such as 永政发〔2024〕12号.',
  save: 'Save the revised goal',
  saving: 'Saving…',
  saved: (goal: string) => `Saved: the goal is now ${goal}.`,
  was: (goal: string) => `Goal before: ${goal}`,

  withdraw: 'Withdraw the target',
  withdrawTitle: (name: string) => `Withdraw: ${name}`,
  withdrawWhat:
    'Once withdrawn, this target leaves the board, the lists and all totals, and nothing more can be reported; its records stay readable. A withdrawal cannot be undone, so make sure that it is authorised.',
  withdrawReason: 'Reason for the withdrawal',
  withdrawSurely: 'Withdraw it',
  keep: 'Keep the target',
  withdrawing: 'Withdrawing…',
  withdrawnBy: (who: string, when: string) => `${when}, ${who}`,
  withdrawnWho: 'Withdrawn by and on',
  withdrawnWhy: 'Reason for the withdrawal',
  withdrawnNote:
    'This target was withdrawn and no longer counts on the board; its records remain for reference.',

  refusals: {
    blank: 'No new goal has been entered.',
    'not-a-number':
      'This is not a number. Enter digits only, with 万, 亿 and the unit if needed, such as 40, 1.2万, or 19.7 for a percentage.',
    separators: 'The thousands separators are misplaced. Write 1,234 or 1234.',
    'too-long': 'The number is too long: at most 15 digits before and 8 after the decimal point.',
    'goal-not-positive': 'A cumulative goal must be more than 0; to drop the target, withdraw it.',
    'goal-negative': 'This goal cannot be negative. Please check.',
    'stage-missing': 'Choose the new goal stage.',
    unchanged: 'This is the goal in force; there is nothing to revise.',
    'reason-missing': 'State the reason for the revision.',
  },
  withdrawReasonMissing: 'State the reason for the withdrawal.',
  textTooLong: (longest: number) => `The text is too long, ${longest} characters at most.`,
  approximate: (word: string) =>
    `Remove “${word}” and enter an exact figure; words such as “at least” stay as in the report.`,
  noUnit: (found: string) => `This target has no unit. Remove “${found}”.`,
  unitMismatch: (found: string, expected: string) =>
    `“${found}” cannot be converted to “${expected}”. Enter the figure in ${expected}.`,
};
