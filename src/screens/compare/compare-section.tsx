import { Link } from 'wouter';
import type { Difference } from '../../domain/difference.ts';
import type { DifferenceKind } from '../../domain/difference-kind.ts';
import { compareWords as words } from '../../text/compare-words.ts';
import { targetAddress } from '../../ui/addresses.ts';
import { type CompareRow, CompareTable } from '../../ui/compare-table.tsx';
import type { ComparePlace } from './compare-place.ts';

interface CompareSectionProps {
  readonly place: ComparePlace;
  readonly names: readonly [before: string, after: string];
  readonly rowOf: (difference: Difference) => CompareRow;
  readonly kind: DifferenceKind;
  readonly differences: readonly Difference[];
  /** closed for what did not change, until it is asked for */
  readonly isOpen: boolean;
}

/** The items of one kind under its heading. */
export function CompareSection(props: CompareSectionProps) {
  const { kind, differences, isOpen, place, names, rowOf } = props;
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
        link={(row) => (
          <Link href={targetAddress(place.planId, place.moments.after.asOf, row.id, place.basis)}>
            {row.name}
          </Link>
        )}
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
