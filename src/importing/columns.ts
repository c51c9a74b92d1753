import { type LedgerColumn, type LedgerRole, ledgerRoles } from '../domain/ledger.ts';
import { saysVerbatim } from '../domain/ledger-table.ts';
import { officeWords } from '../domain/ledger-words.ts';
import { addMonths, type Period } from '../domain/period.ts';
import type { Header } from './header-row.ts';
import { bare } from './plain-text.ts';
import { columnName, type Sheet } from './sheet.ts';

type Rows = Sheet['rows'];

/** What decides between columns of the same name. */
export interface ColumnHelp {
  /** the month of rows that name none */
  readonly chosen: Period;
  /** is the text the exact name of a target? */
  readonly isName: (text: string) => boolean;
  /** what a person said about these columns: index → role, `''` for none */
  readonly roles: Readonly<Record<string, string>> | undefined;
}

const SAMPLES = 3;
const SAMPLED_ROWS = 200;

function samplesOf(rows: Rows, from: number, column: number): string[] {
  const texts = rows.slice(from, from + SAMPLED_ROWS).flatMap((row) => row[column]?.text || []);
  return [...new Set(texts)].slice(0, SAMPLES);
}

/** The columns that could have a role, the surest first. */
function candidates({ readings }: Header, role: LedgerRole): number[] {
  const found = readings.flatMap((reading, column) =>
    reading.role === role ? [{ column, rank: reading.rank }] : [],
  );
  return found.sort((a, b) => a.rank - b.rank || a.column - b.column).map(({ column }) => column);
}

/** Of several columns of names the one that names most targets. */
function nameColumn(header: Header, rows: Rows, { isName }: ColumnHelp): number | undefined {
  const columns = candidates(header, 'name');
  const hits = columns.map((column) => {
    const texts = rows.slice(header.last + 1, header.last + 1 + SAMPLED_ROWS);
    return { column, count: texts.filter((row) => isName(row[column]?.text ?? '')).length };
  });
  const [best] = hits.sort(
    (a, b) => b.count - a.count || columns.indexOf(a.column) - columns.indexOf(b.column),
  );
  return best?.column;
}

/** Of columns by month the chosen month's; of others the surest. Two that are as sure as each other are nobody's. */
function valueColumn(header: Header, { chosen }: ColumnHelp): number | undefined {
  const columns = candidates(header, 'value');
  const reading = (column: number | undefined) => header.readings[column ?? -1];
  const ofMonth = columns.filter((column) => reading(column)?.period === chosen);
  if (ofMonth.length === 1) return ofMonth[0];
  const [first, second] = columns;
  const isTied = second !== undefined && reading(second)?.rank === reading(first)?.rank;
  const isSpread = header.texts[first ?? -1] === header.texts[second ?? -1] && second === (first ?? 0) + 1;
  return isTied && !isSpread ? undefined : first;
}

/** The year so far as of the month before stands beside many figures; it answers for the sum. */
function previousColumn(header: Header, value: number | undefined): number | undefined {
  const [named] = candidates(header, 'previous');
  const period = header.readings[value ?? -1]?.period;
  if (named !== undefined || period === undefined) return named;
  const before = addMonths(period, -1);
  return candidates(header, 'value').find((column) => header.readings[column]?.period === before);
}

/** 单位 heads units of measure or, where no other column does, the offices that answer. */
function isOffices(rows: Rows, header: Header, column: number): boolean {
  if (candidates(header, 'lead').length > 0) return false;
  const texts = samplesOf(rows, header.last + 1, column);
  return texts.length > 0 && texts.every((text) => officeWords.test(bare(text)));
}

function proposedRoles(rows: Rows, header: Header, help: ColumnHelp): Map<number, LedgerRole> {
  const roles = new Map<number, LedgerRole>();
  const set = (column: number | undefined, role: LedgerRole): void => {
    if (column !== undefined && !roles.has(column)) roles.set(column, role);
  };
  const value = valueColumn(header, help);
  set(value, 'value');
  set(nameColumn(header, rows, help), 'name');
  set(previousColumn(header, value), 'previous');
  for (const role of ledgerRoles) {
    if (role === 'value' || role === 'name' || role === 'previous') continue;
    const [column] = candidates(header, role);
    const isLead = role === 'unit' && column !== undefined && isOffices(rows, header, column);
    set(column, isLead ? 'lead' : role);
  }
  return roles;
}

const isRole = (text: string | undefined): text is LedgerRole =>
  (ledgerRoles as readonly (string | undefined)[]).includes(text);

/** Once a person spoke of the columns, only those that name a month and were not spoken of are told by their header. */
function roleTeller(rows: Rows, header: Header, help: ColumnHelp) {
  const proposed = proposedRoles(rows, header, help);
  if (help.roles === undefined) return (index: number) => proposed.get(index);
  const { roles } = help;
  const taken = new Set(Object.values(roles));
  return (index: number): LedgerRole | undefined => {
    const said = roles[String(index)];
    if (said !== undefined) return isRole(said) ? said : undefined;
    const role = header.readings[index]?.period === undefined ? undefined : proposed.get(index);
    return role === undefined || taken.has(role) ? undefined : role;
  };
}

/**
 * Says what each column of a table means: as a person said it, else by its header, where every role goes to one column
 * at most. What nobody can tell has no role.
 */
export function columnsOf(rows: Rows, header: Header, help: ColumnHelp): LedgerColumn[] {
  const roleOf = roleTeller(rows, header, help);
  return header.texts.map((text, index): LedgerColumn => {
    const role = roleOf(index);
    const { period, unit } = header.readings[index] ?? {};
    return {
      index,
      letter: columnName(index),
      header: text,
      ...(role === undefined ? {} : { role }),
      ...(period === undefined ? {} : { period }),
      ...(unit === undefined ? {} : { unit }),
      ...(saysVerbatim(text) ? { verbatim: true as const } : {}),
      samples: samplesOf(rows, header.last + 1, index),
    };
  });
}
