import { type SnapshotFault, type SnapshotFile, verifySnapshot } from '../../domain/snapshot.ts';
import type { FileFault } from '../../text/snapshot-words.ts';

const LARGEST = 50 * 1024 * 1024;

export type FileVerification = { readonly fileName: string } & (
  | { readonly ok: true; readonly file: SnapshotFile; readonly recomputed: boolean }
  | { readonly ok: false; readonly fault: SnapshotFault | FileFault }
);

/** Verifies a chosen file where it is. Nothing is kept of it; never rejects. */
export async function verifyFile(chosen: File): Promise<FileVerification> {
  const fileName = chosen.name;
  if (chosen.size > LARGEST) return { fileName, ok: false, fault: 'too-large' };
  try {
    return { fileName, ...verifySnapshot(await chosen.text()) };
  } catch {
    return { fileName, ok: false, fault: 'unreadable' };
  }
}
