import { type RefObject, useEffect, useRef } from 'react';
import { nextAfter } from './next-after.ts';

/** Which rows are about to go, and which of a row's buttons was pressed. */
export interface Leaving {
  /** keys of the rows that have the button, in the order in which they are listed */
  readonly order: readonly string[];
  readonly leaving: readonly string[];
  readonly act: string;
}

/**
 * The button that was pressed goes with its row: the focus moves to the same button of the next row and the page stays
 * where it was read. Rows carry `data-row`, buttons `data-act`. When no row stays, the title takes the focus.
 */
export function useNextFocus(title: RefObject<HTMLHeadingElement | null>, rows: readonly unknown[]) {
  const list = useRef<HTMLDivElement>(null);
  const moved = useRef<HTMLElement>(null);
  // Only once the rows have gone is it known where the next one stands.
  // biome-ignore lint/correctness/useExhaustiveDependencies: new rows are what it waits for
  useEffect(() => {
    if (moved.current === document.activeElement) moved.current?.scrollIntoView({ block: 'nearest' });
    moved.current = null;
  }, [rows]);
  const moveOn = ({ order, leaving, act }: Leaving): void => {
    const next = nextAfter(order, new Set(leaving));
    const row = next === undefined ? '' : `[data-row="${CSS.escape(next)}"] [data-act="${CSS.escape(act)}"]`;
    const button = row === '' ? null : (list.current?.querySelector<HTMLElement>(row) ?? null);
    moved.current = button;
    if (button === null) title.current?.focus();
    else button.focus({ preventScroll: true });
  };
  return { list, moveOn };
}
