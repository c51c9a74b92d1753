import { vi } from 'vitest';

interface EngineRequest {
  readonly operation: () => unknown;
}

/** What fake-indexeddb calls inside for each request, and each time it looks for the next one. */
interface EngineTransaction {
  readonly mode: IDBTransactionMode;
  readonly _state: string;
  readonly _requests: readonly unknown[];
  _execRequestAsync: (this: EngineTransaction, request: EngineRequest) => unknown;
  _start: (this: EngineTransaction) => void;
  _abort: (this: EngineTransaction, errorName: string) => void;
}

const prototype = (): EngineTransaction => IDBTransaction.prototype as unknown as EngineTransaction;

const full = (): never => {
  throw new DOMException('the disk is full', 'QuotaExceededError');
};

/** Ways in which an engine says that the disk is full: at the call, by an event, by taking the whole back. */
export const refusals = {
  'throws at the call': full,
  'fails the request': (run: (operation: () => unknown) => unknown) => run(full),
  'aborts the transaction': (run: (operation?: () => unknown) => unknown, abort: () => void) => {
    const request = run();
    abort();
    return request;
  },
} as const;

/**
 * Refuses the n-th request (from 1) of transactions that write; returns how many requests there were. The engine is
 * whole again after `vi.restoreAllMocks()`.
 */
export function refuseRequest(n: number, refusal: keyof typeof refusals): () => number {
  let count = 0;
  const engine = prototype();
  const original = engine._execRequestAsync;
  vi.spyOn(engine, '_execRequestAsync').mockImplementation(function (this: EngineTransaction, request) {
    if (this.mode !== 'readwrite' || ++count !== n) return original.call(this, request);
    const run = (operation = request.operation) => original.call(this, { ...request, operation });
    return refusals[refusal](run, () => this._abort('QuotaExceededError'));
  });
  return () => count;
}

/** Lets every request of a writing transaction succeed and then takes all back instead of committing, as Chrome does. */
export function refuseCommit(): void {
  const engine = prototype();
  const original = engine._start;
  vi.spyOn(engine, '_start').mockImplementation(function (this: EngineTransaction) {
    const commits = this.mode === 'readwrite' && this._requests.length === 0 && this._state !== 'finished';
    if (commits) this._abort('QuotaExceededError');
    else original.call(this);
  });
}

const methods = [
  'get',
  'getAll',
  'getAllKeys',
  'getKey',
  'count',
  'openCursor',
  'openKeyCursor',
  'add',
  'put',
  'delete',
  'clear',
];

/** Lists each request from now on, as `log.add` or `log.ids.count`. */
export function listRequests(): string[] {
  const requests: string[] = [];
  const listen = (target: IDBObjectStore | IDBIndex, nameOf: (source: never) => string): void => {
    for (const method of methods) {
      if (!(method in target)) continue;
      const original = Reflect.get(target, method) as (...args: unknown[]) => unknown;
      vi.spyOn(target as unknown as Record<string, () => unknown>, method).mockImplementation(function (
        this: unknown,
        ...args: unknown[]
      ) {
        requests.push(`${nameOf(this as never)}.${method}`);
        return original.apply(this, args);
      });
    }
  };
  listen(IDBObjectStore.prototype, (store: IDBObjectStore) => store.name);
  listen(IDBIndex.prototype, (index: IDBIndex) => `${index.objectStore.name}.${index.name}`);
  return requests;
}

/** Lists the subject of each reading of the log by subject from now on. */
export function listSubjects(): unknown[] {
  const subjects: unknown[] = [];
  const original = Reflect.get(IDBIndex.prototype, 'getAll') as (...args: unknown[]) => IDBRequest<unknown[]>;
  vi.spyOn(IDBIndex.prototype, 'getAll').mockImplementation(function (this: IDBIndex, ...args: unknown[]) {
    const { query } = args[0] as { query: IDBKeyRange };
    if (this.name === 'subject') subjects.push(query.lower);
    return original.apply(this, args);
  });
  return subjects;
}

interface Begun {
  readonly connection: IDBDatabase;
  readonly mode: IDBTransactionMode;
  readonly durability: string | undefined;
}

type Begin = (
  this: IDBDatabase,
  stores: string | Iterable<string>,
  mode: IDBTransactionMode,
  options?: IDBTransactionOptions,
) => IDBTransaction;

/** Lists each transaction of the databases opened from now on, and tells when one is complete. */
export function listTransactions(onComplete: (mode: IDBTransactionMode) => void = () => undefined): Begun[] {
  const begun: Begun[] = [];
  const original = Reflect.get(IDBDatabase.prototype, 'transaction') as Begin;
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
    this: IDBDatabase,
    stores: string | Iterable<string>,
    mode: IDBTransactionMode = 'readonly',
    options?: IDBTransactionOptions,
  ) {
    const transaction = original.call(this, stores, mode, options);
    transaction.addEventListener('complete', () => onComplete(mode));
    begun.push({ connection: this, mode, durability: options?.durability });
    return transaction;
  });
  return begun;
}
