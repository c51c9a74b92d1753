import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add, compare, type Decimal, divide, multiply, subtract } from '../../src/domain/decimal.ts';
import { type Forecast, forecastOf, type WithoutForecast } from '../../src/domain/forecast.ts';
import { addMonths, type Period, periodsFrom } from '../../src/domain/period.ts';
import type { Target } from '../../src/domain/plan.ts';
import { decimals, shuffled } from './arbitraries.ts';
import { notApplicable, plan, type Report, seeds, stage, stateOf, targetOf, value } from './fixtures.ts';

const months = periodsFrom('2024-01', '2024-12');

const forecast = (target: Target, asOf: Period, ...reports: readonly Report[]) =>
  forecastOf(stateOf(target, ...reports), plan, asOf);

/** The forecast of a target that forms one. */
function made(target: Target, asOf: Period, ...reports: readonly Report[]): Forecast {
  const found = forecast(target, asOf, ...reports);
  if (found?.kind !== 'forecast') throw new Error(`no forecast: ${found?.why}`);
  return found;
}

/** Consecutive months from January on. */
const monthly = (...figures: readonly Decimal[]): Report[] =>
  figures.map((figure, index) => [addMonths('2024-01', index), value(figure)]);

/** Counts that grow from month to month, with some months not reported; the last month is among them. */
const ledgers = fc
  .array(fc.record({ step: decimals(0, 9, 1), isReported: fc.boolean() }), { minLength: 3, maxLength: 11 })
  .map((drawn) => {
    let total = '0';
    const reports = drawn.flatMap(({ step, isReported }, index): [Period, Decimal][] => {
      total = add(total, step);
      return isReported || index === drawn.length - 1 ? [[addMonths('2024-01', index), total]] : [];
    });
    return { asOf: addMonths('2024-01', drawn.length - 1), reports };
  });

const asReports = (reports: readonly (readonly [Period, Decimal])[]): Report[] =>
  reports.map(([period, figure]) => [period, value(figure)]);

const distant = targetOf({ goal: '1000' });
const near = (a: Decimal = '', b: Decimal = ''): boolean =>
  compare(subtract(a, b), '0.000001') < 0 && compare(subtract(b, a), '0.000001') < 0;

