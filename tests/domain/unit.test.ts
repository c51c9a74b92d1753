import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { baseUnitOf, convert } from '../../src/domain/unit.ts';
import { decimals } from './arbitraries.ts';

describe('the conversion of units', () => {
  it.each([
    ['40', '兆瓦', '万千瓦', '4'],
    ['4', '万千瓦', '兆瓦', '40'],
    ['1.1', '万件', '件', '11000'],
    ['11000', '件', '万件', '1.1'],
    ['3', '万亿元', '亿元', '30000'],
    ['0.5', '亿元', '万元', '5000'],
    ['12.5', '公里', '米', '12500'],
    ['2', '公顷', '亩', '30'],
    ['0.3', '个百分点', '%', '0.3'],
    ['7', '万', '', '70000'],
    ['3.5', '兆瓦时', '千瓦时', '3500'],
  ])('%s%s is exactly %s: %s', (amount, from, to, result) => {
    expect(convert(amount, from, to)).toBe(result);
  });

  it.each([
    ['家', '个'],
    ['万元', '万件'],
    ['%', '元'],
    ['亩', '米'],
    ['', '家'],
    ['toString', '家'],
    ['constructor', '__proto__'],
  ])('%s into %s is refused: they measure different things', (from, to) => {
    expect(convert('1', from, to)).toBeUndefined();
  });

  it('is refused where no decimal is exact: 10亩 are two thirds of a 公顷', () => {
    expect(convert('10', '亩', '公顷')).toBeUndefined();
    expect(convert('30', '亩', '公顷')).toBe('2');
  });

  it('undone gives the value back', () => {
    const words = fc.constantFrom('件', '万件', '亿件', '万亿件');
    fc.assert(
      fc.property(decimals(-1_000_000, 1_000_000, 4), words, words, (amount, from, to) => {
        expect(convert(convert(amount, from, to) ?? '', to, from)).toBe(amount);
      }),
    );
  });

  it('knows the thing that is counted beside the base that is measured', () => {
    expect(baseUnitOf('万兆瓦')).toEqual({ thing: '兆瓦', base: '千瓦', factor: '10000000' });
    expect(baseUnitOf('亿')).toEqual({ thing: '', base: '', factor: '100000000' });
  });
});
