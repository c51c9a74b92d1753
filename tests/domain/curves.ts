import fc from 'fast-check';
import { addMonths, type Period } from '../../src/domain/period.ts';
import type { Pace } from '../../src/domain/plan.ts';

/** The months of the plan's year and what is due at the end of each, in whole per cents; none is left blank. */
export type Course = readonly number[];

export const months: readonly Period[] = Array.from({ length: 12 }, (_, n) => addMonths('2024-01', n));

/** Curves as offices draw them: they rise or stand, jump or crawl, and end with the whole. */
export const courses: fc.Arbitrary<Course> = fc
  .array(fc.oneof(fc.constantFrom(0, 20, 50, 100), fc.integer({ min: 0, max: 100 })), {
    minLength: 11,
    maxLength: 11,
  })
  .map((percents) => [...percents.sort((a, b) => a - b), 100]);

export const shareOf = (percent: number): string => {
  if (percent === 100) return '1';
  return percent === 0 ? '0' : `0.${String(percent).padStart(2, '0')}`.replace(/0$/, '');
};

/** The curve of a course; months that say what the one before said may be left out. */
export const curveOf = (course: Course, leaveOut = false): Pace => {
  const named = course.flatMap((percent, n) =>
    leaveOut && percent === (course[n - 1] ?? 0) ? [] : [[months[n] ?? '', shareOf(percent)]],
  );
  return { kind: 'curve', shares: Object.fromEntries(named) };
};
