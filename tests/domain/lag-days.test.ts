import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { multiply, subtract } from '../../src/domain/decimal.ts';
import { lagOf, meanLagOf } from '../../src/domain/lag-days.ts';
import { addMonths, daysBetweenEnds, daysIn, type Period, periodsFrom } from '../../src/domain/period.ts';
import type { Pace, Target } from '../../src/domain/plan.ts';
import { gapInPoints, worstFirst } from '../../src/domain/worst-first.ts';
import { decimals, periods, shuffled } from './arbitraries.ts';
import { notApplicable, plan, seeds, stage, standing, targetOf, value } from './fixtures.ts';

const reported = (target: Target, asOf: Period, figure: string) =>
  standing(target, asOf, [asOf, value(figure)]);
const lagAt = (target: Target, asOf: Period, figure: string) => lagOf(reported(target, asOf, figure), plan);
const daysAt = (target: Target, asOf: Period, figure: string): number | undefined => {
  const lag = lagAt(target, asOf, figure);
  return lag.kind === 'none' ? undefined : lag.days;
};
/** From the first day of the plan to the last of the month. */
const soFar = (asOf: Period): number => daysBetweenEnds('2023-12', asOf);

const curve: Pace = { kind: 'curve', shares: { '2024-03': '0.2', '2024-09': '0.8', '2024-12': '1' } };
const running = fc.constantFrom<Pace>({ kind: 'linear' }, curve);
const hundred = (pace: Pace): Target => targetOf({ goal: '100', pace });

describe('the days of months', () => {
  it('follow the calendar, with its leap years', () => {
    expect(['2024-02', '2023-02', '2100-02', '2000-02', '2024-04', '2024-12'].map(daysIn)).toEqual([
      29, 28, 28, 29, 30, 31,
    ]);
  });

  it('make 366 days of 2024, and going back takes away what going on adds', () => {
    expect(daysBetweenEnds('2023-12', '2024-12')).toBe(366);
    fc.assert(
      fc.property(periods, periods, (a, b) => {
        expect(daysBetweenEnds(a, b) + daysBetweenEnds(b, a)).toBe(0);
      }),
    );
  });
});

describe('the lag in days', () => {
  it('is none for whoever has what is due, and at least one for whoever has less', () => {
    fc.assert(
      fc.property(running, periods, decimals(-20, 150, 1), (pace, asOf, figure) => {
        const { points = '0' } = reported(hundred(pace), asOf, figure);
        const days = daysAt(hundred(pace), asOf, figure);
        expect(days === 0).toBe(!points.startsWith('-'));
      }),
    );
  });

  it('never grows when more is achieved', () => {
    fc.assert(
      fc.property(running, periods, decimals(-20, 120, 1), decimals(0, 40, 1), (pace, asOf, less, more) => {
        const ahead = subtract(less, `-${more}`);
        const [behind = 0, nearer = 0] = [less, ahead].map((figure) => daysAt(hundred(pace), asOf, figure));
        expect(nearer).toBeLessThanOrEqual(behind);
      }),
    );
  });

  it('does not depend on the unit in which goal and figure are written', () => {
    fc.assert(
      fc.property(
        running,
        periods,
        decimals(0, 100, 1),
        fc.constantFrom('0.01', '10', '10000'),
        (...drawn) => {
          const [pace, asOf, figure, factor] = drawn;
          const scaled = targetOf({ goal: multiply('100', factor), pace });
          expect(lagAt(scaled, asOf, multiply(figure, factor))).toEqual(lagAt(hundred(pace), asOf, figure));
        },
      ),
    );
  });

  it('is never longer than the plan has lasted', () => {
    fc.assert(
      fc.property(running, periods, decimals(-500, 100, 1), (pace, asOf, figure) => {
        expect(daysAt(hundred(pace), asOf, figure)).toBeLessThanOrEqual(soFar(asOf));
      }),
    );
  });

  it('of what a month-end expected is exactly the days since that month-end', () => {
    fc.assert(
      fc.property(periods, fc.integer({ min: 1, max: 11 }), (asOf, months) => {
        const then = addMonths(asOf, -months);
        const gone = Math.max(0, periodsFrom('2024-01', then).length);
        const twelve = targetOf({ goal: '12' });
        expect(daysAt(twelve, asOf, String(gone))).toBe(Math.min(daysBetweenEnds(then, asOf), soFar(asOf)));
      }),
    );
  });

  it('of 12.5 points in September is 46 days: what is there was due in the middle of August', () => {
    expect(lagAt(seeds.exhibitions, '2024-09', '4.375')).toEqual({ kind: 'days', days: 46 });
  });

  it('of nothing at all is the whole year so far', () => {
    expect(lagAt(seeds.highTech, '2024-09', '0')).toEqual({ kind: 'days', days: 274 });
  });

  it('on a curve counts from the last day on which it was enough, not from the first', () => {
    // 20 % were due from March to August; in September the curve climbs.
    expect(daysAt(hundred(curve), '2024-09', '20')).toBe(30);
    expect(daysAt(hundred(curve), '2024-09', '50')).toBe(15);
    expect(daysAt(hundred(curve), '2024-06', '10')).toBe(daysBetweenEnds('2024-02', '2024-06') - 15);
  });
});

