import { queryOptions } from '@tanstack/react-query';
import type { SnapshotFile } from '../domain/snapshot.ts';
import { bytesOfHex, type SignatureState, type SnapshotSignature } from '../domain/snapshot-signature.ts';
import { readDeviceKey } from '../storage/device-key.ts';
import type { Workspace } from './workspace.ts';

/** What checks signatures; undefined on plain HTTP. */
export type Subtle = SubtleCrypto | undefined;

const CURVE = { name: 'ECDSA', namedCurve: 'P-256' };
const SIGNING = { name: 'ECDSA', hash: 'SHA-256' };

async function isBy(subtle: SubtleCrypto, { publicKey, value }: SnapshotSignature, sha256: string) {
  try {
    const key = await subtle.importKey('raw', bytesOfHex(publicKey), CURVE, false, ['verify']);
    return await subtle.verify(SIGNING, key, bytesOfHex(value), new TextEncoder().encode(sha256));
  } catch {
    // No point of the curve: nobody has such a key.
    return false;
  }
}

/** Who signed a file that was verified. Rejects only with a `StorageFault`. */
export async function signatureStateOf(
  workspace: Workspace,
  subtle: Subtle,
  { signature, sha256 }: SnapshotFile,
): Promise<SignatureState> {
  if (signature === undefined) return 'unsigned';
  if (subtle === undefined) return 'unchecked';
  if (!(await isBy(subtle, signature, sha256))) return 'differs';
  const own = await readDeviceKey(await workspace.store());
  return own?.publicKey === signature.publicKey ? 'own' : 'other';
}

/** The same of a snapshot that is opened; `file` is undefined while there is none, or it failed its verification. */
export const signatureQuery = (workspace: Workspace, subtle: Subtle, file: SnapshotFile | undefined) =>
  queryOptions({
    queryKey: [workspace.id, 'signature', file?.sha256, file?.signature?.value, subtle !== undefined],
    gcTime: 0,
    enabled: file !== undefined,
    queryFn: async (): Promise<SignatureState> =>
      file === undefined ? 'unsigned' : signatureStateOf(workspace, subtle, file),
  });
