import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { BackupStep } from '../../actions/backup-watch.ts';

export interface Watching {
  readonly signal: AbortSignal;
  readonly onStep: (step: BackupStep) => void;
}

export const wasStopped = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'AbortError';

/** Work that shows how far it is and can be stopped; leaving the page stops it. */
export function useLongWork<Input, Result>(work: (input: Input, watching: Watching) => Promise<Result>) {
  const [step, setStep] = useState<BackupStep>();
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);
  const mutation = useMutation({
    async mutationFn(input: Input) {
      const controller = new AbortController();
      running.current = controller;
      try {
        return await work(input, { signal: controller.signal, onStep: setStep });
      } finally {
        setStep(undefined);
      }
    },
  });
  return { ...mutation, step, stop: () => running.current?.abort() };
}
