import type { LedgerRole } from '../domain/ledger.ts';
import type { Period } from '../domain/period.ts';
import { type HeaderText, readHeaderLines, readHeaderText } from './header-text.ts';
import type { Sheet, SheetCell } from './sheet.ts';

interface Span {
  readonly from: Period;
  readonly to: Period;
}

/** Where a header stands and what it says, one text per column. */
export interface Header {
  /** first and last line, from 0 */
  readonly first: number;
  readonly last: number;
  readonly texts: readonly string[];
  readonly readings: readonly HeaderText[];
}

/** Titles and notes above a header are never longer. */
const SEARCHED_ROWS = 40;
const MOST_LINES = 3;
/** Merged cells prove that lines belong together, so there may be more of them. */
const MOST_MERGED_LINES = 5;
const FEWEST_ROLES = 2;

type Rows = Sheet['rows'];

/** In a csv a heading over several columns stands over the first only. */
function lineOf(rows: Rows, row: number, below: readonly string[] | undefined): string[] {
  let heading = '';
  return (rows[row] ?? []).map(({ text }, column) => {
    if (text !== '') heading = text;
    return text === '' && (below?.[column] ?? '') !== '' ? heading : text;
  });
}

function linesOf(rows: Rows, first: number, last: number): string[][] {
  const lines: string[][] = [];
  for (let row = last; row >= first; row -= 1) lines.unshift(lineOf(rows, row, lines[0]));
  return lines;
}

const distinct = (texts: readonly string[]): string[] =>
  texts.filter((text, place) => text !== '' && text !== texts[place - 1]);

function headerAt(rows: Rows, first: number, last: number, span: Span): Header {
  const lines = linesOf(rows, first, last);
  const width = Math.max(...lines.map((line) => line.length));
  const stacks = Array.from({ length: width }, (_, column) =>
    distinct(lines.map((line) => (line[column] ?? '').replaceAll(/\s/g, ''))),
  );
  const readings = stacks.map((stack) => readHeaderLines(stack, span));
  return { first, last, texts: stacks.map((stack) => stack.join('')), readings };
}

const NAMING: readonly (LedgerRole | undefined)[] = ['name', 'targetId'];

/** The column of names has one text, however many lines the header has: else the first target was taken for a header. */
function namesOnce(rows: Rows, { first, last, readings }: Header): boolean {
  const column = readings.findIndex(({ role }) => NAMING.includes(role));
  const texts = Array.from({ length: last - first + 1 }, (_, n) => rows[first + n]?.[column]?.text ?? '');
  return new Set(texts.filter((text) => text !== '')).size === 1;
}

const isNumbersRow = (rows: Rows, row: number): boolean =>
  (rows[row] ?? []).some(({ numeric, period }) => numeric === true || period !== undefined);

const rolesIn = ({ readings }: Header): number => new Set(readings.flatMap(({ role }) => role ?? [])).size;

/** Where rows say which target they are, no row repeats the header or begins with blanks. */
const TELLING: readonly (LedgerRole | undefined)[] = ['order', 'targetId', 'name', 'area', 'lead'];
const FIGURES: readonly (LedgerRole | undefined)[] = ['value', 'increment', 'previous'];
const FIGURE = /^[-+\d.,%‰]+$/;

const isFigure = ({ text, numeric }: SheetCell): boolean => numeric === true || FIGURE.test(text);

/** A cell merged over both lines makes them one header; lines that are the same are the header of another page. */
function isMergedWith(rows: Rows, { first, last, readings }: Header, next: number): boolean {
  const textsAt = (row: number) => readings.map((_, column) => rows[row]?.[column]?.text ?? '');
  const own = textsAt(next < first ? first : last);
  const texts = textsAt(next);
  const isSame = (text: string, column: number): boolean => text === own[column];
  return (
    !texts.every(isSame) &&
    texts.some((text, n) => text !== '' && isSame(text, n) && TELLING.includes(readings[n]?.role))
  );
}

/** Without merged cells: only figures are headed in this line, above their names a heading of them and nothing else. */
function isHeadingOfFigures(rows: Rows, { first, readings }: Header, next: number, span: Span): boolean {
  const row = rows[next] ?? [];
  if (readings.some(({ role }, column) => TELLING.includes(role) && (row[column]?.text ?? '') !== ''))
    return false;
  const filled = row.filter(({ text }) => text !== '');
  const roles = filled.map(({ text }) => readHeaderText(text, span).role);
  if (next < first && roles.includes(undefined)) return false;
  return !filled.some(isFigure) && roles.some((role) => FIGURES.includes(role));
}

/** The header with the line above or below it, when that line is its own; else undefined. */
function withLine(rows: Rows, header: Header, next: number, span: Span): Header | undefined {
  const { first, last } = header;
  if (next < 0 || next >= rows.length || last - first + 2 > MOST_MERGED_LINES) return undefined;
  const more = headerAt(rows, Math.min(first, next), Math.max(last, next), span);
  if (isMergedWith(rows, header, next)) return more;
  const isRicher = last - first + 2 <= MOST_LINES && rolesIn(more) >= rolesIn(header);
  return isRicher && isHeadingOfFigures(rows, header, next, span) ? more : undefined;
}

/** One line may say as much as all of them and lose the month or heading that another says: so it grows both ways. */
function wholeHeader(rows: Rows, header: Header, span: Span): Header {
  const above = withLine(rows, header, header.first - 1, span);
  if (above !== undefined) return wholeHeader(rows, above, span);
  const below = withLine(rows, header, header.last + 1, span);
  return below === undefined ? header : wholeHeader(rows, below, span);
}

/**
 * The header of a table: the lines among the first 40 rows whose texts say most; titles and notes stand above it. A
 * header needs the name or id of targets and one thing more. Undefined when there is none.
 */
export function findHeader(rows: Rows, span: Span): Header | undefined {
  let best: { header: Header; roles: number } | undefined;
  for (let lines = 1; lines <= MOST_LINES; lines += 1)
    for (let first = 0; first + lines <= Math.min(rows.length, SEARCHED_ROWS); first += 1) {
      const last = first + lines - 1;
      if (lines > 1 && isNumbersRow(rows, last)) continue;
      const header = headerAt(rows, first, last, span);
      const roles = rolesIn(header);
      const isNamed = header.readings.some(({ role }) => NAMING.includes(role));
      if (!isNamed || roles < FEWEST_ROLES || roles <= (best?.roles ?? 0)) continue;
      if (lines === 1 || namesOnce(rows, header)) best = { header, roles };
    }
  return best && wholeHeader(rows, best.header, span);
}

/** The header that a person pointed at; `row` is one of its lines, from 0. */
export const chosenHeader = (rows: Rows, row: number, span: Span): Header =>
  wholeHeader(rows, headerAt(rows, row, row, span), span);
