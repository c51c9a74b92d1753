import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { cleanText, numberText } from '../../src/importing/cell-text.ts';
import { readNumberFormat } from '../../src/importing/number-format.ts';
import { columnName } from '../../src/importing/sheet.ts';
import { type Book, bookOf, firstRow, refusalOf, row, tableOf, textsOf } from './book-parts.ts';

const numberOf = async (value: string, format?: string | number, workbook?: string): Promise<unknown> => {
  const style = format === undefined ? '' : ' s="1"';
  const book: Book = {
    data: row(`<c r="A1"${style}><v>${value}</v></c><c r="B1"><v>1</v></c>`),
    formats: format === undefined ? [] : [format],
    ...(workbook === undefined ? {} : { workbook }),
  };
  return (await firstRow(book))[0];
};
const sheets = '<sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets>';

describe('the text of a number', () => {
  test('is the number again, to 15 digits, without an exponent, a bare point or a zero too many', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -(10 ** 15) + 1, max: 10 ** 15 - 1 }),
        fc.integer({ min: 0, max: 8 }),
        (digits, scale) => {
          const value = Number(`${digits}e-${scale}`);
          const text = numberText(value);
          expect(text).toMatch(/^(?!-0$)-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/);
          expect(Number(text)).toBe(value === 0 ? 0 : value);
        },
      ),
    );
  });

  test('does not show the noise of binary addition', () => {
    const cents = fc.integer({ min: 0, max: 10 ** 9 });
    fc.assert(
      fc.property(cents, cents, (a, b) => {
        expect(numberText(a / 100 + b / 100)).toBe(numberText((a + b) / 100));
      }),
    );
  });

  test.each([
    [0.1 + 0.2, '0.3'],
    [-0, '0'],
    [1e-7, '0.0000001'],
    [1.5e-8, '0.000000015'],
    [123456789012345680, '123456789012346000'],
    [1e20, '100000000000000000000'],
    [1e21, '1E21'],
    [5.5e-17, '5.5E-17'],
    [287.6, '287.6'],
    [-13043.5, '-13043.5'],
  ])('%d is %s', (value, text) => expect(numberText(value)).toBe(text));

  test.each([
    [0.197, '19.7%'],
    [0.28, '28%'],
    [1, '100%'],
    [0, '0%'],
    [-0.0005, '-0.05%'],
    [1.07, '107%'],
  ])('%d as per cent is %s', (value, text) => expect(`${numberText(value, 2)}%`).toBe(text));
});

describe('a number in a workbook', () => {
  test('keeps its kind and loses nothing', async () => {
    expect(await numberOf('0.30000000000000004')).toEqual({ text: '0.3', numeric: true });
    expect(await numberOf('1.2E-3')).toEqual({ text: '0.0012', numeric: true });
    expect(await numberOf('0.197', '0.0%')).toEqual({ text: '19.7%', numeric: true });
    expect(await numberOf('0.197', 10)).toEqual({ text: '19.7%', numeric: true });
    expect(await numberOf('0.1966', '[>=1]0.0%;[>=0.9995]"99.9%";0.0%')).toEqual({
      text: '19.66%',
      numeric: true,
    });
    expect(await numberOf('12', '"下降"0.0;"上升"0.0')).toEqual({ text: '12', numeric: true });
    expect(await numberOf('12', '0.00"%"')).toEqual({ text: '12', numeric: true });
  });

  test('is marked where its format shows another number', async () => {
    const scaled = { text: '123456', numeric: true, scaled: true };
    for (const format of ['0!.0,', '0\\.0,', '0"."0000', '#,##0,', '0.00,,"百万"'])
      expect(await numberOf('123456', format)).toEqual(scaled);
    for (const format of ['#,##0', '#,##0.00_);(#,##0.00)', '0.00', 'General', '¥#,##0'])
      expect(await numberOf('123456', format)).toEqual({ text: '123456', numeric: true });
  });

  test.each(['abc', '0x10', '1,000', 'NaN', '1e999', 'Infinity', '--1'])(
    'that is none (%s) damages the file',
    async (value) => {
      expect(await refusalOf(bookOf({ data: row(`<c r="A1"><v>${value}</v></c>`) }))).toMatchObject({
        code: 'damaged',
        damage: 'cell',
      });
    },
  );
});

