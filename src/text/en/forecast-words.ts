import type { Words } from '../catalogue.ts';
import { outlookWords } from '../fill-words.ts';
import type { forecastWords, Move, verdictWords } from '../forecast-words.ts';
import { monthText } from '../format.ts';

export const verdictEnglish: Words<typeof verdictWords> = {
  likely: 'likely',
  'at-risk': 'at risk',
  unlikely: 'unlikely',
};

const VERB: Readonly<Record<Move, string>> = { done: '', down: 'down ', up: 'up ' };
const months = (count: number): string => `${count} month${count === 1 ? '' : 's'}`;

export const forecastEnglish: Words<typeof forecastWords> = {
  title: 'Will it be done in time',
  how: 'How it is computed',
  required: 'Still needed',
  band: 'Forecast',
  past: 'Last forecast',
  outlook: 'Reporter’s outlook',
  noOutlook: 'None given.',
  outlookText: (outlook, { period, by }) =>
    `${outlookWords[outlook]} (${monthText(period)}, ${by}). This is a person’s judgement; it stands beside the forecast, and neither changes the other.`,
  yearEnd: 'at the end of the year',
  monthEnd: (month) => `at the end of ${month}`,
  thisYear: 'this year',
  sinceMonth: (month) => `since ${month}`,
  reached: (month, value, goal) => `${value} in ${month}, goal ${goal}: reached. `,
  reachedEstimate: (month, value, goal) =>
    `${value} in ${month}, goal ${goal}: reached, but by an estimate, which does not count as completed until the figure is final.`,
  keeps: 'No forecast is needed.',
  mayFall: (month) => `It may still fall back; the figure of ${month} decides.`,
  exactly: (month, value, goal) =>
    `Exactly ${value} in ${month}; the goal is ${goal}, a little more is needed.`,
  noMonths: (until, month, goal, missing) =>
    `Due in ${until}, no months left; in ${month} it is ${missing} short of the goal ${goal}.`,
  need: ({ move, required, since, average, month, goal, missing, left }) =>
    `${VERB[move]}${required} a month needed for the rest, against ${VERB[move]}${average} a month ${since} (in ${month} ${missing} short of the goal ${goal}, ${months(left)} left).`,
  briefNeed: (move, required) => `needs ${VERB[move]}${required} a month`,
  briefBand: (due, band) => `${band} ${due}`,
  tooFew: (figures) => `Fewer than three figures, no forecast (${figures} so far).`,
  projected: (due, band, goal) => `At this year’s pace ${band} ${due}, goal ${goal}.`,
  noPast: 'Just enough figures for a forecast; there is no earlier one to compare with.',
  pastLine: ({ since, month, expected, came, off }) => {
    const said = `In ${since} this method forecast ${expected} for ${month}; it came to ${came}`;
    if (off === undefined) return `${said}, as forecast.`;
    return `${said}, ${off.by} ${off.more ? 'more' : 'less'}, ${off.within ? 'within' : 'outside'} the band of ${off.band}.`;
  },
  why: {
    rate: 'A rate is the result of a whole span and cannot be added up by month; no forecast.',
    ceiling: 'A figure under a ceiling goes up and down and cannot be continued by its pace; no forecast.',
    stages: 'Stages come one by one; there is no figure to continue; no forecast.',
    hold: 'It is to be held all year, so nothing is “still missing”; no forecast.',
    'no-way': 'Without a baseline it cannot be said how far it has come; no forecast.',
    'not-applicable': 'Marked not applicable; no forecast.',
    silent: 'Nothing reported yet, so nothing to forecast from.',
  },
  demandStage: (due, stage) => `“${stage}” is due ${due}.`,
  demandCleared: 'To be cleared, and kept so.',
  demandCeiling: (goal) => `To be kept ${goal} all year.`,
  demandHold: (goal) => `To be ${goal} in every month of the year.`,
  demand: (due, goal) => `To be ${goal} ${due}.`,
  noFigure: 'The document gives no figure to check against.',
};
