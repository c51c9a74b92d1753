import type { Words } from '../catalogue.ts';
import type { gaugeChangeWords } from '../gauge-change-words.ts';

export const gaugeChangeEnglish: Words<typeof gaugeChangeWords> = {
  head: 'Since last month (points)',
  signed: (points) => `${points} points on last month`,
  risen: (points) => `up ${points} points on last month`,
  fallen: (points) => `down ${points} points on last month`,
  level: 'unchanged on last month',
  nearlyLevel: 'nearly unchanged on last month',
  first: 'first figures',
  still: 'unchanged',
  compare: (change) => `${change}; see what changed`,
  spoken: (gauge, change) => `${gauge}, ${change}`,
};
