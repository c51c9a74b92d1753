import { useEffect } from 'react';

const PLACE = 'place';
/** So many frames a page may take to grow to its length: a second and more. */
const PATIENCE = 90;

/** Where this entry of the history was left; undefined for a page that is opened anew. */
export const keptPlace = (): number | undefined => {
  const state: unknown = history.state;
  if (typeof state !== 'object' || state === null || !(PLACE in state)) return undefined;
  return typeof state.place === 'number' ? state.place : undefined;
};

/** A step away: where the page is left is written into the history's own entry, which back returns to. */
function keepPlace(): void {
  const state: unknown = history.state;
  history.replaceState({ ...(typeof state === 'object' ? state : {}), [PLACE]: window.scrollY }, '');
}

const isStepAway = ({ target }: MouseEvent): boolean =>
  target instanceof Element && target.closest('a') !== null;

const keepWhenLeaving = (event: MouseEvent): void => {
  if (isStepAway(event)) keepPlace();
};

/** Scrolls to the place as soon as the page is long enough; a person who scrolls meanwhile is not disturbed. */
function returnTo(place: number): () => void {
  let frame = 0;
  const stop = new AbortController();
  const step = (left: number): void => {
    window.scrollTo(0, place);
    if (left > 0 && Math.abs(window.scrollY - place) > 1) frame = requestAnimationFrame(() => step(left - 1));
    else stop.abort();
  };
  const giveUp = (): void => {
    cancelAnimationFrame(frame);
    stop.abort();
  };
  for (const act of ['wheel', 'touchstart', 'pointerdown', 'keydown'])
    addEventListener(act, giveUp, { signal: stop.signal, passive: true });
  // After the shell, which scrolls every new page to its top.
  frame = requestAnimationFrame(() => step(PATIENCE));
  return giveUp;
}

/**
 * Back returns to the same place of the page. A page that is opened anew begins at its top, for a new entry of the
 * history holds no place. `isShown` once there is something to see.
 */
export function useKeptPlace(isShown: boolean): void {
  useEffect(() => {
    if (!isShown) return;
    const place = keptPlace();
    const giveUp = place === undefined ? undefined : returnTo(place);
    // In the capture phase: before the link is followed.
    document.addEventListener('click', keepWhenLeaving, true);
    return () => {
      giveUp?.();
      document.removeEventListener('click', keepWhenLeaving, true);
    };
  }, [isShown]);
}
