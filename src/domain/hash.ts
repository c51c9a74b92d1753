import { sha256 } from '@noble/hashes/sha2.js';
import { hexOf } from './hex.ts';

/** A SHA-256 that is fed piece by piece; `digest` once at the end, 64 lower-case hex digits. */
export interface RunningHash {
  readonly update: (bytes: Uint8Array) => void;
  readonly digest: () => string;
}

export function runningHash(): RunningHash {
  const hash = sha256.create();
  return { update: (bytes) => void hash.update(bytes), digest: () => hexOf(hash.digest()) };
}

/** SHA-256 of the text's UTF-8 bytes, 64 lower-case hex digits. Works without crypto.subtle (plain HTTP). */
export const sha256Hex = (text: string): string => hexOf(sha256(new TextEncoder().encode(text)));

/**
 * SHA-256 of bytes that come in parts, 64 lower-case hex digits; how they are cut does not matter. Between two parts
 * others have their turn, so that a page stays responsive over a large file. Rejects when the parts do.
 */
export async function sha256HexOfParts(parts: AsyncIterable<Uint8Array>): Promise<string> {
  const hash = sha256.create();
  for await (const part of parts) hash.update(part);
  return hexOf(hash.digest());
}
