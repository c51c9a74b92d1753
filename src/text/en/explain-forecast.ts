import type { Words } from '../catalogue.ts';
import type { methodWords } from '../explain-forecast.ts';
import type { Move } from '../forecast-words.ts';

const MOVED: Readonly<Record<Move, string>> = { done: 'done', down: 'brought down', up: 'brought up' };
const months = (count: number): string => `${count} month${count === 1 ? '' : 's'}`;

export const methodEnglish: Words<typeof methodWords> = {
  silent: (count) =>
    `${months(count)} without a figure: nothing is filled in, the difference between the neighbours is spread evenly, which makes the band narrower.`,
  estimates: (count) => `${months(count)} with an estimate, counted like the others.`,
  bounded: (count) => `${months(count)} published as an approximation or a bound, counted as published.`,
  floor: ' A cumulative figure does not fall, so nothing below the present figure is projected.',
  average: ({ start, month, months: count, move, gained, average }) =>
    `Average: ${start === undefined ? '' : `from ${start} `}to ${month}, ${months(count)}, ${gained} ${MOVED[move]}, ${average} a month.`,
  paces: (since, third, slow, fast) =>
    `Range: the monthly steps ${since} in order of size; the slowest third (${months(third)}) averages ${slow} a month, the fastest third ${fast}.`,
  projection: (month, value, left, due, band) =>
    `Projection: from ${value} in ${month}, ${months(left)} left at the slow pace give one end, at the fast pace the other: ${band} ${due}.`,
  verdict: (likely, atRisk, unlikely) =>
    `Verdict: both ends reach the goal: “${likely}”; only one does: “${atRisk}”; neither: “${unlikely}”.`,
  test: 'Check: the latest figure is projected in the same way from the one before and earlier ones (at the average pace) and held against what came.',
  limits:
    'This only continues this year’s pace. It does not know of inspections or batches at the end of the year and does not replace anybody’s judgement.',
};
