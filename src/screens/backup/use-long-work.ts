import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { BackupStep } from '../../actions/backup-watch.ts';
import { OneAtATime } from '../../parts/one-at-a-time.ts';

export interface Watching {
  readonly signal: AbortSignal;
  readonly onStep: (step: BackupStep) => void;
}

export const wasStopped = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'AbortError';

/**
 * Work that shows how far it is and can be stopped; leaving the page stops it. While it runs `mutate` does nothing. What it
 * is given may hold a password: it goes past the cache of mutations, which would keep it, and is let go when it begins.
 */
export function useLongWork<Input, Result>(work: (input: Input, watching: Watching) => Promise<Result>) {
  const [step, setStep] = useState<BackupStep>();
  const [running] = useState(() => new OneAtATime());
  useEffect(() => () => running.stop(), [running]);
  const given = useRef<{ readonly input: Input }>(undefined);
  const { mutate, ...mutation } = useMutation({
    gcTime: 0,
    async mutationFn(begun: AbortController): Promise<Result> {
      const order = given.current;
      given.current = undefined;
      try {
        if (order === undefined) throw new Error('begun without an order');
        return await work(order.input, { signal: begun.signal, onStep: setStep });
      } finally {
        setStep(undefined);
      }
    },
    onSettled: (_result, _error, begun) => running.end(begun),
  });
  return {
    ...mutation,
    mutate: (input: Input): void => {
      const begun = running.begin();
      if (begun === undefined) return;
      given.current = { input };
      mutate(begun);
    },
    step,
    stop: () => running.stop(),
  };
}
