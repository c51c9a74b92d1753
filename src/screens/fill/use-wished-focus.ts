import { type RefObject, useCallback, useLayoutEffect, useState } from 'react';
import { focusCell } from './key-facts.ts';

interface Wish {
  readonly id: string;
  readonly place: string;
}

/** Puts the focus where it is wished, once what is wished has been drawn. */
export function useWishedFocus(grid: RefObject<HTMLElement | null>) {
  const [wished, setWished] = useState<Wish>();
  useLayoutEffect(() => {
    if (wished !== undefined) focusCell(grid.current, wished.id, wished.place);
  }, [wished, grid]);
  return useCallback((id: string, place: string) => setWished({ id, place }), []);
}
