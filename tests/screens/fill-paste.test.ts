import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPastedTable } from '../../src/domain/pasted-table.ts';
import { reduceSheet } from '../../src/screens/fill/fill-reducer.ts';
import { type FillSheet, textsOf } from '../../src/screens/fill/fill-sheet.ts';
import { pasteStep } from '../../src/screens/fill/paste-step.ts';
import { pastedCell } from '../../src/screens/fill/pasted-cell.ts';
import { type Column, columns } from '../../src/screens/fill/row-texts.ts';
import { rowIds, smallSheet, someColumn } from './fill-rows.ts';

function paste(sheet: FillSheet, text: string, id: string, column: Column) {
  const from = (rowIds as readonly string[]).indexOf(id);
  const ids = rowIds.slice(from);
  const textsNow = (each: string) => textsOf(sheet, each);
  const pasting = pasteStep(readPastedTable(text), { ids, column, textsOf: textsNow, readCell: pastedCell });
  const after = reduceSheet(sheet, { kind: 'rows-set', edits: pasting.edits, at: { id, column } });
  return { after, clipped: pasting.clipped, cell: (row: string, of: Column) => textsOf(after, row)?.[of] };
}

const word = fc.constantFrom('12', '约20', '1,234', '不适用', '开工', '协调用地');
const block = fc.array(fc.array(fc.option(word, { nil: '' }), { minLength: 1, maxLength: 9 }), {
  minLength: 1,
  maxLength: 7,
});
const asText = (cells: readonly (readonly string[])[]) => cells.map((line) => line.join('\t')).join('\r\n');

describe('a block pasted from a spreadsheet', () => {
  it('law: every cell that says something lands in its place or is counted as clipped', () => {
    fc.assert(
      fc.property(block, fc.constantFrom(...rowIds), someColumn, (cells, id, column) => {
        const { clipped, cell } = paste(smallSheet(), asText(cells), id, column);
        const [top, left] = [rowIds.indexOf(id), columns.indexOf(column)];
        let outside = 0;
        cells.forEach((line, down) => {
          line.forEach((text, right) => {
            const into = columns[left + right];
            const place = rowIds[top + down];
            if (text === '') return;
            if (into === undefined || place === undefined) outside += 1;
            else expect(cell(place, into)).toBe(text);
          });
        });
        expect(clipped).toBe(outside);
      }),
    );
  });

  it('law: is one step, and undoing it gives the grid back', () => {
    fc.assert(
      fc.property(block, fc.constantFrom(...rowIds), someColumn, (cells, id, column) => {
        const { after } = paste(smallSheet(), asText(cells), id, column);
        expect(after.past.length).toBeLessThanOrEqual(1);
        expect(reduceSheet(after, { kind: 'undone' }).typedById).toEqual({});
      }),
    );
  });

  it('law: touches no cell to the left of it, above it, or beyond it', () => {
    fc.assert(
      fc.property(block, fc.constantFrom(...rowIds), someColumn, (cells, id, column) => {
        const { after, cell } = paste(smallSheet(), asText(cells), id, column);
        rowIds.slice(0, rowIds.indexOf(id)).forEach((above) => {
          expect(after.typedById[above]).toBeUndefined();
        });
        for (const left of columns.slice(0, columns.indexOf(column)))
          for (const place of rowIds) expect(cell(place, left)).toBe(textsOf(smallSheet(), place)?.[left]);
      }),
    );
  });

  it('fills a column downwards; the line end after the last row is no row', () => {
    const { cell, clipped } = paste(smallSheet(), '12\r\n34\r\n', 'b', 'figure');
    expect([cell('b', 'figure'), cell('c', 'figure'), cell('d', 'figure')]).toEqual(['12', '34', '']);
    expect(clipped).toBe(0);
  });

  it('leaves a figure alone where the cell is blank: blank is not zero', () => {
    const { cell } = paste(smallSheet(), '\n8\n', 'a', 'figure');
    expect([cell('a', 'figure'), cell('b', 'figure')]).toEqual(['5', '8']);
  });

  it('keeps the lines of a quoted cell together', () => {
    const { cell } = paste(smallSheet(), '3\t部门自报\t"第一行\r\n称""较快"""\n4', 'b', 'figure');
    expect(cell('b', 'note')).toBe('第一行\n称"较快"');
    expect(cell('c', 'figure')).toBe('4');
  });

  it('reads the words of the lists, and keeps an unknown one as it was written', () => {
    const { cell } = paste(smallSheet(), '统计核定\n预计\n估算', 'a', 'grade');
    expect([cell('a', 'grade'), cell('b', 'grade'), cell('c', 'grade')]).toEqual([
      'verified',
      'estimated',
      '估算',
    ]);
    expect(paste(smallSheet(), '需支持', 'a', 'outlook').cell('a', 'outlook')).toBe('needs-support');
  });

  it('keeps a refused figure as it was written', () => {
    expect(paste(smallSheet(), '约20\n', 'b', 'figure').cell('b', 'figure')).toBe('约20');
  });
});
