import { useMutation } from '@tanstack/react-query';
import { type RefObject, useEffect, useRef, useState } from 'react';
import type { ReportFault, ReportJob, ReportRefusal } from '../actions/report-jobs.ts';
import type { Rim } from '../actions/rim.ts';
import type { ReportRun } from '../actions/run-report-worker.ts';

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

type Work = RefObject<AbortController | undefined>;

function startOne(work: Work): AbortController {
  const one = new AbortController();
  work.current = one;
  return one;
}

const inWorker: ReportRun = async (...job) =>
  (await import('../actions/run-report-worker.ts')).runReport(...job);

/**
 * Making a file off the page and saving it. `start` does nothing while one is being made; `cancel` ends that and nothing
 * is saved; leaving the page cancels. `error` is what broke, `result` how it ended, `wasCancelled` that nothing came of it.
 */
export function useExport(rim: Rim, run: ReportRun = inWorker) {
  const work = useRef<AbortController>(undefined);
  const [progress, setProgress] = useState<ExportProgress>();
  const { mutate, isPending, data, error, reset } = useMutation({
    mutationFn: async (wanted: Wanted): Promise<ExportResult> => {
      const { signal } = startOne(work);
      const job = typeof wanted === 'function' ? await wanted(signal) : wanted;
      if ('ok' in job) return job;
      const outcome = await run(job, (done, all) => setProgress({ done, all }), signal);
      if (!outcome.ok) return outcome;
      rim.saveFile(outcome.name, new Blob([outcome.bytes], { type: outcome.type }));
      return { ok: true, name: outcome.name };
    },
  });
  useEffect(() => () => work.current?.abort(), []);
  const wasCancelled = error instanceof DOMException && error.name === 'AbortError';
  return {
    start: (wanted: Wanted): void => {
      if (isPending) return;
      setProgress(undefined);
      mutate(wanted);
    },
    cancel: (): void => work.current?.abort(),
    /** forgets how the last one ended */
    reset,
    isRunning: isPending,
    progress: isPending ? progress : undefined,
    result: data,
    error: wasCancelled ? null : error,
    wasCancelled,
  };
}
