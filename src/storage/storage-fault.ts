/**
 * What can go wrong between a save and the disk. text/ says each in a sentence with what to do.
 * - `unavailable` no IndexedDB (blocked by policy or private mode) · `blocked` an old tab holds the old version open
 * - `newer` the database was written by a later version · `superseded` a later version took over while open
 * - `gone` site data was cleared · `quota` the disk is full · `refused` a change failed its schema · `failed` the rest
 */
export type StorageFaultCode =
  | 'unavailable'
  | 'blocked'
  | 'newer'
  | 'superseded'
  | 'gone'
  | 'quota'
  | 'refused'
  | 'failed';

export class StorageFault extends Error {
  readonly code: StorageFaultCode;
  constructor(code: StorageFaultCode, detail = '', cause?: unknown) {
    super(`${code}${detail === '' ? '' : `: ${detail}`}`, { cause });
    this.name = 'StorageFault';
    this.code = code;
  }
}

const CODES_BY_NAME: ReadonlyMap<unknown, StorageFaultCode> = new Map([
  ['QuotaExceededError', 'quota'],
  ['MissingAPIError', 'unavailable'],
  ['SecurityError', 'unavailable'],
]);

interface EngineError {
  readonly name?: unknown;
  readonly message?: unknown;
  readonly inner?: unknown;
  readonly failures?: readonly unknown[];
}

const isObject = (error: unknown): error is EngineError => typeof error === 'object' && error !== null;

/** A quota error hides inside an AbortError, or among the failures of a BulkError. */
function codeOf(error: unknown): StorageFaultCode | undefined {
  if (!isObject(error)) return undefined;
  const own = CODES_BY_NAME.get(error.name) ?? codeOf(error.inner);
  return own ?? error.failures?.map(codeOf).find((code) => code !== undefined);
}

/** Names a failure of the engine; what it is inside counts, and the rest is `failed`. */
export function asStorageFault(error: unknown): StorageFault {
  if (error instanceof StorageFault) return error;
  const message = isObject(error) ? error.message : error;
  return new StorageFault(codeOf(error) ?? 'failed', String(message), error);
}
