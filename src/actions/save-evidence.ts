import type { Evidence } from '../domain/change-bodies.ts';
import { evidenceName } from '../reporting/file-name.ts';
import type { Store } from '../storage/store.ts';
import { ActionFault } from './action-fault.ts';
import type { Rim } from './rim.ts';

/** What the file says of itself is not believed: it is saved, never opened by the browser. */
const TYPE = 'application/octet-stream';

/**
 * Saves an attached file under its own name, made safe; returns that name. Rejects with the fault `evidence-absent`
 * when the bytes are not on this device: it was attached on another one.
 */
export async function saveEvidence(
  store: Store,
  rim: Rim,
  { name, sha256 }: Extract<Evidence, { kind: 'file' }>,
): Promise<string> {
  const content = await store.readFile(sha256);
  if (content === undefined) throw new ActionFault('evidence-absent', name);
  const safe = evidenceName(name);
  rim.saveFile(safe, content.slice(0, content.size, TYPE));
  return safe;
}
