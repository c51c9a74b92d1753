import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { limits } from '../../src/importing/import-limits.ts';
import { readTable } from '../../src/importing/read-file.ts';
import { walkXml } from '../../src/importing/xml-walk.ts';
import { type Book, bookOf, refusalOf, row, tableOf } from './book-parts.ts';
import { encoded } from './encoded.ts';
import { joined, zipOf } from './zip-bytes.ts';

const SHEET = 'xl/worksheets/sheet1.xml';
const one = '<c r="A1"><v>1</v></c>';
const sheet1 = '<sheet name="a" sheetId="1" r:id="rId1"/>';

describe('a file that is too much', () => {
  test('is refused by its size alone', async () => {
    const bytes = limits.fileBytes + 1;
    const refusal = { code: 'too-large', bytes, limit: limits.fileBytes };
    expect(await refusalOf(new Uint8Array(bytes))).toEqual(refusal);
  });

  test.each<[string, () => Book]>([
    ['a sheet of blanks', () => ({ data: row(one), after: ' '.repeat(60_000_000) })],
    ['a picture of zeros', () => ({ more: [{ name: 'xl/a.png', content: new Uint8Array(100_000_000) }] })],
    [
      'many parts of middle size',
      () => ({
        more: Array.from({ length: 25 }, (_, index) => ({
          name: `${index}.bin`,
          content: new Uint8Array(8_000_000),
        })),
      }),
    ],
  ])('packed: %s is a bomb', async (_what, book) =>
    expect(await refusalOf(bookOf(book()))).toMatchObject({ code: 'bomb' }),
  );

  test('packed twice as much as it says is stopped', async () =>
    expect(
      await refusalOf(
        bookOf({ more: [{ name: 'a.bin', content: new Uint8Array(50_000_000), size: 1_000_000 }] }),
      ),
    ).toEqual({ code: 'bomb', part: 'a.bin' }));

  test.each<[string, string, object]>([
    ['one far cell', '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>', { code: 'too-many-rows' }],
    [
      'one cell below the limit',
      `<row r="${limits.rows + 1}"><c><v>1</v></c></row>`,
      { code: 'too-many-rows' },
    ],
    [
      'two far corners',
      `${row('<c r="XFD1"><v>1</v></c>')}<row r="200"><c><v>1</v></c></row>`,
      { code: 'too-many-cells' },
    ],
    [
      'cells without end',
      row('<c/>').replace('<c/>', '<c/>'.repeat(20_000)),
      { code: 'damaged', damage: 'cell' },
    ],
    ['rows without end', '<row><c t="b"/></row>'.repeat(5_000_000), { code: 'bomb', part: SHEET }],
  ])('spread out: %s', async (_what, data, refusal) =>
    expect(await refusalOf(bookOf({ data }))).toMatchObject(refusal),
  );

  test('of texts that no cell shows is refused', async () =>
    expect(await refusalOf(bookOf({ strings: '<si/>'.repeat(limits.spareTexts + 1) }))).toEqual({
      code: 'bomb',
      part: 'xl/sharedstrings.xml',
    }));

  test('of text in one cell is refused', async () => {
    const text = '&#x7532;'.repeat(limits.textLength / 8 + 1);
    expect(
      await refusalOf(bookOf({ data: row(`<c t="inlineStr"><is><t>${text}</t></is></c>`) })),
    ).toMatchObject({
      code: 'damaged',
      damage: 'xml',
    });
    const lost = `甲,乙\n一,"${'二,三\n'.repeat(100_000)}"\n`;
    expect(await refusalOf(encoded(lost, 'UTF-8'), 'a.csv')).toEqual({ code: 'unbalanced-quote', row: 2 });
  });

  test('of elements is refused before the last of them', () => {
    const budget = { elements: limits.elements - 3 };
    const opened: string[] = [];
    const visitor = { open: (path: readonly string[]) => void opened.push(path.join('/')) };
    expect(() => walkXml('<a><b/><c/><d/><e/></a>', SHEET, budget, visitor)).toThrow('too-many-cells');
    expect(opened).toEqual(['a', 'a/b', 'a/c']);
  });

  test('of merged ranges is refused', async () => {
    const data = `${row(one)}<row r="1000"><c r="ALL1000"><v>1</v></c></row>`;
    const after = `<mergeCells>${'<mergeCell ref="A1:ALL1000"/>'.repeat(50)}</mergeCells>`;
    expect(await refusalOf(bookOf({ data, after }))).toMatchObject({ code: 'too-many-cells' });
  });

  test('of tabs, or of tabs that share one table, is refused', async () => {
    const tabs = (count: number): string => `<sheets>${sheet1.repeat(count)}</sheets>`;
    expect(await refusalOf(bookOf({ workbook: tabs(300) }))).toMatchObject({ code: 'too-many-cells' });
    expect(await refusalOf(bookOf({ workbook: tabs(2) }))).toMatchObject({
      code: 'damaged',
      damage: 'duplicate',
    });
  });

  test('in a csv: rows, cells', async () => {
    expect(await refusalOf(encoded('甲\n'.repeat(limits.rows + 1), 'UTF-8'), 'a.csv')).toEqual({
      code: 'too-many-rows',
      limit: limits.rows,
    });
    const wide = `${'a,'.repeat(20_000)}\n${'甲\n'.repeat(200)}`;
    for (const text of [wide, 'a,'.repeat(limits.cells + 1)])
      expect(await refusalOf(encoded(text, 'UTF-8'), 'a.csv')).toEqual({
        code: 'too-many-cells',
        limit: limits.cells,
      });
  });

  test('as much as is allowed is read', async () => {
    const data = `<row r="${limits.rows}"><c r="J${limits.rows}"><v>1</v></c></row>`;
    const { sheets } = await tableOf(bookOf({ data }));
    expect(sheets.map(({ rows }) => [rows.length, rows.at(-1)?.length, rows.at(-1)?.at(-1)?.text])).toEqual([
      [limits.rows, 10, '1'],
    ]);
  });
});

