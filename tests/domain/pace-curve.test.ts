import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, round } from '../../src/domain/decimal.ts';
import { type Lag, lagOf, meanLagOf } from '../../src/domain/lag-days.ts';
import { pointsBetween } from '../../src/domain/light.ts';
import { expectationOf, isFlatCurve, isSamePace } from '../../src/domain/pace.ts';
import { addMonths, daysIn, type Period } from '../../src/domain/period.ts';
import type { Pace } from '../../src/domain/plan.ts';
import { periods } from './arbitraries.ts';
import { type Course, courses, curveOf, months, shareOf } from './curves.ts';
import { plan, seeds, standing, targetOf, value } from './fixtures.ts';

const hundred = (pace: Pace) => targetOf({ goal: '100', pace });
const dueAt = (pace: Pace, asOf: Period): string => expectationOf(hundred(pace), asOf, plan).share;
const reported = (pace: Pace, asOf: Period, figure: number) =>
  standing(hundred(pace), asOf, [asOf, value(String(figure))]);
const lag = (pace: Pace, asOf: Period, figure: number): Lag => lagOf(reported(pace, asOf, figure), plan);

/** m/12 to as many places as a change holds. */
const linearCurve: Pace = {
  kind: 'curve',
  shares: Object.fromEntries(months.map((month) => [month, round(dueAt({ kind: 'linear' }, month), 20)])),
};

/**
 * Day by day, by whole numbers alone: how many days before the end of the month was what is there enough? A day is
 * due what lies straight between the ends of the months around it.
 */
function daysByHand(course: Course, asOf: number, figure: number): number {
  let days = 0;
  for (let month = asOf; month >= 0; month -= 1) {
    const length = daysIn(months[month] ?? '');
    const [from, to] = [course[month - 1] ?? 0, course[month] ?? 0];
    for (let day = length; day > 0; day -= 1) {
      if ((figure - from) * length >= (to - from) * day) return days;
      days += 1;
    }
  }
  return days;
}

describe('what a curve expects', () => {
  it('is nothing before its first month, never less a month later, and the whole at the end', () => {
    fc.assert(
      fc.property(courses, fc.boolean(), fc.integer({ min: -3, max: 14 }), (course, leaveOut, n) => {
        const pace = curveOf(course, leaveOut);
        const asOf = addMonths('2024-01', n);
        if (n < 0) expect(dueAt(pace, asOf)).toBe('0');
        else expect(dueAt(pace, asOf)).toBe(shareOf(course[Math.min(n, 11)] ?? 0));
        expect(compare(dueAt(pace, addMonths(asOf, 1)), dueAt(pace, asOf))).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('does not depend on whether a month that says nothing new is written down', () => {
    fc.assert(
      fc.property(courses, (course) => {
        expect(isSamePace(curveOf(course), curveOf(course, true), plan)).toBe(true);
      }),
    );
  });

  it('is what a linear pace expects when the curve is the linear one: the same points, light and lag', () => {
    fc.assert(
      fc.property(periods, fc.integer({ min: 0, max: 120 }), (asOf, figure) => {
        expect(pointsBetween(dueAt(linearCurve, asOf), dueAt({ kind: 'linear' }, asOf))).toMatch(/^0\.0+$/);
        const [curve, linear] = [linearCurve, { kind: 'linear' } as const].map((pace) => ({
          light: reported(pace, asOf, figure).light,
          points: reported(pace, asOf, figure).points,
          lag: lag(pace, asOf, figure),
        }));
        expect(curve).toEqual(linear);
      }),
    );
  });

  it('is another pace than a linear one, whatever it expects, and than one with another share', () => {
    expect(isSamePace(linearCurve, { kind: 'linear' }, plan)).toBe(false);
    expect(isSamePace(curveOf([...Array(11).fill(0), 100]), curveOf(Array(12).fill(100)), plan)).toBe(false);
    expect(isSamePace({ kind: 'deadline' }, { kind: 'deadline', due: '2024-12' }, plan)).toBe(true);
    expect(isSamePace({ kind: 'deadline', due: '2024-09' }, { kind: 'deadline' }, plan)).toBe(false);
  });
});

describe('the lag on a curve', () => {
  it('is that of a count day by day, over flat pieces and jumps', () => {
    fc.assert(
      fc.property(
        courses,
        fc.boolean(),
        fc.integer({ min: 0, max: 11 }),
        fc.integer({ min: -5, max: 110 }),
        (...drawn) => {
          const [course, leaveOut, n, figure] = drawn;
          if (course.every((percent) => percent === 100)) return;
          const expected = { kind: 'days', days: daysByHand(course, n, figure) };
          expect(lag(curveOf(course, leaveOut), months[n] ?? '', figure)).toEqual(expected);
        },
      ),
    );
  });

  it('on a flat piece grows with every day that it lasts, and what was enough throughout is behind by nothing', () => {
    const pace = curveOf([0, 0, 20, 20, 20, 20, 20, 20, 80, 80, 80, 100]);
    expect(lag(pace, '2024-08', 20)).toEqual({ kind: 'days', days: 0 });
    expect(lag(pace, '2024-07', 10)).toEqual({ kind: 'days', days: 15 + 30 + 31 + 30 + 31 + 1 });
    expect(lag(pace, '2024-09', 20)).toEqual({ kind: 'days', days: 30 });
  });

  it('is not known of a curve that is flat all year, and that is said', () => {
    const flat: Pace = { kind: 'curve', shares: { '2024-01': '1' } };
    for (const asOf of ['2024-01', '2024-06', '2024-12']) {
      expect(lag(flat, asOf, 50)).toEqual({ kind: 'none', why: 'flat' });
      expect(lag(flat, asOf, 100)).toEqual({ kind: 'days', days: 0 });
    }
    expect(isFlatCurve({ kind: 'curve', shares: { '2023-11': '1' } }, plan)).toBe(true);
    expect(isFlatCurve({ kind: 'curve', shares: { '2024-02': '1' } }, plan)).toBe(false);
    expect(isFlatCurve({ kind: 'hold' }, plan)).toBe(false);
  });

  it('of several leaves out what is flat all year, as it leaves out what has to hold', () => {
    const flat = reported({ kind: 'curve', shares: { '2024-01': '1' } }, '2024-06', 10);
    expect(meanLagOf([flat], plan)).toBeUndefined();
    expect(meanLagOf([flat, reported({ kind: 'linear' }, '2024-06', 50)], plan)).toEqual({
      days: 0,
      targets: 1,
      lagging: 0,
    });
  });

  it('of what misses its share by less than a billionth of a point is none', () => {
    const pace: Pace = { kind: 'curve', shares: { '2024-05': '0.33333333333333333333', '2024-12': '1' } };
    const target = { ...seeds.railway, goalStage: '开工', pace };
    const at = standing(target, '2024-06', ['2024-06', { kind: 'stage', stage: '谋划' }]);
    expect([at.light, lagOf(at, plan)]).toEqual(['on-track', { kind: 'days', days: 0 }]);
  });
});
