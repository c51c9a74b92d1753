import 'fake-indexeddb/auto';
import { randomUUID } from 'node:crypto';
import { afterEach, vi } from 'vitest';
import type { Growth } from '../../src/storage/append.ts';
import { type OpenOptions, openStore } from '../../src/storage/open-store.ts';
import { StorageFault } from '../../src/storage/storage-fault.ts';
import type { Store } from '../../src/storage/store.ts';
import { counter, memory } from './fake-rim.ts';

const opened: Store[] = [];

/** After each test its stores are closed, and the engine and the globals are whole again. */
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  for (const store of opened.splice(0)) store.close();
});

/** No two tests share a database, and no two test files a broadcast channel. */
export const freshName = (): string => `test-${randomUUID()}`;

export interface Opened {
  readonly name: string;
  readonly store: Store;
  /** what was announced here, in its order */
  readonly grown: Growth[];
  readonly lost: StorageFault[];
}

/** A store as a tab opens it; closed after the test. */
export async function open(name = freshName(), options: Partial<OpenOptions> = {}): Promise<Opened> {
  const grown: Growth[] = [];
  const lost: StorageFault[] = [];
  const store = await openStore({
    name,
    presence: memory(),
    newId: counter('id'),
    onGrown: (growth) => grown.push(growth),
    onLost: (fault) => lost.push(fault),
    ...options,
  });
  opened.push(store);
  return { name, store, grown, lost };
}

/** The code with which a promise rejects, and it must be a `StorageFault`; undefined when it does not reject. */
export const faultOf = (promise: Promise<unknown>): Promise<string | undefined> =>
  promise.then(
    () => undefined,
    (error: unknown) => {
      if (error instanceof StorageFault) return error.code;
      throw error;
    },
  );
