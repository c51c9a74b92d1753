import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { absentRows } from '../../src/screens/fill/absent-rows.ts';
import { reduceSheet, type SheetAction } from '../../src/screens/fill/fill-reducer.ts';
import { type FillSheet, sheetOf, textsOf } from '../../src/screens/fill/fill-sheet.ts';
import { isOnItsWay } from '../../src/screens/fill/sheet-saving.ts';
import { stateOf, targetOf } from '../domain/fixtures.ts';
import { row, rowIds, smallSheet, someText } from './fill-rows.ts';

const typed = (id: string, text: string): SheetAction => ({ kind: 'typed', id, cell: 'figure', text });
const play = (sheet: FillSheet, ...actions: SheetAction[]): FillSheet => actions.reduce(reduceSheet, sheet);
const readAnew = (sheet: FillSheet, rows: Record<string, string>): SheetAction => ({
  kind: 'read-anew',
  savedById: {
    ...sheet.savedById,
    ...Object.fromEntries(Object.entries(rows).map(([id, figure]) => [id, row({ figure })])),
  },
});

describe('a save of the grid', () => {
  const opened = smallSheet();
  const sent = play(opened, typed('b', '7'), typed('c', '8'), { kind: 'sent', ids: ['b'] });

  it('settles the rows that were sent and leaves the others typed', () => {
    const saved = play(sent, { kind: 'saved' });
    expect(Object.keys(saved.typedById)).toEqual(['c']);
    expect(textsOf(saved, 'b')?.figure).toBe('7');
  });

  it('shows the same figure before and after the states were read anew, whichever comes first', () => {
    const news = readAnew(opened, { b: '7' });
    for (const actions of [
      [{ kind: 'saved' } as const, news],
      [news, { kind: 'saved' } as const],
    ]) {
      const after = play(sent, ...actions);
      expect(textsOf(after, 'b')?.figure).toBe('7');
      expect(Object.keys(after.typedById)).toEqual(['c']);
    }
  });

  it('keeps what is in the log: no undo takes a saved row back', () => {
    const saved = play(sent, { kind: 'saved' });
    const undone = play(saved, { kind: 'undone' }, { kind: 'undone' }, { kind: 'undone' });
    expect(textsOf(undone, 'b')?.figure).toBe('7');
    expect(textsOf(undone, 'c')?.figure).toBe('');
  });

  it('keeps what was typed on in the row while it was under way', () => {
    const typedOn = play(sent, typed('b', '75'), { kind: 'saved' }, readAnew(opened, { b: '7' }));
    expect(typedOn.typedById.b?.figure).toBe('75');
  });

  it('that failed keeps everything typed', () => {
    const failed = play(sent, { kind: 'failed' });
    expect(failed.typedById).toEqual(sent.typedById);
    expect(isOnItsWay(failed, 'b')).toBe(false);
    expect(isOnItsWay(sent, 'b')).toBe(true);
  });
});

describe('states read anew', () => {
  it('law: never take away what is typed in a row that is still there', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...rowIds), someText), { maxLength: 8 }),
        fc.constantFrom(...rowIds),
        (texts, id) => {
          const sheet = play(smallSheet(), ...texts.map(([place, text]) => typed(place, text)));
          const after = play(sheet, readAnew(sheet, { [id]: '99' }));
          for (const [place, kept] of Object.entries(sheet.typedById))
            expect(textsOf(after, place)).toEqual(kept);
        },
      ),
    );
  });

  it('change nothing in rows that say the same', () => {
    const sheet = smallSheet();
    const after = play(sheet, readAnew(sheet, { b: '9' }));
    expect(after.savedById.a).toBe(sheet.savedById.a);
    expect(after.savedById.b?.figure).toBe('9');
  });

  const gone = (sheet: FillSheet, ...ids: string[]): SheetAction => ({
    kind: 'read-anew',
    savedById: Object.fromEntries(Object.entries(sheet.savedById).filter(([id]) => !ids.includes(id))),
  });

  it('take a row away that is gone, and what could be undone in it', () => {
    const sheet = play(smallSheet(), typed('b', '1'), typed('c', '2'));
    const after = play(sheet, gone(sheet, 'b'));
    expect(Object.keys(after.typedById)).toEqual(['c']);
    expect(after.past.flatMap(({ edits }) => edits.map(({ id }) => id))).toEqual(['c']);
  });

  it('law: lose no typed text, whichever rows go and come back', () => {
    const someIds = fc.uniqueArray(fc.constantFrom(...rowIds));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...rowIds), someText), { maxLength: 8 }),
        fc.array(someIds, { maxLength: 4 }),
        (texts, goings) => {
          const opened = smallSheet();
          const sheet = play(opened, ...texts.map(([place, text]) => typed(place, text)));
          const without = play(sheet, ...goings.map((ids) => gone(opened, ...ids)));
          expect({ ...without.absentById, ...without.typedById }).toEqual(sheet.typedById);
          const back = play(without, gone(opened));
          expect([back.typedById, back.absentById]).toEqual([sheet.typedById, {}]);
        },
      ),
    );
  });

  it('keep the very texts of a row that is gone, so that its draft on disk is left as it is', () => {
    const sheet = play(smallSheet(), typed('b', '12'));
    expect(play(sheet, gone(sheet, 'b')).absentById.b).toBe(sheet.typedById.b);
  });

  it('let a row go that was on its way when it went: once saved, nothing of it is left over', () => {
    const sent = play(smallSheet(), typed('b', '7'), { kind: 'sent', ids: ['b'] });
    const away = play(sent, gone(sent, 'b'));
    expect(play(away, { kind: 'saved' }).absentById).toEqual({});
    expect(play(away, { kind: 'failed' }).absentById.b?.figure).toBe('7');
  });
});

describe('what is said of a row that left the page', () => {
  const typedRow = { a: row({ figure: '12', note: '待核' }) };

  it('names the item and every cell that was filled, so that nothing has to be remembered', () => {
    const state = stateOf(targetOf({ id: 'a', name: '高新技术企业' }));
    expect(absentRows(typedRow, [state])).toEqual([
      { id: 'a', name: '高新技术企业', isWithdrawn: false, cells: ['截至本月：12', '备注：待核'] },
    ]);
    const withdrawn = { ...state, withdrawal: { id: 'w', at: '', reason: '调整' } };
    expect(absentRows(typedRow, [withdrawn])).toMatchObject([{ name: '高新技术企业', isWithdrawn: true }]);
  });

  it('goes by the id when the plan does not know the target any more', () => {
    expect(absentRows(typedRow, [])).toMatchObject([{ id: 'a', name: 'a', isWithdrawn: false }]);
  });
});

describe('drafts from last time', () => {
  it('come back as typed rows, but not those that say what is saved by now', () => {
    const { savedById } = smallSheet();
    const sheet = sheetOf(savedById, {
      a: row({ figure: '5' }),
      b: row({ figure: '7' }),
      elsewhere: row({ figure: '1' }),
    });
    expect(Object.keys(sheet.typedById)).toEqual(['b']);
  });
});
