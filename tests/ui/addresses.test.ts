import { describe, expect, it } from 'vitest';
import { bases } from '../../src/domain/basis.ts';
import {
  areaAddress,
  boardAddress,
  changedAddress,
  compareAddress,
  freezeAddress,
  planAddress,
  rankingAddress,
  readMonthPart,
  targetAddress,
} from '../../src/ui/addresses.ts';

/** The month's part of an address, as the route `/p/:planId/:asOf` hands it on. */
const partOf = (address: string): string => address.split('/')[3] ?? '';

describe('an address', () => {
  it.each(bases)('keeps the month and that %s figures count on every page', (basis) => {
    for (const address of [
      boardAddress('plan', '2024-06', basis),
      areaAddress('plan', '2024-06', 'area', basis),
      targetAddress('plan', '2024-06', 'target', basis),
      freezeAddress('plan', '2024-06', basis),
      rankingAddress('plan', '2024-06', basis, { group: 'areas', minimum: 5 }),
    ])
      expect(readMonthPart(partOf(address))).toEqual({ asOf: '2024-06', basis });
  });

  it('of all reported figures is the one it always was', () => {
    expect(boardAddress('plan', '2024-06')).toBe('/p/plan/2024-06');
    expect(planAddress('plan')).toBe('/p/plan');
  });

  it('without a month keeps the basis and leaves the month to the plan', () => {
    expect(readMonthPart(partOf(planAddress('plan', 'accepted')))).toEqual({ asOf: '', basis: 'accepted' });
  });

  it('of a comparison names the earlier moment and what is looked for, and neither unless it is asked for', () => {
    expect(compareAddress('plan', '2024-09')).toBe('/p/plan/2024-09/compare');
    expect(compareAddress('plan', '2024-09', '2024-06@2024-07-05', 'accepted', 'kind=completed')).toBe(
      '/p/plan/2024-09;accepted/compare/2024-06@2024-07-05/kind=completed',
    );
    expect(changedAddress('plan', '2024-09', '2024-08', 'reported', 'innovation')).toBe(
      '/p/plan/2024-09/compare/2024-08/area=innovation',
    );
    expect(changedAddress('plan', '2024-09', '2024-08', 'reported', undefined)).toBe(
      '/p/plan/2024-09/compare/2024-08',
    );
  });

  it('with a basis nobody knows names no month', () => {
    expect(readMonthPart('2024-06;all')).toEqual({ asOf: '2024-06;all', basis: 'reported' });
    expect(readMonthPart('2024-06;accepted;x').asOf).toBe('2024-06;accepted;x');
  });
});
