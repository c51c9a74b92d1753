import { useEffect, useState } from 'react';

const CALM_MS = 3000;

/**
 * Whether somebody moves the mouse now. Who opened the wall by a click has left it lying somewhere on the page: what is
 * under it is not meant, and the pages turn beneath it.
 */
export function usePointed(): boolean {
  const [isPointed, setPointed] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const move = ({ movementX, movementY }: PointerEvent): void => {
      // A page that changes under a mouse at rest is told of it too.
      if (movementX === 0 && movementY === 0) return;
      clearTimeout(timer);
      setPointed(true);
      timer = setTimeout(() => setPointed(false), CALM_MS);
    };
    window.addEventListener('pointermove', move);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pointermove', move);
    };
  }, []);
  return isPointed;
}
