import {
  bracketRemarks,
  bracketUnit,
  headerBracket,
  headerMarks,
  headerWords,
  monthInHeader,
  otherYearWords,
  soFarHeader,
  soFarWords,
  spanWords,
} from '../domain/header-words.ts';
import type { LedgerRole } from '../domain/ledger.ts';
import type { Period } from '../domain/period.ts';
import { readPeriodSpelling } from '../domain/period-spelling.ts';
import { bare } from './plain-text.ts';

interface Span {
  readonly from: Period;
  readonly to: Period;
}

/** What the text of a header says: its role with the rank of the word, and the month and unit it names. */
export interface HeaderText {
  readonly role?: LedgerRole;
  /** 0 is the surest */
  readonly rank: number;
  readonly period?: Period;
  readonly unit?: string;
}

const placeByWord = new Map<string, readonly [role: LedgerRole, rank: number]>(
  Object.entries(headerWords).flatMap(([role, ranks]) =>
    ranks.flatMap((words, rank) =>
      words.split(' ').map((word) => [word.toUpperCase(), [role as LedgerRole, rank]] as const),
    ),
  ),
);

function placeOf(text: string): readonly [role: LedgerRole, rank: number] | undefined {
  const known = placeByWord.get(text.toUpperCase());
  return known ?? (soFarHeader.test(text) ? ['value', 0] : undefined);
}

/** A header with a month in it. A bare month is the month's own figure; 1—6月, 截至6月 and 6月累计 are the year's so far. */
function datedHeader(text: string, span: Span): HeaderText {
  const match = monthInHeader.exec(text);
  const period = match?.[2] === undefined ? undefined : readPeriodSpelling(match[2], span);
  if (match === null || period === undefined) return { rank: 0 };
  const [whole, until, month = '', first] = match;
  const rest = text.replace(whole, '');
  const spans = until !== undefined || first !== undefined || spanWords.test(month);
  const isSoFar = spans || soFarWords.test(rest);
  if (rest === '') return first === undefined ? { rank: 0, period } : { role: 'value', rank: 0, period };
  const [role, rank] = placeOf(rest) ?? [];
  if (role === undefined || rank === undefined || role === 'goal') return { rank: 0 };
  return { role: role === 'value' && !isSoFar ? 'increment' : role, rank, period };
}

/** Reads one header text; without a role when no ledger we know calls a column so. */
export function readHeaderText(written: string, span: Span): HeaderText {
  const whole = bare(written).replaceAll(headerMarks, '');
  const remarks = [...whole.matchAll(headerBracket)].map(([, remark = '']) => remark);
  const text = whole.replaceAll(headerBracket, '');
  const month = remarks.find((remark) => readPeriodSpelling(remark, span) !== undefined);
  // A month in a bracket is read as if it stood before the word.
  if (month !== undefined) return datedHeader(month + text, span);
  const known = placeOf(text);
  const header: HeaderText = known ? { role: known[0], rank: known[1] } : datedHeader(text, span);
  const unit = remarks
    .map((remark) => remark.replace(bracketUnit, ''))
    .find((remark) => remark !== '' && !bracketRemarks.test(remark));
  return unit === undefined ? header : { ...header, unit };
}

/** A heading over these says nothing of the figures below it: 完成情况 over 完成率 is no value. */
const FIGURES: readonly (LedgerRole | undefined)[] = ['value', 'increment', 'previous'];

/** The month of the nearest line that names one, put to what a lower line says: 6月 over 完成数 is the month's own. */
function dated(found: HeaderText, lowest: string, lines: readonly string[], span: Span): HeaderText {
  const line = lines.findLast((each) => readHeaderText(each, span).period !== undefined);
  if (line === undefined || found.period !== undefined) return found;
  const { period } = readHeaderText(line, span);
  if (period === undefined) return found;
  const month = monthInHeader.exec(bare(line))?.[0] ?? '';
  const isOwn = found.role === 'value' && !soFarWords.test(bare(lines.join('')));
  const role = isOwn ? readHeaderText(month + lowest, span).role : undefined;
  return { ...found, period, ...(role === undefined ? {} : { role }) };
}

/**
 * Reads the lines that stand above one column, the highest first: joined, else as many of the lowest as say
 * something; a heading alone tells everything but the figure. The month may stand in any of them.
 */
export function readHeaderLines(lines: readonly string[], span: Span): HeaderText {
  const joined = readHeaderText(lines.join(''), span);
  if (joined.role !== undefined || lines.length < 2) return joined;
  if (lines.some((line) => otherYearWords.test(line))) return { rank: 0 };
  const lowest = lines.map((_, from) => lines.slice(from).join(''));
  const text = lowest.find((each) => readHeaderText(each, span).role !== undefined);
  if (text !== undefined) return dated(readHeaderText(text, span), text, lines, span);
  const headings = lines.slice(0, -1).map((line) => readHeaderText(line, span));
  const heading = headings.findLast(({ role }) => role !== undefined);
  return heading === undefined || FIGURES.includes(heading.role) ? joined : heading;
}
