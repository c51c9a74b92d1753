import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, round } from '../../src/domain/decimal.ts';
import { expectationOf } from '../../src/domain/pace.ts';
import { addMonths, periodsFrom } from '../../src/domain/period.ts';
import type { Pace } from '../../src/domain/plan.ts';
import { decimals } from './arbitraries.ts';
import { plan, seeds } from './fixtures.ts';

const expected = (pace: Pace, asOf: string, within = plan) =>
  expectationOf({ ...seeds.highTech, pace }, asOf, within);
const shareOf = (pace: Pace, asOf: string): string => expected(pace, asOf).share;

describe('a linear pace', () => {
  it('is m/12 at the end of each month', () => {
    const shares = periodsFrom('2024-01', '2024-12').map((asOf) =>
      round(shareOf({ kind: 'linear' }, asOf), 3),
    );
    expect(shares).toEqual(
      '0.083 0.167 0.250 0.333 0.417 0.500 0.583 0.667 0.750 0.833 0.917 1.000'.split(' '),
    );
  });

  it('is nothing before the plan and the whole after it, and past due only then', () => {
    expect(expected({ kind: 'linear' }, '2023-12')).toEqual({ share: '0', due: true, pastDue: false });
    expect(expected({ kind: 'linear' }, '2024-12')).toEqual({ share: '1', due: true, pastDue: false });
    expect(expected({ kind: 'linear' }, '2025-03')).toEqual({ share: '1', due: true, pastDue: true });
  });

  it('divides by the months of the plan, not by twelve', () => {
    const push = { ...plan, periods: { from: '2023-07', to: '2023-10' } };
    expect(expected({ kind: 'linear' }, '2023-09', push).share).toBe('0.75');
  });
});

describe('a hold', () => {
  it('expects the whole goal all year and is never past due', () => {
    for (const asOf of ['2024-01', '2024-12', '2025-02'])
      expect(expected({ kind: 'hold' }, asOf)).toEqual({ share: '1', due: true, pastDue: false });
  });
});

describe('a deadline', () => {
  it('三季度前: nothing is due until September, everything from then on', () => {
    const pace: Pace = { kind: 'deadline', due: '2024-09' };
    expect(expected(pace, '2024-08')).toEqual({ share: '0', due: false, pastDue: false });
    expect(expected(pace, '2024-09')).toEqual({ share: '1', due: true, pastDue: false });
    expect(expected(pace, '2024-10')).toEqual({ share: '1', due: true, pastDue: true });
  });

  it('without a month of its own is the last month of the plan', () => {
    expect(expected({ kind: 'deadline' }, '2024-11').due).toBe(false);
    expect(expected({ kind: 'deadline' }, '2024-12').due).toBe(true);
  });
});

describe('a curve', () => {
  const pace: Pace = { kind: 'curve', shares: { '2024-09': '0.8', '2024-03': '0.2', '2024-12': '1' } };

  it('expects the share of the latest named month, and nothing before the first', () => {
    const asOfs = ['2024-02', '2024-03', '2024-08', '2024-09', '2024-12'];
    expect(asOfs.map((asOf) => shareOf(pace, asOf))).toEqual(['0', '0.2', '0.2', '0.8', '1']);
  });

  it('without shares expects nothing', () => {
    expect(shareOf({ kind: 'curve' }, '2024-12')).toBe('0');
  });
});

describe('every pace', () => {
  it('expects from 0 to 1, never less a month later', () => {
    const due = fc.integer({ min: 0, max: 11 }).map((n) => addMonths('2024-01', n));
    const paces: fc.Arbitrary<Pace> = fc.oneof(
      fc.constantFrom<Pace>({ kind: 'linear' }, { kind: 'hold' }, { kind: 'deadline' }),
      due.map((month): Pace => ({ kind: 'deadline', due: month })),
      fc.tuple(decimals(0, 1), decimals(0, 1)).map(
        ([a, b]): Pace => ({
          kind: 'curve',
          shares: compare(a, b) < 0 ? { '2024-04': a, '2024-08': b } : { '2024-04': b, '2024-08': a },
        }),
      ),
    );
    fc.assert(
      fc.property(paces, fc.integer({ min: -3, max: 15 }), (pace, n) => {
        const now = expected(pace, addMonths('2024-01', n));
        const next = expected(pace, addMonths('2024-01', n + 1));
        expect(compare(now.share, '0')).toBeGreaterThanOrEqual(0);
        expect(compare(next.share, now.share)).toBeGreaterThanOrEqual(0);
        expect(compare(next.share, '1')).toBeLessThanOrEqual(0);
        expect([now.due && !next.due, now.pastDue && !next.pastDue]).toEqual([false, false]);
      }),
    );
  });
});
