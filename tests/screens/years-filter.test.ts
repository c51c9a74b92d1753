import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IndicatorAcross } from '../../src/domain/across-years.ts';
import { asksForNothing } from '../../src/domain/said-in.ts';
import { yearsView } from '../../src/queries/years.ts';
import {
  isSaidOf,
  printYearsFilter,
  readYearsFilter,
  type YearsFilter,
  yearsGroups,
} from '../../src/screens/years/years-filter.ts';
import { readPublished } from '../domain/years-data.ts';

const filters: fc.Arbitrary<YearsFilter> = fc.record(
  {
    group: fc.constantFrom(...yearsGroups),
    text: fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
      .filter((text) => text.isWellFormed() && !asksForNothing(text)),
  },
  { requiredKeys: ['group'] },
);

describe('a filter of the years in an address', () => {
  it('is read as it was printed', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        expect(readYearsFilter(printYearsFilter(filter) ?? 'all')).toEqual(filter);
      }),
    );
  });

  it.each([
    '',
    'everything',
    'below;',
    'all;text=',
    'all;text=~20',
    ';text=a',
    'all;text=%41',
    'constructor',
  ])('%j is refused and never everything', (part) => {
    expect(readYearsFilter(part)).toBeUndefined();
  });

  it('asks for nothing by blanks and marks alone', () => {
    expect(printYearsFilter({ group: 'all', text: ' “' })).toBeUndefined();
    expect(printYearsFilter({ group: 'below', text: '' })).toBe('below');
  });
});

describe('a search of the years', () => {
  const named = (name: string): IndicatorAcross => ({
    indicator: { id: 'x', name, unit: '家', near: [] },
    years: [],
  });

  it('is the search of every list: width, numerals and the order of words do not matter', () => {
    const across = named('10亿元以上企业');
    for (const typed of ['１０亿', '10亿 企业', '企业 10亿', '十亿元', '“10亿元”'])
      expect(isSaidOf(across, typed), typed).toBe(true);
    expect(isSaidOf(across, '20亿')).toBe(false);
  });

  it('finds every indicator of the documents by its name and by the words of its goals', () => {
    for (const across of yearsView(readPublished(), [])) {
      expect(isSaidOf(across, across.indicator.name)).toBe(true);
      for (const { target } of across.years.flatMap(({ goals }) => goals))
        expect(isSaidOf(across, target.quote)).toBe(true);
    }
  });
});
