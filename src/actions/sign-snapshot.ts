import { hexOf } from '../domain/hex.ts';
import { hashOf, type Snapshot, snapshotText } from '../domain/snapshot.ts';
import {
  CURVE,
  keyFingerprint,
  lowValue,
  SIGNATURE_ALGORITHM,
  SIGNING,
} from '../domain/snapshot-signature.ts';
import { type DeviceKey, keepDeviceKey, readDeviceKey } from '../storage/device-key.ts';
import type { Store } from '../storage/store.ts';

/** Why a snapshot is unsigned: there is nothing to sign with, as on plain HTTP, or signing broke (`detail`: how). */
export type UnsignedReason =
  | { readonly code: 'no-platform' }
  | { readonly code: 'failed'; readonly detail: string };

export interface SnapshotText {
  readonly text: string;
  /** absent when it is signed */
  readonly unsigned?: UnsignedReason;
}

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
  const value = lowValue(hexOf(new Uint8Array(await subtle.sign(SIGNING, key.signingKey, said))));
  return snapshotText(snapshot, { algorithm: SIGNATURE_ALGORITHM, publicKey: key.publicKey, value });
}

/**
 * The file's text of a snapshot, signed with this device's key, which is made now if there is none. Where the platform
 * cannot sign or keep a key it is unsigned and the reason comes with it: no snapshot at all would be worse.
 */
export async function snapshotTextOf(
  store: Store,
  subtle: SubtleCrypto | undefined,
  snapshot: Snapshot,
): Promise<SnapshotText> {
  if (subtle === undefined) return { text: snapshotText(snapshot), unsigned: { code: 'no-platform' } };
  try {
    return { text: await signedText(store, subtle, snapshot) };
  } catch (error) {
    return { text: snapshotText(snapshot), unsigned: { code: 'failed', detail: String(error) } };
  }
}
