import type { SoundSnapshot } from '../../domain/open-snapshot.ts';
import type { Refused, SnapshotFault } from '../../domain/snapshot.ts';
import type { SignatureState } from '../../domain/snapshot-signature.ts';
import type { SnapshotOpening } from '../../queries/opened-snapshot.ts';
import type { FileFault } from '../../text/snapshot-words.ts';

const LARGEST = 50 * 1024 * 1024;

export type FileVerification = { readonly fileName: string } & (
  | SoundSnapshot<SignatureState>
  | Refused<SnapshotFault | FileFault>
);

/** Verifies a chosen file where it is. Nothing is kept of it; rejects only as `open` does. */
export async function verifyFile(
  chosen: File,
  open: (text: string) => Promise<SnapshotOpening>,
): Promise<FileVerification> {
  const fileName = chosen.name;
  if (chosen.size > LARGEST) return { fileName, ok: false, fault: 'too-large' };
  const text = await chosen.text().catch(() => undefined);
  if (text === undefined) return { fileName, ok: false, fault: 'unreadable' };
  return { fileName, ...(await open(text)) };
}
