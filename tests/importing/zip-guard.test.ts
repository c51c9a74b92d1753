import { describe, expect, test } from 'vitest';
import { crc32 } from '../../src/importing/crc32.ts';
import { openPackage } from '../../src/importing/package-parts.ts';
import { storeZip } from '../../src/importing/store-zip.ts';
import { bookOf, entriesOf, refusalOf, tableOf } from './book-parts.ts';
import { type Entry, joined, zipOf } from './zip-bytes.ts';

const SHEET = 'xl/worksheets/sheet1.xml';
/** A workbook with one entry told otherwise, or with more entries. */
const bookWith = (change: Partial<Entry>, name = SHEET): Uint8Array =>
  zipOf(entriesOf({}).map((entry) => (entry.name === name ? { ...entry, ...change } : entry)));
const bookAnd = (...more: readonly Entry[]): Uint8Array => bookOf({ more });
const damage = (kind: string, part?: string): object => ({
  code: 'damaged',
  damage: kind,
  ...(part === undefined ? {} : { part }),
});
const patched = (bytes: Uint8Array, at: number, ...values: readonly number[]): Uint8Array => {
  const copy = bytes.slice();
  copy.set(values, at < 0 ? bytes.length + at : at);
  return copy;
};

function lyingDescriptor(): Uint8Array {
  const bytes = bookWith({ descriptor: 'plain' });
  return patched(bytes, Buffer.from(bytes).indexOf(Uint8Array.of(0x50, 0x4b, 7, 8)) + 4, 1, 2, 3, 4);
}

test('the CRC-32 is the one of zip files', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
  const bytes = new TextEncoder().encode('目标台账');
  expect(crc32(bytes.subarray(5), crc32(bytes.subarray(0, 5)))).toBe(crc32(bytes));
});

test('a zip of our own passes our own guard', async () => {
  const parts = new Map([
    ['a.xml', '<a>一</a>'],
    ['b/c.xml', '<b/>'],
    ['d.xml', ''],
  ]);
  expect(await openPackage(storeZip(parts))).toEqual(parts);
});

test('a workbook is read however honestly its zip was written', async () => {
  const rows = [[{ text: '1', numeric: true }]];
  const books = [
    bookOf({}),
    bookWith({ stored: true }),
    ...(['plain', 'wide', 'unsigned'] as const).map((descriptor) => bookWith({ descriptor })),
    bookAnd({ name: 'xl/media/', content: '' }, { name: 'xl/media/图.png', content: Uint8Array.of(1, 2, 0) }),
    zipOf(entriesOf({}), { comment: 'saved by someone' }),
  ];
  for (const bytes of books) expect((await tableOf(bytes)).sheets.map((sheet) => sheet.rows)).toEqual([rows]);
});

