import { openXlsx, saveXlsx } from 'hucre/xlsx';

/** What is typed into one row, by the heading of its column. */
export type Typed = Readonly<Record<string, string | number>>;

const NAME = '任务名称';

/**
 * A form of the product as somebody sends it back: opened, typed into where the row has that name, and saved.
 * Throws when a row or column is not there.
 */
export async function editedWorkbook(
  bytes: Uint8Array,
  typedByName: Readonly<Record<string, Typed>>,
): Promise<Buffer> {
  const book = await openXlsx(bytes, { readStyles: true });
  const [sheet] = book.sheets;
  const rows = sheet?.rows ?? [];
  const head = rows.findIndex((row) => row.includes(NAME));
  const columnOf = (header: string): number => {
    const column = rows[head]?.indexOf(header) ?? -1;
    if (column < 0) throw new Error(`no column ${header}`);
    return column;
  };
  for (const [name, typed] of Object.entries(typedByName)) {
    const place = rows.findIndex((row, at) => at > head && row[columnOf(NAME)] === name);
    const row = rows[place];
    if (row === undefined) throw new Error(`no row ${name}`);
    for (const [header, value] of Object.entries(typed)) {
      const column = columnOf(header);
      while (row.length <= column) row.push(null);
      row[column] = value;
      const cell = sheet?.cells?.get(`${place},${column}`);
      if (cell !== undefined) cell.value = value;
    }
  }
  return Buffer.from(await saveXlsx(book));
}
