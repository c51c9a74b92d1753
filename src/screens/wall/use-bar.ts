import { type RefObject, useEffect, useRef, useState } from 'react';

const CALM_MS = 5000;

interface Bar {
  readonly barRef: RefObject<HTMLElement | null>;
  readonly isShown: boolean;
  /** shows it, and hides it again after a while of calm */
  readonly wake: () => void;
}

/** A click leaves the focus on its button, where the space key would press it again unseen. */
function letGo(bar: HTMLElement | null): void {
  const focused = document.activeElement;
  if (focused instanceof HTMLElement && bar?.contains(focused)) focused.blur();
}

/** The bar is there at the start and after every act; it never goes while a key has brought the focus into it. */
export function useBar(): Bar {
  const barRef = useRef<HTMLElement>(null);
  const [{ isShown, wakes }, setBar] = useState({ isShown: true, wakes: 1 });
  useEffect(() => {
    if (wakes === 0) return;
    const timer = setInterval(() => {
      if (barRef.current?.matches(':has(:focus-visible)')) return;
      letGo(barRef.current);
      setBar({ isShown: false, wakes: 0 });
    }, CALM_MS);
    return () => clearInterval(timer);
  }, [wakes]);
  const wake = (): void => setBar((bar) => ({ isShown: true, wakes: bar.wakes + 1 }));
  return { barRef, isShown, wake };
}
