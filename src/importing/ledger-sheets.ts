import { sha256Hex } from '../domain/hash.ts';
import type { LedgerChoices, LedgerColumn, LedgerRole, LedgerSheet, SheetState } from '../domain/ledger.ts';
import { ownSheetNames } from '../domain/ledger-words.ts';
import { type Period, periodsFrom } from '../domain/period.ts';
import { periodMentioned } from '../domain/period-spelling.ts';
import type { Plan } from '../domain/plan.ts';
import { columnsOf } from './columns.ts';
import { chosenHeader, findHeader, type Header } from './header-row.ts';
import { bare } from './plain-text.ts';
import type { Sheet } from './sheet.ts';

/** A sheet with its header found; what its columns mean may still be said by a person. */
export interface FoundSheet {
  readonly index: number;
  readonly sheet: Sheet;
  readonly header?: Header;
  readonly signature: string;
}

export interface PlannedSheet {
  readonly found: FoundSheet;
  readonly plan: LedgerSheet;
}

const SHOWN_ROWS = 15;
const SHOWN_CHARACTERS = 60;

/** The header of a sheet, where a person pointed or where it is found, and the name under which it is remembered. */
export function findSheet(
  sheet: Sheet,
  index: number,
  { periods }: Plan,
  choices: LedgerChoices,
): FoundSheet {
  const row = choices.headerRowBySheet[String(index)];
  const isThere = row !== undefined && row >= 1 && row <= sheet.rows.length;
  const header = isThere ? chosenHeader(sheet.rows, row - 1, periods) : findHeader(sheet.rows, periods);
  const signature = header === undefined ? '' : sha256Hex(header.texts.map(bare).join('\n')).slice(0, 32);
  return { index, sheet, signature, ...(header === undefined ? {} : { header }) };
}

const firstRows = ({ rows }: Sheet): string[] =>
  rows.slice(0, SHOWN_ROWS).map((row) => {
    const texts = row.flatMap(({ text }, column) => (text === row[column - 1]?.text ? [] : text || []));
    return texts.join(' | ').slice(0, SHOWN_CHARACTERS).toWellFormed();
  });

function missingIn(columns: readonly LedgerColumn[]): ('name' | 'value')[] {
  const has = (...roles: LedgerRole[]): boolean =>
    columns.some(({ role }) => role !== undefined && roles.includes(role));
  return [
    ...(has('targetId', 'name') ? [] : ['name' as const]),
    ...(has('value', 'stage') ? [] : ['value' as const]),
  ];
}

/** The month that the lines above the header, or the tab, speak of. */
function hintOf({ sheet, header }: FoundSheet, { periods }: Plan): Period | undefined {
  const above = sheet.rows.slice(0, header?.first ?? 0).flatMap((row) => row.map(({ text }) => text));
  const titles = [...new Set(above)].join(' ');
  return periodMentioned(titles, periods) ?? periodMentioned(sheet.name, periods);
}

/** What our form holds besides its rows; a person’s sheet of such a name that has a table is read as any other. */
const isOwnAside = ({ sheet: { name, hidden }, header }: FoundSheet): boolean =>
  header === undefined && (name === ownSheetNames.guide || (hidden && name === ownSheetNames.choices));

function stateOf(
  found: FoundSheet,
  missing: readonly string[],
  { includedSheets }: LedgerChoices,
): SheetState {
  const { sheet, index, header } = found;
  if (isOwnAside(found)) return 'own';
  if (sheet.hidden && !includedSheets.includes(index)) return 'hidden';
  if (sheet.rows.length === 0) return 'empty';
  if (header === undefined) return 'no-header';
  return missing.length > 0 ? 'incomplete' : 'read';
}

const periodFrom = (columns: readonly LedgerColumn[]): LedgerSheet['periodFrom'] => {
  if (columns.some(({ role }) => role === 'period')) return 'column';
  const isDated = columns.some(({ role, period }) => role === 'value' && period !== undefined);
  return isDated ? 'header' : 'chosen';
};

/** What is known of a sheet before its rows are read: what its columns mean, and what cannot be told. */
export function planSheet(
  found: FoundSheet,
  plan: Plan,
  choices: LedgerChoices,
  isName: (text: string) => boolean,
): PlannedSheet {
  const { index, sheet, header, signature } = found;
  const { rows } = sheet;
  const help = { chosen: choices.period, isName, roles: choices.rolesBySignature[signature] };
  const columns = header === undefined ? [] : columnsOf(rows, header, help);
  const missing = header === undefined ? [] : missingIn(columns);
  const hint = periodsFrom(plan.periods.from, plan.periods.to).length > 1 ? hintOf(found, plan) : undefined;
  return {
    found,
    plan: {
      index,
      name: sheet.name,
      hidden: sheet.hidden,
      state: stateOf(found, missing, choices),
      rowCount: rows.length,
      headerRow: header === undefined ? 0 : header.last + 1,
      signature,
      columns,
      missing,
      ...(hint === undefined ? {} : { hint }),
      periodFrom: periodFrom(columns),
      firstRows: firstRows(sheet),
    },
  };
}
