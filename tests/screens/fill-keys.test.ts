import { describe, expect, it } from 'vitest';
import { choiceOf } from '../../src/screens/fill/choices.ts';
import { isComposing } from '../../src/screens/fill/key-facts.ts';
import { type KeyFacts, keyIntent } from '../../src/screens/fill/key-intent.ts';
import { seeds } from '../domain/fixtures.ts';

/** A key in a figure whose text is all selected, as after entering the cell. */
const press = (key: string, more: Partial<KeyFacts> = {}) =>
  keyIntent({
    key,
    command: false,
    shift: false,
    alt: false,
    place: 'figure',
    control: 'text',
    before: '',
    after: '',
    ...more,
  });

const move = (rows: number, columns: number) => ({ kind: 'move', rows, columns });

describe('the keys of the grid', () => {
  it('go down with Enter and up with Shift+Enter', () => {
    expect(press('Enter')).toEqual(move(1, 0));
    expect(press('Enter', { shift: true })).toEqual(move(-1, 0));
  });

  it('leave a cell sideways at the edge of its text and nowhere else', () => {
    expect(press('ArrowLeft', { before: '', after: '12' })).toEqual(move(0, -1));
    expect(press('ArrowLeft', { before: '1', after: '2' })).toBeUndefined();
    expect(press('ArrowRight', { before: '12', after: '' })).toEqual(move(0, 1));
    expect(press('ArrowRight', { before: '1', after: '2' })).toBeUndefined();
  });

  it('stay inside a text of several lines until its first or last', () => {
    const long = { place: 'problems', before: '一\n二', after: '三' } as const;
    expect(press('ArrowUp', long)).toBeUndefined();
    expect(press('ArrowDown', long)).toEqual(move(1, 0));
  });

  it('select with Shift and an arrow, as everywhere', () => {
    expect(press('ArrowRight', { shift: true })).toBeUndefined();
  });

  it('take = and ＝ for 无变化 in the figure alone', () => {
    expect(press('=')).toEqual({ kind: 'unchanged' });
    expect(press('＝')).toEqual({ kind: 'unchanged' });
    expect(press('=', { control: 'select' })).toEqual({ kind: 'unchanged' });
    expect(press('=', { place: 'note' })).toBeUndefined();
  });

  it('choose from a list by digit and type digits into a text', () => {
    expect(press('3', { control: 'select' })).toEqual({ kind: 'choose', digit: 3 });
    expect(press('3')).toBeUndefined();
  });

  it('save, undo and redo with Ctrl or ⌘ whatever the letter case', () => {
    expect(press('S', { command: true })).toEqual({ kind: 'save-all' });
    expect(press('Enter', { command: true })).toEqual({ kind: 'save-row' });
    expect(press('z', { command: true })).toEqual({ kind: 'undo' });
    expect(press('Z', { command: true, shift: true })).toEqual({ kind: 'redo' });
    expect(press('y', { command: true })).toEqual({ kind: 'redo' });
  });

  it('leave copying, opening a list and breaking a line to the browser', () => {
    expect(press('c', { command: true })).toBeUndefined();
    expect(press('ArrowDown', { alt: true, control: 'select' })).toBeUndefined();
    expect(press('Enter', { alt: true, place: 'problems' })).toBeUndefined();
  });

  it('press a button with Enter instead of going down', () => {
    expect(press('Enter', { place: 'unchanged', control: 'button' })).toBeUndefined();
    expect(press('ArrowDown', { place: 'unchanged', control: 'button' })).toEqual(move(1, 0));
  });

  it('belong to the input method while it composes', () => {
    const key = { key: 'Enter', ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };
    expect(isComposing({ ...key, isComposing: true, keyCode: 13 })).toBe(true);
    expect(isComposing({ ...key, isComposing: false, keyCode: 229 })).toBe(true);
    expect(isComposing({ ...key, isComposing: false, keyCode: 13 })).toBe(false);
  });
});

describe('a digit in a list', () => {
  it('is the place of the stage; 0 says that work has not begun', () => {
    expect(choiceOf('figure', 0, seeds.railway)).toBe('未启动');
    expect(choiceOf('figure', 3, seeds.railway)).toBe('开工');
    expect(choiceOf('figure', 9, seeds.railway)).toBeUndefined();
  });

  it('chooses the grade and the outlook, and takes the outlook back', () => {
    expect(choiceOf('grade', 3, seeds.highTech)).toBe('estimated');
    expect(choiceOf('outlook', 4, seeds.highTech)).toBe('at-risk');
    expect(choiceOf('outlook', 0, seeds.highTech)).toBe('');
  });
});
