import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  add,
  canonical,
  clampShare,
  compare,
  divide,
  isDecimal,
  maximum,
  minimum,
  multiply,
  negate,
  round,
  subtract,
  sum,
} from '../../src/domain/decimal.ts';
import { decimals, shuffled } from './arbitraries.ts';

const figures = decimals(-1_000_000, 1_000_000, 4);

describe('decimal arithmetic', () => {
  it('adds tenths exactly, where binary numbers do not', () => {
    expect(add('0.1', '0.2')).toBe('0.3');
    expect(subtract('19.7', '20')).toBe('-0.3');
    expect(multiply('1.005', '100')).toBe('100.5');
  });

  it('takes back exactly what it added and gives sums that do not depend on the order', () => {
    fc.assert(
      fc.property(figures, figures, (a, b) => {
        expect(subtract(add(a, b), b)).toBe(a);
        expect(add(a, negate(a))).toBe('0');
      }),
    );
    const lists = fc.array(figures, { maxLength: 8 });
    fc.assert(
      fc.property(
        lists.chain((list) => fc.tuple(fc.constant(list), shuffled(list))),
        ([list, other]) => {
          expect(sum(other)).toBe(sum(list));
        },
      ),
    );
  });

  it('divides to forty places and undoes a multiplication exactly', () => {
    expect(divide('1', '3')).toBe(`0.${'3'.repeat(40)}`);
    expect(divide('2', '3')).toBe(`0.${'6'.repeat(39)}7`);
    fc.assert(
      fc.property(figures, figures, (a, b) => {
        fc.pre(compare(b, '0') !== 0);
        expect(divide(multiply(a, b), b)).toBe(a);
      }),
    );
    expect(() => divide('1', '0')).toThrow();
  });

  it('never writes an exponent and never a negative nought', () => {
    expect(multiply('0.00000001', '0.00000001')).toBe('0.0000000000000001');
    expect(multiply('999999999999999', '1000000000000')).toBe('999999999999999000000000000');
    expect(negate('0')).toBe('0');
    expect(multiply('-1', '0')).toBe('0');
    expect(round('-0.004', 2)).toBe('0.00');
  });

  it('rounds half away from nought and keeps the places asked for', () => {
    expect(round('1.005', 2)).toBe('1.01');
    expect(round('-1.005', 2)).toBe('-1.01');
    expect(round('88.888', 1)).toBe('88.9');
    expect(round('7', 1)).toBe('7.0');
  });

  it('compares values, not spellings', () => {
    expect(compare('1.0', '1')).toBe(0);
    expect(compare('-0', '0')).toBe(0);
    expect(compare('9', '10')).toBe(-1);
    expect(canonical('20.50')).toBe('20.5');
    expect([minimum('9', '10'), maximum('9', '10')]).toEqual(['9', '10']);
  });

  it('keeps 99.6 below 100: it is short of the goal and its share is not the whole', () => {
    expect(compare('99.6', '100')).toBe(-1);
    expect(divide('99.6', '100')).toBe('0.996');
    expect(clampShare('0.996')).toBe('0.996');
    expect(round(multiply('0.996', '100'), 1)).toBe('99.6');
  });

  it('clamps shares into 0…1 and leaves what is inside alone', () => {
    expect([clampShare('-0.4'), clampShare('0.4'), clampShare('1.94')]).toEqual(['0', '0.4', '1']);
  });
});

describe('decimal text', () => {
  it.each(['0', '-12.50', '45', '0.30', '999999999999999.12345678'])('%s is one', (text) => {
    expect(isDecimal(text)).toBe(true);
  });

  it.each(['', '01', '.5', '5.', '+5', '1e3', '1,000', ' 5', '5\n', '５', 'NaN', '∞', '9'.repeat(31)])(
    '%j is none',
    (text) => {
      expect(isDecimal(text)).toBe(false);
    },
  );
});
