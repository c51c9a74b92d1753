import type { Words } from '../catalogue.ts';
import { monthText, periodText } from '../format.ts';
import type { rankingWords } from '../ranking-words.ts';

const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

export const rankingEnglish: Words<typeof rankingWords> = {
  title: { units: 'Ranking of units', areas: 'Ranking of areas' },
  groups: 'Who is ranked',
  group: { units: 'By unit', areas: 'By area' },
  minimum: 'Comparable targets needed',
  atLeast: (minimum) => `${minimum} or more`,
  units: (asOf, ranked) => `As of ${periodText(asOf)}, ${counted(ranked, 'unit')} ranked.`,
  areas: (asOf, ranked) => `As of ${periodText(asOf)}, ${counted(ranked, 'area')} ranked.`,
  excluded: (count) => `${count} without a place for now; the reasons are below.`,
  unled: (count) => `${counted(count, 'more target')} without a lead unit, counted for no unit.`,
  nobodyLeads:
    'No target has a lead unit yet, so units cannot be ranked. Assign lead units first; the ranking follows from them.',
  areasInstead: 'Until then the areas are ranked below.',
  nothingJudged: (asOf) =>
    `As of ${periodText(asOf)} nothing reported can be judged, so no places are given.`,
  silent: (count) => `See the ${counted(count, 'target')} not reported`,
  toAssign: 'Assign lead units',
  caption: {
    units: (asOf) =>
      `Places of the units by the targets they lead, as of ${periodText(asOf)}. Every count leads to the targets it counts.`,
    areas: (asOf) =>
      `Places of the areas, as of ${periodText(asOf)}. Every count leads to the targets it counts.`,
  },
  place: 'Place',
  tied: 'tied',
  who: { units: 'Unit', areas: 'Area' },
  unknownUnit: (id) => `Unit not on record (id ${id})`,
  parts: 'Make-up',
  counted: 'On schedule / comparable',
  onSchedule: 'On schedule',
  comparable: 'Comparable',
  all: 'All targets',
  stale: 'Report overdue',
  staleOnSchedule: 'On schedule, report overdue',
  staleNote: (count) => `${count} of them overdue, not counted`,
  share: 'Share on schedule',
  gap: 'Mean gap',
  gapUnit: 'points, overdue ones left out',
  change: (before) => (before === undefined ? 'Change' : `Since ${monthText(before)}`),
  up: (by) => `up ${by}`,
  down: (by) => `down ${by}`,
  same: 'no change',
  new: 'new',
  key: 'Key to the make-up',
  said: (who, what, count) => `${who}, ${what}: ${count}`,
  excludedTitle: 'Without a place for now',
  excludedCaption: 'Who is not ranked, and why',
  reason: 'Reason',
  tooFew: (minimum) => `Fewer than ${counted(minimum, 'comparable target')}`,
  why: {
    units: {
      dissolved: 'The unit was dissolved; its targets wait for a new lead',
      unknown: 'The unit is not on record; please check the assignments',
      'no-items': 'Leads no target',
      'not-applicable': 'None of its targets applies',
      'not-due': 'None of its targets is due yet',
    },
    areas: {
      dissolved: 'The area is no longer there',
      unknown: 'Not an area of the plan',
      'no-items': 'No targets',
      'not-applicable': 'None of its targets applies',
      'not-due': 'None of its targets is due yet',
    },
  },
  how: 'How places are given',
  whose: {
    units: 'Only leading counts: each target counts for its present lead unit and for no supporting one.',
    areas: 'Areas are those of the plan; each target counts for one of them.',
  },
  comparableRule:
    'Comparable targets are those judged plus those not reported. What is not due stands in a column of its own; neither it nor what does not apply is compared.',
  shareRule:
    'Share on schedule = targets on schedule (without those whose report is overdue) ÷ comparable targets. What is not reported, or overdue, is not on schedule: silence never improves a place.',
  orderRule:
    'The higher share on schedule comes first. Where it is equal, the smaller share of comparable targets not reported or overdue; where that is equal too, the better mean gap to the schedule of the targets judged and reported in time (in percentage points, to one decimal, negative when behind). What is still equal shares a place, and as many places after it stay empty: 1, 2, 2, 4.',
  minimumRule: (minimum) =>
    `Whoever has fewer than ${counted(minimum, 'comparable target')} is not ranked but listed with the reason.`,
  changeRule: (before) =>
    `Change of place against ${periodText(before)}: that month is ranked anew by the same rules, with the present assignments and the reports known now, and compared among those with a place in both months. Who had none then is new.`,
  noChange: 'No earlier month has reports, so no change of place is shown.',
};
