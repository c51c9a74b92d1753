import type { Refused } from '../../domain/snapshot.ts';
import { alteredTexts, boardFigureTexts } from '../../text/altered-texts.ts';
import { snapshotTrustWords as words } from '../../text/snapshot-trust-words.ts';

type Named = Pick<Refused, 'altered' | 'boardFigures'>;

function Places({ title, texts }: { readonly title: string; readonly texts: readonly string[] }) {
  if (texts.length === 0) return null;
  return (
    <div className="altered">
      <p>
        <strong>{title}</strong>
      </p>
      <ul>
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </div>
  );
}

/** What of a snapshot was altered or does not agree, each place in words; nothing where none can be named. */
export function AlteredList({ altered = [], boardFigures = [] }: Named) {
  return (
    <>
      <Places title={words.altered} texts={alteredTexts(altered)} />
      <Places title={words.disagreeing} texts={boardFigureTexts(boardFigures)} />
    </>
  );
}
