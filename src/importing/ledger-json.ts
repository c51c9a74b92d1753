import { readLedgerFile } from '../domain/ledger-file.ts';
import { filedColumns } from '../domain/ledger-table.ts';
import { cleanText, textCell } from './cell-text.ts';
import { limits } from './import-limits.ts';
import { Refused } from './refused.ts';
import type { Encoding, SheetCell, Table } from './sheet.ts';

const cellOf = (text: string): SheetCell => textCell(cleanText(text), text);

/**
 * 填报数据 in JSON as the table it would be in a CSV: a header and a row per entry, so that all that is asked of a row is
 * asked of it too. Throws `Refused` with what the file is instead, or where it is not as it should be.
 */
export function ledgerTable(name: string, text: string, encoding: Encoding): Table {
  const read = readLedgerFile(text);
  if (!read.ok) throw new Refused(read.fault);
  const { entries, plan, demonstration } = read.file;
  if (entries.length > limits.rows) throw new Refused({ code: 'too-many-rows', limit: limits.rows });
  if (entries.length === 0) throw new Refused({ code: 'no-rows' });
  const header = filedColumns.map((column) => cellOf(column.header));
  const rows = entries.map((entry) => filedColumns.map(({ textOf }) => cellOf(textOf(entry))));
  return {
    kind: 'json',
    encoding,
    sheets: [{ name, hidden: false, rows: [header, ...rows], merged: false }],
    plan: { id: plan.id, name: plan.name },
    ...(demonstration ? { demonstration } : {}),
  };
}
