import type { Words } from '../catalogue.ts';
import type { figureWords } from '../target-words.ts';

const COMPARATOR: Readonly<Record<string, string>> = {
  '>=': 'at least ',
  '>': 'over ',
  '<=': 'at most ',
  '<': 'under ',
  '~': 'about ',
};
/** Of an amount without its sign: growth over -3% is a fall under 3%. */
const TURNED: Readonly<Record<string, string>> = { '>=': '<=', '>': '<', '<=': '>=', '<': '>' };
const bounded = (amount: string, bound: string | undefined): string =>
  `${COMPARATOR[bound ?? '='] ?? ''}${amount}`;

export const figureEnglish: Words<typeof figureWords> = {
  cleared: 'none left',
  goal: (goal, comparator, measure) => {
    const said = bounded(goal, comparator);
    if (measure === 'growth') return `growth of ${said}`;
    return measure === 'reduction' ? `a fall of ${said}` : said;
  },
  reading: (amount, bound, measure) => {
    const said = bounded(amount, bound);
    if (measure === 'growth') return `up ${said}`;
    return measure === 'reduction' ? `down ${said}` : said;
  },
  opposite: (amount, bound, measure) =>
    `${measure === 'growth' ? 'down' : 'up'} ${bounded(amount, TURNED[bound] ?? bound)}`,
  notApplicable: 'not applicable',
  estimated: (figure) => `${figure} (estimate)`,
  points: (points) => `${points} points`,
  silent: 'nothing reported yet',
  atStage: (stage) => `at “${stage}”`,
};