describe('a worksheet that is not whole or contradicts itself is damaged', () => {
  const xml = `<worksheet><sheetData>${row(one)}<row r="2"><c r="A2"><v>2</v></c></row></sheetData></worksheet>`;

  test('cut off anywhere', async () => {
    for (let at = 0; at < xml.length; at++)
      expect(await refusalOf(bookOf({ sheet: xml.slice(0, at) }))).toEqual({
        code: 'damaged',
        damage: 'xml',
        part: SHEET,
      });
  });

  test.each<[string, string]>([
    ['crossed elements', xml.replace('</c></row>', '</row></c>')],
    ['two roots', xml + xml],
    ['text behind the root', `${xml}x`],
    ['a bare ampersand', xml.replace('<v>2', '<v>&')],
    ['an entity nobody declared', xml.replace('<v>2', '<v>&x;')],
    ['an attribute twice', xml.replace('r="A2"', 'r="A2" r="B2"')],
    ['an attribute without marks', xml.replace('r="A2"', 'r=A2')],
    [
      'an element of another kind among the cells',
      xml.replace('<c r="A2">', '<d r="A2">').replace('</c></row></s', '</d></row></s'),
    ],
    ['a cell inside a cell', xml.replace('<v>2</v>', '<c r="B2"><v>2</v></c>')],
    ['a value inside a value', xml.replace('<v>2', '<v><v>2</v>')],
    ['an endless depth', `<worksheet>${'<a>'.repeat(100_000)}`],
    ['no worksheet', '<chart/>'],
  ])('%s', async (_what, sheet) =>
    expect(await refusalOf(bookOf({ sheet }))).toEqual({ code: 'damaged', damage: 'xml', part: SHEET }),
  );

  test.each<[string, string]>([
    ['a cell twice', row('<c r="A1"><v>1</v></c><c r="A1"><v>2</v></c>')],
    ['cells out of order', row('<c r="B1"><v>1</v></c><c r="A1"><v>2</v></c>')],
    ['a row twice', row(one) + row(one)],
    ['a cell of another row', row('<c r="A2"><v>1</v></c>')],
    ['no address', row('<c r="A"><v>1</v></c>')],
    ['a column beyond the last', row('<c r="XFE1"><v>1</v></c>')],
    ['row 0', '<row r="0"><c><v>1</v></c></row>'],
    ['row 1e3', '<row r="1e3"><c><v>1</v></c></row>'],
    ['an unknown kind of cell', row('<c r="A1" t="x"><v>1</v></c>')],
    ['neither true nor false', row('<c r="A1" t="b"><v>2</v></c>')],
  ])('%s', async (_what, data) =>
    expect(await refusalOf(bookOf({ data }))).toMatchObject({ code: 'damaged', damage: 'cell', part: SHEET }),
  );

  test('a merged range that is none', async () => {
    for (const ref of ['', 'A1:', 'A0:B1', '1:2', 'A1:B2:C3'])
      expect(
        await refusalOf(bookOf({ after: `<mergeCells><mergeCell ref="${ref}"/></mergeCells>` })),
      ).toMatchObject({
        code: 'damaged',
        damage: 'cell',
      });
  });

  test('comments, CDATA and prefixes change nothing', async () => {
    const odd = `<?xml version='1.0' encoding='utf-8'?><!-- <c r="A1"/> --><x:worksheet xmlns:x="m"><x:sheetData><x:row>
      <x:c t='inlineStr' r='A1'><x:is><x:t><![CDATA[<c> & ]]>甲</x:t></x:is></x:c><x:c><x:v><!-- 1 -->2</x:v></x:c></x:row
      ></x:sheetData></x:worksheet ><!-- end -->`;
    const { sheets } = await tableOf(bookOf({ sheet: odd }));
    expect(sheets[0]?.rows).toEqual([[{ text: '<c> & 甲' }, { text: '2', numeric: true }]]);
  });
});

