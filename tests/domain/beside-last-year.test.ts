import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { besideLastYear } from '../../src/domain/beside-last-year.ts';
import type { Reading } from '../../src/domain/change-bodies.ts';
import { compare } from '../../src/domain/decimal.ts';
import type { Target } from '../../src/domain/plan.ts';
import type { YearFigure } from '../../src/domain/year-figure.ts';
import { plan, seeds, standing, targetOf, value } from './fixtures.ts';
import { figureOf } from './years-data.ts';

const last = (
  text: string,
  bound: '=' | '>' | '>=' | '<' | '<=' | '~' = '=',
  more: Partial<YearFigure> = {},
) => figureOf({ reading: { kind: 'value', value: text, bound }, ...more });

const beside = (reading: Reading, before: YearFigure, target: Target = targetOf(), period = '2024-12') =>
  besideLastYear(standing(target, '2024-12', [period, reading]), plan, before);

const bounds = fc.constantFrom('=', '>', '>=', '<', '<=', '~');
const numbers = fc.integer({ min: 0, max: 6 });

/** Is every pair of numbers that the two may stand for in this order? */
const isCertain = (own: number, limit: string, theirs: number, other: string, order: string): boolean => {
  const all = Array.from({ length: 161 }, (_, index) => index / 10 - 4);
  const fits = (n: number, bound: string, edge: number): boolean =>
    ({ '=': n === edge, '>': n > edge, '>=': n >= edge, '<': n < edge, '<=': n <= edge })[bound] ?? true;
  const mine = all.filter((n) => fits(n, limit, own));
  const before = all.filter((n) => fits(n, other, theirs));
  return mine.every((a) =>
    before.every((b) => (order === 'higher' ? a > b : order === 'lower' ? a < b : a === b)),
  );
};

describe('a year beside the year before', () => {
  it('is called higher, lower or equal only where it is so whatever the bounds leave open', () => {
    fc.assert(
      fc.property(numbers, bounds, numbers, bounds, (own, limit, theirs, other) => {
        const reading = { kind: 'value', value: String(own), bound: limit } as const;
        const found = beside(reading, last(String(theirs), other));
        if (found !== undefined) expect(isCertain(own, limit, theirs, other, found.order)).toBe(true);
        else if (limit === '=' && other === '=') expect.unreachable('two numbers have an order');
        if (found !== undefined && found.order !== 'equal')
          expect(found.difference !== undefined).toBe(limit === '=' && other === '=');
      }),
      { numRuns: 500 },
    );
  });

  it('differs by the distance of two exact numbers', () => {
    expect(beside(value('40'), last('47'))).toEqual({ order: 'lower', difference: '7' });
    expect(beside(value('47'), last('47'))).toEqual({ order: 'equal' });
    const rate = last('20.2', '=', { unit: '%', measure: 'growth' });
    expect(beside(value('19.7'), rate, seeds.investment)).toEqual({ order: 'lower', difference: '0.5' });
  });

  it('says of 194家 after 超200家 that it is lower, and not by how much', () => {
    expect(beside(value('194'), last('200', '>'))).toEqual({ order: 'lower' });
    expect(beside(value('200'), last('200', '>'))).toEqual({ order: 'lower' });
    expect(beside(value('201'), last('200', '>'))).toBeUndefined();
  });

  it('converts exactly: 45.08兆瓦 is less than 8.29万千瓦', () => {
    const found = beside(value('45.08'), last('8.29', '=', { unit: '万千瓦' }), targetOf({ unit: '兆瓦' }));
    expect(found?.order).toBe('lower');
    expect(compare(found?.order === 'lower' ? (found.difference ?? '0') : '0', '37.82')).toBe(0);
  });

  it.each([
    ['other units', last('47', '=', { unit: '亿元' })],
    ['another measure', last('47', '=', { measure: 'level' })],
    ['an estimate', last('47', '=', { grade: 'estimated' })],
    ['a part of a year', last('47', '=', { isWhole: false, upTo: '2023-09' })],
    ['no number', last('47', '=', { reading: { kind: 'stage', stage: '命名' } })],
  ])('is held against nothing that is not like it: %s', (_why, before) => {
    expect(beside(value('40'), before)).toBeUndefined();
  });

  it('is not held against the year before while it is running', () => {
    expect(beside(value('40'), last('47'), targetOf(), '2024-09')).toBeUndefined();
  });
});
