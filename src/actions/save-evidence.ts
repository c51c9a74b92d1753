import type { Evidence } from '../domain/change-bodies.ts';
import { evidenceName } from '../reporting/file-name.ts';
import type { Store } from '../storage/store.ts';
import { ActionFault } from './action-fault.ts';
import { fileHere } from './file-here.ts';
import type { Rim } from './rim.ts';

/** What the file says of itself is not believed: it is saved, never opened by the browser. */
const TYPE = 'application/octet-stream';

/**
 * Saves an attached file under its own name, made safe; returns that name. Rejects with the fault `evidence-absent`
 * when the bytes are not on this device: it was attached on another one; `evidence-altered` when they are not those that
 * were attached, or cannot be read.
 */
export async function saveEvidence(
  store: Store,
  rim: Rim,
  { name, sha256 }: Extract<Evidence, { kind: 'file' }>,
): Promise<string> {
  const here = await fileHere(store, sha256);
  if (here.state === 'absent') throw new ActionFault('evidence-absent', name);
  if (here.state === 'rotten') throw new ActionFault('evidence-altered', name);
  const { content } = here;
  const safe = evidenceName(name);
  rim.saveFile(safe, content.slice(0, content.size, TYPE));
  return safe;
}
