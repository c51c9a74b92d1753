import type { Standing } from '../domain/standing.ts';
import { catalogue } from './catalogue.ts';

/** What still hangs over a figure, besides its light: each a word, in the order of urgency. */
export const markWords = catalogue({
  contested: '两数并存',
  unproven: '待印证',
  returned: '已退回',
  waiting: '待审核',
});

export type StandingMark = keyof typeof markWords;

/** A person's figure without a verdict waits for one; a printed one does not. */
const isWaiting = ({ entry }: Standing): boolean =>
  entry !== undefined &&
  entry.grade !== 'published' &&
  entry.sourceId === undefined &&
  entry.review === undefined;

/**
 * The marks of one standing. `reviewed` is false for boards that were frozen before figures could be reviewed: there
 * nothing waits. The marks of a frozen standing are read with care, a file may hold anything.
 */
export function marksOf(standing: Standing, reviewed = true): StandingMark[] {
  const { contested, assessment, entry } = standing;
  const marks: readonly (readonly [StandingMark, boolean])[] = [
    ['contested', contested === true],
    ['unproven', assessment?.unproven === true],
    ['returned', entry?.review?.verdict === 'returned'],
    ['waiting', reviewed && isWaiting(standing)],
  ];
  return marks.flatMap(([mark, isOn]) => (isOn ? [mark] : []));
}
