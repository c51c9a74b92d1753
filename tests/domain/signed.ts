import { webcrypto } from 'node:crypto';
import { hexOf } from '../../src/domain/hex.ts';
import { hashOf, type Snapshot, snapshotText } from '../../src/domain/snapshot.ts';
import { keyFingerprint, lowValue, SIGNATURE_ALGORITHM } from '../../src/domain/snapshot-signature.ts';

/** What a browser on a secure origin has. */
export const subtle = webcrypto.subtle as unknown as SubtleCrypto;

/** A key, and what signs files with it as another program would by the published schema. */
export async function signer() {
  const pair = await subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign', 'verify']);
  const publicKey = hexOf(new Uint8Array(await subtle.exportKey('raw', pair.publicKey)));
  const sign = async (bare: Snapshot): Promise<string> => {
    const snapshot = { ...bare, signedWith: keyFingerprint(publicKey) };
    const said = new TextEncoder().encode(hashOf(snapshot));
    const value = await subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, pair.privateKey, said);
    const signature = {
      algorithm: SIGNATURE_ALGORITHM,
      publicKey,
      value: lowValue(hexOf(new Uint8Array(value))),
    } as const;
    return snapshotText(snapshot, signature);
  };
  return { publicKey, sign };
}
