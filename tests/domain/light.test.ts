import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add } from '../../src/domain/decimal.ts';
import { isJudged, isOnSchedule, type Light, lightOfPoints, lights } from '../../src/domain/light.ts';
import { defaultRule } from '../../src/domain/light-rule.ts';
import { addMonths } from '../../src/domain/period.ts';
import { decimals } from './arbitraries.ts';
import { lightAt, seeds, targetOf, value } from './fixtures.ts';

/** The light of a count of `done` out of `goal` reported for the month. */
const counted = (done: string, goal: string, asOf: string): Light =>
  lightAt(targetOf({ goal }), asOf, [asOf, value(done)]);

describe('the edge of the default rule', () => {
  it('exactly 10 points behind is behind, 10.01 points is severely behind', () => {
    expect(counted('50', '100', '2024-06')).toBe('on-track');
    expect(counted('49.99', '100', '2024-06')).toBe('behind');
    expect(counted('40', '100', '2024-06')).toBe('behind');
    expect(counted('39.99', '100', '2024-06')).toBe('severe');
  });

  it('holds in months that are thirds: 7/30 against 4/12 is exactly 10 points behind', () => {
    expect(counted('7', '30', '2024-04')).toBe('behind');
    expect(counted('6.999999', '30', '2024-04')).toBe('severe');
    expect(counted('10', '30', '2024-04')).toBe('on-track');
    expect(counted('9.999999', '30', '2024-04')).toBe('behind');
  });

  it('is met exactly in every month: m/12 is on track, 10 points less is behind, a hair less severe', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 11 }), fc.integer({ min: 1, max: 999 }), (month, size) => {
        // A goal of 60·size makes both month/12 and month/12 − 1/10 whole numbers.
        const asOf = addMonths('2024-01', month - 1);
        const due = 5 * size * month;
        const goal = String(60 * size);
        expect(counted(String(due), goal, asOf)).toBe('on-track');
        expect(counted(String(due - 6 * size), goal, asOf)).toBe('behind');
        expect(counted(add(String(due - 6 * size), '-0.0000001'), goal, asOf)).toBe('severe');
      }),
    );
  });

  it('belongs to the rule: another place may draw it at 20 points', () => {
    const lenient = { ...defaultRule, id: 'lenient-20', severeBelow: '-20' };
    expect(lightOfPoints('-19.9', lenient)).toBe('behind');
    expect(lightOfPoints('-20', lenient)).toBe('behind');
    expect(lightOfPoints('-20.000000000001', lenient)).toBe('severe');
  });
});

describe('the light of a count', () => {
  const bestFirst: readonly Light[] = ['done', 'on-track', 'behind', 'severe'];

  it('never gets worse when more is reported', () => {
    const months = fc.integer({ min: 0, max: 13 }).map((n) => addMonths('2024-01', n));
    fc.assert(
      fc.property(months, decimals(-20, 120), decimals(0, 90), (asOf, low, rise) => {
        const before = bestFirst.indexOf(counted(low, '100', asOf));
        const after = bestFirst.indexOf(counted(add(low, rise), '100', asOf));
        expect(before).toBeGreaterThanOrEqual(0);
        expect(after).toBeGreaterThanOrEqual(0);
        expect(after).toBeLessThanOrEqual(before);
      }),
      { numRuns: 300 },
    );
  });

  it('is 已完成 as soon as the goal is met, in June as in December', () => {
    expect(counted('100', '100', '2024-06')).toBe('done');
    expect(counted('100', '100', '2024-12')).toBe('done');
  });

  it('is severe once the year is over and the goal was missed, however narrowly', () => {
    expect(counted('99', '100', '2024-12')).toBe('behind');
    expect(counted('99', '100', '2025-01')).toBe('severe');
  });
});

describe('the lights', () => {
  it('on schedule are all judged, and silence, what is not due and what does not apply are not', () => {
    expect(lights.filter(isOnSchedule)).toEqual(['done', 'attained', 'provisional', 'on-track']);
    expect(lights.filter((light) => !isJudged(light))).toEqual(['not-due', 'unreported', 'not-applicable']);
  });

  it('of a rate say 滞后 however far it is from its goal, and 严重滞后 only when it runs backwards', () => {
    expect(lightAt(seeds.investment, '2024-06', ['2024-06', value('1')])).toBe('behind');
    expect(lightAt(seeds.investment, '2024-06', ['2024-06', value('-1')])).toBe('severe');
  });
});
