import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ReportOrder } from '../../src/actions/report-messages.ts';
import { openSnapshot } from '../../src/domain/open-snapshot.ts';
import { snapshotText } from '../../src/domain/snapshot.ts';
import { signer, subtle } from '../domain/signed.ts';
import { taken } from '../domain/taken.ts';

/** Opens as the worker does; its answer is a copy, as one that comes from a worker is. */
class OpeningWorker extends EventTarget {
  static started = 0;
  static busy = 0;
  static busiest = 0;
  static isBroken = false;

  constructor() {
    super();
    OpeningWorker.started += 1;
  }

  async postMessage({ number, job }: ReportOrder): Promise<void> {
    if (OpeningWorker.isBroken) {
      this.dispatchEvent(Object.assign(new Event('error'), { message: 'network' }));
      return;
    }
    if (job.kind !== 'opening') throw new Error(job.kind);
    OpeningWorker.busy += 1;
    OpeningWorker.busiest = Math.max(OpeningWorker.busiest, OpeningWorker.busy);
    const outcome = structuredClone(await openSnapshot(job.text, subtle));
    OpeningWorker.busy -= 1;
    this.dispatchEvent(new MessageEvent('message', { data: { kind: 'outcome', number, outcome } }));
  }

  terminate(): void {
    // nothing of it runs by itself
  }
}

const load = () => import('../../src/screens/snapshots/open-aside.ts');
let openInTurn: Awaited<ReturnType<typeof load>>['openInTurn'];

beforeEach(async () => {
  Object.assign(OpeningWorker, { started: 0, busy: 0, busiest: 0, isBroken: false });
  vi.resetModules();
  vi.stubGlobal('Worker', OpeningWorker);
  ({ openInTurn } = await load());
});
afterEach(() => vi.unstubAllGlobals());

/** Sound and signed, sound and unsigned, altered, of another kind, no JSON. */
async function texts(): Promise<string[]> {
  const unsigned = snapshotText(taken());
  const signed = await (await signer()).sign(taken());
  return [signed, unsigned, unsigned.replace('"asOf":"2024-06"', '"asOf":"2024-05"'), '{}', '', '[{}'];
}

describe('a snapshot that is opened off the page', () => {
  it('is found to be what it is found to be on the page, to the last value', async () => {
    const asked = await texts();
    const here = await Promise.all(asked.map((text) => openSnapshot(text, subtle)));
    const aside = await Promise.all(asked.map((text) => openInTurn(text, subtle)));
    expect(aside).toStrictEqual(here);
    expect(here.map(({ ok }) => ok)).toEqual([true, true, false, false, false, false]);
    expect(OpeningWorker.started).toBeGreaterThan(0);
  });

  it('waits for the one before: the worker that is there opens them all, for offline there is no second', async () => {
    const asked = await texts();
    await Promise.all(asked.map((text) => openInTurn(text, subtle)));
    expect(OpeningWorker.busiest).toBe(1);
    expect(OpeningWorker.started).toBe(1);
  });

  it('is opened on the page where no worker can be had, and so is the next', async () => {
    OpeningWorker.isBroken = true;
    const [signed = '', unsigned = ''] = await texts();
    const aside = await Promise.all([openInTurn(signed, subtle), openInTurn(unsigned, undefined)]);
    expect(aside).toMatchObject([
      { ok: true, signature: 'fits' },
      { ok: true, signature: 'unsigned' },
    ]);
  });
});
