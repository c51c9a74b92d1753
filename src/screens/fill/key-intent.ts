import type { Column } from './row-texts.ts';

/** Where a key was pressed: a cell of the grid, or a control of the row that is not a cell. */
export type Place =
  | Column
  | 'task'
  | 'evidence'
  | 'unchanged'
  | 'reason'
  | 'confirmed'
  | 'discard'
  | 'save'
  | 'rivals';

export interface KeyFacts {
  readonly key: string;
  /** Ctrl, or ⌘ on a Mac */
  readonly command: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
  readonly place: Place;
  readonly control: 'text' | 'select' | 'check' | 'button';
  /** text before and after the selection; both empty when all of it is selected */
  readonly before: string;
  readonly after: string;
}

export type KeyIntent =
  | { readonly kind: 'move'; readonly rows: -1 | 0 | 1; readonly columns: -1 | 0 | 1 }
  | { readonly kind: 'unchanged' | 'restore' | 'save-all' | 'save-row' | 'undo' | 'redo' }
  | { readonly kind: 'choose'; readonly digit: number };

const move = (rows: -1 | 0 | 1, columns: -1 | 0 | 1 = 0): KeyIntent => ({ kind: 'move', rows, columns });

/** Keys that mean the same wherever they are pressed. */
export function commandIntent({
  key,
  command,
  shift,
  alt,
}: Pick<KeyFacts, 'key' | 'command' | 'shift' | 'alt'>) {
  // AltGr writes letters and reports itself as Ctrl and Alt.
  if (!command || alt) return undefined;
  switch (key.toLowerCase()) {
    case 's':
      return { kind: 'save-all' } as const;
    case 'z':
      return { kind: shift ? 'redo' : 'undo' } as const;
    case 'y':
      return { kind: 'redo' } as const;
    default:
      return undefined;
  }
}

function arrowIntent({ key, control, before, after }: KeyFacts): KeyIntent | undefined {
  switch (key) {
    case 'ArrowUp':
      return before.includes('\n') ? undefined : move(-1);
    case 'ArrowDown':
      return after.includes('\n') ? undefined : move(1);
    case 'ArrowLeft':
      return control !== 'text' || before === '' ? move(0, -1) : undefined;
    case 'ArrowRight':
      return control !== 'text' || after === '' ? move(0, 1) : undefined;
    default:
      return undefined;
  }
}

/** What a key means in the grid; undefined leaves it to the browser. Keys of a composing input method never get here. */
export function keyIntent(facts: KeyFacts): KeyIntent | undefined {
  const { key, command, shift, alt, place, control } = facts;
  if (command && !alt && key === 'Enter') return { kind: 'save-row' };
  if (command) return commandIntent(facts);
  // Alt opens a list and breaks a line in a long text.
  if (alt) return undefined;
  if (key === 'Enter') return control === 'button' ? undefined : move(shift ? -1 : 1);
  if (key === 'Escape') return control === 'button' ? undefined : { kind: 'restore' };
  // With Shift an arrow selects.
  if (key.startsWith('Arrow')) return shift ? undefined : arrowIntent(facts);
  if (place === 'figure' && (key === '=' || key === '＝')) return { kind: 'unchanged' };
  if (control === 'select' && /^\d$/.test(key)) return { kind: 'choose', digit: Number(key) };
  return undefined;
}
