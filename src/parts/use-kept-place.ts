import { useEffect } from 'react';

const PLACE = 'place';

const keptPlace = (): number | undefined => {
  const state: unknown = history.state;
  if (typeof state !== 'object' || state === null || !(PLACE in state)) return undefined;
  return typeof state.place === 'number' ? state.place : undefined;
};

/** A step away by a link: where it was left is written into the history's own entry, which back returns to. */
function keepPlace(event: MouseEvent): void {
  if (!(event.target instanceof Element) || event.target.closest('a') === null) return;
  const state: unknown = history.state;
  history.replaceState({ ...(typeof state === 'object' ? state : {}), [PLACE]: window.scrollY }, '');
}

/**
 * Back returns to the same place of the page. A page that is opened anew begins at its top, for a new entry of the
 * history holds no place. `isShown` once the page has its length.
 */
export function useKeptPlace(isShown: boolean): void {
  useEffect(() => {
    if (!isShown) return;
    const place = keptPlace();
    // After the shell, which scrolls every new page to its top.
    const frame = place === undefined ? undefined : requestAnimationFrame(() => window.scrollTo(0, place));
    // In the capture phase: before the link is followed.
    document.addEventListener('click', keepPlace, true);
    return () => {
      if (frame !== undefined) cancelAnimationFrame(frame);
      document.removeEventListener('click', keepPlace, true);
    };
  }, [isShown]);
}
