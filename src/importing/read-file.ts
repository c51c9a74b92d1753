import { readCsv } from './csv-reader.ts';
import { kindOf } from './file-kind.ts';
import { limits } from './import-limits.ts';
import { ledgerTable } from './ledger-json.ts';
import { Refused } from './refused.ts';
import type { FileRefusal, Sheet, Table } from './sheet.ts';
import { decodeText } from './text-decoder.ts';

const sheetName = (file: string): string => file.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');

async function tableOf(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<Table> {
  const kind = kindOf(name, bytes);
  if (kind === 'xlsx') {
    const { readWorkbook } = await import('./workbook-reader.ts');
    return { kind: 'xlsx', sheets: await readWorkbook(bytes) };
  }
  const { text, encoding } = decodeText(bytes);
  if (kind === 'json') return ledgerTable(sheetName(name), text, encoding);
  const sheet: Sheet = { name: sheetName(name), hidden: false, rows: readCsv(text), merged: false };
  return { kind: 'csv', encoding, sheets: [sheet] };
}

/**
 * Reads a file that somebody chose into sheets of text cells: .xlsx, .xlsm, .csv, .tsv, and our own .json, told apart by content. Never
 * throws and never reads part of a file: what is not wholly sound is refused with a code. A file without any row is
 * refused too. Takes a private copy, so the bytes may be handed on meanwhile.
 */
export async function readTable(
  name: string,
  bytes: Uint8Array,
): Promise<{ ok: true; table: Table } | { ok: false; refusal: FileRefusal }> {
  if (bytes.length === 0) return { ok: false, refusal: { code: 'empty-file' } };
  if (bytes.length > limits.fileBytes)
    return { ok: false, refusal: { code: 'too-large', bytes: bytes.length, limit: limits.fileBytes } };
  try {
    const table = await tableOf(name, new Uint8Array(bytes));
    const isEmpty = table.sheets.every(({ rows }) => rows.length === 0);
    return isEmpty ? { ok: false, refusal: { code: 'no-rows' } } : { ok: true, table };
  } catch (error) {
    // Whatever else goes wrong inside a parser was caused by the file.
    const refusal: FileRefusal =
      error instanceof Refused ? error.refusal : { code: 'damaged', damage: 'xml' };
    return { ok: false, refusal };
  }
}
