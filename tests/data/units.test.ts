import { describe, expect, it } from 'vitest';
import { areConvertible } from '../../tools/data/units.mjs';

describe('two units convert exactly', () => {
  it.each([
    ['亿元', '万元'],
    ['万件', '件'],
    ['兆瓦', '万千瓦'],
    ['万千瓦时', '千瓦时'],
    ['％', '%'],
    ['人', '名'],
    [undefined, undefined],
  ])('when they measure the same thing: %s and %s', (a, b) => {
    expect(areConvertible(a, b)).toBe(true);
  });

  it.each([
    ['%', '百分点'],
    ['%', '亿元'],
    ['家', '家次'],
    ['千瓦', '千瓦时'],
    ['亩', '平方米'],
    ['家', undefined],
  ])('but not when they measure different things: %s and %s', (a, b) => {
    expect(areConvertible(a, b)).toBe(false);
  });
});
