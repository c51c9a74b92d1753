import type { KeyFacts, Place } from './key-intent.ts';

/** A control of the grid and what it stands for. */
export interface GridCell {
  readonly element: HTMLElement;
  readonly id: string;
  readonly place: Place;
}

/** The cell that an event happened in; undefined outside the rows. */
export function cellOf(target: EventTarget | null): GridCell | undefined {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-row][data-place]') : null;
  const { row, place } = element?.dataset ?? {};
  if (element === null || row === undefined || place === undefined) return undefined;
  return { element, id: row, place: place as Place };
}

type TextControl = HTMLInputElement | HTMLTextAreaElement;

export const isTextControl = (element: Element): element is TextControl =>
  element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && element.type === 'text');

function controlOf(element: Element): KeyFacts['control'] {
  if (isTextControl(element)) return 'text';
  if (element instanceof HTMLSelectElement) return 'select';
  return element instanceof HTMLInputElement ? 'check' : 'button';
}

function aroundSelection(element: Element): Pick<KeyFacts, 'before' | 'after'> {
  if (!isTextControl(element)) return { before: '', after: '' };
  const { value, selectionStart, selectionEnd } = element;
  return { before: value.slice(0, selectionStart ?? 0), after: value.slice(selectionEnd ?? value.length) };
}

/** An open list takes the keys itself; browsers that cannot tell leave them to it as well. */
function isOpenList(element: Element): boolean {
  try {
    return element instanceof HTMLSelectElement && element.matches(':open');
  } catch {
    return false;
  }
}

type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey' | 'isComposing' | 'keyCode'
>;

/** An input method has the key: 229 is what browsers send that do not say `isComposing`. */
export const isComposing = (event: KeyPress): boolean => event.isComposing || event.keyCode === 229;

/** What is to be known of a key that was pressed in a cell; undefined when it is not the grid's to answer. */
export function keyFacts(event: KeyPress, { element, place }: GridCell): KeyFacts | undefined {
  if (isComposing(event) || isOpenList(element)) return undefined;
  return {
    key: event.key,
    command: event.ctrlKey || event.metaKey,
    shift: event.shiftKey,
    alt: event.altKey,
    place,
    control: controlOf(element),
    ...aroundSelection(element),
  };
}

/** The controls of a row in reading order. */
export const cellsOfRow = (grid: HTMLElement, id: string): HTMLElement[] =>
  [...grid.querySelectorAll<HTMLElement>(`[data-row="${CSS.escape(id)}"][data-place]`)].filter(
    (element) => !element.matches(':disabled'),
  );

/** Puts the focus into a row's cell, or into its figure where the row has no such cell; false when there is no row. */
export function focusCell(grid: HTMLElement | null, id: string, place: string): boolean {
  const cells = grid === null ? [] : cellsOfRow(grid, id);
  const wanted = (name: string) => cells.find((element) => element.dataset.place === name);
  const cell = wanted(place) ?? wanted('figure') ?? cells[0];
  cell?.focus();
  return cell !== undefined;
}
