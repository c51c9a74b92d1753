import { useEffect } from 'react';
import { keptPlace } from './use-kept-place.ts';

/**
 * Begins a page at the heading with this id, which also takes the focus; `isShown` once it is there. A page that one
 * comes back to keeps the place where it was left instead.
 */
export function useAnchor(id: string | undefined, isShown: boolean): void {
  useEffect(() => {
    if (id === undefined || !isShown || keptPlace() !== undefined) return;
    // After the shell, which scrolls every new page to its top.
    const frame = requestAnimationFrame(() => {
      const heading = document.getElementById(id);
      heading?.scrollIntoView();
      heading?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, [id, isShown]);
}
