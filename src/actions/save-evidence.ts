import type { Evidence } from '../domain/change-bodies.ts';
import { sha256HexOfParts } from '../domain/hash.ts';
import { evidenceName } from '../reporting/file-name.ts';
import type { Store } from '../storage/store.ts';
import { ActionFault } from './action-fault.ts';
import { slicesOf } from './file-slices.ts';
import type { Rim } from './rim.ts';

/** What the file says of itself is not believed: it is saved, never opened by the browser. */
const TYPE = 'application/octet-stream';

/**
 * Saves an attached file under its own name, made safe; returns that name. Rejects with the fault `evidence-absent`
 * when the bytes are not on this device: it was attached on another one; `evidence-altered` when they are not those that
 * were attached.
 */
export async function saveEvidence(
  store: Store,
  rim: Rim,
  { name, sha256 }: Extract<Evidence, { kind: 'file' }>,
): Promise<string> {
  const content = await store.readFile(sha256);
  if (content === undefined) throw new ActionFault('evidence-absent', name);
  if ((await sha256HexOfParts(slicesOf(content))) !== sha256) throw new ActionFault('evidence-altered', name);
  const safe = evidenceName(name);
  rim.saveFile(safe, content.slice(0, content.size, TYPE));
  return safe;
}