describe('a workbook that lacks a part', () => {
  test.each(['xl/worksheets/sheet1.xml', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels'])(
    '%s is damaged',
    async (part) => {
      const bytes = bookOf({});
      const at = Buffer.from(bytes);
      const renamed = new Uint8Array(bytes);
      for (let from = at.indexOf(part); from !== -1; from = at.indexOf(part, from + 1)) renamed[from] = 0x79;
      expect(await refusalOf(renamed)).toEqual({ code: 'damaged', damage: 'missing', part });
    },
  );

  test('a package that is no workbook is no table', async () => {
    const word = { '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w:document xmlns:w="w"/>' };
    const rels =
      '<Relationships><Relationship Id="1" Type="x/officeDocument" Target="word/document.xml"/></Relationships>';
    const entries = Object.entries({ ...word, '_rels/.rels': rels }).map(([name, content]) => ({
      name,
      content,
    }));
    expect(await refusalOf(zipOf(entries), '报告.docx')).toEqual({ code: 'not-a-table' });
    expect(await refusalOf(zipOf([{ name: 'a.txt', content: '甲,乙' }]), 'a.zip')).toEqual({
      code: 'not-a-table',
    });
    expect(await refusalOf(zipOf([{ name: '目标.csv', content: '甲,乙' }]))).toEqual({ code: 'not-a-table' });
  });

  test('a binary workbook wants saving as .xlsx', async () => {
    const rels =
      '<Relationships><Relationship Id="1" Type="x/officeDocument" Target="xl/workbook.bin"/></Relationships>';
    const entries = { '[Content_Types].xml': '<Types/>', '_rels/.rels': rels, 'xl/workbook.bin': '\u0001' };
    const bytes = zipOf(Object.entries(entries).map(([name, content]) => ({ name, content })));
    expect(await refusalOf(bytes, 'a.xlsb')).toEqual({ code: 'old-excel' });
  });
});

describe('a file that is something else', () => {
  const container = (stream: string): Uint8Array =>
    joined(
      [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
      new Uint8Array(1016),
      Buffer.from(`${stream}\0`, 'utf16le'),
    );

  test.each<[string, string, Uint8Array, object]>([
    ['an old workbook', 'a.xls', container('Workbook'), { code: 'old-excel' }],
    ['an older workbook', 'a.xls', container('Book'), { code: 'old-excel' }],
    ['an old workbook called new', 'a.xlsx', container('Workbook'), { code: 'old-excel' }],
    ['an encrypted workbook', 'a.xlsx', container('EncryptedPackage'), { code: 'encrypted' }],
    ['an old text document', 'a.doc', container('WordDocument'), { code: 'not-a-table' }],
    [
      'a web page called a workbook',
      'a.xls',
      encoded('<html><table></table></html>', 'UTF-8'),
      { code: 'not-a-table' },
    ],
    [
      'text called a workbook',
      'a.xlsx',
      encoded('甲,乙', 'UTF-8'),
      { code: 'damaged', damage: 'not-a-package' },
    ],
    ['nothing', 'a.xlsx', new Uint8Array(), { code: 'empty-file' }],
    ['nothing but a mark', 'a.csv', encoded('', 'UTF-8', true), { code: 'no-rows' }],
    ['nothing but blanks', 'a.csv', encoded(' ,\r\n\u3000,\r\n', 'UTF-8'), { code: 'no-rows' }],
    ['a workbook without rows', 'a.xlsx', bookOf({ data: '' }), { code: 'no-rows' }],
    [
      'a workbook of styled blanks',
      'a.xlsx',
      bookOf({ data: row('<c r="A1" s="0"/>') }),
      { code: 'no-rows' },
    ],
    ['a workbook without tabs', 'a.xlsx', bookOf({ workbook: '<sheets/>' }), { code: 'no-rows' }],
  ])('%s', async (_what, name, bytes, refusal) => expect(await refusalOf(bytes, name)).toEqual(refusal));

  test('a workbook that a spreadsheet really encrypted', async () => {
    const encryption = { password: '123456', spinCount: 1000 };
    const bytes = await writeXlsx({ sheets: [{ name: '台账', rows: [['甲', 1]] }], encryption });
    expect(await refusalOf(bytes)).toEqual({ code: 'encrypted' });
  });

  test('text keeps being text whatever it is called', async () => {
    const bytes = encoded('甲,乙', 'UTF-8');
    for (const name of ['a.csv', 'a.txt', 'a.xls', 'a', 'C:\\报表\\a.tsv'])
      expect((await tableOf(bytes, name)).sheets.map((sheet) => sheet.name)).toEqual(['a']);
  });
});

test('the bytes handed in are neither kept nor changed', async () => {
  const bytes = bookOf({});
  const before = bytes.slice();
  const reading = readTable('a.xlsx', bytes);
  bytes.fill(0);
  expect((await reading).ok).toBe(true);
  bytes.set(before);
  await readTable('a.xlsx', bytes);
  expect(bytes).toEqual(before);
});
