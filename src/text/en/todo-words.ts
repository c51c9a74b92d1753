import type { Words } from '../catalogue.ts';
import { periodText } from '../format.ts';
import type { todoPhrases, todoWords } from '../todo-words.ts';

const targets = (count: number): string => `${count} target${count === 1 ? '' : 's'}`;

export const todoPhrasesEnglish: Words<typeof todoPhrases> = {
  never: (goal) => `Never reported; goal: ${goal}`,
  last: (month, figure) => `Last ${month}: ${figure}`,
  returned: (by, note) => `Returned by ${by}: ${note}`,
  figureBy: (figure, who) => `${figure} (${who})`,
  contested: (month, figures) => `${month}: ${figures.join(', ')}`,
  logged: (month, figure) => `${month}: ${figure}`,
  loggedAndReturned: (month, figure, returned) => `${month}: ${figure}. ${returned}`,
  unproven: (stage, month) => `Reported at “${stage}”, without evidence up to ${month}`,
  toReview: (month, figure, who) => `${month}: ${figure}, reported by ${who}`,
  dueCount: (counted, month) => `${counted}, as of ${month}`,
  ofThem: (counted, overdue) => `${counted} (of which ${overdue})`,
  kindCount: (title, count) => `${title}: ${count}`,
  sentence: (counts) => `${counts.join('; ')}.`,
};

export const todoEnglish: Words<typeof todoWords> = {
  title: 'To do',
  asOf: 'Month',
  titles: {
    returned: 'Returned',
    due: 'To report',
    overdue: 'Overdue',
    contested: 'Two figures',
    unproven: 'Evidence missing',
    'to-review': 'To review',
  },
  hints: {
    returned: 'The reviewer asks you to check again. Once corrected and reported it goes back to review.',
    due: 'Not reported this month. Targets that are not due need an entry every other month; what is completed, not applicable or lacks evidence only is not listed.',
    overdue:
      'All of them are also to report: the last entry is more than a month old; please catch up first.',
    contested:
      'Two people reported different figures for the same target and month. Both are kept; please agree on one.',
    unproven: 'At the goal stage; it counts as completed once evidence is attached.',
    'to-review': 'To be reviewed by somebody other than the reporter. All months are listed.',
  },
  go: {
    returned: '',
    due: 'Fill in',
    overdue: 'Catch up',
    contested: 'Decide',
    unproven: '',
    'to-review': 'Review',
  },
  closed: 'The month is locked; the supervision office has to give a timed exception first',
  count: String,
  showAll: (count) => `Show all ${count}`,
  showFewer: 'Show fewer',
  ofUnit: (unit, count) => `Only the ${targets(count)} led by ${unit}`,
  ofAll: (count) => `No unit was chosen for this device; all ${targets(count)} are listed`,
  reviewOfAll: 'What is to be reviewed is of all units',
  ofReviewer: 'Listed for a reviewer: what awaits review and what has two figures, of all units',
  chooseUnit: 'Choose a unit',
  changeUnit: 'Change',
  emptyTitle: 'Nothing to do',
  empty: (asOf) =>
    `As of ${periodText(asOf)} everything due has been reported, and nothing was returned, contested or left for review. Thank you.`,
  unassignedTitle: 'This unit has no targets yet',
  unassigned: (unit) =>
    `${unit} leads no target at present, so nothing is listed. Once targets are assigned, what is to be reported appears here.`,
  assign: 'Assign targets',
};
