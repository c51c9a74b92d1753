import type { Words } from '../catalogue.ts';
import { periodText } from '../format.ts';
import type { filterWords, listWords } from '../list-words.ts';

export const filterEnglish: Words<typeof filterWords> = {
  groups: {
    applicable: 'Targets that count',
    reported: 'Reported',
    judged: 'Judged',
    comparable: 'Comparable (judged or not reported)',
    'on-schedule': 'On schedule',
    completed: 'Completed or attained',
    lagging: 'Behind or far behind',
  },
  comma: ', ',
  overdue: 'Report overdue',
  unled: 'Without a lead unit',
  ofKind: (kind) => kind,
  ledBy: (unit) => `led by ${unit}`,
  answeredBy: (post) => `answered for by ${post}`,
  missed: (months) => `behind for ${months} months in a row or more`,
  running: 'moving month by month',
  says: (text) => `containing “${text}”`,
  all: 'All targets',
};

const targetsIn = (count: number): string => `${count} ${count === 1 ? 'target' : 'targets'}`;

export const listEnglish: Words<typeof listWords> = {
  withdrawn: (count) => `Withdrawn (${count}, in none of the counts above)`,
  withdrawnReason: (reason) => `: ${reason}`,
  count: targetsIn,
  meanLag: {
    before: '; ',
    items: (count) => `${targetsIn(count)} moving month by month`,
    even: ': on average not behind schedule',
    but: ', but ',
    butItems: (count) => `${targetsIn(count)} behind`,
    behind: (days) => `: on average ${days} ${days === 1 ? 'day' : 'days'} behind schedule`,
  },
  caption: (what, asOf) => `${what}: as of ${periodText(asOf)}, largest gap first`,
  filters: 'Filters',
  lights: 'Light',
  marks: 'Marks',
  outlooks: 'Outlook',
  forecasts: 'Forecast',
  more: 'Other conditions',
  remove: 'Remove condition: ',
  anyLight: 'Any light',
  anyForecast: 'Any forecast',
  area: 'Area',
  anyArea: 'All areas',
  unit: 'Lead unit',
  anyUnit: 'All units',
  kind: 'Type',
  anyKind: 'All types',
  search: 'Find',
  searchHint: 'Name or quote',
  showAll: 'Show all targets',
  nothing: 'No target meets these conditions.',
  item: 'Target',
  light: 'Light',
  figures: 'Latest figure / goal of the year',
  achieved: 'Completion',
  gap: 'Gap',
  lag: 'Days behind',
  lastReport: 'Last report',
  never: 'Not reported',
  overdue: 'Report overdue',
  remarks: 'Problems, next steps and needs',
  note: 'Note: ',
  problems: 'Problems: ',
  nextSteps: 'Next steps: ',
  needs: 'Needs coordination: ',
  lead: (unit, leader) => (leader === undefined ? `Lead: ${unit}` : `Lead: ${unit}, ${leader}`),
  leader: (title, holder) => (holder === '' ? `${title} (vacant)` : `${title} ${holder}`),
  leaderOnly: (leader) => `Lead official: ${leader}`,
  order:
    'Order: far behind first, then behind, not reported, on track, attained so far, not due, attained, completed. Under the same light the larger gap comes first, then more days behind, then the order of the document.',
  forecastRule:
    'Forecast: projected to the due month from the pace of the months of this year, from at least three months of data; milestones, growth rates and ceilings are not projected. The page of each target says how it was computed and how wrong the last one was.',
  lagRule:
    'Days behind: from the day on which the present figure was due by schedule to the last day of the as-of month, a part of a day counting as one; within a month by even days. With a deadline, the days since the end of the due month. Nothing is counted for what is held all year or forms no completion rate.',
};
