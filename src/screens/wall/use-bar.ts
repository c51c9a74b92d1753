import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';

const CALM_MS = 5000;

interface Bar {
  readonly ref: RefObject<HTMLElement | null>;
  readonly isShown: boolean;
  /** shows it, and hides it again after a while of calm */
  readonly wake: () => void;
}

/** The bar is there at the start and after every act; it never goes while a key has brought the focus into it. */
export function useBar(): Bar {
  const ref = useRef<HTMLElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [isShown, setShown] = useState(true);
  const wake = useCallback(() => {
    const calm = (): void => {
      if (ref.current?.matches(':has(:focus-visible)')) {
        wait();
        return;
      }
      // A click leaves the focus on its button, where the space key would press it again unseen.
      const focused = document.activeElement;
      if (focused instanceof HTMLElement && ref.current?.contains(focused)) focused.blur();
      setShown(false);
    };
    const wait = (): void => {
      clearTimeout(timer.current);
      timer.current = setTimeout(calm, CALM_MS);
    };
    setShown(true);
    wait();
  }, []);
  useEffect(() => {
    wake();
    return () => clearTimeout(timer.current);
  }, [wake]);
  return { ref, isShown, wake };
}
