import { basisWords } from '../basis-words.ts';
import type { boardPhrases, boardWords } from '../board-words.ts';
import type { Words } from '../catalogue.ts';
import { lightWords } from '../lights.ts';

const KEY: Readonly<Record<string, string>> = {
  done: 'Done, attained',
  'on-track': 'On track, attained so far',
  unreported: 'Not or too little reported',
};
const targets = (count: number): string => `${count} target${count === 1 ? '' : 's'}`;

export const boardEnglish: Words<typeof boardWords> = {
  planPicker: 'Plan',
  asOfPicker: 'As of',
  areas: 'Areas',
  expected: (share) => `schedule ${share}`,
  onSchedule: 'On schedule',
  judged: 'judged',
  done: 'Done',
  unreported: 'Not reported',
  arcKey: 'Key of the arc',
  lightKey: 'Key of the lights',
  arcAchieved: 'achieved',
  arcReported: 'reported, not achieved',
  arcSilent: 'not reported',
  arcTick: 'schedule',
  arcLag: 'lag',
  keyOf: (light) => KEY[light] ?? lightWords[light],
  keyAndRule: 'Key and rules',
  tableSummary: 'Table: the same figures',
  tableCaption: (asOf, basis = 'reported') =>
    `Completion and schedule are means over all targets of an area; what is not reported counts as 0. As of ${asOf}.${basis === 'reported' ? '' : ` Figures counted: ${basisWords.names[basis]}.`}`,
  whole: 'Total',
  light: 'Light',
  completion: 'Completion',
  expectedHead: 'Schedule',
  total: 'Targets',
  lightTable:
    'Lights of all targets. Shares on this page are rounded to one decimal by largest remainder and add up to 100.0%; equal counts may differ by 0.1.',
  count: 'Count',
  share: 'Share',
  emptyArea: 'This area has no target to compute from',
  severeCount: (count) => `Far behind ${count}`,
  behindCount: (count) => `Behind ${count}`,
  freeze: 'Snapshot',
  counts: (what, count) => `${what}: ${count}`,
  items: (count) => count,
};

export const boardPhrasesEnglish: Words<typeof boardPhrases> = {
  onSchedule: (count) => `${count} on schedule`,
  behind: (count) => `${count} behind`,
  severe: (count) => `${count} far behind`,
  notDue: (count) => `${count} not due`,
  lights: (phrases) => phrases.join(', '),
  silentAccepted: ' have no accepted entry and are not judged.',
  silent: ' have not been reported.',
  silentWithin: (month) =>
    ` have not been reported and are not judged (published documents give results of whole years only, see ${month}).`,
  silentAtEnd: ' have neither a published result of the same definition nor an entry and are not judged.',
  noneYet: (year, total, month, basis) =>
    `Of the ${targets(total)} of ${year}, none had ${basis === 'accepted' ? 'an accepted entry' : 'been reported'} by ${month}. `,
  allSilent: (total, silence) => `All ${total}${silence}`,
  reported: ({ year, total, month, basis, reported, lights, isAll }) =>
    `Of the ${targets(total)} of ${year}, ${reported} had been ${basis === 'accepted' ? 'accepted or published' : 'reported'} by ${month}${lights === '' ? '' : `: ${lights}`}${isAll ? '.' : '; '}`,
  restSilent: (count, silence) => `the other ${count}${silence}`,
  noneOfArea: (total) => `none of ${total} reported`,
  fewOfArea: (reported, total) => `${reported}/${total} reported`,
  notDueArea: (count) => `none of ${count} due yet`,
  onPace: (judged) => `${judged} judged, on schedule`,
  ahead: (judged, points) => `${judged} judged, ${points} points ahead`,
  lag: (judged, points) => `${judged} judged, ${points} points behind`,
  spoken: (light, completion, expected, { total, onSchedule, judged, done, unreported }) =>
    `${light}, ${completion} complete, schedule ${expected}, ${targets(total)}, ${onSchedule} on schedule of ${judged} judged, ${done} done, ${unreported} not reported`,
};