describe('a zip is refused', () => {
  test.each<[string, Uint8Array, object]>([
    ['with a wrong CRC', bookWith({ crc: 1 }), damage('checksum', SHEET)],
    [
      'with a wrong CRC of a picture',
      bookAnd({ name: 'a.png', content: 'x', crc: 1 }),
      damage('checksum', 'a.png'),
    ],
    ['with a stored part of a wrong CRC', bookWith({ stored: true, crc: 1 }), damage('checksum', SHEET)],
    ['with a part twice', bookAnd({ name: SHEET, content: '<a/>' }), damage('duplicate', SHEET)],
    [
      'with a part in other capitals',
      bookAnd({ name: SHEET.toUpperCase(), content: '' }),
      damage('duplicate', SHEET.toUpperCase()),
    ],
    [
      'with a part called otherwise before it',
      bookWith({ local: { name: 'xl/worksheets/sheet2.xml' } }),
      damage('header', SHEET),
    ],
    ['with another method before the part', bookWith({ local: { method: 0 } }), damage('header', SHEET)],
    ['with another size before the part', bookWith({ local: { size: 7 } }), damage('header', SHEET)],
    ['with an unknown method', bookWith({ method: 12 }), damage('method', SHEET)],
    [
      'with a stored part said to be packed',
      bookWith({ stored: true, method: 8 }),
      damage('checksum', SHEET),
    ],
    ['with more in a part than declared', bookWith({ size: 20 }), { code: 'bomb', part: SHEET }],
    ['with less in a part than declared', bookWith({ size: 5000 }), damage('size', SHEET)],
    ['with a stored part of another size', bookWith({ stored: true, size: 5000 }), damage('size', SHEET)],
    ['with another CRC behind the part', lyingDescriptor(), damage('header', SHEET)],
    ['with an encrypted part', bookWith({ flags: 1 }), { code: 'encrypted' }],
    [
      'with two parts over the same bytes',
      bookAnd({ name: '_rels/.rels', content: '', offset: 0 }),
      damage('header', '_rels/.rels'),
    ],
    ['with trailing bytes', zipOf(entriesOf({}), { trailing: 'x' }), damage('truncated')],
    [
      'with 5,000 parts',
      bookAnd(...Array.from({ length: 5000 }, (_, index) => ({ name: `${index}`, content: '' }))),
      { code: 'bomb' },
    ],
    ['said to be in two parts', patched(bookOf({}), -22 + 4, 1), damage('directory')],
    ['said to hold one part less', patched(bookOf({}), -22 + 8, 6, 0, 6), damage('directory')],
    ['with a directory in zip64', patched(bookOf({}), -22 + 16, 255, 255, 255, 255), damage('zip64')],
    [
      'with too many parts for a plain zip',
      patched(bookOf({}), -22 + 8, 255, 255, 255, 255),
      damage('zip64'),
    ],
    ['with nothing in it', zipOf([]), damage('not-a-package')],
  ])('%s', async (_what, bytes, refusal) => expect(await refusalOf(bytes)).toEqual(refusal));

  test.each([
    '../a.xml',
    'xl/../a.xml',
    '/xl/a.xml',
    'C:/a.xml',
    'xl\\a.xml',
    'xl//a.xml',
    './a.xml',
    'a\u0000.xml',
    '..',
  ])('with a part called %j', async (name) =>
    expect(await refusalOf(bookAnd({ name, content: '<a/>' }))).toEqual(damage('name', name)),
  );

  test('when one entry lies inside another', async () => {
    const inner = zipOf([{ name: 'inner.xml', content: '<a/>' }]);
    const entries = [...entriesOf({}), { name: 'outer.bin', content: inner, stored: true as const }];
    const innerAt = Buffer.from(zipOf(entries)).indexOf('inner.xml') - 30;
    const more = [...entries, { name: 'inner.xml', content: '<a/>', offset: innerAt }];
    expect(await refusalOf(zipOf(more))).toEqual(damage('overlap', 'inner.xml'));
  });
});

describe('a part of a workbook is refused', () => {
  const utf16 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'utf16le'));
  const xml = '<worksheet><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>';

  test.each<[string, string | Uint8Array]>([
    ['in UTF-16', utf16(xml)],
    ['in marked UTF-16', joined([0xff, 0xfe], utf16(xml))],
    ['in a declared encoding other than UTF-8', `<?xml version="1.0" encoding="GB2312"?>${xml}`],
    ['with bytes that are no UTF-8', joined(new TextEncoder().encode('<worksheet>'), [0xff, 0xfe])],
    ['with a NUL', xml.replace('1', '\0')],
  ])('%s', async (_what, content) =>
    expect(await refusalOf(bookWith({ content }))).toEqual(damage('encoding', SHEET)),
  );

  test.each([
    '<!DOCTYPE worksheet [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
    '<!DOCTYPE lolz [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>',
    '<!DOCTYPE worksheet>',
    '<?xml version="1.0"?>\n<!ENTITY x "y">',
  ])('that declares entities: %s', async (declaration) => {
    for (const name of [
      SHEET,
      'xl/workbook.xml',
      'xl/sharedStrings.xml',
      '_rels/.rels',
      '[Content_Types].xml',
    ])
      expect(await refusalOf(bookWith({ content: declaration + xml }, name))).toEqual({
        code: 'external-entity',
        part: name,
      });
    const unread = { name: 'customXml/item1.xml', content: `${declaration}<a/>` };
    expect(await refusalOf(bookAnd(unread))).toEqual({ code: 'external-entity', part: unread.name });
  });
});
