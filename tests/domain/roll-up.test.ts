import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, divide } from '../../src/domain/decimal.ts';
import type { Light } from '../../src/domain/light.ts';
import { defaultRule } from '../../src/domain/light-rule.ts';
import { type RollUp, rollUp, sharesInTenths } from '../../src/domain/roll-up.ts';
import type { Standing } from '../../src/domain/standing.ts';
import { shuffled, standings } from './arbitraries.ts';
import { notApplicable, type Report, seeds, standing, targetOf, value } from './fixtures.ts';

const roll = (...list: readonly Standing[]): RollUp => rollUp(list, defaultRule);

/** A count out of 100 in June, when 50 is due; undefined for silence. */
const count = (done: string | undefined, more = {}): Standing => {
  const reports: Report[] = done === undefined ? [] : [['2024-06', value(done)]];
  return standing(targetOf({ goal: '100', ...more }), '2024-06', ...reports);
};

const exempt = standing(seeds.highTech, '2024-06', ['2024-06', notApplicable]);
const missedRate = standing(seeds.investment, '2024-06', ['2024-06', value('19.7')]);

describe('the number of a gauge', () => {
  it('is the weighted mean of credits, and the tick that of expectations', () => {
    expect(roll(count('40'), count('100'))).toMatchObject({ completion: '0.7', expected: '0.5' });
    expect(roll(count('40', { weight: '3' }), count('100'))).toMatchObject({ completion: '0.55' });
  });

  it('law 2: counts 194 % as the whole and no more', () => {
    expect(roll(count('194'), count('0')).completion).toBe('0.5');
  });

  it('counts silence as nothing done, in the number and in the tick', () => {
    expect(roll(count('50'), count(undefined))).toMatchObject({
      completion: '0.25',
      expected: '0.5',
      silent: '0.5',
      unreported: 1,
      total: 2,
    });
  });

  it('leaves what does not apply out of every denominator', () => {
    const found = roll(count('50'), exempt);
    expect(found).toMatchObject({ completion: '0.5', expected: '0.5', total: 1, judged: 1, silent: '0' });
    expect(found.countsByLight['not-applicable']).toBe(1);
  });

  it('is absent where there is nothing to divide', () => {
    for (const nothing of [roll(), roll(exempt), roll(count('50', { weight: '0' }))])
      expect([nothing.completion, nothing.expected, nothing.silent]).toEqual([
        undefined,
        undefined,
        undefined,
      ]);
    expect(roll().total).toBe(0);
  });

  it('law 4: does not depend on the order of the standings', () => {
    const pairs = fc
      .array(standings, { maxLength: 12 })
      .chain((list) => fc.tuple(fc.constant(list), shuffled(list)));
    fc.assert(
      fc.property(pairs, ([list, other]) => {
        expect(rollUp(other, defaultRule)).toEqual(rollUp(list, defaultRule));
      }),
      { numRuns: 300 },
    );
  });

  it('law 2: stays in 0…1, and so do the tick and the silent share', () => {
    fc.assert(
      fc.property(fc.array(standings, { maxLength: 12 }), (list) => {
        const { completion, expected, silent } = rollUp(list, defaultRule);
        for (const share of [completion, expected, silent]) {
          if (share === undefined) continue;
          expect(compare(share, '0')).toBeGreaterThanOrEqual(0);
          expect(compare(share, '1')).toBeLessThanOrEqual(0);
        }
      }),
    );
  });

  it('of a whole is the mean of its parts by their weight', () => {
    const lists = fc.array(
      standings.filter((s) => s.light !== 'not-applicable').map((s) => ({ ...s, weight: '1' })),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(lists, (list) => {
        const twice = rollUp([...list, ...list], defaultRule);
        expect(twice.completion).toBe(rollUp(list, defaultRule).completion);
        expect(twice.total).toBe(2 * list.length);
      }),
    );
  });
});

describe('not reporting', () => {
  const asOf = '2024-06';
  const targets = [seeds.highTech, seeds.investment, seeds.incidents, seeds.petitions, seeds.projectsStarted];
  /** A target, and the same target with and without its figure. */
  const pairs = fc
    .record({
      target: fc.constantFrom(...targets),
      n: fc.integer({ min: -5, max: 120 }),
      exempt: fc.boolean(),
    })
    .map(({ target, n, exempt: applies }) => ({
      reported: standing(target, asOf, [asOf, applies ? value(String(n)) : notApplicable]),
      silent: standing(target, asOf),
    }));
  const others = fc.array(
    pairs.map(({ reported }) => reported),
    { maxLength: 6 },
  );

  it('never makes a gauge look better: no number rises, no count of successes, and nothing turns 已完成', () => {
    fc.assert(
      fc.property(others, pairs, (list, { reported, silent }) => {
        const before = rollUp([...list, reported], defaultRule);
        const after = rollUp([...list, silent], defaultRule);
        expect(compare(after.completion ?? '0', before.completion ?? '1')).toBeLessThanOrEqual(0);
        expect(compare(after.silent ?? '1', before.silent ?? '0')).toBeGreaterThanOrEqual(0);
        expect(after.onSchedule).toBeLessThanOrEqual(before.onSchedule);
        expect(after.done).toBeLessThanOrEqual(before.done);
        expect(after.judged).toBeLessThanOrEqual(before.judged);
        expect(after.unreported).toBe(before.unreported + 1);
        expect(after.light).not.toBe('done');
      }),
      { numRuns: 300 },
    );
  });

  it('moves no tick: what was expected of the silent is still expected', () => {
    const reported = roll(count('90'), count('10'));
    expect(roll(count('90'), count(undefined)).expected).toBe(reported.expected);
  });
});

