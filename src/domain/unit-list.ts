import { piecesOf } from './assignment-cells.ts';
import { officeWords, totalWords } from './ledger-words.ts';
import type { Unit } from './organisation.ts';
import { type NameRefusal, nameKey, readUnitName } from './organisation-names.ts';
import { type PastedRow, readPastedTable } from './pasted-table.ts';

/** Why a pasted name is not added; `heading` is the head of the table or its title, `total` a line that sums up. */
export type ListRefusal = NameRefusal | { readonly code: 'heading' | 'total' | 'number' };

/** Pasted names: those to add, those refused with their row, and how many rows between them were blank. */
export interface UnitList {
  readonly names: readonly string[];
  readonly refused: readonly { readonly row: number; readonly text: string; readonly refusal: ListRefusal }[];
  readonly blanks: number;
}

const UNIT_HEADINGS: ReadonlySet<string> = new Set(
  '单位 单位名称 单位名单 部门 部门名称 名称 牵头单位 责任单位 配合单位'.split(' '),
);
const OTHER_HEADINGS: ReadonlySet<string> = new Set('序号 编号'.split(' '));
const HEADER_WITHIN_ROWS = 10;
/** 1、 （二） before a name */
const ORDINAL =
  /^(?:[（(](?:\d{1,3}|[一二三四五六七八九十]{1,3})[)）]|(?:\d{1,3}|[一二三四五六七八九十]{1,3})[.．、])\s*/;

const isUnitHeading = (cell: string): boolean => UNIT_HEADINGS.has(nameKey(cell));
const isHeading = (cell: string): boolean => isUnitHeading(cell) || OTHER_HEADINGS.has(nameKey(cell));
const isNumber = (cell: string): boolean => /^[\d.%]+$/.test(nameKey(cell));
const isTotal = (cell: string): boolean => totalWords.test(nameKey(cell));
const isName = (cell: string): boolean =>
  cell !== '' && !isNumber(cell) && !isHeading(cell) && !isTotal(cell);

/** The column that holds names in most rows, names of offices before others; of those headed 单位 where there are any. */
function namePlace(rows: readonly PastedRow[], header: PastedRow | undefined): number {
  const below = rows.filter(({ row }) => row > (header?.row ?? 0));
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const counts = Array.from({ length: width }, (_, place) => {
    const names = below.map(({ cells }) => cells[place] ?? '').filter(isName);
    const offices = names.filter((name) => officeWords.test(nameKey(name)));
    const isHeaded = isUnitHeading(header?.cells[place] ?? '') && names.length > 0;
    return names.length + offices.length + (isHeaded ? 2 * rows.length : 0);
  });
  return Math.max(0, counts.indexOf(Math.max(0, ...counts)));
}

/** The row that heads the names; what stands above it is a title. */
const headerOf = (rows: readonly PastedRow[]): PastedRow | undefined =>
  rows.slice(0, HEADER_WITHIN_ROWS).find(({ cells }) => cells.some(isUnitHeading));

const codeOf = (text: string): 'heading' | 'total' | 'number' | undefined => {
  if (isHeading(text)) return 'heading';
  if (isTotal(text)) return 'total';
  return isNumber(text) ? 'number' : undefined;
};

/** The names in a cell; a unit that is there is never taken apart. */
function namesIn(cell: string, units: readonly Unit[]): string[] {
  const text = cell.replace(ORDINAL, '');
  const pieces = units.some(({ name }) => nameKey(name) === nameKey(text)) ? [text] : piecesOf(text);
  const names = pieces.filter((piece) => piece !== '');
  return names.length === 0 ? [text] : names;
}

/** Reads the names of units from a list or a table: the column of names, several in one cell taken apart. */
export function readUnitList(pasted: string, units: readonly Unit[]): UnitList {
  const rows = readPastedTable(pasted);
  const header = headerOf(rows);
  const place = namePlace(rows, header);
  const added: Unit[] = [];
  const refused: UnitList['refused'][number][] = [];
  for (const { row, cells } of rows) {
    const cell = cells[place] ?? '';
    const first = cells.find((each) => each !== '') ?? '';
    const skipped = row <= (header?.row ?? 0) ? 'heading' : isTotal(first) ? 'total' : codeOf(cell);
    if (skipped !== undefined) {
      refused.push({
        row,
        text: cell === '' || skipped === 'total' ? first : cell,
        refusal: { code: skipped },
      });
      continue;
    }
    for (const text of namesIn(cell, units)) {
      const result = readUnitName(text, [...units, ...added]);
      const code = codeOf(text);
      if (code !== undefined) refused.push({ row, text, refusal: { code } });
      else if (result.ok) added.push({ id: '', name: result.name });
      else refused.push({ row, text, refusal: result.refusal });
    }
  }
  const span = rows.length === 0 ? 0 : (rows.at(-1)?.row ?? 0) - (rows[0]?.row ?? 0) + 1;
  return { names: added.map(({ name }) => name), refused, blanks: span - rows.length };
}
