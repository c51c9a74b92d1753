import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ReportJob, ReportOutcome } from '../../src/actions/report-jobs.ts';
import type { ReportMessage, ReportOrder } from '../../src/actions/report-messages.ts';
import { openSnapshot } from '../../src/domain/open-snapshot.ts';
import { snapshotText } from '../../src/domain/snapshot.ts';
import { noStore } from './no-log.ts';
import { smallSnapshot } from './small-snapshot.ts';

/** A worker that does what the test says, and nothing by itself. */
class StubWorker extends EventTarget {
  static readonly all: StubWorker[] = [];
  readonly orders: ReportOrder[] = [];
  isTerminated = false;

  constructor() {
    super();
    StubWorker.all.push(this);
  }

  postMessage(order: ReportOrder): void {
    this.orders.push(order);
  }

  terminate(): void {
    this.isTerminated = true;
  }

  tell(message: ReportMessage): void {
    this.dispatchEvent(new MessageEvent('message', { data: message }));
  }

  fail(): void {
    this.dispatchEvent(Object.assign(new Event('error'), { message: 'network' }));
  }
}

const worker = (place: number): StubWorker => {
  const found = StubWorker.all[place];
  if (found === undefined) throw new Error(`no worker ${place}`);
  return found;
};

const job = (text: string): ReportJob => ({
  kind: 'snapshot',
  format: 'json',
  text,
  store: noStore,
});
const outcome: ReportOutcome = {
  ok: true,
  name: 'a.json',
  type: 'application/json',
  bytes: new Uint8Array(1),
};
const nothing = (): void => undefined;
const aMoment = () => new Promise((resolve) => setTimeout(resolve));

/** The module anew: it keeps the worker that waits. */
const load = () => import('../../src/actions/run-report-worker.ts');
let runReport: Awaited<ReturnType<typeof load>>['runReport'];
let openAside: Awaited<ReturnType<typeof load>>['openAside'];
let prepareReportWorkers: Awaited<ReturnType<typeof load>>['prepareReportWorkers'];

beforeEach(async () => {
  StubWorker.all.length = 0;
  vi.resetModules();
  vi.stubGlobal('Worker', StubWorker);
  ({ runReport, openAside, prepareReportWorkers } = await load());
});
afterEach(() => vi.unstubAllGlobals());

/** Starts a job; gives the promise of its outcome and the number under which the worker knows it. */
function begun(signal = new AbortController().signal, onStep: (done: number, all: number) => void = nothing) {
  const result = runReport(job('甲'), onStep, signal);
  const taken = StubWorker.all.findLast(({ orders }) => orders.length > 0);
  return { result, number: taken?.orders.at(-1)?.number ?? 0 };
}

describe('a file made in a worker', () => {
  it('comes with the steps that were told, and the worker waits for the next job', async () => {
    const steps: number[][] = [];
    const { result, number } = begun(undefined, (done, all) => steps.push([done, all]));
    worker(0).tell({ kind: 'ready' });
    worker(0).tell({ kind: 'step', number, done: 1, all: 2 });
    worker(0).tell({ kind: 'outcome', number, outcome });
    expect(await result).toBe(outcome);
    expect(steps).toEqual([[1, 2]]);
    begun();
    expect(StubWorker.all).toHaveLength(1);
    expect(worker(0).orders).toHaveLength(2);
  });

  it('does not come where the work broke, and that worker is not asked again', async () => {
    const { result, number } = begun();
    worker(0).tell({ kind: 'failed', number, message: 'Error: x' });
    await expect(result).rejects.toThrow('report-worker: Error: x');
    expect(worker(0).isTerminated).toBe(true);
    begun();
    expect(worker(1).orders).toHaveLength(1);
  });

  it('is not begun for who cancelled before', async () => {
    await expect(runReport(job('甲'), nothing, AbortSignal.abort('leaving'))).rejects.toBe('leaving');
    expect(StubWorker.all).toHaveLength(0);
  });
});

describe('a file that is cancelled', () => {
  it('is given up at once; its worker ends as soon as another has answered', async () => {
    const cancelling = new AbortController();
    const { result } = begun(cancelling.signal);
    cancelling.abort('enough');
    await expect(result).rejects.toBe('enough');
    expect(worker(0).isTerminated).toBe(false);
    worker(1).tell({ kind: 'ready' });
    expect(worker(0).isTerminated).toBe(true);
    begun();
    expect(worker(1).orders).toHaveLength(1);
  });

  it('leaves its worker for the next job where no other can be had, and what it still says goes unheard', async () => {
    const cancelling = new AbortController();
    const { result, number } = begun(cancelling.signal);
    cancelling.abort('enough');
    await expect(result).rejects.toBe('enough');
    worker(1).fail();
    expect(worker(0).isTerminated).toBe(false);
    const next = begun();
    expect(worker(0).orders).toHaveLength(2);
    worker(0).tell({ kind: 'outcome', number, outcome: { ...outcome, name: 'old.json' } });
    await aMoment();
    worker(0).tell({ kind: 'outcome', number: next.number, outcome });
    expect(await next.result).toBe(outcome);
  });
});

describe('a snapshot opened in a worker', () => {
  const text = snapshotText(smallSnapshot());

  it('is what was found there, and the worker waits for the next snapshot', async () => {
    const opened = openAside(text, undefined);
    const [order] = worker(0).orders;
    expect(order?.job).toEqual({ kind: 'opening', text });
    const found = { ok: false, fault: 'hash-differs' } as const;
    worker(0).tell({ kind: 'outcome', number: order?.number ?? 0, outcome: found });
    expect(await opened).toBe(found);
    void openAside(text, undefined);
    expect(StubWorker.all).toHaveLength(1);
  });

  it('leaves the worker to a file that waits for one, for offline there is no other', async () => {
    prepareReportWorkers();
    const prepared = StubWorker.all.length;
    void openAside(text, undefined);
    begun();
    expect(StubWorker.all).toHaveLength(prepared);
    const asked = StubWorker.all.map(({ orders }) => orders.map((order) => order.job.kind).join());
    expect(asked.toSorted()).toEqual(['opening', 'snapshot']);
  });

  it('is opened here where no worker can be had', async () => {
    const opened = openAside(text, undefined);
    worker(0).fail();
    expect(await opened).toEqual(await openSnapshot(text, undefined));
    expect((await opened).ok).toBe(true);
  });
});
