import { type Cell, type CellStyle, cellRef, colToLetter, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { toNumber } from '../domain/decimal.ts';
import { formWords as words } from '../text/form-words.ts';
import { isExactInSpreadsheet } from './cell-format.ts';
import type { Form, FormCell } from './form-value.ts';
import { carried, inWorkbook } from './printable.ts';
import { heightOf } from './row-height.ts';

type Styled = Partial<Cell> & { style: CellStyle };

const HEADING_HEIGHT = 30;
const HEAD_HEIGHT = 32;
const GUIDE_WIDTH = 110;
const side = { style: 'thin', color: { rgb: 'BFBFBF' } } as const;
const border = { top: side, right: side, bottom: side, left: side };
const middle = { vertical: 'center', wrapText: true } as const;
const heading: CellStyle = { font: { bold: true, size: 16 }, alignment: { vertical: 'center' } };
const line: CellStyle = { alignment: middle };
const head: CellStyle = {
  border,
  font: { bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E7EEF5' } },
  alignment: { ...middle, horizontal: 'center' },
};
const closed: CellStyle = {
  border,
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'F4F4F4' } },
  alignment: middle,
};
// Text format: what is typed stays as typed, 007 and 1-6 are not turned into a number or a date.
const open: CellStyle = { border, numFmt: '@', alignment: middle, protection: { locked: false } };
const openNumber: CellStyle = { ...open, numFmt: 'General' };
const complaint: CellStyle = { ...closed, font: { bold: true, color: { rgb: 'A61B1B' } } };

const written = (text: string): string | null => (text === '' ? null : inWorkbook(carried(text)));

function cellOf(cell: FormCell): Styled {
  const { text, number } = cell;
  const exact = number !== undefined && isExactInSpreadsheet({ number, format: 'figure' });
  if (exact) return { value: toNumber(number), style: cell.open ? openNumber : closed };
  const style = cell.complaint ? complaint : cell.open ? open : closed;
  return { value: written(text), style };
}

/** Lists of choices, each once, in the order in which they are first needed. */
function listsIn(form: Form): string[][] {
  const lists = new Map<string, string[]>();
  for (const { choices } of form.rows.flat()) if (choices) lists.set(choices.join('\n'), [...choices]);
  return [...lists.values()];
}

function validationsOf(form: Form, lists: readonly string[][], firstRow: number) {
  const keys = lists.map((list) => list.join('\n'));
  return form.rows.flatMap((row, r) =>
    row.flatMap(({ choices }, c) => {
      if (choices === undefined) return [];
      const column = colToLetter(keys.indexOf(choices.join('\n')));
      const formula1 = `'${form.choicesName}'!$${column}$1:$${column}$${choices.length}`;
      const range = cellRef(firstRow + r, c);
      const error = { errorTitle: words.choiceTitle, errorMessage: words.choiceError };
      return [{ type: 'list' as const, formula1, range, allowBlank: true, showErrorMessage: true, ...error }];
    }),
  );
}

function formSheet(form: Form, lists: readonly string[][]): WriteSheet {
  const { title, columns, rows } = form;
  const widths = columns.map(({ width }) => width);
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const headRow = title.length;
  const table: Styled[][] = [
    ...title.map((text, index): Styled[] => [{ value: written(text), style: index === 0 ? heading : line }]),
    columns.map(({ header }): Styled => ({ value: header, style: head })),
    ...rows.map((row) => row.map(cellOf)),
  ];
  const heights = [
    HEADING_HEIGHT,
    ...title.slice(1).map((text) => heightOf([text], [whole])),
    HEAD_HEIGHT,
    ...rows.map((row) =>
      heightOf(
        row.map(({ text }) => text),
        widths,
      ),
    ),
  ];
  return {
    name: form.sheetName,
    columns: widths.map((width) => ({ width })),
    cells: new Map(table.flatMap((row, r) => row.map((cell, c) => [`${r},${c}`, cell] as const))),
    merges: title.map((_, row) => ({ startRow: row, startCol: 0, endRow: row, endCol: columns.length - 1 })),
    rowDefs: new Map(heights.map((height, row) => [row, { height }])),
    freezePane: { rows: headRow + 1, columns: 3 },
    protection: { sheet: true },
    dataValidations: validationsOf(form, lists, headRow + 1),
    pageSetup: { paperSize: 'a3', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

const guideSheet = ({ guideName, guide }: Form): WriteSheet => ({
  name: guideName,
  columns: [{ width: GUIDE_WIDTH }],
  cells: new Map(
    guide.map((text, row) => [`${row},0`, { value: written(text), style: row ? line : heading }]),
  ),
  rowDefs: new Map(
    guide.map((text, row) => [row, { height: heightOf([text], [GUIDE_WIDTH]) + (row ? 0 : 8) }]),
  ),
});

const choicesSheet = (name: string, lists: readonly string[][]): WriteSheet => ({
  name,
  hidden: true,
  cells: new Map(
    lists.flatMap((list, c) => list.map((choice, r) => [`${r},${c}`, { value: written(choice) }] as const)),
  ),
});

/**
 * A form as an .xlsx file: protected but for what is to be typed, lists to choose from, a sheet of instructions. It
 * imports back as it is. `madeAt` is an ISO instant; the same form and instant give the same bytes. Heavy: load this
 * module with import().
 */
export async function formWorkbook(form: Form, madeAt: string): Promise<Uint8Array<ArrayBuffer>> {
  const lists = listsIn(form);
  const made = new Date(madeAt);
  const bytes = await writeXlsx({
    sheets: [
      formSheet(form, lists),
      guideSheet(form),
      ...(lists.length === 0 ? [] : [choicesSheet(form.choicesName, lists)]),
    ],
    defaultFont: { name: words.font, size: 11 },
    properties: { title: form.fileTitle, created: made, modified: made },
  });
  return new Uint8Array(bytes);
}
