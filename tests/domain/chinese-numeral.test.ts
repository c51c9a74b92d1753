import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readChineseInteger, spell } from '../../src/domain/chinese-numeral.ts';

describe('Chinese numerals', () => {
  it.each([
    [0, '零'],
    [10, '一十'],
    [11, '一十一'],
    [20, '二十'],
    [101, '一百零一'],
    [110, '一百一十'],
    [1001, '一千零一'],
    [1010, '一千零一十'],
    [20_305, '二万零三百零五'],
    [100_000, '一十万'],
    [1_010_000, '一百零一万'],
    [10_000_001, '一千万零一'],
    [200_000_000, '二亿'],
    [300_050_000, '三亿零五万'],
    [123_456_789, '一亿二千三百四十五万六千七百八十九'],
    [1_000_000_000_000, '一万亿'],
    [1_000_300_000_000, '一万零三亿'],
    [3_500_000_000_000, '三万五千亿'],
    [1_000_000_050_000, '一万亿零五万'],
  ])('spell %i as %s and read it back', (n, spelling) => {
    expect(spell(n)).toBe(spelling);
    expect(readChineseInteger(spelling)).toBe(n);
  });

  it('read back what they spell, for every number to 20,000', () => {
    const wrong = Array.from({ length: 20_001 }, (_, n) => n).filter(
      (n) => readChineseInteger(spell(n)) !== n,
    );
    expect(wrong).toEqual([]);
  });

  it('read back what they spell, up to the largest exact integer', () => {
    const sparse = fc
      .tuple(
        fc.integer({ min: 0, max: 9999 }),
        fc.integer({ min: 0, max: 15 }),
        fc.integer({ min: 0, max: 9999 }),
      )
      .map(([head, places, tail]) => head * 10 ** places + tail)
      .filter((n) => Number.isSafeInteger(n));
    fc.assert(
      fc.property(fc.oneof(fc.maxSafeNat(), sparse), (n) => {
        expect(readChineseInteger(spell(n))).toBe(n);
      }),
      { numRuns: 2000 },
    );
  });

  it('give different numbers different spellings', () => {
    fc.assert(
      fc.property(fc.nat(10_000_000), fc.nat(10_000_000), (a, b) => {
        expect(spell(a) === spell(b)).toBe(a === b);
      }),
    );
  });

  it.each([
    ['十', 10],
    ['十二', 12],
    ['十万', 100_000],
    ['两千三百', 2300],
    ['两万', 20_000],
    ['一百〇五', 105],
    ['〇', 0],
  ])('read the usual %s as %i', (text, n) => {
    expect(readChineseInteger(text)).toBe(n);
  });

  it.each([
    '一万二',
    '三百五',
    '二〇二四',
    '一二三',
    '一二十',
    '百',
    '千',
    '万',
    '亿',
    '百万',
    '三千万万',
    '一百零零五',
    '一百五',
    '零五',
    '一百十',
    '二十十',
    '一亿亿',
    '五百千',
    '万三',
    '',
  ])('refuse %j, which is no exact spelling', (text) => {
    expect(readChineseInteger(text)).toBeUndefined();
  });
});
