import type { Words } from '../catalogue.ts';
import type { ruleWords } from '../rule-words.ts';

export const ruleEnglish: Words<typeof ruleWords> = {
  names: {
    'default-10': 'Default',
    'monthly-two': 'Monthly, two lights',
    'ten-thirty': '10–30',
    'two-in-a-row': 'Two months in a row',
  },
  other: (id) => `own rule “${id}”`,
  line: (name, clauses, rates) =>
    `Rule of lights (${name}): the gap is completion minus schedule, in percentage points. ${clauses}. ${rates}`,
  clauses: (clauses) => clauses.join('; '),
  onTrack: (from) => `On track: gap ≥ ${from}`,
  tolerated: (from) => `On track: gap ≥ ${from} (counted as on schedule)`,
  behind: (from, below) => `Behind: ${from} ≤ gap < ${below}`,
  behindOrOverdue: (below) => `Behind: gap < ${below}, or past due`,
  severe: (below) => `Far behind: gap < ${below}, or past due`,
  neverSevere: 'Far behind is not used',
  escalates: (months) =>
    `A target behind for ${months} months in a row turns Far behind (this month included; each month is judged by what was reported for it, Behind and Far behind both count, and a month that was not judged ends the row)`,
  notDue: 'What is not due is not judged',
  rates:
    'Growth rates, reductions and ceilings form no share: meeting the goal is Attained (before the year ends: Attained so far), missing it is Behind; so are levels to be held all year. Other levels in per cent without a baseline: the light compares their share of the goal with the schedule, the gap shown is the one to the goal.',
  reversedSevere: 'A negative growth, or a rise where a fall was due, is Far behind.',
  reversedBehind: 'A negative growth, or a rise where a fall was due, is Behind as well.',
  area: (silent) =>
    `Areas: the number and the schedule are means over all targets; what is not reported counts as 0, and the schedule of what is not due is 0. Light and gap look at judged targets only, what is completed before its deadline counts as exactly on schedule, and an area is never worse than the worst of its targets. An area with more than ${silent} not reported gets no light.`,
  areaNotEscalated:
    'Months in a row are counted for single targets only; an area does not turn worse by them.',
  paragraph: (sentences) => sentences.join(' '),
};
