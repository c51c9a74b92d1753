import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isExactInSpreadsheet, numberFormat } from '../../src/reporting/cell-format.ts';
import type { NumberCell } from '../../src/reporting/report-value.ts';
import { heightOf } from '../../src/reporting/row-height.ts';

const formatOf = (number: string, format: NumberCell['format']) => numberFormat({ number, format });

describe('number formats', () => {
  it.each([
    ['0', '0.0%'],
    ['0.5', '0.0%'],
    ['1', '0.0%'],
    ['1.94', '0.0%'],
    ['-0.2', '0.0%'],
    ['0.9994', '0.0%'],
    ['0.0005', '0.0%'],
  ])('print the share %s with one decimal', (number, format) => {
    expect(formatOf(number, 'percent')).toBe(format);
  });

  it('never print the whole for what is short of it, nor nothing for something', () => {
    expect(formatOf('0.99999', 'percent')).toBe('[>=1]0.0%;[>=0.9995]"99.9%";0.0%');
    expect(formatOf('0.0001', 'percent')).toBe('[>=0.0005]0.0%;[>0]"0.1%";0.0%');
    expect(formatOf('-0.0001', 'percent')).toBe('0.0%;"0.0%"');
  });

  it.each([
    ['45', '0'],
    ['20.50', '0.00'],
    ['9999', '0'],
    ['13043.5', '#,##0.0'],
    ['-13043', '#,##0'],
  ])('keep the digits of %s as published', (number, format) => {
    expect(formatOf(number, 'figure')).toBe(format);
  });

  it('say of a fall whether it fell', () => {
    expect(formatOf('-3.5', 'fall')).toBe('"下降"0.0;"上升"0.0');
  });

  it.each([
    ['123456789012345', true],
    ['1234567890123456', false],
    ['-12345678901234.5', true],
    ['12345678901234.56', false],
    ['0.000000000000000123', true],
  ])('count the digits of %s: 15 are exact', (number, exact) => {
    expect(isExactInSpreadsheet({ number, format: 'figure' })).toBe(exact);
  });
});

describe('the height of a row', () => {
  it('grows with its longest cell, Chinese counting double, and with line feeds', () => {
    const one = heightOf(['短'], [20]);
    expect(heightOf(['字'.repeat(16), ''], [20, 20])).toBeGreaterThan(one);
    expect(heightOf(['a'.repeat(16)], [20])).toBe(one);
    expect(heightOf(['一\n二'], [20])).toBe(heightOf(['字'.repeat(16)], [20]));
  });

  it('is never more than the 409 points that Excel takes, however long the text', () => {
    expect(heightOf(['字'.repeat(20_000)], [20])).toBe(409);
    fc.assert(
      fc.property(fc.array(fc.nat(3000)), fc.integer({ min: 4, max: 80 }), (lengths, width) => {
        const texts = lengths.map((length) => '字'.repeat(length));
        expect(
          heightOf(
            texts,
            texts.map(() => width),
          ),
        ).toBeLessThanOrEqual(409);
      }),
    );
  });
});
