import { sha256HexOfParts } from '../domain/hash.ts';
import { StorageFault } from '../storage/storage-fault.ts';
import type { Store } from '../storage/store.ts';
import { slicesOf } from './file-slices.ts';

/** What this device holds of a file: nothing, bytes that are not what was put there or cannot be read, or the file. */
export type FileHere =
  | { readonly state: 'absent' }
  | { readonly state: 'rotten' }
  | { readonly state: 'intact'; readonly content: Blob };

async function isIntact(content: Blob, sha256: string): Promise<boolean> {
  try {
    return (await sha256HexOfParts(slicesOf(content))) === sha256;
  } catch {
    return false;
  }
}

/**
 * Reads a file and holds its bytes, slice by slice, against the hash it is kept under: what the disk gives need not be what
 * was put there. Rejects with a `StorageFault` when the database does not answer.
 */
export async function fileHere(store: Store, sha256: string): Promise<FileHere> {
  let content: Blob | undefined;
  try {
    content = await store.readFile(sha256);
  } catch (error) {
    if (!(error instanceof StorageFault && error.code === 'failed')) throw error;
    // One row that cannot be read is rotten; a database that gives nothing at all is not.
    await store.readExtent();
    return { state: 'rotten' };
  }
  if (content === undefined) return { state: 'absent' };
  return (await isIntact(content, sha256)) ? { state: 'intact', content } : { state: 'rotten' };
}
