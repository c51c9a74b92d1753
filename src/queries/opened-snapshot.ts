import { openSnapshot, type SoundSnapshot, type Subtle } from '../domain/open-snapshot.ts';
import type { Refused } from '../domain/snapshot.ts';
import type { SignatureState } from '../domain/snapshot-signature.ts';
import { readDeviceKey } from '../storage/device-key.ts';
import type { Workspace } from './workspace.ts';

/** A snapshot as a page shows it: sound, with who signed it, or why it is not shown. */
export type SnapshotOpening = SoundSnapshot<SignatureState> | Refused;

/**
 * Opens a snapshot's text, with `open` somewhere else than here, and tells whether this device signed it. Rejects only
 * with a `StorageFault`.
 */
export async function openText(
  workspace: Workspace,
  subtle: Subtle,
  text: string,
  open: typeof openSnapshot = openSnapshot,
): Promise<SnapshotOpening> {
  const opening = await open(text, subtle);
  if (!opening.ok) return opening;
  const { signature } = opening;
  if (signature !== 'fits') return { ...opening, signature };
  const own = await readDeviceKey(await workspace.store());
  const isOwn = own?.publicKey === opening.file.signature?.publicKey;
  return { ...opening, signature: isOwn ? 'own' : 'other' };
}
