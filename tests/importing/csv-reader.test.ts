import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guarded } from '../../src/domain/spreadsheet-text.ts';
import { cleanText } from '../../src/importing/cell-text.ts';
import { readTable } from '../../src/importing/read-file.ts';
import type { Encoding } from '../../src/importing/sheet.ts';
import { refusalOf, tableOf, textsOf } from './book-parts.ts';
import { encoded, gbkCharacters } from './encoded.ts';
import { joined } from './zip-bytes.ts';

const rowsOf = async (text: string): Promise<string[][]> => {
  const { sheets } = await tableOf(encoded(text, 'UTF-8'), '台账.csv');
  return sheets.flatMap(textsOf);
};

/** What a spreadsheet would take for something else, guarded as our exports do it; quoted where it must be. */
const field = (text: string): string => {
  const neutral = guarded(text);
  return /[",;\t\r\n]/.test(neutral) || neutral.startsWith(' ')
    ? `"${neutral.replaceAll('"', '""')}"`
    : neutral;
};
const csvOf = (rows: readonly (readonly string[])[], delimiter = ',', end = '\r\n'): string =>
  rows.map((cells) => cells.map(field).join(delimiter) + end).join('');

/** A heading of Chinese words and some rows of texts, in which anything may stand that a cell may hold. */
const tableWith = (unit: fc.Arbitrary<string>): fc.Arbitrary<string[][]> => {
  const mark = fc.constantFrom(
    '"',
    ',',
    ';',
    '\t',
    '\n',
    "'",
    '=',
    '+',
    '-',
    '@',
    '＝',
    ' ',
    '\u3000',
    '1',
    '万元',
  );
  const text = fc
    .array(fc.oneof(unit, mark), { maxLength: 8 })
    .map((characters) => characters.join(''))
    .map(cleanText);
  return fc.integer({ min: 2, max: 5 }).chain((width) =>
    fc
      .array(fc.array(text, { minLength: width - 1, maxLength: width - 1 }), { minLength: 1, maxLength: 6 })
      .map((rows) => [
        ['指标', '单位', '本月', '累计', '备注'].slice(0, width),
        // a first cell that is never blank keeps the row in the table
        ...rows.map((cells, index) => [`第${index}行`, ...cells]),
      ]),
  );
};
const anyCharacter = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 1 })
  .filter((text) => !text.includes('\0'));
const gbkCharacter = fc.constantFrom(...gbkCharacters);
const publicCharacter = fc.constantFrom(...gbkCharacters.filter((text) => !/\p{Co}/u.test(text)));

test.each<[Encoding, boolean, fc.Arbitrary<string>]>([
  ['UTF-8', false, anyCharacter],
  ['UTF-8', true, anyCharacter],
  ['UTF-16LE', true, anyCharacter],
  ['UTF-16BE', true, anyCharacter],
  ['UTF-16LE', false, publicCharacter],
  ['UTF-16BE', false, publicCharacter],
  ['GB18030', false, gbkCharacter],
  ['GB18030', true, gbkCharacter],
])(
  'every table of texts comes back from %s (marked: %s), with each delimiter and line end',
  async (encoding, mark, unit) => {
    const delimiter = fc.constantFrom(',', ';', '\t');
    const end = fc.constantFrom('\r\n', '\n', '\r');
    await fc.assert(
      fc.asyncProperty(tableWith(unit), delimiter, end, async (rows, between, behind) => {
        const table = await tableOf(encoded(csvOf(rows, between, behind), encoding, mark), '台账.csv');
        expect(table).toMatchObject({
          kind: 'csv',
          encoding,
          sheets: [{ name: '台账', hidden: false, merged: false }],
        });
        expect(table.sheets.flatMap(textsOf)).toEqual(rows);
      }),
    );
  },
);

test('tabs inside quoted fields do not make a comma file a tab file (found by the law above)', async () => {
  const rows = [
    ['指标', '单位'],
    ['第0行', '!\t\n\t#'],
    ['第1行', '"\t#'],
  ];
  const { sheets } = await tableOf(encoded(csvOf(rows), 'UTF-8', false), '台账.csv');
  expect(sheets.flatMap(textsOf)).toEqual(rows);
});

