import type { Page } from '@playwright/test';
import { expect } from './watched-page.ts';

/** Of backups, of ledgers, of reports: one that makes files and one that opens snapshots. */
const WORKERS = 4;

/**
 * Begins to count, before the page opens; the result waits until every worker that is kept for later is there to the last
 * byte. From then on none of them needs the network.
 */
export function waitingWorkers(page: Page): () => Promise<void> {
  const isWorker = (request: { url: () => string }): boolean =>
    /\/assets\/(?:backup|ledger|report)-worker-/.test(request.url());
  const count = { asked: 0, here: 0 };
  page.on('request', (request) => {
    if (isWorker(request)) count.asked += 1;
  });
  page.on('requestfinished', (request) => {
    if (isWorker(request)) count.here += 1;
  });
  return () => expect.poll(() => count.asked === count.here && count.here >= WORKERS).toBe(true);
}
