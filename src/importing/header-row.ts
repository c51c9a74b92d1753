import { otherYearWords } from '../domain/header-words.ts';
import type { LedgerRole } from '../domain/ledger.ts';
import type { Period } from '../domain/period.ts';
import { type HeaderText, readHeaderText } from './header-text.ts';
import type { Sheet } from './sheet.ts';

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

/** The lines of one column joined; else the lowest alone; a heading alone tells everything but the figure. */
function readColumn(lines: readonly string[], span: Span): HeaderText {
  const joined = readHeaderText(lines.join(''), span);
  if (joined.role !== undefined || lines.length < 2) return joined;
  if (lines.some((line) => otherYearWords.test(line))) return { rank: 0 };
  const lowest = readHeaderText(lines.at(-1) ?? '', span);
  const highest = readHeaderText(lines[0] ?? '', span);
  const month = lowest.period ?? highest.period;
  const found = lowest.role !== undefined ? lowest : highest.role === 'value' ? joined : highest;
  return month === undefined || found.role === undefined ? found : { ...found, period: month };
}

function headerAt(rows: Rows, first: number, last: number, span: Span): Header {
  const lines = linesOf(rows, first, last);
  const width = Math.max(...lines.map((line) => line.length));
  const stacks = Array.from({ length: width }, (_, column) =>
    distinct(lines.map((line) => (line[column] ?? '').replaceAll(/\s/g, ''))),
  );
  const readings = stacks.map((stack) => readColumn(stack, span));
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

/** A name merged over several lines shows where the header begins, though its last line alone may say as much. */
function wholeHeader(rows: Rows, header: Header, span: Span): Header {
  const column = header.readings.findIndex(({ role }) => NAMING.includes(role));
  const text = rows[header.first]?.[column]?.text;
  let { first } = header;
  while (first > 0 && header.last - first + 1 < MOST_LINES && rows[first - 1]?.[column]?.text === text)
    first -= 1;
  return first === header.first ? header : headerAt(rows, first, header.last, span);
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

/** The header that a person pointed at; `row` is its last line, from 0. */
export const chosenHeader = (rows: Rows, row: number, span: Span): Header => headerAt(rows, row, row, span);
