import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reduceSheet, type SheetAction } from '../../src/screens/fill/fill-reducer.ts';
import { type FillSheet, textsOf } from '../../src/screens/fill/fill-sheet.ts';
import { row, rowIds, smallSheet, someColumn, someText } from './fill-rows.ts';

const someId = fc.constantFrom(...rowIds);

const edits: fc.Arbitrary<SheetAction> = fc.oneof(
  fc.record({ kind: fc.constant('typed' as const), id: someId, cell: someColumn, text: someText }),
  fc.constant({ kind: 'left' } as const),
  fc
    .record({ first: someId, second: someId, figure: someText, note: someText })
    .map(({ first, second, figure, note }): SheetAction => {
      const before = row();
      const ids = [...new Set([first, second])];
      return {
        kind: 'rows-set',
        edits: ids.map((id) => ({
          id,
          before: id === 'a' ? row({ figure: '5' }) : before,
          after: row({ figure, note }),
        })),
        at: { id: first, column: 'figure' },
      };
    }),
);

/** Rows set at once say what they replace; only a fresh sheet is what they say. */
const play = (sheet: FillSheet, actions: readonly SheetAction[]): FillSheet =>
  actions.reduce(
    (now, action) =>
      reduceSheet(
        now,
        action.kind === 'rows-set'
          ? {
              ...action,
              edits: action.edits.map((edit) => ({ ...edit, before: textsOf(now, edit.id) ?? edit.before })),
            }
          : action,
      ),
    sheet,
  );

const repeat = (sheet: FillSheet, kind: 'undone' | 'redone', times: number): FillSheet =>
  play(
    sheet,
    Array.from({ length: times }, () => ({ kind })),
  );

const someEdits = fc.array(edits, { maxLength: 30 });
const typed = (id: string, text: string, cell: 'figure' | 'note' = 'figure'): SheetAction => ({
  kind: 'typed',
  id,
  cell,
  text,
});
const figureOf = (sheet: FillSheet, id: string) => textsOf(sheet, id)?.figure;

describe('undo and redo over the whole grid', () => {
  it('law: undoing every step gives the grid as it was opened, whatever was typed and pasted', () => {
    fc.assert(
      fc.property(someEdits, (actions) => {
        const after = play(smallSheet(), actions);
        expect(repeat(after, 'undone', after.past.length).typedById).toEqual({});
      }),
    );
  });

  it('law: redoing as much as was undone gives what was typed', () => {
    fc.assert(
      fc.property(someEdits, fc.nat({ max: 30 }), (actions, times) => {
        const after = play(smallSheet(), actions);
        const back = repeat(repeat(after, 'undone', times), 'redone', times);
        expect(back.typedById).toEqual(after.typedById);
        expect(back.past.length).toBe(after.past.length);
      }),
    );
  });

  it('law: each undo changes something that is seen', () => {
    fc.assert(
      fc.property(someEdits, (actions) => {
        const after = play(smallSheet(), actions);
        fc.pre(after.past.length > 0);
        expect(reduceSheet(after, { kind: 'undone' }).typedById).not.toEqual(after.typedById);
      }),
    );
  });

  it('takes the keys of one visit to a cell as one step', () => {
    const sheet = play(smallSheet(), [typed('b', '1'), typed('b', '12'), typed('b', '120')]);
    expect(figureOf(reduceSheet(sheet, { kind: 'undone' }), 'b')).toBe('');
  });

  it('takes two visits to a cell as two steps', () => {
    const sheet = play(smallSheet(), [typed('b', '1'), { kind: 'left' }, typed('b', '12')]);
    expect(figureOf(reduceSheet(sheet, { kind: 'undone' }), 'b')).toBe('1');
  });

  it('has nothing to undo when what was typed was typed back', () => {
    expect(play(smallSheet(), [typed('b', '1'), typed('b', '')]).past).toEqual([]);
  });

  it('forgets what could be redone once something else is typed', () => {
    const sheet = play(smallSheet(), [typed('b', '1'), { kind: 'undone' }, typed('c', '2')]);
    expect(reduceSheet(sheet, { kind: 'redone' })).toBe(sheet);
  });

  it('does nothing on a grid where nothing was typed', () => {
    const sheet = smallSheet();
    expect(reduceSheet(sheet, { kind: 'undone' })).toBe(sheet);
  });
});

describe('a row of the grid', () => {
  it('counts as typed only while it differs from what is saved', () => {
    const sheet = play(smallSheet(), [typed('a', '6')]);
    expect(Object.keys(sheet.typedById)).toEqual(['a']);
    expect(play(sheet, [typed('a', '5')]).typedById).toEqual({});
  });

  it('is asked about anew when its figure changes, and not when its note does', () => {
    const answered = play(smallSheet(), [
      typed('b', '410'),
      { kind: 'typed', id: 'b', cell: 'confirmed', text: 'tenfold' },
    ]);
    expect(textsOf(play(answered, [typed('b', '核实过', 'note')]), 'b')?.confirmed).toBe('tenfold');
    expect(textsOf(play(answered, [typed('b', '4100')]), 'b')?.confirmed).toBe('');
  });

  it('that is not there is left alone', () => {
    const sheet = smallSheet();
    expect(play(sheet, [typed('nowhere', '1')])).toBe(sheet);
  });
});
