import * as v from 'valibot';
import { runningHash } from './hash.ts';

export const SIGNATURE_ALGORITHM = 'ECDSA-P256-SHA256';

const hex = (bytes: number) => v.pipe(v.string(), v.regex(new RegExp(`^[0-9a-f]{${2 * bytes}}$`)));

export const signatureSchema = v.strictObject({
  algorithm: v.literal(SIGNATURE_ALGORITHM),
  /** the point of the curve, uncompressed: 65 bytes that begin with 04, in lower-case hex */
  publicKey: hex(65),
  /** r and s, 32 bytes each, in lower-case hex; over the UTF-8 bytes of the file's `sha256` as it is written */
  value: hex(64),
});

/** What the key of a device said of a snapshot's hash. */
export type SnapshotSignature = v.InferOutput<typeof signatureSchema>;

/**
 * Who signed, as far as it can be told: this device · another (told apart by the fingerprint of its key) · nobody ·
 * somebody else than the file says, or of another content · not checked, because this browser cannot.
 */
export type SignatureState = 'own' | 'other' | 'unsigned' | 'differs' | 'unchecked';

/** The bytes of an even number of hex digits. */
export const bytesOfHex = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from({ length: text.length / 2 }, (_, n) => Number.parseInt(text.slice(2 * n, 2 * n + 2), 16));

/** By what people tell keys apart: the SHA-256 of the key's bytes, 64 lower-case hex digits. */
export function keyFingerprint(publicKey: string): string {
  const hash = runningHash();
  hash.update(bytesOfHex(publicKey));
  return hash.digest();
}
