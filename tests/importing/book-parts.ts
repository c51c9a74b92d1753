import { expect } from 'vitest';
import { readTable } from '../../src/importing/read-file.ts';
import type { FileRefusal, Sheet, Table } from '../../src/importing/sheet.ts';
import { type Entry, zipOf } from './zip-bytes.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** The inside of a workbook, piece by piece; what is left out is the least that makes it one. */
export interface Book {
  /** inside of <sheetData> */
  readonly data?: string;
  /** behind </sheetData> */
  readonly after?: string;
  /** <si> elements */
  readonly strings?: string;
  /** number formats of the styles 1, 2, …; style 0 is General */
  readonly formats?: readonly (string | number)[];
  /** children of <workbook> */
  readonly workbook?: string;
  /** in the place of xl/worksheets/sheet1.xml */
  readonly sheet?: string;
  readonly more?: readonly Entry[];
}

function stylesOf(formats: readonly (string | number)[]): string {
  const codes = formats.flatMap((code, index) =>
    typeof code === 'string' ? [`<numFmt numFmtId="${200 + index}" formatCode="${escaped(code)}"/>`] : [],
  );
  const ids = formats.map((code, index) => (typeof code === 'string' ? 200 + index : code));
  const xfs = [0, ...ids].map(
    (id) => `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" applyNumberFormat="1"/>`,
  );
  return `<styleSheet xmlns="${MAIN}"><numFmts>${codes.join('')}</numFmts><cellXfs>${xfs.join('')}</cellXfs></styleSheet>`;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const sheets = '<sheets><sheet name="台账" sheetId="1" r:id="rId1"/></sheets>';
const relation = (id: string, kind: string, target: string): string =>
  `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
const relations = (list: string): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list}</Relationships>`;

export const row = (cells: string): string => `<row r="1">${cells}</row>`;

/** The entries of a workbook, to be changed before they are zipped. */
export function entriesOf(book: Book): Entry[] {
  const {
    data = row('<c r="A1"><v>1</v></c>'),
    after = '',
    strings = '',
    formats = [],
    workbook = sheets,
  } = book;
  const links = [
    relation('rId1', 'worksheet', 'worksheets/sheet1.xml'),
    relation('rId2', 'worksheet', 'worksheets/sheet2.xml'),
    relation('rId3', 'chartsheet', 'chartsheets/sheet1.xml'),
    relation('rId8', 'sharedStrings', 'sharedStrings.xml'),
    relation('rId9', 'styles', '/xl/styles.xml'),
  ];
  return [
    { name: '[Content_Types].xml', content: '<?xml version="1.0" encoding="UTF-8"?><Types/>' },
    { name: '_rels/.rels', content: relations(relation('rId1', 'officeDocument', 'xl/workbook.xml')) },
    {
      name: 'xl/workbook.xml',
      content: `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${workbook}</workbook>`,
    },
    { name: 'xl/_rels/workbook.xml.rels', content: relations(links.join('')) },
    { name: 'xl/sharedStrings.xml', content: `<sst xmlns="${MAIN}">${strings}</sst>` },
    { name: 'xl/styles.xml', content: stylesOf(formats) },
    {
      name: 'xl/worksheets/sheet1.xml',
      content: book.sheet ?? `<worksheet xmlns="${MAIN}"><sheetData>${data}</sheetData>${after}</worksheet>`,
    },
    ...(book.more ?? []),
  ];
}

export const bookOf = (book: Book): Uint8Array => zipOf(entriesOf(book));

export async function tableOf(bytes: Uint8Array, name = '进度.xlsx'): Promise<Table> {
  const read = await readTable(name, bytes);
  if (!read.ok) expect.fail(`refused: ${JSON.stringify(read.refusal)}`);
  return read.table;
}

export async function refusalOf(bytes: Uint8Array, name = '进度.xlsx'): Promise<FileRefusal> {
  const read = await readTable(name, bytes);
  if (read.ok) expect.fail('was read');
  return read.refusal;
}

export const textsOf = ({ rows }: Pick<Sheet, 'rows'>): string[][] =>
  rows.map((cells) => cells.map(({ text }) => text));

/** The cells of the first row of a book's first sheet. */
export const firstRow = async (book: Book): Promise<Sheet['rows'][number]> =>
  (await tableOf(bookOf(book))).sheets[0]?.rows[0] ?? [];
