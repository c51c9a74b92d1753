import type { Words } from '../catalogue.ts';
import type { figureLabels, fillWords, outlookWords } from '../fill-words.ts';
import { instantText, monthText, periodText } from '../format.ts';
import { goalText, readingText } from '../target-words.ts';

const targets = (count: number): string => `${count} target${count === 1 ? '' : 's'}`;

export const outlookEnglish: Words<typeof outlookWords> = {
  secure: 'secure',
  feasible: 'feasible',
  'needs-support': 'needs support',
  'at-risk': 'at risk',
};

export const figureLabelsEnglish: Words<typeof figureLabels> = {
  stage: 'Stage reached',
  withUnit: (label, unit) => `${label} (${unit})`,
};

export const fillEnglish: Words<typeof fillWords> = {
  title: 'Reporting',
  heading: (unit, period) => `${unit ?? 'All targets'}, ${periodText(period)}`,
  unit: 'Unit',
  allTargets: 'All targets',
  area: 'Area',
  allAreas: 'All areas',
  period: 'Month',
  importLedger: 'Import a ledger',
  template: 'Download the form',
  templateSaved: (name) => `“${name}” downloaded.`,
  notApplicable: 'Not applicable',
  gridLabel: (unit, period) => `Reporting grid of ${unit ?? 'all targets'}, ${periodText(period)}`,
  progress: (filled, total) => `${filled}/${total} reported`,
  only: 'Show only',
  allRows: 'All',
  parts: {
    due: 'Due',
    overdue: 'of which overdue',
    returned: 'Returned',
    refused: 'With a mistake',
    unsaved: 'Not saved',
    rest: 'Not due this month',
  },
  nothingOfPart: 'There are no such targets.',
  progressBar: 'Reported so far',
  save: 'Save all',
  saving: 'Saving …',
  saved: (count) => `${count} saved.`,
  waiting: (count) => `${count} not saved: please correct or confirm first.`,
  nothingToSave: 'There is nothing to save.',
  lastRow: 'This is the last row; press Ctrl+S to save all.',
  pasted: (rows, clipped) =>
    `${rows} row${rows === 1 ? '' : 's'} pasted; this can be undone.${clipped === 0 ? '' : ` ${clipped} cells lay outside the grid and were not pasted.`}`,
  undone: 'One step undone.',
  redone: 'One step redone.',
  nothingToUndo: 'Nothing to undo.',
  nothingToRedo: 'Nothing to redo.',
  undo: 'Undo',
  redo: 'Redo',
  restored: (count) => `${count} not saved last time have been restored.`,
  discardAll: 'Discard all',
  absent: (count) => `${targets(count)} no longer on this page; what you typed is kept:`,
  absentRow: (name, isWithdrawn, cells) =>
    `“${name}” ${isWithdrawn ? 'was withdrawn' : 'is no longer led by this unit'}. ${cells.join('; ')}`,
  showTarget: 'Show the target',
  fillAmongAll: 'Go on under “All targets”',
  nothingBefore: (name) => `“${name}” was never reported; there is no figure to carry on. Please type one.`,
  onlyABound: (name) =>
    `For “${name}” only a bound was published last; there is no exact figure to carry on. Please type one.`,
  stageGone: (name) => `The last stage of “${name}” is no longer on its list. Please choose again.`,
  locked: ({ reason, by }, period) =>
    `${periodText(period)} was locked by ${by} (reason: ${reason}); this page can only be read. If something has to be reported or corrected, ask the supervision office for a timed exception for your unit; if there is one, choose that unit above.`,
  exempted: ({ until, reason }) =>
    `The month is locked, but targets led by this unit are open until ${instantText(until)} (reason: ${reason}).`,
  nobody: 'Nobody is chosen under “Who am I”; entries are signed with this device only.',
  chooseIdentity: 'Choose',
  emptyTitle: 'This unit leads no targets yet',
  emptyText:
    'Once targets are assigned to the unit they are listed here; until then report under “All targets”.',
  assign: 'Assign targets',
  showAll: 'Show all targets',
  supporting: (count) =>
    `Supported targets (${count}, reported by their lead units, not counted in this unit’s progress)`,
  supportingLine: (entry, target, lead) =>
    [
      `goal ${goalText(target)}`,
      entry === undefined
        ? 'nothing reported'
        : `${monthText(entry.period)} ${readingText(entry.reading, target)}`,
      lead === undefined ? 'no lead unit' : `led by ${lead}`,
    ].join(' · '),
  hints: [
    ['↑ ↓ ← →', 'move'],
    ['Enter', 'next row'],
    ['=', 'unchanged, next row'],
    ['digits', 'choose a stage'],
    ['Esc', 'restore the cell'],
    ['Ctrl+Z', 'undo'],
    ['Ctrl+Enter', 'save the row'],
    ['Ctrl+S', 'save all'],
  ],
  hintsMore: 'Whole columns can be pasted from Excel or WPS',
  hintsLabel: 'Keyboard',
  hideHints: 'Hide hints',
  showHints: 'Keyboard hints',
  returned: ({ by, note }) => `Returned by ${by}${note === undefined ? '' : `: ${note}`}`,
};
