import type { Said } from '../../text/official-sentence.ts';

/** The words, and each figure with the id of what it says. */
export function BulletinSaid({ parts }: { readonly parts: Said }) {
  return parts.map((part, place) =>
    typeof part === 'string' ? (
      part
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: a sentence is drawn once and has no other order
      <data key={place} value={part.says}>
        {part.text}
      </data>
    ),
  );
}
