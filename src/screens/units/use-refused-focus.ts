import { useCallback, useEffect, useRef, useState } from 'react';

/** The focus moves to the first refused control of the form, each time it is asked to. */
export function useRefusedFocus() {
  const form = useRef<HTMLFormElement>(null);
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    if (turn > 0) form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [turn]);
  const focusRefused = useCallback(() => setTurn((before) => before + 1), []);
  return { form, focusRefused };
}
