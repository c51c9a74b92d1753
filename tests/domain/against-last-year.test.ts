import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AgainstLastYear, againstLastYear, isHeldDown } from '../../src/domain/against-last-year.ts';
import type { bounds } from '../../src/domain/change-bodies.ts';
import { add, compare, divide, isZero, multiply, negate, subtract } from '../../src/domain/decimal.ts';
import { decimals } from './arbitraries.ts';
import { seeds, targetOf } from './fixtures.ts';
import { figureOf } from './years-data.ts';

type Bound = (typeof bounds)[number];

const value = (text: string, bound: Bound = '=') => ({
  reading: { kind: 'value' as const, value: text, ...(bound === '=' ? {} : { bound }) },
});
const MIRROR: Record<Bound, Bound> = { '=': '=', '>': '<', '>=': '<=', '<': '>', '<=': '>=', '~': '~' };
const bound = fc.constantFrom<Bound>('=', '>', '>=', '<', '<=', '~');
const kindOf = (against: AgainstLastYear): string =>
  against.kind === 'undecided' ? against.why : against.kind;

describe('a goal held against last year', () => {
  it('turns with the direction: what is weaker of a growth is as much weaker of a ceiling mirrored', () => {
    fc.assert(
      fc.property(decimals(-50, 50), decimals(-50, 50), bound, (goal, last, limit) => {
        const up = againstLastYear(targetOf({ goal }), figureOf(value(last, limit)));
        const down = againstLastYear(
          targetOf({ goal: negate(goal), comparator: '<=', measure: 'ceiling' }),
          figureOf(value(negate(last), MIRROR[limit])),
        );
        expect(down).toEqual(up);
      }),
    );
  });

  it('does not depend on the unit of either', () => {
    fc.assert(
      fc.property(decimals(0, 90), decimals(0, 90), bound, (goal, last, limit) => {
        const plain = againstLastYear(
          targetOf({ goal, unit: '千瓦' }),
          figureOf({ ...value(last, limit), unit: '千瓦' }),
        );
        const mega = againstLastYear(
          targetOf({ goal: divide(goal, '1000'), unit: '兆瓦' }),
          figureOf({ ...value(divide(last, '10000'), limit), unit: '万千瓦' }),
        );
        expect(kindOf(mega)).toBe(kindOf(plain));
        if (mega.kind !== 'undecided' && plain.kind !== 'undecided')
          expect(isZero(plain.difference)).toBe(isZero(multiply(mega.difference, '1000')));
      }),
    );
  });

  it('says weaker only of what stays behind every figure that the bound allows', () => {
    const limits = fc.constantFrom<Bound>('>', '>=', '<', '<=');
    fc.assert(
      fc.property(decimals(0, 50), decimals(0, 50), limits, decimals(0, 50), (goal, last, limit, more) => {
        const bounded = againstLastYear(targetOf({ goal }), figureOf(value(last, limit)));
        fc.pre(bounded.kind === 'weaker' || bounded.kind === 'stronger');
        const beyond = limit.startsWith('>') ? Number(last) + Number(more) : Number(last) - Number(more);
        fc.pre(limit.length === 2 || Number(more) > 0);
        const exact = againstLastYear(targetOf({ goal }), figureOf(value(beyond.toFixed(2))));
        expect(exact.kind).toBe(bounded.kind);
      }),
    );
  });

  it('calls no goal of about so much stronger that a figure behind last year would meet', () => {
    const tolerances = decimals(0, 5);
    fc.assert(
      fc.property(
        decimals(0, 50),
        tolerances,
        decimals(0, 50),
        fc.boolean(),
        (goal, tolerance, last, isFall) => {
          const measure = isFall ? 'ceiling' : 'level';
          const target = targetOf({ measure, goal, tolerance, comparator: '~' });
          const against = againstLastYear(target, figureOf(value(last)));
          const edge = isFall ? add(goal, tolerance) : subtract(goal, tolerance);
          const lead = isFall ? compare(last, edge) : compare(edge, last);
          if (against.kind === 'stronger') expect(lead).toBe(1);
          if (against.kind === 'equal') expect(lead).toBe(0);
        },
      ),
    );
  });

  it('swaps sides when goal and figure swap', () => {
    fc.assert(
      fc.property(decimals(0, 50), decimals(0, 50), (a, b) => {
        const there = againstLastYear(targetOf({ goal: a }), figureOf(value(b)));
        const back = againstLastYear(targetOf({ goal: b }), figureOf(value(a)));
        const turned = { weaker: 'stronger', stronger: 'weaker', equal: 'equal' } as const;
        expect(there.kind).not.toBe('undecided');
        if (there.kind !== 'undecided') expect(back).toEqual({ ...there, kind: turned[there.kind] });
      }),
    );
  });
});

