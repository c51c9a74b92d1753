import {
  type Refused,
  type SnapshotFault,
  type SnapshotFile,
  verifySnapshot,
} from '../../domain/snapshot.ts';
import type { SignatureState } from '../../domain/snapshot-signature.ts';
import type { FileFault } from '../../text/snapshot-words.ts';
import { signatureRefusal } from './signature-refusal.ts';

const LARGEST = 50 * 1024 * 1024;

/** Asks who signed a file whose content was verified. */
export type CheckSignature = (file: SnapshotFile) => Promise<SignatureState>;

export type FileVerification = { readonly fileName: string } & (
  | {
      readonly ok: true;
      readonly file: SnapshotFile;
      readonly recomputed: boolean;
      readonly signature: SignatureState;
    }
  | Refused<SnapshotFault | FileFault>
);

/** Verifies a chosen file where it is. Nothing is kept of it; never rejects. */
export async function verifyFile(chosen: File, check: CheckSignature): Promise<FileVerification> {
  const fileName = chosen.name;
  if (chosen.size > LARGEST) return { fileName, ok: false, fault: 'too-large' };
  try {
    const verification = verifySnapshot(await chosen.text());
    if (!verification.ok) return { fileName, ...verification };
    const signature = await check(verification.file);
    return { fileName, ...(signatureRefusal(signature) ?? { ...verification, signature }) };
  } catch {
    return { fileName, ok: false, fault: 'unreadable' };
  }
}
