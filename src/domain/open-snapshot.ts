import { bytesOfHex } from './hex.ts';
import { type Refused, type SnapshotFile, type Verification, verifySnapshot } from './snapshot.ts';
import { CURVE, SIGNING, type SignatureState, type SnapshotSignature } from './snapshot-signature.ts';

/** What checks signatures, handed in; undefined where the platform has none, as on plain HTTP. */
export type Subtle = SubtleCrypto | undefined;

/** A file that may be relied on. `fits`: signed, by whom the device tells (`SignatureState`). */
export interface SoundSnapshot<Signature = Exclude<SignatureState, 'own' | 'other'> | 'fits'> {
  readonly ok: true;
  readonly file: SnapshotFile;
  /** see `Verification` */
  readonly recomputed: boolean;
  readonly signature: Signature;
}

export type Opening = SoundSnapshot | Refused;

const NOT_SIGNED_SO: Refused = {
  ok: false,
  fault: 'signature-differs',
  altered: [{ kind: 'part', part: 'signature', how: 'changed' }],
};

const nameOf = (error: unknown): unknown => (error as { readonly name?: unknown } | null)?.name;

async function check(subtle: Subtle, { publicKey, value }: SnapshotSignature, sha256: string) {
  if (subtle === undefined) return 'unchecked';
  try {
    const key = await subtle.importKey('raw', bytesOfHex(publicKey), CURVE, false, ['verify']);
    const said = new TextEncoder().encode(sha256);
    return (await subtle.verify(SIGNING, key, bytesOfHex(value), said)) ? 'fits' : 'differs';
  } catch (error) {
    // Else it is no point of the curve: nobody has such a key.
    return nameOf(error) === 'NotSupportedError' ? 'unchecked' : 'differs';
  }
}

async function signed(
  verified: Extract<Verification, { readonly ok: true }>,
  subtle: Subtle,
): Promise<Opening> {
  const { signature, sha256 } = verified.file;
  if (signature === undefined) return { ...verified, signature: 'unsigned' };
  const found = await check(subtle, signature, sha256);
  return found === 'differs' ? NOT_SIGNED_SO : { ...verified, signature: found };
}

/**
 * The one way to a snapshot that is relied on: verifies the content, then that the signature is of it. A content whose
 * hashes were made anew under the old signature is refused like an altered figure. Never rejects, whatever the text.
 */
export async function openSnapshot(text: string, subtle: Subtle): Promise<Opening> {
  const verification = verifySnapshot(text);
  return verification.ok ? signed(verification, subtle) : verification;
}
