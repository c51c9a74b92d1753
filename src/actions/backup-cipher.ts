import { type BackupEncryption, type BackupHead, boundText, ITERATIONS } from '../domain/backup-header.ts';
import { missingCharacters, plainPassword } from '../domain/backup-password.ts';
import { bytesOfHex, hexOf } from '../domain/hex.ts';
import type { DerivedKey } from '../storage/backup-settings.ts';
import { BackupFault } from './backup-fault.ts';
import { type Pieces, segmentsOf } from './byte-streams.ts';

const SEGMENT_BYTES = 1024 * 1024;
const TAG_BYTES = 16;
const SALT_BYTES = 16;
const NONCE_BYTES = 7;

/** Random bytes and ciphers, handed in; `subtle` is missing on plain HTTP. */
export interface Vault {
  readonly subtle: SubtleCrypto | undefined;
  readonly randomBytes: (count: number) => Uint8Array;
}

/** What opens or closes a file. */
export type Lock = { readonly password: string } | DerivedKey;

async function keyFrom(
  subtle: SubtleCrypto,
  password: string,
  { salt, iterations }: Pick<DerivedKey, 'salt' | 'iterations'>,
): Promise<CryptoKey> {
  const bytes = new TextEncoder().encode(plainPassword(password));
  const secret = await subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveKey']);
  return subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', iterations, salt: bytesOfHex(salt) },
    secret,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

/**
 * The key of a new password, under a salt of its own. Rejects with `no-crypto` where the browser has no ciphers, and with
 * `password-weak`.
 */
export async function deriveKey({ subtle, randomBytes }: Vault, password: string): Promise<DerivedKey> {
  if (subtle === undefined) throw new BackupFault('no-crypto');
  if (missingCharacters(password) > 0) throw new BackupFault('password-weak');
  const drawn = { salt: hexOf(randomBytes(SALT_BYTES)), iterations: ITERATIONS.least };
  return { ...drawn, key: await keyFrom(subtle, password, drawn) };
}

/** What a file says of its encryption; the nonce is new for every file, the salt for every password. */
export const newEncryption = (
  { randomBytes }: Vault,
  { salt, iterations }: DerivedKey,
): BackupEncryption => ({
  cipher: 'AES-256-GCM',
  derivation: 'PBKDF2-SHA-256',
  iterations,
  salt,
  nonce: hexOf(randomBytes(NONCE_BYTES)),
  segmentBytes: SEGMENT_BYTES,
});

/** A key that was kept opens what was closed with it, and nothing else. */
async function keyFor(subtle: SubtleCrypto, lock: Lock, encryption: BackupEncryption): Promise<CryptoKey> {
  if ('password' in lock) return keyFrom(subtle, lock.password, encryption);
  if (lock.salt !== encryption.salt) throw new BackupFault('wrong-password');
  return lock.key;
}

/** Every segment has its own nonce, and the last another than it would have in the middle: no end can be cut off. */
function nonceOf({ nonce }: BackupEncryption, count: number, isLast: boolean): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(NONCE_BYTES + 5);
  bytes.set(bytesOfHex(nonce));
  new DataView(bytes.buffer).setUint32(NONCE_BYTES, count);
  bytes[NONCE_BYTES + 4] = isLast ? 1 : 0;
  return bytes;
}

/** What is bound by the encryption: the head's fields that are known before the body is. */
export type Bound = Parameters<typeof boundText>[0];

async function* cipher(
  pieces: Pieces,
  size: number,
  bound: Bound,
  encryption: BackupEncryption,
  turn: (parameters: AesGcmParams, bytes: Uint8Array<ArrayBuffer>, count: number) => Promise<ArrayBuffer>,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const additionalData = new TextEncoder().encode(boundText(bound));
  let count = 0;
  for await (const { bytes, isLast } of segmentsOf(pieces, size)) {
    const iv = nonceOf(encryption, count, isLast);
    yield new Uint8Array(await turn({ name: 'AES-GCM', iv, additionalData }, bytes, count));
    count += 1;
  }
}

/** Closes the body. Rejects with the fault `no-crypto` where the browser has no ciphers. */
export async function* sealed(
  pieces: Pieces,
  bound: Bound & { readonly encryption: BackupEncryption },
  { key }: DerivedKey,
  { subtle }: Vault,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  if (subtle === undefined) throw new BackupFault('no-crypto');
  const { encryption } = bound;
  yield* cipher(pieces, encryption.segmentBytes, bound, encryption, (parameters, bytes) =>
    subtle.encrypt(parameters, key, bytes),
  );
}

/**
 * Opens the body. Rejects with the faults `no-crypto`, `password-needed`, `wrong-password` when its first segment does
 * not open, and `damaged` when a later one does not.
 */
export async function* opened(
  pieces: Pieces,
  header: Pick<BackupHead, 'encryption'> & Bound,
  lock: Lock | undefined,
  { subtle }: Vault,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const { encryption } = header;
  if (encryption === undefined) return yield* pieces;
  if (subtle === undefined) throw new BackupFault('no-crypto');
  if (lock === undefined || ('password' in lock && lock.password === ''))
    throw new BackupFault('password-needed');
  const key = await keyFor(subtle, lock, encryption);
  const open = (parameters: AesGcmParams, bytes: Uint8Array<ArrayBuffer>, count: number) =>
    subtle.decrypt(parameters, key, bytes).catch(() => {
      throw new BackupFault(count === 0 ? 'wrong-password' : 'damaged');
    });
  yield* cipher(pieces, encryption.segmentBytes + TAG_BYTES, header, encryption, open);
}
