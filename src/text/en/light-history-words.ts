import type { Words } from '../catalogue.ts';
import { periodText } from '../format.ts';
import type { lightHistoryWords } from '../light-history-words.ts';

export const lightHistoryEnglish: Words<typeof lightHistoryWords> = {
  title: 'History of lights',
  areaTitle: 'History of lights and forecast',
  strip: (asOf) => `Lights month by month up to ${periodText(asOf)}`,
  carried: 'not reported this month',
  escalated: 'behind in a row, turned worse',
  legend: 'The numbers are gaps to the schedule in points; negative is behind.',
  table: 'Table: the lights and what they rest on',
  month: 'Month',
  light: 'Light',
  targetFacts: ['Entry used', 'Achievement'],
  wholeFacts: ['Completion', 'Schedule', 'On schedule / judged', 'Completed', 'Not reported'],
  caption:
    'Each month is judged by what is known now of the time up to it, and by the present goal: what is made good later does not change the light of the month, a figure corrected later does.',
  early: 'The as-of month lies before the plan; there is no history yet.',
  areaTargets: 'Table: lights and forecasts of the targets',
  areaTable: 'Lights of the targets month by month, and whether they will be done in time',
  target: 'Target',
  forecast: 'Forecast',
  span: (from, to) => `${from} to ${to}`,
  once: (month, light) => `${month} ${light}`,
  run: (months, light, span, severe) =>
    `${light} for ${months} months in a row (${span})${severe > 0 ? `, ${severe} of them far behind` : ''}`,
  before: (misses) => misses.join(', '),
  now: (current, before) => `${current}${before === '' ? '' : `; before that ${before}`}.`,
  past: (before, isRepaired) => `${before}${isRepaired ? ', made good since' : ''}.`,
  noMiss: 'No judged month was behind.',
  noneJudged: 'No month has been judged yet.',
};
