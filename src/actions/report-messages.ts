import type { Opening } from '../domain/open-snapshot.ts';
import type { ReportJob, ReportOutcome } from './report-jobs.ts';

/** Opens the text of a snapshot; makes no file. */
export interface OpeningJob {
  readonly kind: 'opening';
  readonly text: string;
}

/** To the worker. The number tells whose answer comes back: a job that was given up may still be running. */
export interface ReportOrder {
  readonly number: number;
  readonly job: ReportJob | OpeningJob;
}

/** From the worker: that it is there, then of each job how far it is, and how it ended. */
export type ReportMessage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'step'; readonly number: number; readonly done: number; readonly all: number }
  | { readonly kind: 'outcome'; readonly number: number; readonly outcome: ReportOutcome | Opening }
  | { readonly kind: 'failed'; readonly number: number; readonly message: string };
