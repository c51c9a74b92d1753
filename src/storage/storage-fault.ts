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

const CODES_BY_NAME: Readonly<Record<string, StorageFaultCode>> = {
  QuotaExceededError: 'quota',
  MissingAPIError: 'unavailable',
  SecurityError: 'unavailable',
  VersionError: 'newer',
  DatabaseClosedError: 'superseded',
};

const hasName = (error: unknown): error is { name: string; inner?: unknown; message?: string } =>
  typeof error === 'object' && error !== null && 'name' in error;

/** Names a failure of the engine; a quota error hides inside an AbortError. */
export function asStorageFault(error: unknown): StorageFault {
  if (error instanceof StorageFault) return error;
  for (let inner = error; hasName(inner); inner = inner.inner) {
    const code = CODES_BY_NAME[inner.name];
    if (code !== undefined) return new StorageFault(code, inner.message, error);
  }
  return new StorageFault('failed', hasName(error) ? error.message : String(error), error);
}
