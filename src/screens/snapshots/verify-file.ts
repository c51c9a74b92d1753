import type { SoundSnapshot } from '../../domain/open-snapshot.ts';
import type { Refused, SnapshotFault } from '../../domain/snapshot.ts';
import type { SignatureState } from '../../domain/snapshot-signature.ts';
import type { SnapshotOpening } from '../../queries/opened-snapshot.ts';
import type { FileFault } from '../../text/snapshot-words.ts';
import { claimedIdOf } from './claimed-id.ts';

/** A county's December, 230 items, is 1.3 MB. The words say the same number. */
export const LARGEST_SNAPSHOT_MB = 20;

export type FileVerification = { readonly fileName: string } & (
  | SoundSnapshot<SignatureState>
  | (Refused<SnapshotFault | FileFault> & { readonly claimedId?: string })
);

/** Verifies a chosen file where it is. Nothing is kept of it; rejects only as `open` does. */
export async function verifyFile(
  chosen: File,
  open: (text: string) => Promise<SnapshotOpening>,
): Promise<FileVerification> {
  const fileName = chosen.name;
  if (chosen.size > LARGEST_SNAPSHOT_MB * 1024 * 1024) return { fileName, ok: false, fault: 'too-large' };
  const text = await chosen.text().catch(() => undefined);
  if (text === undefined) return { fileName, ok: false, fault: 'unreadable' };
  const opening = await open(text);
  const claimedId = opening.ok ? undefined : claimedIdOf(text);
  return { fileName, ...opening, ...(claimedId === undefined ? {} : { claimedId }) };
}
