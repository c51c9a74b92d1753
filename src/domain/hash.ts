import { sha256 } from '@noble/hashes/sha2.js';

/** SHA-256 of the text's UTF-8 bytes, 64 lower-case hex digits. Works without crypto.subtle (plain HTTP). */
export const sha256Hex = (text: string): string =>
  Array.from(sha256(new TextEncoder().encode(text)), (byte) => byte.toString(16).padStart(2, '0')).join('');
