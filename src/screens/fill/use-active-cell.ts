import { type FocusEvent, useCallback, useRef, useState } from 'react';
import { cellOf, isTextControl } from './key-facts.ts';
import type { RowTexts } from './row-texts.ts';
import type { ActiveCell } from './said-refusals.ts';

/** The row as it was when its cell was entered: what Escape brings back. */
export interface Entered {
  readonly id: string;
  readonly place: string;
  readonly texts: RowTexts | undefined;
}

/** Where the focus is in the grid, and what stood there before the first key. */
export function useActiveCell(textsNow: (id: string) => RowTexts | undefined, onLeave: () => void) {
  const [active, setActive] = useState<ActiveCell>();
  const entered = useRef<Entered>(undefined);
  const onFocus = useCallback(
    (event: FocusEvent): void => {
      const cell = cellOf(event.target);
      if (cell === undefined) return;
      const { id, place, element } = cell;
      entered.current = { id, place, texts: textsNow(id) };
      // What a failed save said of the row stays said while the person is there.
      setActive((before) => ({ id, place, typing: false, told: before?.id === id && before.told }));
      if (isTextControl(element)) element.select();
    },
    [textsNow],
  );
  const onBlur = useCallback(
    ({ currentTarget, relatedTarget }: FocusEvent): void => {
      onLeave();
      if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setActive(undefined);
    },
    [onLeave],
  );
  const startTyping = useCallback(
    () =>
      setActive((before) => (before === undefined || before.typing ? before : { ...before, typing: true })),
    [],
  );
  const tell = useCallback((id: string) => setActive({ id, place: '', typing: false, told: true }), []);
  return { active, entered, onFocus, onBlur, startTyping, tell };
}