describe('the style of a cell', () => {
  test('that the workbook lacks damages the file: it might have been per cent', async () => {
    for (const style of ['2', '-1', 'x'])
      expect(
        await refusalOf(bookOf({ data: row(`<c r="A1" s="${style}"><v>0.197</v></c>`), formats: ['0%'] })),
      ).toMatchObject({ code: 'damaged', damage: 'cell', cell: 'A1' });
  });

  test('is read wherever it stands among the attributes', async () => {
    const cells = [
      'r="A1" s="1"',
      's="1" r="B1"',
      "r='C1' t='n' s='1'",
      'r="D1" t="n" s="1"',
      'r="E1" s="1" t="n" cm="1"',
    ];
    const data = row(cells.map((attributes) => `<c ${attributes}><v>0.197</v></c>`).join(''));
    expect((await firstRow({ data, formats: [9] })).map(({ text }) => text)).toEqual(Array(5).fill('19.7%'));
  });

  test('with a Chinese time of day by number alone is a time', async () => {
    expect(await numberOf('0.6041666666666666', 32)).toEqual({ text: '14:30' });
    expect(await numberOf('1.25', 46)).toEqual({ text: '30:00' });
  });
});

describe('a date in a workbook', () => {
  test.each([
    ['45473', 'yyyy-mm-dd', '2024-06-30', '2024-06'],
    ['45473', 14, '2024-06-30', '2024-06'],
    ['45473', 57, '2024-06-30', '2024-06'],
    ['45473', 31, '2024-06-30', '2024-06'],
    ['45444', 'yyyy"年"m"月"', '2024-06-01', '2024-06'],
    ['45444', '[$-804]yyyy"年"m"月";@', '2024-06-01', '2024-06'],
    ['45444', '[DBNum1][$-804]yyyy"年"m"月"', '2024-06-01', '2024-06'],
    ['45444', 'm"月"', '2024-06-01', '2024-06'],
    ['45444', 'mmm-yy', '2024-06-01', '2024-06'],
    ['45444', 'e"年"m"月"', '2024-06-01', '2024-06'],
    ['45473.354166666664', 'yyyy/m/d h:mm', '2024-06-30 08:30', '2024-06'],
    ['45473.99999999', 'yyyy/m/d', '2024-07-01', '2024-07'],
    ['1', 'yyyy-mm-dd', '1900-01-01', '1900-01'],
    ['61', 'yyyy-mm-dd', '1900-03-01', '1900-03'],
    ['2958465', 'yyyy-mm-dd', '9999-12-31', '9999-12'],
  ])('%s as %s is %s', async (serial, format, text, period) =>
    expect(await numberOf(serial, format)).toEqual({ text, period }),
  );

  test('is four years later where days count from 1904', async () => {
    const workbook = `<workbookPr date1904="1"/>${sheets}`;
    expect(await numberOf('44011', 'yyyy-mm-dd', workbook)).toEqual({
      text: '2024-06-30',
      period: '2024-06',
    });
    expect(await numberOf('0', 'yyyy-mm-dd', workbook)).toEqual({ text: '1904-01-01', period: '1904-01' });
    expect(await numberOf('44011', 'm"月"', workbook)).toEqual({ text: '2024-06-30', period: '2024-06' });
  });

  test('is no number and has no month when it is a time, a length of time or impossible', async () => {
    expect(await numberOf('0.6041666666666666', 'h:mm')).toEqual({ text: '14:30' });
    expect(await numberOf('1.5', '[h]:mm:ss')).toEqual({ text: '36:00' });
    expect(await numberOf('0', 'yyyy-mm-dd')).toEqual({ text: '00:00' });
    expect(await numberOf('-1', 'yyyy-mm-dd')).toEqual({ text: '########' });
    expect(await numberOf('3000000', 'yyyy-mm-dd')).toEqual({ text: '########' });
    expect(await numberOf('1e300', 'yyyy-mm-dd')).toEqual({ text: '########' });
  });

  test('does not depend on the zone of the machine', async () => {
    try {
      for (const [zone, offset] of [
        ['Asia/Shanghai', -480],
        ['America/Los_Angeles', 480],
        ['Pacific/Kiritimati', -840],
      ] as const) {
        vi.stubEnv('TZ', zone);
        expect(new Date(2024, 0, 1).getTimezoneOffset()).toBe(offset);
        expect(await numberOf('45473', 'yyyy-mm-dd')).toEqual({ text: '2024-06-30', period: '2024-06' });
      }
    } finally {
      vi.unstubAllEnvs();
    }
  });
});

