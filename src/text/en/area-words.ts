import type { areaWords } from '../area-words.ts';
import type { Words } from '../catalogue.ts';
import { percent } from '../format.ts';

export const areaEnglish: Words<typeof areaWords> = {
  filterByLight: 'Filter by light',
  all: 'All',
  kind: 'Kind',
  anyKind: 'All kinds',
  search: 'Find',
  searchHint: 'Name or quote',
  target: 'Target',
  value: 'Latest value',
  goal: 'Goal of the year',
  achievement: 'Achievement',
  expected: 'Schedule',
  light: 'Light',
  lastReport: 'Last entry',
  overdue: 'Overdue',
  leadUnit: (name) => `Led by ${name}`,
  never: 'not reported',
  nothing: 'No target meets these conditions.',
  clearFilters: 'Clear filters',
  tableCaption: (theme, asOf) => `${theme}: progress of its targets as of ${asOf}`,
  shares: ({ completion, expected }) =>
    completion === undefined ? '' : `${percent(completion)} complete, schedule ${percent(expected ?? '0')}`,
  shown: (shown, total) => `${shown} of ${total} shown`,
};
