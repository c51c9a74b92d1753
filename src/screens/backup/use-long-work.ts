import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';

export interface Progress {
  readonly done: number;
  readonly total: number;
}

export interface Watching {
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, total: number) => void;
}

/** Drawing each step would take longer than the step. */
const DRAWN_EVERY_MS = 100;

/** Work that shows how far it is and can be stopped; leaving the page stops it. */
export function useLongWork<Input, Result>(work: (input: Input, watching: Watching) => Promise<Result>) {
  const [progress, setProgress] = useState<Progress>();
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);
  const mutation = useMutation({
    async mutationFn(input: Input) {
      const controller = new AbortController();
      running.current = controller;
      let drawn = 0;
      const onProgress = (done: number, total: number): void => {
        if (performance.now() - drawn < DRAWN_EVERY_MS) return;
        drawn = performance.now();
        setProgress({ done, total });
      };
      try {
        return await work(input, { signal: controller.signal, onProgress });
      } finally {
        setProgress(undefined);
      }
    },
  });
  return { ...mutation, progress, stop: () => running.current?.abort() };
}

export const wasStopped = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'AbortError';