describe('an encoding is never guessed past what does not fit', () => {
  test('the famous word that passes for UTF-8 is read as the Chinese it is', async () => {
    for (const text of ['联通', '一,一', '联通,1'])
      expect(await tableOf(encoded(text, 'GB18030'), 'a.csv')).toMatchObject({ encoding: 'GB18030' });
    for (const text of ['A·B', '20°', '3×4', 'café', 'αβ'])
      expect((await tableOf(encoded(text, 'UTF-8'), 'a.csv')).sheets.flatMap(textsOf)).toEqual([[text]]);
  });

  test('UTF-8 that is cut off or broken in one place is damaged, not other Chinese', async () => {
    const whole = encoded('指标,数值\n地区生产总值,287.6\n', 'UTF-8');
    for (const at of [4, 5, 9, 15, 16, 19])
      expect(await refusalOf(whole.slice(0, at), 'a.csv')).toEqual({ code: 'damaged', damage: 'encoding' });
    for (const at of [0, 3, 15, 21]) {
      const broken = whole.slice();
      broken[at] = 0xff;
      expect(await refusalOf(broken, 'a.csv')).toEqual({ code: 'damaged', damage: 'encoding' });
    }
  });

  test('marked UTF-16 of an odd length or with half a character is damaged', async () => {
    for (const tail of [[0x41], [0x00, 0xd8], [0x00, 0xdc, 0x41, 0x00]])
      expect(await refusalOf(joined(encoded('甲,乙', 'UTF-16LE', true), tail), 'a.csv')).toEqual({
        code: 'damaged',
        damage: 'encoding',
      });
  });

  test.each([
    ['NUL in text', encoded('甲,\0乙', 'UTF-8')],
    ['NUL in marked text', encoded('甲,\0乙', 'UTF-8', true)],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13)],
    ['bytes of no encoding', Uint8Array.of(0xff, 0xff, 0xff, 0x80, 0x81)],
    ['packed bytes', Uint8Array.of(0x1f, 0x8b, 0x08, 0x08, 0xd5, 0xfe, 0x01, 0xb0)],
    ['a PDF', encoded('%PDF-1.7\n', 'UTF-8')],
    ['a web page', encoded('\r\n<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table>', 'UTF-8')],
    ['a web page in UTF-16', encoded('<table><tr><td>1</td></tr></table>', 'UTF-16LE', true)],
    ['a table in XML', encoded('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>', 'UTF-8')],
  ])('%s is no table', async (_what, bytes) =>
    expect(await refusalOf(bytes, 'a.csv')).toEqual({ code: 'not-a-table' }),
  );
});

describe('the rows of a csv', () => {
  test('keep commas, quotation marks and line ends inside quotation marks', async () =>
    expect(await rowsOf('甲,"一,""二""\r\n三"\n乙,"" \n')).toEqual([
      ['甲', '一,"二"\n三'],
      ['乙', ''],
    ]));

  test('take no text for a number or a date and keep leading zeros', async () =>
    expect(await rowsOf('0012,1e3,2024-06,TRUE,1.10')).toEqual([['0012', '1e3', '2024-06', 'TRUE', '1.10']]));

  test('are as many as a spreadsheet shows: blank lines between stay, those at the end go', async () =>
    expect(await rowsOf('甲,乙\n\n,2,\n\n ,\n')).toEqual([
      ['甲', '乙'],
      ['', ''],
      ['', '2'],
    ]));

  test('obey a first line that names the delimiter', async () => {
    expect(await rowsOf('sep=;\r\n甲;乙,丙\r\n')).toEqual([['甲', '乙,丙']]);
    expect(await rowsOf('"sep=|"\n甲|乙\n')).toEqual([['甲', '乙']]);
    expect(await rowsOf('sep=\t\n甲\t乙;丙\n')).toEqual([['甲', '乙;丙']]);
  });

  test('are split where most lines are split alike, not where a mark happens to stand', async () => {
    expect(await rowsOf('指标\t备注\n一\t甲,乙,丙\n二\t丁\n')).toEqual([
      ['指标', '备注'],
      ['一', '甲,乙,丙'],
      ['二', '丁'],
    ]);
    expect(await rowsOf('甲;乙\n1,5;2,5\n3,5;4,5\n')).toEqual([
      ['甲', '乙'],
      ['1,5', '2,5'],
      ['3,5', '4,5'],
    ]);
  });

  test('lose the apostrophe of our exports and of a number kept as text, and no other', async () =>
    expect(await rowsOf("'=1+1,'-3,-3,'+86,'@a,''=x,'甲,'007,'2024-06,''12,'＝1\n")).toEqual([
      ['=1+1', '-3', '-3', '+86', '@a', "'=x", "'甲", '007', '2024-06', "'12", '＝1'],
    ]));

  test('keep beside the text what stood there, for columns that promise it', async () => {
    const { sheets } = await tableOf(encoded("'=1, 甲 ,乙\n", 'UTF-8'), '台账.csv');
    expect(sheets[0]?.rows[0]).toEqual([
      { text: '=1', raw: "'=1" },
      { text: '甲', raw: ' 甲 ' },
      { text: '乙' },
    ]);
  });

  test.each([
    ['甲,乙\n"一,二\n三,四\n', 2],
    ['甲,"乙', 1],
    ['甲,乙\n一,"二"三"\n', 2],
    ['甲\n"一"\n"二""\n', 3],
    ['甲,"乙"丙\n', 1],
  ])('with an unbalanced quotation mark are refused with the row: %j', async (text, row) =>
    expect(await refusalOf(encoded(text, 'UTF-8'), 'a.csv')).toEqual({ code: 'unbalanced-quote', row }),
  );

  test('never hold half a character, whatever the bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 60 }), async (bytes) => {
        const read = await readTable('a.csv', bytes);
        const texts = read.ok ? read.table.sheets.flatMap(textsOf).flat() : [];
        expect(texts.filter((text) => !text.isWellFormed() || text.includes('\0'))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});
