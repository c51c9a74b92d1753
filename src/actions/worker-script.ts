import backupUrl from './backup-worker.ts?worker&url';
import ledgerUrl from './ledger-worker.ts?worker&url';
import reportUrl from './report-worker.ts?worker&url';

/** The workers that were built with the program, by what they do. */
const urlsByName = { ledger: ledgerUrl, report: reportUrl, backup: backupUrl } as const;

export type WorkerName = keyof typeof urlsByName;

interface ScriptUrlPolicy {
  readonly createScriptURL: (url: string) => unknown;
}

interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ) => ScriptUrlPolicy;
}

/** Lets these addresses through: a page has one policy, and a name can be given to one only. */
const onlyOurWorkers = (url: string): string => {
  if (Object.values(urlsByName).includes(url)) return url;
  throw new TypeError(url);
};

let policy: ScriptUrlPolicy | undefined;

/** A worker's address as the page's policy asks for it; browsers without trusted types take the text. */
function scriptUrl(url: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  if (trustedTypes === undefined) return url;
  policy ??= trustedTypes.createPolicy('juli-worker', { createScriptURL: onlyOurWorkers });
  return policy.createScriptURL(url) as string;
}

export const startWorker = (name: WorkerName): Worker =>
  new Worker(scriptUrl(urlsByName[name]), { type: 'module', name });

/** One worker waiting for the next piece of work: started ahead, it is there when the network is gone. */
export class SpareWorker {
  readonly #name: WorkerName;
  #waiting: Worker | undefined;

  constructor(name: WorkerName) {
    this.#name = name;
  }

  #started(): Worker {
    const worker = startWorker(this.#name);
    worker.addEventListener('error', () => {
      if (this.#waiting === worker) this.#waiting = undefined;
    });
    return worker;
  }

  /** Starts one, unless one is waiting. */
  prepare(): void {
    this.#waiting ??= this.#started();
  }

  /** The one that waits, or a new one. */
  take(): Worker {
    const worker = this.#waiting ?? this.#started();
    this.#waiting = undefined;
    return worker;
  }

  /** One that did its work well waits for the next: without the network there would be no other. */
  release(worker: Worker, isWell: boolean): void {
    if (isWell && this.#waiting === undefined) this.#waiting = worker;
    else worker.terminate();
    this.prepare();
  }
}
