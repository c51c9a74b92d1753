import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guarded, unguarded } from '../../src/domain/spreadsheet-text.ts';

const attacks = fc
  .tuple(
    fc.constantFrom('', "'", "''", ' '),
    fc.constantFrom('=', '+', '-', '@', '＝', '\t', '\r', '0', '1-', '2024年', 'TRUE', '#N/A', 'Mar ', '￥'),
    fc.string({ unit: 'grapheme', maxLength: 6 }),
  )
  .map((parts) => parts.join(''));

describe('a text in a CSV for spreadsheets', () => {
  it('comes back exactly, whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(attacks, fc.string({ unit: 'binary' })), (text) => {
        expect(unguarded(guarded(text))).toBe(text);
      }),
      { numRuns: 10_000 },
    );
  });

  it('never begins with what is computed', () => {
    fc.assert(
      fc.property(attacks, (text) => {
        expect(guarded(text)).not.toMatch(/^[=+\-@＝＋－＠\t\r\n]/);
      }),
      { numRuns: 10_000 },
    );
  });

  it.each([
    '=1+1',
    '＝1+1',
    '-5',
    '@SUM(A1)',
    '\t=1',
    '007',
    '12.50',
    '12345678901234567890',
    '1e5',
    '12%',
    '1,234',
    '￥5',
    '(5)',
    '2024-06',
    '2024年6月',
    '6月30日',
    '1/2',
    '8:30',
    '8:30 PM',
    '5-Mar',
    'Sept 2',
    '二〇二四年六月',
    '3:05 下午',
    '3:05下午',
    '   3:05   下午',
    '3 下午',
    '8:30 上午',
    '下午 3:05',
    '下午3时05分',
    '下午３：０５',
    '下午三时五分',
    '凌晨3:05',
    '晚上 8:30',
    '8:30 晚上',
    '中午12时',
    '1月6日',
    '１月６日',
    '2024年1月',
    '1月6日 3:05 下午',
    '2024年1月6日 星期六',
    '星期六 2024年1月6日',
    '周六 1-6',
    '六 2024年1月6日',
    '公元2024年1月6日',
    '一月 2024',
    '一月-6',
    '6/一月',
    '十二月/2024',
    `${' '.repeat(70)}3:05 下午`,
    'TRUE',
    'false',
    '#REF!',
    "'=1",
    "''12",
  ])('is guarded where a spreadsheet would read it otherwise: %j', (text) => {
    expect(guarded(text)).toBe(`'${text}`);
  });

  it.each([
    '',
    '含两家培育企业',
    '约20家',
    '45家以上',
    "'abc",
    '甲-乙',
    '无',
    '6月开工',
    '下午',
    '上午好',
    '下午3点开会',
    '周一例会',
    '六 项',
    '一项',
    '一季度',
    '一月份开工',
    '十二',
    'March is near',
    '—',
  ])('stays as it is where it can be nothing but text: %j', (text) => {
    expect(guarded(text)).toBe(text);
  });

  it('is guarded where it is a number of any length', () => {
    for (const text of ['1'.repeat(300), `${' '.repeat(70)}12`, `0.${'0'.repeat(80)}1`])
      expect(guarded(text)).toBe(`'${text}`);
  });

  it.each([
    ['a number', "'1"],
    ['a month', "'jan"],
    ['a date', "'二〇二四年"],
    ['a time', "'3:05 下午"],
    ['a Chinese month', "'一月"],
    ['an error', "'#A"],
  ])('is told in a moment from %s that a long cell begins like', (_what, beginning) => {
    const timeOf = (text: string): number => {
      const from = performance.now();
      expect(unguarded(text)).toBe(text);
      return performance.now() - from;
    };
    // A hundred thousand blanks took minutes; the limit is far from both.
    for (const blank of [' ', '1 ', '. '])
      expect(timeOf(`${beginning}${blank.repeat(50_000)}丙`)).toBeLessThan(1000);
  });

  it('keeps an apostrophe that nobody put before a figure', () => {
    expect(unguarded("'甲")).toBe("'甲");
    expect(unguarded("'007")).toBe('007');
  });
});