test.each([
  ['General', 'number'],
  ['G/通用格式"个"', 'number'],
  ['0.00E+00', 'number'],
  ['[红色]0.0;[Red]-0.0', 'number'],
  ['[$-F800]dddd, mmmm dd, yyyy', 'date'],
  ['aaaa', 'date'],
  ['上午/下午h"时"mm"分"', 'time'],
  ['mm:ss.0', 'time'],
  ['"day"0', 'number'],
  ['@', 'number'],
])('the format %s shows a %s', (code, shows) => expect(readNumberFormat(code).shows).toBe(shows));

describe('a formula', () => {
  const formula = (inside: string, type = ''): Promise<unknown> =>
    firstRow({ data: row(`<c r="A1"${type}>${inside}</c><c r="B1"><v>1</v></c>`) }).then(([cell]) => cell);

  test('reads as the value kept with it', async () => {
    expect(await formula('<f>1+1</f><v>2</v>')).toEqual({ text: '2', numeric: true });
    expect(await formula('<f>A2&amp;""</f><v>已完成</v>', ' t="str"')).toEqual({ text: '已完成' });
    expect(await formula('<f>A2&amp;""</f><v></v>', ' t="str"')).toEqual({ text: '' });
    expect(await formula('<f>1&gt;0</f><v>1</v>', ' t="b"')).toEqual({ text: 'TRUE' });
    expect(await formula('<f>1/0</f><v>#DIV/0!</v>', ' t="e"')).toEqual({ text: '#DIV/0!' });
    expect(await formula('<f t="shared" si="0"/><v>7</v>')).toEqual({ text: '7', numeric: true });
  });

  test('that was never computed is neither zero nor blank', async () => {
    for (const [inside, type] of [
      ['<f>1+1</f>', ''],
      ['<f>1+1</f><v/>', ''],
      ['<f>1+1</f><v> </v>', ''],
      ['<f>1&gt;0</f>', ' t="b"'],
      ['<f>A2</f>', ' t="str"'],
      ['<f t="shared" si="0"/>', ''],
    ] as const)
      expect(await formula(inside, type)).toEqual({ text: '#CALC!' });
  });

  test('is not believed when the file says that its values are old', async () => {
    const data = row('<c r="A1"><f>B1</f><v>0</v></c><c r="B1"><v>3</v></c>');
    for (const calc of ['fullCalcOnLoad="1"', 'calcCompleted="0"'])
      expect(await firstRow({ data, workbook: `${sheets}<calcPr ${calc}/>` })).toEqual([
        { text: '#CALC!' },
        { text: '3', numeric: true },
      ]);
  });
});

describe('a text', () => {
  test('is trimmed of everything that cannot be seen, and nowhere else', () => {
    const blank = fc.constantFrom(
      ' ',
      '\u3000',
      '\u00A0',
      '\t',
      '\n',
      '\u200B',
      '\u200E',
      '\uFEFF',
      '\u2060',
    );
    const around = fc.array(blank).map((list) => list.join(''));
    fc.assert(
      fc.property(around, fc.string({ unit: 'grapheme' }), around, (before, text, after) => {
        const middle = `目${text}标`.replace(/\r\n?/g, '\n');
        expect(cleanText(`${before}${middle}${after}`)).toBe(middle);
      }),
    );
  });

  test('never holds half a character', async () => {
    const unit = fc.integer({ min: 0xd700, max: 0xe0ff }).map((code) => String.fromCharCode(code));
    const halves = fc.array(unit).map((list) => list.join(''));
    fc.assert(
      fc.property(halves, (text) => {
        expect(cleanText(text).isWellFormed()).toBe(true);
      }),
    );
    const data = row('<c r="A1" t="inlineStr"><is><t>a&#xD800;b_xDC00_c</t></is></c>');
    expect(await firstRow({ data })).toEqual([{ text: 'a\uFFFDb\uFFFDc' }]);
  });

  test('stays text though it looks like a number, a formula or a date', async () => {
    const texts = ['007', '1e3', '=1+1', '2024-06', "'-3", '19.7%', 'TRUE'];
    const data = row(texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join(''));
    expect(await firstRow({ data })).toEqual(texts.map((text) => ({ text })));
  });

  test('is joined from its runs, without how it is pronounced', async () => {
    const runs = '<r><t>地区生产</t></r><r><rPr><b/></rPr><t xml:space="preserve">总值 </t></r>';
    const phonetic = '<rPh sb="0" eb="1"><t>di</t></rPh>';
    const data = row(`<c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is>${runs}${phonetic}</is></c>
      <c r="C1" t="inlineStr"><is><t>亩</t>${phonetic}</is></c><c r="D1" t="s"><v>1</v></c>`);
    const strings = `<si>${runs}${phonetic}</si><si><t>产</t>${phonetic}<phoneticPr fontId="1"/></si>`;
    expect(await firstRow({ data, strings })).toEqual([
      { text: '地区生产总值', raw: '地区生产总值 ' },
      { text: '地区生产总值', raw: '地区生产总值 ' },
      { text: '亩' },
      { text: '产' },
    ]);
  });

  test('that the list of texts does not hold damages the file instead of reading as blank', async () => {
    for (const index of ['1', '-1', 'x', '0.5'])
      expect(
        await refusalOf(
          bookOf({ data: row(`<c r="A1" t="s"><v>${index}</v></c>`), strings: '<si><t>a</t></si>' }),
        ),
      ).toEqual({
        code: 'damaged',
        damage: 'cell',
        part: 'xl/worksheets/sheet1.xml',
        cell: 'A1',
      });
  });
});

