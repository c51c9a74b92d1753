import type { Store } from '../storage/store.ts';
import type { Vault } from './backup-cipher.ts';
import { runBackupJob } from './backup-jobs.ts';
import { type BackupMessage, type BackupOrderMessage, toldFault } from './backup-messages.ts';
import type { BackupWatch } from './backup-watch.ts';
import { whileDrilling } from './clear-drill.ts';
import { openBeside } from './open-beside.ts';

/**
 * Makes, reads, restores and tries backups beside the page, on the same database: a log of a hundred thousand figures is
 * hashed and folded here while the page answers. What it appends reaches the pages as another tab's does.
 */
const tell = (message: BackupMessage): void => postMessage(message);

const vault: Vault = {
  subtle: (crypto as { readonly subtle?: SubtleCrypto }).subtle,
  randomBytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
};

const { locks } = navigator as { readonly locks?: LockManager };

/** Saying each step would take longer than the step. */
const TOLD_EVERY_MS = 100;

const running = new Map<number, AbortController>();

async function run({ number, address, job }: Extract<BackupOrderMessage, { kind: 'begin' }>): Promise<void> {
  const stopping = new AbortController();
  running.set(number, stopping);
  let told = 0;
  let store: Store | undefined;
  try {
    store = await openBeside(address);
    const opened = store;
    const watch: BackupWatch = {
      signal: stopping.signal,
      onStep(step) {
        if (step.phase !== 'write' && performance.now() - told < TOLD_EVERY_MS) return;
        told = performance.now();
        tell({ kind: 'step', number, step });
      },
    };
    const act = () => runBackupJob(opened, vault, job, watch);
    const result = await (job.kind === 'drill' ? whileDrilling(locks, act) : act());
    tell({ kind: 'result', number, result });
  } catch (error) {
    tell({ kind: 'fault', number, fault: toldFault(error, stopping.signal.aborted) });
  } finally {
    store?.close();
    running.delete(number);
  }
}

addEventListener('message', ({ data }: MessageEvent<BackupOrderMessage>) => {
  if (data.kind === 'stop') running.get(data.number)?.abort();
  else void run(data);
});
