import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arabicNumerals, chineseNumerals, chineseValue, sameDecimal } from '../../tools/data/numerals.mjs';

const values = (text: string) => arabicNumerals(text).map(({ value }) => value);
const counting = (text: string) => chineseNumerals(text).map((numeral) => numeral.text);

describe('Arabic numerals', () => {
  it('are found with their decimals, in half and full width', () => {
    expect(values('实现755.98亿元、增长6.1%，S316、３．５％、“3+2+X”')).toEqual([
      '755.98',
      '6.1',
      '316',
      '3.5',
      '3',
      '2',
    ]);
  });

  it('stand where they are said to stand, and no digit is left over', () => {
    const text = fc.string({ unit: fc.constantFrom(...'0159．.３亿元增长，%'), maxLength: 30 });
    fc.assert(
      fc.property(text, (printed) => {
        const numerals = arabicNumerals(printed);
        for (const { start, end, text: found } of numerals) expect(printed.slice(start, end)).toBe(found);
        const rest = numerals.reduceRight(
          (left, { start, end }) => left.slice(0, start) + left.slice(end),
          printed,
        );
        expect(rest).not.toMatch(/[0-9０-９]/u);
      }),
    );
  });
});

describe('Chinese numerals', () => {
  it('are found where they may count', () => {
    expect(counting('三季度前，二期工程，第四届，十大领域，两翼')).toEqual(['三', '二', '四', '十', '两']);
  });

  it('are not seen in words that count nothing, nor in the 万 behind a digit', () => {
    expect(counting('五金产业统一推进，进一步完善一批一流平台，1.1万件，百分点')).toEqual([]);
  });

  it.each([
    ['十', '10'],
    ['十五', '15'],
    ['二十', '20'],
    ['两千五百', '2500'],
    ['三万零二十', '30020'],
    ['百亿', '10000000000'],
    ['两亿三千万', '230000000'],
    ['一万亿', '1000000000000'],
    ['二〇二四', '2024'],
    ['三五十', undefined],
  ])('%s is worth %s', (text, value) => {
    expect(chineseValue(text)).toBe(value);
  });
});

describe('decimals', () => {
  it('are equal whatever zeros and width they are written with', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat({ max: 999 }), fc.nat({ max: 3 }), (whole, fraction, zeros) => {
        const decimal = `${whole}.${fraction}`;
        expect(sameDecimal(decimal, `${'0'.repeat(zeros)}${decimal}${'0'.repeat(zeros)}`)).toBe(true);
        expect(sameDecimal(decimal, `${whole + 1}.${fraction}`)).toBe(false);
      }),
    );
    expect(sameDecimal('5', '５.0')).toBe(true);
    expect(sameDecimal('50', '5')).toBe(false);
  });
});