describe('examples from the documents', () => {
  it('45 is below last year’s 47 by 2, and 20% or more below 20.2% by 0.2 points', () => {
    expect(againstLastYear(seeds.highTech, figureOf())).toEqual({
      kind: 'weaker',
      difference: '2',
      isLeast: false,
    });
    const rate = figureOf({ ...value('20.2'), unit: '%', measure: 'growth' });
    expect(againstLastYear(seeds.investment, rate)).toEqual({
      kind: 'weaker',
      difference: '0.2',
      isLeast: false,
    });
  });

  it('100 is below 200余 by at least 100, and 40兆瓦 below 8.29万千瓦', () => {
    expect(againstLastYear(seeds.techSmes, figureOf(value('200', '>')))).toEqual({
      kind: 'weaker',
      difference: '100',
      isLeast: true,
    });
    const power = figureOf({ ...value('8.29'), unit: '万千瓦' });
    expect(againstLastYear(targetOf({ goal: '40', unit: '兆瓦' }), power)).toMatchObject({
      kind: 'weaker',
      difference: '42.9',
    });
  });

  it('a count to September is at least that by December; a rate to September decides nothing', () => {
    const part = { upTo: '2022-09', isWhole: false };
    const land = figureOf({ ...value('6269'), ...part, unit: '亩' });
    expect(againstLastYear(targetOf({ goal: '4000', unit: '亩' }), land)).toEqual({
      kind: 'weaker',
      difference: '2269',
      isLeast: true,
    });
    expect(kindOf(againstLastYear(targetOf({ goal: '7000', unit: '亩' }), land))).toBe('bound');
    const growth = figureOf({ ...value('20.2'), ...part, unit: '%', measure: 'growth' });
    expect(kindOf(againstLastYear(seeds.investment, growth))).toBe('part-year');
  });

  it('an estimate, another unit, a stage and a bound that leaves it open decide nothing', () => {
    expect(kindOf(againstLastYear(seeds.highTech, figureOf({ grade: 'estimated' })))).toBe('estimated');
    expect(kindOf(againstLastYear(seeds.highTech, figureOf({ unit: '个' })))).toBe('unit');
    const stage = figureOf({ reading: { kind: 'stage', stage: '投用' } });
    expect(kindOf(againstLastYear(seeds.highTech, stage))).toBe('no-number');
    const { goal: _none, ...staged } = seeds.railway;
    expect(kindOf(againstLastYear(staged, figureOf()))).toBe('no-number');
    expect(kindOf(againstLastYear(seeds.highTech, figureOf(value('40', '>'))))).toBe('bound');
    expect(kindOf(againstLastYear(seeds.highTech, figureOf(value('47', '~'))))).toBe('bound');
  });

  it('超5% is beyond last year’s 5%, 5% is the same', () => {
    const last = figureOf({ ...value('5'), unit: '%', measure: 'level' });
    expect(againstLastYear(seeds.exportShare, last).kind).toBe('stronger');
    expect(againstLastYear({ ...seeds.exportShare, comparator: '>=' }, last).kind).toBe('equal');
  });

  it('3%左右, met by 2.5%, is certainly beyond 2.4%, certainly behind 3.1%, and beside 2.8% or 3% undecided', () => {
    const goal = targetOf({ measure: 'growth', unit: '%', goal: '3', comparator: '~', tolerance: '0.5' });
    const last = (text: string) => figureOf({ ...value(text), unit: '%', measure: 'growth' });
    const said = ['2.4', '2.5', '2.8', '3', '3.1'].map((text) => kindOf(againstLastYear(goal, last(text))));
    expect(said).toEqual(['stronger', 'about', 'about', 'about', 'weaker']);
    expect(kindOf(againstLastYear({ ...goal, tolerance: '0' }, last('2.8')))).toBe('stronger');
  });

  it('a smaller fall is looser, a higher ceiling too; a lower count is lower', () => {
    const fall = figureOf({ ...value('16.3'), unit: '%', measure: 'reduction' });
    expect(againstLastYear(seeds.incidents, fall).kind).toBe('weaker');
    const rate = targetOf({ measure: 'ceiling', comparator: '<=', goal: '3', unit: '%' });
    const level = figureOf({ ...value('1.02'), unit: '%', measure: 'level' });
    expect(againstLastYear(rate, level)).toMatchObject({ kind: 'weaker', difference: '1.98' });
    expect([seeds.incidents, rate, seeds.highTech].map(isHeldDown)).toEqual([true, true, false]);
  });
});
