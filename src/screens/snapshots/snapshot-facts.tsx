import type { ReactNode } from 'react';
import type { SnapshotFile } from '../../domain/snapshot.ts';
import { basisWords } from '../../text/basis-words.ts';
import { instantText } from '../../text/format.ts';
import { asOfText, snapshotWords as words } from '../../text/snapshot-words.ts';
import { Fact } from '../../ui/fact.tsx';
import { HashText } from './hash-text.tsx';

interface SnapshotFactsProps {
  readonly file: SnapshotFile;
  /** facts before and after those that every snapshot has */
  readonly first?: ReactNode;
  readonly last?: ReactNode;
}

/** Whose board, as of when, frozen when and by whom, and the whole hash, to be selected and compared. */
export function SnapshotFacts({ file: { snapshot, sha256 }, first, last }: SnapshotFactsProps) {
  const { plan, asOf, basis = 'reported', takenAt, by, note } = snapshot;
  return (
    <dl className="snapshot-facts">
      {first}
      <Fact term={words.plan}>{plan.name}</Fact>
      <Fact term={words.asOf}>{asOfText(asOf)}</Fact>
      <Fact term={basisWords.picker}>{basisWords.notes[basis]}</Fact>
      <Fact term={words.takenAt}>{instantText(takenAt)}</Fact>
      {/* The format promises text for these two; a forged file with a right hash may hold anything. */}
      <Fact term={words.by}>{String(by)}</Fact>
      {note !== undefined && <Fact term={words.note}>{String(note)}</Fact>}
      <Fact term={words.hash}>
        <HashText hash={sha256} />
      </Fact>
      {last}
    </dl>
  );
}