describe('a lag of which no day can be named says why', () => {
  it('a rate that is to hold all year has no days, however far it is behind', () => {
    expect(lagAt(seeds.investment, '2024-09', '19.7')).toEqual({ kind: 'none', why: 'flat' });
    expect(lagAt(seeds.investment, '2024-09', '-5')).toEqual({ kind: 'none', why: 'flat' });
  });

  it('a deadline that has not come, and silence', () => {
    expect(lagAt(seeds.exportShare, '2024-09', '3')).toEqual({ kind: 'none', why: 'not-due' });
    expect(lagOf(standing(seeds.highTech, '2024-09'), plan)).toEqual({ kind: 'none', why: 'silent' });
    const apart = standing(seeds.highTech, '2024-09', ['2024-09', notApplicable]);
    expect(lagOf(apart, plan)).toEqual({ kind: 'none', why: 'silent' });
  });

  it('a rate on a running schedule of which no share is formed', () => {
    const growth = { ...seeds.investment, pace: { kind: 'linear' } as const };
    expect(lagAt(growth, '2024-09', '19')).toEqual({ kind: 'none', why: 'no-share' });
  });
});

describe('a deadline', () => {
  it('is past due since the last day of its month, and by no day in that month', () => {
    expect(lagAt(seeds.projectsStarted, '2024-09', '80')).toEqual({ kind: 'past-due', days: 0 });
    expect(lagAt(seeds.projectsStarted, '2024-10', '80')).toEqual({ kind: 'past-due', days: 31 });
    expect(lagAt(seeds.projectsStarted, '2024-12', '80')).toEqual({ kind: 'past-due', days: 92 });
  });

  it('that is met is behind by nothing', () => {
    expect(lagAt(seeds.projectsStarted, '2024-12', '100')).toEqual({ kind: 'days', days: 0 });
  });

  it('without a month of its own is due at the end of the plan', () => {
    const award = { ...seeds.award, pace: { kind: 'deadline' } as const };
    const behind = standing(award, '2024-12', ['2024-12', stage('初评')]);
    expect(lagOf(behind, plan)).toEqual({ kind: 'past-due', days: 0 });
  });
});

describe('the lag of a mean', () => {
  it('of one target is its own', () => {
    fc.assert(
      fc.property(running, periods, decimals(0, 100, 1), (pace, asOf, figure) => {
        const days = daysAt(hundred(pace), asOf, figure);
        expect(meanLagOf([reported(hundred(pace), asOf, figure)], plan)).toMatchObject({ days, targets: 1 });
      }),
    );
  });

  it('lets nobody make up for another with more than the whole', () => {
    const over = reported(targetOf({ id: 'a', goal: '100' }), '2024-06', '300');
    const none = reported(targetOf({ id: 'b', goal: '100' }), '2024-06', '0');
    expect(meanLagOf([over, none], plan)).toEqual({ days: 0, targets: 2, lagging: 1 });
    const half = reported(targetOf({ id: 'c', goal: '100' }), '2024-06', '25');
    expect(meanLagOf([half, half], plan)).toEqual({ days: 91, targets: 2, lagging: 2 });
  });

  it('leaves out what has no running schedule, and is unknown of nothing', () => {
    const hold = reported(seeds.investment, '2024-06', '1');
    expect(meanLagOf([hold], plan)).toBeUndefined();
    expect(meanLagOf([], plan)).toBeUndefined();
    expect(meanLagOf([hold, reported(hundred({ kind: 'linear' }), '2024-06', '50')], plan)?.targets).toBe(1);
  });
});

describe('worst first', () => {
  const asOf = '2024-09';
  const ranked = [
    reported({ ...seeds.exhibitions, id: 'far' }, asOf, '1'),
    reported({ ...seeds.exhibitions, id: 'near' }, asOf, '4'),
    reported({ ...seeds.investment, id: 'rate' }, asOf, '16'),
    reported({ ...seeds.investment, id: 'hair' }, asOf, '19.7'),
    standing(targetOf({ id: 'silent' }), asOf),
    reported({ ...seeds.exhibitions, id: 'ahead' }, asOf, '6'),
    standing({ ...seeds.award, id: 'later' }, asOf, [asOf, stage('申报')]),
    reported({ ...seeds.exhibitions, id: 'done' }, asOf, '7'),
  ];
  const ids = (of: typeof ranked): string[] => worstFirst(of, plan).map((item) => item.standing.target.id);

  it('is by light, then by the gap in points, whatever order they came in', () => {
    fc.assert(
      fc.property(shuffled(ranked), (order) => {
        expect(ids(order)).toEqual(['far', 'near', 'rate', 'hair', 'silent', 'ahead', 'later', 'done']);
      }),
    );
  });

  it('leaves what is equal in the order of the document', () => {
    const twins = ['b', 'a', 'c'].map((id) => reported({ ...seeds.exhibitions, id }, asOf, '1'));
    expect(ids(twins)).toEqual(['b', 'a', 'c']);
  });

  it('takes a rate by its distance to the goal, and too high for too much under a ceiling', () => {
    expect(gapInPoints(reported(seeds.investment, asOf, '19.7'))).toBe('-0.3');
    const ceiling = { ...seeds.petitions, goal: '3' };
    expect(gapInPoints(reported(ceiling, asOf, '3.5'))).toBe('-0.5');
    expect(gapInPoints(reported({ ...ceiling, unit: '件' }, asOf, '4'))).toBeUndefined();
  });
});
