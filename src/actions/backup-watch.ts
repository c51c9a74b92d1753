/**
 * What the work is at: `gather` reads the log into lines, `verify` reads a new file back, `hash` holds a file's bytes
 * against its header, `look` compares its lines with what is here, `collect` reads them to be restored, `write` is the one
 * transaction that restores them, `compare` holds a restored database against this one.
 */
export type BackupPhase = 'gather' | 'verify' | 'hash' | 'look' | 'collect' | 'write' | 'compare';

export interface BackupStep {
  readonly phase: BackupPhase;
  readonly done: number;
  readonly all: number;
}

/** Hears how far the work is, and may stop it: it then rejects with the signal's reason. */
export interface BackupWatch {
  readonly onStep?: (step: BackupStep) => void;
  readonly signal?: AbortSignal;
}

/** Lets what came meanwhile be heard: that the person gives up. */
export const aMoment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

const BREATH_MS = 50;

/** A moment now and then; one after every step would take longer than the steps. */
export function breathing(): () => Promise<void> {
  let last = performance.now();
  return async () => {
    if (performance.now() - last < BREATH_MS) return;
    await aMoment();
    last = performance.now();
  };
}
