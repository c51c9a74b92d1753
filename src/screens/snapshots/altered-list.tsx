import type { Altered } from '../../domain/snapshot-altered.ts';
import { alteredTexts, snapshotTrustWords as words } from '../../text/snapshot-trust-words.ts';

/** What of a snapshot was altered, each place in words; nothing where none can be named. */
export function AlteredList({ altered = [] }: { readonly altered?: readonly Altered[] | undefined }) {
  if (altered.length === 0) return null;
  return (
    <div className="altered">
      <p>
        <strong>{words.altered}</strong>
      </p>
      <ul>
        {alteredTexts(altered).map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </div>
  );
}
