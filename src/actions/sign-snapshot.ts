import { hexOf } from '../domain/hash.ts';
import { hashOf, type Snapshot, snapshotText } from '../domain/snapshot.ts';
import { keyFingerprint, SIGNATURE_ALGORITHM } from '../domain/snapshot-signature.ts';
import { type DeviceKey, keepDeviceKey, readDeviceKey } from '../storage/device-key.ts';
import type { Store } from '../storage/store.ts';

const CURVE = { name: 'ECDSA', namedCurve: 'P-256' };
const SIGNING = { name: 'ECDSA', hash: 'SHA-256' };

/** A key whose private half never leaves the browser that made it. */
async function newKey(subtle: SubtleCrypto): Promise<DeviceKey> {
  const { publicKey, privateKey } = await subtle.generateKey(CURVE, false, ['sign', 'verify']);
  const point = new Uint8Array(await subtle.exportKey('raw', publicKey));
  return { publicKey: hexOf(point), signingKey: privateKey };
}

async function signedText(store: Store, subtle: SubtleCrypto, bare: Snapshot): Promise<string> {
  const key = (await readDeviceKey(store)) ?? (await keepDeviceKey(store, await newKey(subtle)));
  const snapshot = { ...bare, signedWith: keyFingerprint(key.publicKey) };
  const said = new TextEncoder().encode(hashOf(snapshot));
  const value = hexOf(new Uint8Array(await subtle.sign(SIGNING, key.signingKey, said)));
  return snapshotText(snapshot, { algorithm: SIGNATURE_ALGORITHM, publicKey: key.publicKey, value });
}

/**
 * The file's text of a snapshot, signed with this device's key, which is made now if there is none. Unsigned where the
 * platform cannot sign or keep a key: a snapshot without a signature says so, none at all would be worse.
 */
export async function snapshotTextOf(
  store: Store,
  subtle: SubtleCrypto | undefined,
  snapshot: Snapshot,
): Promise<string> {
  if (subtle === undefined) return snapshotText(snapshot);
  try {
    return await signedText(store, subtle, snapshot);
  } catch {
    return snapshotText(snapshot);
  }
}
