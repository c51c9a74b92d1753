import { useCallback, useEffect, useRef, useState } from 'react';

type Wish = 'first' | 'refused' | 'reason';

const WISHED: Readonly<Record<Wish, string>> = {
  first: 'input, select',
  refused: '[aria-invalid=true]',
  reason: '[data-reason] input',
};

/** A form that takes the focus when it opens and, each time it is asked to, moves it once it is drawn anew. */
export function useFormFocus() {
  const form = useRef<HTMLFormElement>(null);
  const [wished, setWished] = useState<{ turn: number; on: Wish }>({ turn: 0, on: 'first' });
  useEffect(() => {
    form.current?.querySelector<HTMLElement>(WISHED[wished.on])?.focus();
  }, [wished]);
  const focusOn = useCallback((on: Wish) => setWished(({ turn }) => ({ turn: turn + 1, on })), []);
  return { form, focusOn };
}
