import type { areaForecastWords } from '../area-forecast-words.ts';
import type { Words } from '../catalogue.ts';

export const areaForecastEnglish: Words<typeof areaForecastWords> = {
  atRisk: 'forecast at risk',
  reached: 'Goal reached',
  notForecast: 'No forecast',
  nothing: 'There is no target that can be forecast',
  foreseen: (count) => `${count} can be forecast`,
  counts: {
    likely: (count) => `${count} expected to be met`,
    'at-risk': (count) => `${count} forecast at risk`,
    unlikely: (count) => `${count} not expected to be met`,
    met: (count) => `${count} already at the goal`,
    none: (count) => `${count} without a forecast`,
  },
  why: ' (milestones, growth rates and the like cannot be projected; fewer than three months of data; or past due)',
  lasting: (count, months) => `${count} behind for ${months} months in a row or more`,
  colon: ': ',
  comma: ', ',
  semicolon: '; ',
  stop: '.',
};
