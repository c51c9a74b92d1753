import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, isPeriod, monthOf, monthsBetween, periodsFrom, yearOf } from '../../src/domain/period.ts';

const anyPeriod = fc
  .record({ year: fc.integer({ min: 1000, max: 9000 }), month: fc.integer({ min: 1, max: 12 }) })
  .map(({ year, month }) => `${year}-${String(month).padStart(2, '0')}`);
const months = fc.integer({ min: -1200, max: 1200 });

describe('periods', () => {
  it('come back when months are added and taken away again', () => {
    fc.assert(
      fc.property(anyPeriod, months, (period, n) => {
        const other = addMonths(period, n);
        expect(isPeriod(other)).toBe(true);
        expect(monthsBetween(period, other)).toBe(n);
        expect(addMonths(other, -n)).toBe(period);
      }),
    );
  });

  it('sort as text in the order of time', () => {
    fc.assert(
      fc.property(anyPeriod, anyPeriod, (a, b) => {
        expect(a < b).toBe(monthsBetween(a, b) > 0);
      }),
    );
  });

  it('tell their year and month', () => {
    fc.assert(
      fc.property(anyPeriod, (period) => {
        expect(`${yearOf(period)}-${String(monthOf(period)).padStart(2, '0')}`).toBe(period);
      }),
    );
  });

  it('run over the turn of a year', () => {
    expect(addMonths('2024-12', 1)).toBe('2025-01');
    expect(addMonths('2024-01', -1)).toBe('2023-12');
    expect(monthsBetween('2024-11', '2025-01')).toBe(2);
    expect(periodsFrom('2024-11', '2025-02')).toEqual(['2024-11', '2024-12', '2025-01', '2025-02']);
  });

  it('from a month to itself are one, to an earlier one none', () => {
    expect(periodsFrom('2024-06', '2024-06')).toEqual(['2024-06']);
    expect(periodsFrom('2024-06', '2024-05')).toEqual([]);
  });

  it.each(['2024-13', '2024-00', '2024-6', '2024-06-30', '2024-06\n', '２０２４-06', '24-06', ''])(
    'are never written %j',
    (text) => {
      expect(isPeriod(text)).toBe(false);
    },
  );
});
