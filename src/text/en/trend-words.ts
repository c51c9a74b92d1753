import type { Words } from '../catalogue.ts';
import { periodText } from '../format.ts';
import type { trendWords } from '../trend-words.ts';

export const trendEnglish: Words<typeof trendWords> = {
  title: 'Month by month',
  value: ({ stages, unit }) => {
    if (stages) return 'Stage reached';
    return unit === undefined ? 'Reported' : `Reported (${unit})`;
  },
  pace: 'Schedule',
  goal: ({ stages }) => (stages ? 'Goal stage' : 'Goal'),
  due: 'Due',
  loading: 'Drawing …',
  emptyTitle: 'Nothing to draw yet',
  empty: (asOf) =>
    `Nothing was reported for this target up to ${periodText(asOf)}. Once it is, its course is drawn here against the goal.`,
  notApplicable: 'This target is marked not applicable; there is no course to draw.',
  undrawable: 'What was reported does not fit the measure of this target and cannot be drawn.',
  fillIn: 'Report now',
  picture: (name, asOf, last) =>
    `${name}, month by month up to ${periodText(asOf)}, last ${last}. The figures are in the table below.`,
  table: 'Table: the same figures',
  caption: (asOf) => `Entries up to ${periodText(asOf)} only; a month without an entry is not 0.`,
  month: 'Month',
};
