import type { Words } from '../catalogue.ts';
import { periodText } from '../format.ts';
import type { reviewDraftWords } from '../review-draft-words.ts';

export const reviewDraftEnglish: Words<typeof reviewDraftWords> = {
  title: 'Draft review of the year',
  panelLead:
    "Drafts, from this snapshot and in Chinese, what next January's government report says of the year: the text, the targets that were missed, and the table. Every number leads back to its target.",
  open: 'Open the draft review',
  loading: 'Drafting …',
  whole: (asOf) => `Data as of ${periodText(asOf)}: the whole year.`,
  partly: (asOf) =>
    `Data as of ${periodText(asOf)}: not the whole year. Use it to prepare only, and draft again from a snapshot taken at the end of the year.`,
  from: (name, takenAt) => `From the snapshot “${name}”, taken ${takenAt}.`,
  rules:
    'The text tells only of targets that are met or on schedule and whose figures are settled, in the order of the plan, the targets of one heading joined into sentences: what has no figure is told with the verb of the plan, and where that makes no plain sentence it is listed for the office to write; what is not yet due and what has to be checked is listed after it. Every number is from the snapshot and leads to its target. Only a count beyond its goal is said to exceed it; a threshold is said to be passed for the first time only where all earlier years known here prove it.',
  comparing:
    "Last year's outcomes, and what is passed for the first time, are judged by the years that this device holds now; they are not part of the snapshot.",
  actions: 'Use the draft',
  copy: 'Copy the draft',
  copied: 'Copied: the text, the targets that are not in it, and the source. Check it where it is pasted.',
  notCopied:
    'The browser does not let the page copy. The text below is selected: press Ctrl+C (Command+C on a Mac).',
  plain: 'The whole draft',
  download: 'Download Word',
  made: (file) => `“${file}” was made. Find it in the downloads of the browser, and check it before use.`,
  refused:
    'The snapshot failed verification before the export; no file was made. Reload this page to see why.',
  failed:
    'The file was not made; the snapshot is unharmed. Try again; if it fails again, hand the code below to your technician.',
  back: 'Back to the snapshot',
  text: 'Text',
  emptyText: 'There is no target to tell of.',
  unwritten: (isWhole, count) =>
    `${isWhole ? 'Done, to be put into words by the office' : 'Done or on schedule, to be put into words by the office'} (${count})`,
  unwrittenNote:
    "These have no figure, and the plan's own wording makes no plain sentence. The office writes them into the text.",
  missed: (isWhole, count) => `${isWhole ? 'Targets missed' : 'Targets behind schedule'} (${count})`,
  missedNote:
    'Not in the text. They are listed as they are; the office decides whether and how to mention them.',
  noMissed: (isWhole) => (isWhole ? 'No target was missed.' : 'No target is behind schedule.'),
  pending: (count) => `Not yet due and short of the goal (${count})`,
  pendingNote: 'Not in the text. They are not due or not begun, and not judged; this is how they stand.',
  unsettled: (count) => `Fit for the text once checked (${count})`,
  unsettledNote:
    'Not in the text: estimates, without evidence, contested, or of an earlier month. “What is in doubt, and why” gives the reasons.',
  checks: (count) => `What is in doubt, and why (${count})`,
  checksNote:
    'Every figure that is not settled, whether or not it would go into the text. Check each before it goes into the report.',
  table: 'Goals and outcomes',
  tableCaption: "Each target's goal, outcome, last year's outcome, verdict and quote",
  columns: {
    target: 'Target',
    goal: 'Goal',
    outcome: 'Outcome',
    last: 'Last year',
    judgement: 'Verdict',
    quote: 'Quote and source',
  },
  silent: (count) => `No data (${count})`,
  silentNote: 'Nothing was reported. They are not in the text, and not counted as zero.',
  apart: (count) => `Not applicable (${count})`,
  ofArea: (heading, count) => `${heading} (${count})`,
  wholeOf: 'all targets',
  figureOf: (figure, target) => `${figure} (${target})`,
  show: 'List them',
};
