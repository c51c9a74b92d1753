import * as v from 'valibot';
import { runningHash } from './hash.ts';
import { bytesOfHex } from './hex.ts';

export const SIGNATURE_ALGORITHM = 'ECDSA-P256-SHA256';
/** The same as Web Crypto names it: of which curve a key is, and how it signs. */
export const CURVE = { name: 'ECDSA', namedCurve: 'P-256' } as const;
export const SIGNING = { name: 'ECDSA', hash: 'SHA-256' } as const;
/** of the curve */
export const ORDER = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;

const hex = (bytes: number) => v.pipe(v.string(), v.regex(new RegExp(`^[0-9a-f]{${2 * bytes}}$`)));

export const signatureSchema = v.strictObject({
  algorithm: v.literal(SIGNATURE_ALGORITHM),
  /** the point of the curve, uncompressed: 65 bytes that begin with 04, in lower-case hex */
  publicKey: hex(65),
  /** r and s, 32 bytes each, in lower-case hex, s low; over the UTF-8 bytes of the file's `sha256` as it is written */
  value: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}[0-7][0-9a-f]{63}$/)),
});

/** What the key of a device said of a snapshot's hash. */
export type SnapshotSignature = v.InferOutput<typeof signatureSchema>;

/**
 * Who signed a sound file, as far as it can be told: this device · another (told apart by the fingerprint of its key) ·
 * nobody · not checked, because this browser cannot.
 */
export type SignatureState = 'own' | 'other' | 'unsigned' | 'unchecked';

const highest = ORDER / 2n;
const secondOf = (value: string): bigint => BigInt(`0x${value.slice(64)}`);

/**
 * Where (r, s) is a signature, (r, order − s) is one too, which anybody can work out: only the one whose s is at most half
 * the order counts, so that no other text of a file verifies.
 */
export const isLow = ({ value }: SnapshotSignature): boolean => secondOf(value) <= highest;

/** Of the two values the one that counts; 128 hex digits. */
export function lowValue(value: string): string {
  const second = secondOf(value);
  const low = second <= highest ? second : ORDER - second;
  return value.slice(0, 64) + low.toString(16).padStart(64, '0');
}

/** By what people tell keys apart: the SHA-256 of the key's bytes, 64 lower-case hex digits. */
export function keyFingerprint(publicKey: string): string {
  const hash = runningHash();
  hash.update(bytesOfHex(publicKey));
  return hash.digest();
}
