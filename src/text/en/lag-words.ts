import type { Words } from '../catalogue.ts';
import type { lagWords } from '../lag-words.ts';

const dayCount = (days: number): string => `${days} day${days === 1 ? '' : 's'}`;

export const lagEnglish: Words<typeof lagWords> = {
  why: {
    silent: '—',
    'not-due': 'not due',
    flat: 'held all year, no days counted',
    'no-share': 'no share formed, no days counted',
  },
  days: dayCount,
  dueNow: 'due this month',
  pastDue: (days) => `${dayCount(days)} overdue`,
  notDue: 'not due',
  gapAndDays: (gap, days) => `${gap}, ${days}`,
};
