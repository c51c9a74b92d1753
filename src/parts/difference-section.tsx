import type { ReactNode } from 'react';
import type { Difference } from '../domain/difference.ts';
import type { DifferenceKind } from '../domain/difference-kind.ts';
import { compareWords as words } from '../text/compare-words.ts';
import { type CompareRow, CompareTable } from '../ui/compare-table.tsx';

interface DifferenceSectionProps {
  readonly names: readonly [before: string, after: string];
  readonly rowOf: (difference: Difference) => CompareRow;
  readonly link: (row: CompareRow) => ReactNode;
  readonly kind: DifferenceKind;
  readonly differences: readonly Difference[];
  /** closed for what did not change, until it is asked for */
  readonly isOpen: boolean;
}

/** The items of one kind under its heading. */
export function DifferenceSection(props: DifferenceSectionProps) {
  const { kind, differences, isOpen, names, rowOf, link } = props;
  const [before, after] = names;
  const id = `kind-${kind}`;
  const heading = (
    <h3 className="compare-kind" id={id}>
      {words.kinds[kind]}
      <span className="theme-counts">{words.sectionCount(differences.length)}</span>
    </h3>
  );
  const body = (
    <>
      <p className="field-hint">{words.kindNotes[kind]}</p>
      <CompareTable
        caption={words.tableCaption(words.kinds[kind], before, after)}
        rows={differences.map(rowOf)}
        link={link}
      />
    </>
  );
  if (isOpen)
    return (
      <section className="compare-section" aria-labelledby={id}>
        {heading}
        {body}
      </section>
    );
  return (
    <details className="disclosure compare-section">
      <summary>{heading}</summary>
      {body}
    </details>
  );
}