describe('the light of a whole', () => {
  const lightOf = (...list: readonly Standing[]): Light => roll(...list).light;

  it('holds the mean of what is judged against the same rule', () => {
    expect(lightOf(count('50'), count('50'))).toBe('on-track');
    expect(lightOf(count('10'), count('70'))).toBe('behind');
    expect(lightOf(count('10'), count('69.98'))).toBe('severe');
    expect(roll(count('10'), count('70')).points).toBe('-10.000000000000');
  });

  it('meets its edge exactly where thirds are rounded: 85 of 150 are 10 points behind August, not a hair more', () => {
    const ofThirty = (done: string): Standing =>
      standing(targetOf({ goal: '30' }), '2024-08', ['2024-08', value(done)]);
    const whole = (last: string): Light => lightOf(...['25', '25', '10', '10', last].map(ofThirty));
    expect(whole('15')).toBe('behind');
    expect(whole('14.999999')).toBe('severe');
  });

  it('is never worse than the worst of its targets: one rate missed by a hair is 滞后, not 严重滞后', () => {
    expect(missedRate.light).toBe('behind');
    expect(lightOf(missedRate)).toBe('behind');
  });

  it('is never worse than the worst of them, whatever they are, an estimate included', () => {
    const badness = (light: Light): number => (light === 'severe' ? 2 : light === 'behind' ? 1 : 0);
    const { highTech, techSmes, investment, incidents, petitions, exportShare } = seeds;
    const reported = fc
      .tuple(
        fc.constantFrom(highTech, techSmes, investment, incidents, petitions, exportShare),
        fc.integer({ min: -5, max: 120 }),
        fc.constantFrom('reported' as const, 'estimated' as const),
      )
      .map(([target, figure, grade]) =>
        standing(target, '2024-09', ['2024-09', value(String(figure)), grade]),
      );
    fc.assert(
      fc.property(fc.array(reported, { minLength: 1, maxLength: 12 }), (list) => {
        const worst = Math.max(0, ...list.map(({ light }) => badness(light)));
        expect(badness(lightOf(...list))).toBeLessThanOrEqual(worst);
      }),
    );
    const estimate = standing(seeds.investment, '2024-06', ['2024-06', value('99'), 'estimated']);
    expect(lightOf(estimate)).toBe('on-track');
  });

  it('is not brightened by a deadline met early: it makes up for no lag of another', () => {
    const early = { pace: { kind: 'deadline', due: '2024-12' } };
    expect(roll(count('38'), count('100', early))).toMatchObject({
      light: 'behind',
      points: '-6.000000000000',
    });
    expect(roll(count('38'), count('100'))).toMatchObject({ light: 'on-track', points: '19.000000000000' });
  });

  it('is 已完成 only when all that applies is done', () => {
    expect(lightOf(count('100'), exempt)).toBe('done');
    expect(lightOf(count('100'), count('99'))).toBe('on-track');
    expect(lightOf(count('100'), count('100'), count(undefined))).not.toBe('done');
  });

  it('is 未填报 where nobody reported, or more is silent than the rule allows', () => {
    expect(lightOf(count(undefined), count(undefined))).toBe('unreported');
    expect(lightOf(count('50'), count(undefined), count(undefined))).toBe('unreported');
    expect(lightOf(count('50'), count(undefined))).toBe('on-track');
    expect(
      rollUp([count('50'), count(undefined), count(undefined)], { ...defaultRule, silentAbove: '0.7' }).light,
    ).toBe('on-track');
  });

  it('is 未到期 where nothing is due yet', () => {
    expect(lightOf(standing(seeds.projectsStarted, '2024-06', ['2024-06', value('60')]))).toBe('not-due');
  });
});

describe('what a bulletin counts', () => {
  it('is every target once, under its own light', () => {
    const found = roll(count('50'), count('45'), count('10'), count('100'), count(undefined), exempt);
    expect(found).toMatchObject({ total: 5, judged: 4, onSchedule: 2, done: 1, unreported: 1 });
    expect(found.countsByLight).toMatchObject({
      'on-track': 1,
      behind: 1,
      severe: 1,
      done: 1,
      'not-applicable': 1,
    });
  });

  it('does not call a rate 已完成 that may still slip back', () => {
    const provisional = standing(seeds.petitions, '2024-06', ['2024-06', value('0')]);
    expect(roll(provisional)).toMatchObject({ onSchedule: 1, done: 0, light: 'on-track' });
  });
});

describe('shares by largest remainder', () => {
  const counts = fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 1, maxLength: 9 });

  it('total exactly 1,000 tenths of a per cent whenever there is anything to share', () => {
    fc.assert(
      fc.property(counts, (list) => {
        fc.pre(list.some((n) => n > 0));
        expect(sharesInTenths(list).reduce((a, b) => a + b, 0)).toBe(1000);
      }),
      { numRuns: 1000 },
    );
  });

  it('are each within a tenth of the exact share, and nothing gets something', () => {
    fc.assert(
      fc.property(counts, (list) => {
        const total = list.reduce((a, b) => a + b, 0);
        fc.pre(total > 0);
        sharesInTenths(list).forEach((share, i) => {
          const exact = Number(divide(String((list[i] ?? 0) * 1000), String(total)));
          expect(Math.abs(share - exact)).toBeLessThan(1);
          if (list[i] === 0) expect(share).toBe(0);
        });
      }),
    );
  });

  it('of thirds give the odd tenth to the first, and of nothing are nothing', () => {
    expect(sharesInTenths([1, 1, 1])).toEqual([334, 333, 333]);
    expect(sharesInTenths([2, 1, 0])).toEqual([667, 333, 0]);
    expect(sharesInTenths([0, 0])).toEqual([0, 0]);
  });
});