test('a cell without a value is blank: not the first text, not zero, not FALSE', async () => {
  const data = row(
    '<c r="A1" t="s"/><c r="B1" t="s"><v/></c><c r="C1"><v> </v></c><c r="D1" t="b"/><c r="E1"><v>1</v></c>',
  );
  const cells = await firstRow({ data, strings: '<si><t>首</t></si>' });
  expect(cells.map(({ text }) => text)).toEqual(['', '', '', '', '1']);
});

test('booleans and errors read as a spreadsheet shows them', async () => {
  const data = row('<c r="A1" t="b"><v>1</v></c><c r="B1" t="b"><v>0</v></c><c r="C1" t="e"><v>#N/A</v></c>');
  expect(await firstRow({ data })).toEqual([{ text: 'TRUE' }, { text: 'FALSE' }, { text: '#N/A' }]);
});

test('a merged range repeats its first cell, as far as the sheet goes', async () => {
  const data =
    '<row r="1"><c r="A1" t="inlineStr"><is><t>工业</t></is></c></row><row r="3"><c r="C3"><v>9</v></c></row>';
  const after = '<mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="C3:XFD1048576"/></mergeCells>';
  const { sheets: read } = await tableOf(bookOf({ data, after }));
  expect(read.map(({ merged }) => merged)).toEqual([true]);
  expect(read.map(textsOf)).toEqual([
    [
      ['工业', '工业', ''],
      ['工业', '工业', ''],
      ['', '', '9'],
    ],
  ]);
});

test('hidden sheets are there and say so; a chart in a tab of its own is none', async () => {
  const sheet2 = '<worksheet><sheetData><row><c><v>2</v></c></row></sheetData></worksheet>';
  const workbook = `<sheets><sheet name="一&amp;二" sheetId="1" r:id="rId1" state="veryHidden"/>
    <sheet name="图" sheetId="3" r:id="rId3"/><sheet name="b" sheetId="2" r:id="rId2"/></sheets>`;
  const { sheets: read } = await tableOf(
    bookOf({ workbook, more: [{ name: 'xl/worksheets/Sheet2.xml', content: sheet2 }] }),
  );
  expect(read.map(({ name, hidden }) => [name, hidden])).toEqual([
    ['一&二', true],
    ['b', false],
  ]);
});

test('a sheet is a rectangle without empty rows below or empty columns behind', async () => {
  const data = `<row r="2"><c r="B2"><v>1</v></c><c r="ZZ2" s="0"/></row><row r="5"><c r="A5" t="inlineStr"><is><t> </t></is></c></row>
    <row r="100000"><c r="A100000" s="0"/></row>`;
  const { sheets: read } = await tableOf(bookOf({ data }));
  expect(read.map(textsOf)).toEqual([
    [
      ['', ''],
      ['', '1'],
    ],
  ]);
});

test('columns are named as spreadsheets name them', () => {
  expect([0, 25, 26, 51, 52, 701, 702, 16383].map(columnName)).toEqual([
    'A',
    'Z',
    'AA',
    'AZ',
    'BA',
    'ZZ',
    'AAA',
    'XFD',
  ]);
});
