import fc from 'fast-check';
import { type CellValue, readXlsx, writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { cleanText } from '../../src/importing/cell-text.ts';
import { workbookOf } from '../../src/reporting/workbook.ts';
import { report } from '../reporting/reread.ts';
import { smallSnapshot } from '../reporting/small-snapshot.ts';
import { tableOf, textsOf } from './book-parts.ts';
import { smallLedger } from './small-ledger.ts';

/** Text that XML can carry; what looks like an escape of a workbook is escaped. */
const cellText = fc
  .string({ unit: 'grapheme', maxLength: 12 })
  .map((text) => cleanText(text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')))
  .filter((text) => !text.startsWith('#'));
const escapedText = (text: string): string => text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
const rectangle = <T>(cell: fc.Arbitrary<T>): fc.Arbitrary<T[][]> =>
  fc
    .integer({ min: 1, max: 6 })
    .chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }),
    );

test('every table of texts comes back from a workbook', async () => {
  const strings = fc.constantFrom('shared' as const, 'inline' as const);
  await fc.assert(
    fc.asyncProperty(rectangle(cellText), strings, async (rows, stringMode) => {
      const named = rows.map((cells, index) => [`第${index}行`, ...cells, '末']);
      const bytes = await writeXlsx({
        sheets: [{ name: '台账', rows: named.map((cells) => cells.map(escapedText)) }],
        stringMode,
      });
      expect(await tableOf(bytes)).toEqual({
        kind: 'xlsx',
        sheets: [
          {
            name: '台账',
            hidden: false,
            merged: false,
            rows: named.map((cells) => cells.map((text) => ({ text }))),
          },
        ],
      });
    }),
  );
});

test('every table of numbers comes back to its last of 15 digits', async () => {
  const number = fc
    .tuple(fc.integer({ min: -(10 ** 14), max: 10 ** 14 }), fc.integer({ min: 0, max: 8 }))
    .map(([digits, scale]) => Number(`${digits}e-${scale}`));
  await fc.assert(
    fc.asyncProperty(rectangle(number), async (rows) => {
      const { sheets } = await tableOf(await writeXlsx({ sheets: [{ name: '数', rows }] }));
      expect(sheets[0]?.rows.flat().every(({ numeric }) => numeric === true)).toBe(true);
      expect(sheets.flatMap(textsOf).map((texts) => texts.map(Number))).toEqual(
        rows.map((row) => row.map((value) => value + 0)),
      );
    }),
  );
});

test('a ledger reads as an official reads it', async () => {
  const { sheets } = await tableOf(await smallLedger(2));
  expect(sheets.map(({ name, hidden, merged }) => ({ name, hidden, merged }))).toEqual([
    { name: '台账', hidden: false, merged: true },
    { name: '说明', hidden: true, merged: false },
  ]);
  expect(sheets[0]?.rows.slice(1)).toEqual([
    ['指标', '累计完成', '完成率', '单位', '时间', '办结', '备注'].map((text) => ({ text })),
    [
      { text: '指标1：“湘东区”重点项目' },
      { text: '' },
      { text: '0%', numeric: true },
      { text: '亿元' },
      { text: '2024-01-28', period: '2024-01' },
      { text: 'TRUE' },
      { text: '约20\n见附件' },
    ],
    [
      { text: '指标2：“安源区”重点项目' },
      { text: '288.97', numeric: true },
      { text: '1.03092783505155%', numeric: true },
      { text: '亿元' },
      { text: '2024-02-28', period: '2024-02' },
      { text: 'FALSE' },
      { text: '' },
    ],
  ]);
  expect(sheets[0]?.rows[0]).toEqual(Array(7).fill({ text: '2024年政府工作报告任务台账' }));
});

describe('our own export', () => {
  test('reads as what the workbook holds, cell by cell', async () => {
    const bytes = await workbookOf(report(smallSnapshot()));
    const book = await readXlsx(bytes);
    const { sheets } = await tableOf(bytes);
    expect(sheets.map(({ name }) => name)).toEqual(book.sheets.map(({ name }) => name));
    const plain = (value: CellValue): string =>
      typeof value === 'string' ? cleanText(value) : String(value ?? '');
    let compared = 0;
    for (const [index, { rows, merges = [] }] of book.sheets.entries())
      for (const [r, row] of rows.entries())
        for (const [c, value] of row.entries()) {
          const cell = sheets[index]?.rows[r]?.[c];
          if (cell === undefined || cell.text.endsWith('%') || merges.some(({ startRow }) => startRow === r))
            continue;
          expect(cell.text).toBe(plain(value));
          compared += 1;
        }
    expect(compared).toBeGreaterThan(50);
  });
});
