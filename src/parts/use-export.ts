import { useMutation } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { ReportFault, ReportJob, ReportRefusal } from '../actions/report-jobs.ts';
import type { Rim } from '../actions/rim.ts';
import type { ReportRun } from '../actions/run-report-worker.ts';
import { OneAtATime } from './one-at-a-time.ts';

/** How far the file is; undefined until the first step is heard. */
export interface ExportProgress {
  readonly done: number;
  readonly all: number;
}

export type ExportResult =
  | { readonly ok: true; readonly name: string }
  | { readonly ok: false; readonly fault: ReportFault };

/** A job, or what gathers one first: reads texts, opens a template. It may refuse before the work begins. */
export type Wanted = ReportJob | ((signal: AbortSignal) => Promise<ReportJob | ReportRefusal>);

interface Order {
  readonly wanted: Wanted;
  readonly work: AbortController;
}

const inWorker: ReportRun = async (...job) =>
  (await import('../actions/run-report-worker.ts')).runReport(...job);

/**
 * Making a file off the page and saving it. `start` does nothing while one is being made; `cancel` ends that and nothing
 * is saved; leaving the page cancels. `error` is what broke, `result` how it ended, `wasCancelled` that nothing came of it.
 */
export function useExport(rim: Rim, run: ReportRun = inWorker) {
  const [running] = useState(() => new OneAtATime());
  const [progress, setProgress] = useState<ExportProgress>();
  const { mutate, isPending, data, error, reset } = useMutation({
    mutationFn: async ({ wanted, work: { signal } }: Order): Promise<ExportResult> => {
      const job = typeof wanted === 'function' ? await wanted(signal) : wanted;
      if ('ok' in job) return job;
      const outcome = await run(job, (done, all) => setProgress({ done, all }), signal);
      if (!outcome.ok) return outcome;
      rim.saveFile(outcome.name, new Blob([outcome.bytes], { type: outcome.type }));
      return { ok: true, name: outcome.name };
    },
    onSettled: (_result, _error, { work }) => running.end(work),
  });
  useEffect(() => () => running.stop(), [running]);
  const wasCancelled = error instanceof DOMException && error.name === 'AbortError';
  return {
    start: (wanted: Wanted): void => {
      const work = running.begin();
      if (work === undefined) return;
      setProgress(undefined);
      mutate({ wanted, work });
    },
    cancel: (): void => running.stop(),
    /** forgets how the last one ended */
    reset,
    isRunning: isPending,
    progress: isPending ? progress : undefined,
    result: data,
    error: wasCancelled ? null : error,
    wasCancelled,
  };
}
