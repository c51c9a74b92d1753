import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Grade, Reading } from '../../src/domain/change-bodies.ts';
import { compare } from '../../src/domain/decimal.ts';
import type { EarlierFigure } from '../../src/domain/earlier-figures.ts';
import { firstPassed } from '../../src/domain/first-passed.ts';
import type { Target } from '../../src/domain/plan.ts';
import type { YearFigure } from '../../src/domain/year-figure.ts';
import { decimals } from './arbitraries.ts';
import { plan, standing, targetOf, value } from './fixtures.ts';
import { figureOf } from './years-data.ts';

const bonds = targetOf({ name: '发行专项债券', goal: '50', unit: '亿元', indicatorId: 'bonds' });

const inYear = (year: number, text: string, more: Partial<YearFigure> = {}): EarlierFigure => ({
  indicatorId: 'bonds',
  year,
  figure: figureOf({ reading: { kind: 'value', value: text }, unit: '亿元', upTo: `${year}-12`, ...more }),
});

const passed = (
  text: string,
  earlier: readonly EarlierFigure[],
  { target = bonds, grade = 'reported', reading = value(text), asOf = '2024-12' } = {} as {
    target?: Target;
    grade?: Grade;
    reading?: Reading;
    asOf?: string;
  },
) => firstPassed(standing(target, asOf, [asOf, reading, grade]), plan, earlier);

const bounds = fc.constantFrom('=', '>', '>=', '<', '<=', '~');
const earlierYears = fc.array(
  fc.record({
    year: fc.integer({ min: 2019, max: 2023 }),
    text: decimals(0, 400, 1),
    bound: bounds,
    grade: fc.constantFrom('published', 'verified', 'estimated'),
    isWhole: fc.boolean(),
  }),
  { maxLength: 5 },
);

describe('首次突破', () => {
  it('is never said where a year before is at or over the threshold, or may be', () => {
    fc.assert(
      fc.property(decimals(0, 400, 1), bounds, earlierYears, (text, bound, years) => {
        const earlier = years.map(({ year, text: last, bound: limit, grade, isWhole }) =>
          inYear(year, last, { reading: { kind: 'value', value: last, bound: limit }, grade, isWhole }),
        );
        const first = passed(text, earlier, { reading: { kind: 'value', value: text, bound } });
        if (first === undefined) return;
        expect(compare(text, first.threshold)).toBeGreaterThanOrEqual(bound === '>' ? 0 : 1);
        expect(['=', '>', '>=']).toContain(bound);
        for (const { text: last, bound: limit, grade, isWhole } of years) {
          expect(compare(last, first.threshold)).toBeLessThan(limit === '<' ? 1 : 0);
          expect(['=', '<', '<=']).toContain(limit);
          expect(grade).not.toBe('estimated');
          expect(isWhole).toBe(true);
        }
        const known = new Set(years.map(({ year }) => year));
        for (let year = first.since; year < 2024; year += 1) expect(known.has(year)).toBe(true);
        expect(known.has(first.since - 1)).toBe(false);
      }),
      { numRuns: 600 },
    );
  });

  it('names the round number that was passed and the first year of which there is a figure', () => {
    expect(passed('105', [inYear(2023, '62.03')])).toEqual({ threshold: '100', since: 2023 });
    expect(passed('105', [inYear(2022, '40'), inYear(2023, '62.03')])).toEqual({
      threshold: '100',
      since: 2022,
    });
  });

  it('names no threshold between last year and this that is not round', () => {
    expect(passed('68', [inYear(2023, '62.03')])).toBeUndefined();
    expect(passed('95', [inYear(2023, '62.03')])).toEqual({ threshold: '90', since: 2023 });
  });

  it('reaches back only as far as the years follow each other', () => {
    expect(passed('105', [inYear(2021, '30'), inYear(2023, '62.03')])).toEqual({
      threshold: '100',
      since: 2023,
    });
    expect(passed('105', [inYear(2022, '62.03')])).toBeUndefined();
  });

  it('is denied by a year far back that was over the threshold, though the years between are unknown', () => {
    expect(passed('105', [inYear(2020, '130'), inYear(2023, '62.03')])).toBeUndefined();
  });

  it('is not said of exactly the round number, and is of 超 it', () => {
    expect(passed('100', [inYear(2023, '62.03')])).toBeUndefined();
    const reading = { kind: 'value', value: '100', bound: '>' } as const;
    expect(passed('100', [inYear(2023, '62.03')], { reading })).toEqual({ threshold: '100', since: 2023 });
  });

  it('is said without years before by nobody', () => {
    expect(passed('105', [])).toBeUndefined();
    expect(passed('105', [{ ...inYear(2023, '62.03'), indicatorId: 'other' }])).toBeUndefined();
  });

  it('counts in the things themselves: 1.2万件 passes 1万件', () => {
    const target = targetOf({ goal: '1.1', unit: '万件', indicatorId: 'bonds' });
    const earlier = [inYear(2023, '9900', { unit: '件' })];
    expect(passed('1.2', earlier, { target })).toEqual({ threshold: '1', since: 2023 });
  });

  it('is not said of small counts: 41家 after 39家 is no milestone', () => {
    const target = targetOf({ indicatorId: 'bonds' });
    expect(passed('41', [inYear(2023, '39', { unit: '家' })], { target })).toBeUndefined();
    expect(passed('205', [inYear(2023, '190', { unit: '家' })], { target })).toEqual({
      threshold: '200',
      since: 2023,
    });
  });

  it.each(['growth', 'reduction', 'ceiling'] as const)('is not said of a %s', (measure) => {
    const target = targetOf({ measure, goal: '10', unit: '%', indicatorId: 'bonds', pace: { kind: 'hold' } });
    const earlier = [inYear(2023, '9', { unit: '%', measure })];
    expect(passed('21', earlier, { target })).toBeUndefined();
  });

  it('is said of a level at the end of the year only, of a count at any time', () => {
    const level = targetOf({ measure: 'level', goal: '90', unit: '%', indicatorId: 'bonds' });
    const earlier = [inYear(2023, '89', { unit: '%', measure: 'level' })];
    expect(passed('93.5', earlier, { target: level })).toEqual({ threshold: '90', since: 2023 });
    expect(passed('93.5', earlier, { target: level, asOf: '2024-09' })).toBeUndefined();
    expect(passed('105', [inYear(2023, '62.03')], { asOf: '2024-09' })).toBeDefined();
  });

  it('is not said of an estimate, nor of a place in a ranking', () => {
    expect(passed('105', [inYear(2023, '62.03')], { grade: 'estimated' })).toBeUndefined();
    const rank = targetOf({ goal: '150', unit: '位', indicatorId: 'bonds' });
    expect(passed('105', [inYear(2023, '99', { unit: '位' })], { target: rank })).toBeUndefined();
  });
});
