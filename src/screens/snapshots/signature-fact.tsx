import type { SnapshotFile } from '../../domain/snapshot.ts';
import { keyFingerprint, type SignatureState } from '../../domain/snapshot-signature.ts';
import { keyText, snapshotTrustWords as words } from '../../text/snapshot-trust-words.ts';
import { Fact } from '../../ui/fact.tsx';

interface SignatureFactProps {
  readonly file: SnapshotFile;
  readonly state: SignatureState;
}

/** Who signed a snapshot, what that means, and the beginning of the key's fingerprint to be read aloud. */
export function SignatureFact({ file: { signature }, state }: SignatureFactProps) {
  const { name, text } = words.signatures[state];
  return (
    <Fact term={words.signature}>
      <strong>{name}</strong> <span className="fact-note">{text}</span>
      {signature && (
        <span className="fact-note">
          {' '}
          {words.keyFingerprint} <code className="hash">{keyText(keyFingerprint(signature.publicKey))}</code>
        </span>
      )}
    </Fact>
  );
}