describe('a forecast', () => {
  it('does not depend on the unit: in 万 as in ones, only the digits differ', () => {
    fc.assert(
      fc.property(
        ledgers,
        fc.constantFrom('10', '10000'),
        decimals(20, 60, 0),
        ({ asOf, reports }, times, goal) => {
          const scaled = reports.map(([period, figure]) => [period, multiply(figure, times)] as const);
          const one = made(targetOf({ goal }), asOf, ...asReports(reports));
          const other = made(targetOf({ goal: multiply(goal, times) }), asOf, ...asReports(scaled));
          expect(other.verdict).toBe(one.verdict);
          expect(other.reached).toBe(one.reached);
          expect(other.band === undefined).toBe(one.band === undefined);
          const [band, past] = [one.band ?? { slow: '0', fast: '0' }, one.past ?? { expected: '0' }];
          expect(near(other.band?.slow ?? '0', multiply(band.slow, times))).toBe(true);
          expect(near(other.band?.fast ?? '0', multiply(band.fast, times))).toBe(true);
          expect(near(other.past?.expected ?? '0', multiply(past.expected, times))).toBe(true);
        },
      ),
    );
  });

  it('of a straight line is its goal exactly, whichever months were reported', () => {
    const lines = fc.record({
      goal: decimals(1, 500, 1).filter((goal) => compare(goal, '0') > 0),
      chosen: fc.uniqueArray(fc.integer({ min: 1, max: 11 }), { minLength: 3, maxLength: 11 }),
    });
    fc.assert(
      fc.property(lines, ({ goal, chosen }) => {
        const whole = multiply(goal, '12');
        const reports = chosen.map(
          (n): Report => [addMonths('2024-01', n - 1), value(multiply(goal, String(n)))],
        );
        const { band, verdict, past } = made(targetOf({ goal: whole }), '2024-11', ...reports);
        expect(band).toEqual({ slow: whole, fast: whole });
        expect(verdict).toBe('likely');
        if (chosen.length > 3) expect(past).toMatchObject({ error: '0', within: true });
      }),
    );
  });

  it('never has a lower band when more was achieved', () => {
    fc.assert(
      fc.property(ledgers, decimals(0, 30, 1), ({ asOf, reports }, more) => {
        const better = reports.map(([period, figure], index) =>
          index === reports.length - 1 ? ([period, add(figure, more)] as const) : ([period, figure] as const),
        );
        const less = made(distant, asOf, ...asReports(reports)).band;
        const greater = made(distant, asOf, ...asReports(better)).band;
        expect(greater === undefined).toBe(less === undefined);
        if (less === undefined || greater === undefined) return;
        expect(compare(greater.slow, less.slow)).toBeGreaterThanOrEqual(0);
        expect(compare(greater.fast, less.fast)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('lies at or above where a count stands, the slow end never above the fast one', () => {
    fc.assert(
      fc.property(ledgers, ({ asOf, reports }) => {
        const { band, latest, past } = made(distant, asOf, ...asReports(reports));
        if (band === undefined) return;
        expect(compare(band.slow, latest.value)).toBeGreaterThanOrEqual(0);
        expect(compare(band.fast, band.slow)).toBeGreaterThanOrEqual(0);
        if (past === undefined) return;
        expect(compare(past.expected, past.slow)).toBeGreaterThanOrEqual(0);
        expect(compare(past.fast, past.expected)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('needs three periods, and its check one more', () => {
    fc.assert(
      fc.property(ledgers, ({ asOf, reports }) => {
        const { band, verdict, past } = made(distant, asOf, ...asReports(reports));
        expect(band === undefined).toBe(reports.length < 3);
        expect(verdict === undefined).toBe(reports.length < 3);
        expect(past === undefined).toBe(reports.length < 4);
      }),
    );
  });

  it('does not depend on the order of the entries', () => {
    const reordered = ledgers.chain(({ asOf, reports }) =>
      shuffled(reports).map((other) => ({ asOf, reports, other })),
    );
    fc.assert(
      fc.property(reordered, ({ asOf, reports, other }) => {
        expect(made(distant, asOf, ...asReports(other))).toEqual(made(distant, asOf, ...asReports(reports)));
      }),
    );
  });

  it('as of a month knows nothing of later ones', () => {
    fc.assert(
      fc.property(ledgers, ({ asOf, reports }) => {
        const known = asReports(reports);
        const later: Report = [addMonths(asOf, 1), value('999')];
        expect(forecast(distant, asOf, ...known, later)).toEqual(forecast(distant, asOf, ...known));
      }),
    );
  });
});

/** Targets as the plan of 2024 prints them; the figures below are made up for these tests. */
const { targets } = JSON.parse(
  readFileSync(new URL('../../data/plans/2024.json', import.meta.url), 'utf8'),
) as { targets: Target[] };
function planned(id: string): Target {
  const found = targets.find((target) => target.id === id);
  if (found === undefined) throw new Error(`no target ${id}`);
  return found;
}

describe('新增国家高新技术企业45家', () => {
  const target = planned('2024-national-high-tech-enterprises');

  it('as of August: the slowest and the fastest third carry on, and July is held against June', () => {
    const { required, paces, band, verdict, past } = made(
      target,
      '2024-08',
      ...monthly('2', '6', '9', '15', '18', '22', '27', '31'),
    );
    expect(required).toBe('3.5');
    expect(paces).toEqual({ average: '3.875', slow: '2.5', fast: '5.5', third: 2 });
    expect(band).toEqual({ slow: '41', fast: '53' });
    expect(verdict).toBe('at-risk');
    expect(past).toMatchObject({ since: '2024-07', slow: '29.5', fast: '32.5', within: true });
    expect(past?.error.slice(0, 6)).toBe('0.1428');
  });

  it('is 预计完成 when even the slow pace arrives and 预计完不成 when the fast one does not', () => {
    expect(made(target, '2024-04', ...monthly('4', '8', '12', '16')).verdict).toBe('likely');
    expect(made(target, '2024-04', ...monthly('1', '2', '3', '4')).verdict).toBe('unlikely');
  });

  it('that is met says met and forecasts nothing', () => {
    const met = made(target, '2024-05', ...monthly('9', '18', '27', '36', '46'));
    expect(met).toMatchObject({ reached: 'met', missing: '0' });
    expect([met.required, met.band, met.verdict, met.past]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('that is met by an estimate only is not called met', () => {
    const reports = [...monthly('9', '18', '27'), ['2024-04', value('45'), 'estimated'] as const];
    expect(made(target, '2024-04', ...reports).reached).toBe('estimated');
  });

  it('counts an estimate on the way as a figure and remembers that it is one', () => {
    const reports = [...monthly('3', '6'), ['2024-03', value('9'), 'estimated'] as const];
    const { band, figures } = made(target, '2024-03', ...reports);
    expect(band).toEqual({ slow: '36', fast: '36' });
    expect(figures.map(({ estimated }) => estimated)).toEqual([false, false, true]);
  });

  it('shares what lies between two figures among the months between them', () => {
    const { paces, monthsGone, figures } = made(
      target,
      '2024-06',
      ['2024-01', value('1')],
      ['2024-02', value('2')],
      ['2024-06', value('22')],
    );
    expect(paces).toEqual({
      average: '3.6666666666666666666666666666666666666667',
      slow: '1',
      fast: '5',
      third: 2,
    });
    expect([monthsGone, figures.length]).toEqual([6, 3]);
  });

  it('leaves a count that was corrected downwards where it is', () => {
    const { band } = made(target, '2024-03', ...monthly('9', '6', '3'));
    expect(band?.slow).toBe('3');
  });

  it('in the last month has no month left, however old the last figure is', () => {
    const { monthsLeft, required, band, missing } = made(target, '2024-12', ...monthly('3', '6', '9'));
    expect([monthsLeft, required, band, missing]).toEqual([0, undefined, undefined, '36']);
  });

  it('counts the remaining months from the as-of month: silence does not stretch the time', () => {
    const { monthsLeft, monthsAhead, required } = made(target, '2024-05', ...monthly('3', '6', '9'));
    expect([monthsLeft, monthsAhead]).toEqual([7, 9]);
    expect(required).toBe(divide('36', '7'));
  });
});

describe('a forecast by the bound of its goal', () => {
  it('超200个: exactly 200 at the slow end is not enough', () => {
    const target = planned('2024-government-state-projects');
    const flat = monthly('50', '100', '150');
    expect(made({ ...target, goal: '600' }, '2024-03', ...flat).verdict).toBe('unlikely');
    expect(made({ ...target, goal: '599' }, '2024-03', ...flat).verdict).toBe('likely');
  });

  it('goes by the due month and not by December', () => {
    const target = targetOf({ pace: { kind: 'deadline', due: '2024-09' } });
    const { until, monthsLeft, band } = made(
      target,
      '2024-06',
      ...monthly('5', '10', '15', '20', '25', '30'),
    );
    expect([until, monthsLeft, band?.slow]).toEqual(['2024-09', 3, '45']);
  });
});

describe('a level', () => {
  const coverage = targetOf({
    measure: 'level',
    comparator: '>=',
    goal: '60',
    baseline: '48',
    unit: '%',
    pace: { kind: 'linear' },
  });

  it('with a baseline goes on from the baseline, and may slip back', () => {
    expect(made(coverage, '2024-03', ...monthly('49', '50', '51')).band).toEqual({ slow: '60', fast: '60' });
    expect(made(coverage, '2024-03', ...monthly('50', '51', '50')).band).toEqual({ slow: '41', fast: '68' });
  });

  it('that is to become smaller counts downwards', () => {
    const less = { ...coverage, comparator: '<=' as const, goal: '36' };
    const falling = made(less, '2024-03', ...monthly('47', '46', '44'));
    expect(falling.band).toEqual({ slow: '35', fast: '26' });
    expect([falling.missing, falling.verdict]).toEqual(['8', 'likely']);
    expect(made(less, '2024-03', ...monthly('48.5', '49', '49.5')).verdict).toBe('unlikely');
  });

  it('without a baseline, or to be held all year, is not forecast', () => {
    const whyNot = (target: Target) =>
      (forecast(target, '2024-03', ...monthly('49', '50', '51')) as WithoutForecast).why;
    expect(whyNot(seeds.exportShare)).toBe('no-way');
    expect(whyNot({ ...coverage, pace: { kind: 'hold' } })).toBe('hold');
    expect(whyNot({ ...coverage, baseline: '70' })).toBe('no-way');
  });
});

describe('what is not forecast', () => {
  const whyOf = (target: Target, ...reports: readonly Report[]) => {
    const found = forecast(target, '2024-06', ...reports);
    return found?.kind === 'none' ? found.why : found?.kind;
  };

  it('says why: rates, ceilings, stages, silence, 不适用', () => {
    expect(whyOf(seeds.investment, ...monthly('20', '20', '20'))).toBe('rate');
    expect(whyOf(seeds.incidents, ...monthly('9', '9', '9'))).toBe('rate');
    expect(whyOf(seeds.petitions, ...monthly('3', '2', '1'))).toBe('ceiling');
    expect(whyOf(seeds.railway, ['2024-03', stage('前期')])).toBe('stages');
    expect(whyOf(seeds.highTech)).toBe('silent');
    expect(whyOf(seeds.highTech, ...monthly('3', '6', '9'), ['2024-04', notApplicable])).toBe(
      'not-applicable',
    );
  });

  it('is every target of the plan that is not counted up: none of them has a baseline', () => {
    for (const target of targets) {
      const kind = forecastOf(stateOf(target), plan, '2024-06');
      expect(kind).toMatchObject({ kind: 'none' });
      expect(kind?.kind === 'none' && kind.why === 'silent').toBe(target.measure === 'cumulative');
    }
  });

  it('takes no figure from outside the plan', () => {
    expect(whyOf(seeds.highTech, ['2023-12', value('40')])).toBe('silent');
    expect(months).toContain(made(seeds.highTech, '2025-06', ...monthly('3', '6', '9')).until);
  });
});
