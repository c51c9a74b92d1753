import { heldFiles } from '../storage/backup-reads.ts';
import type { Store } from '../storage/store.ts';
import type { FileRow } from '../storage/tables.ts';

/** Notes the files of a stretch, and gives the bytes of those that are neither here nor noted before. */
export async function noteFiles(
  store: Store,
  content: readonly FileRow[],
  files: Set<string>,
  fresh: Set<string>,
): Promise<number> {
  const held = await heldFiles(
    store,
    content.map(({ sha256 }) => sha256),
  );
  let bytes = 0;
  for (const { sha256, content: blob } of content) {
    if (!files.has(sha256) && !held.has(sha256)) {
      fresh.add(sha256);
      bytes += blob.size;
    }
    files.add(sha256);
  }
  return bytes;
}
