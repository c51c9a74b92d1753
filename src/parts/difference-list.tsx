import { type ReactNode, useMemo } from 'react';
import { Link } from 'wouter';
import type { Comparison, Difference } from '../domain/difference.ts';
import type { DifferenceFilter } from '../domain/difference-filter.ts';
import { differenceKinds } from '../domain/difference-kind.ts';
import { compareWords as words } from '../text/compare-words.ts';
import type { CompareRow } from '../ui/compare-table.tsx';
import { DifferenceChips } from './difference-chips.tsx';
import { DifferenceSection } from './difference-section.tsx';
import { useShownList } from './use-shown-list.ts';

interface DifferenceListProps {
  readonly comparison: Comparison;
  /** those that the filter lets pass, in the comparison's order */
  readonly shown: readonly Difference[];
  readonly filter: DifferenceFilter;
  /** where the page lists what a filter lets pass */
  readonly address: (filter: DifferenceFilter) => string;
  /** leads to an item */
  readonly link: (row: CompareRow) => ReactNode;
  readonly names: readonly [before: string, after: string];
  readonly rowOf: (difference: Difference) => CompareRow;
}

/** What the filter asks for besides the area. */
const withoutArea = ({ areaId: _area, ...rest }: DifferenceFilter): Omit<DifferenceFilter, 'areaId'> => rest;

/** The differences by kind, what wants attention first. */
export function DifferenceList(props: DifferenceListProps) {
  const { comparison, shown, filter, address } = props;
  const asked = withoutArea(filter);
  const heading = useShownList(JSON.stringify(asked));
  const isAsked = Object.keys(asked).length > 0;
  const sections = useMemo(
    () =>
      differenceKinds
        .map((kind) => ({ kind, differences: shown.filter((each) => each.kind === kind) }))
        .filter(({ differences }) => differences.length > 0),
    [shown],
  );
  const { areaId } = filter;
  return (
    <section className="compare-list" aria-labelledby="compare-list">
      <h2 className="section-title" id="compare-list" ref={heading} tabIndex={-1}>
        {words.list}
      </h2>
      <DifferenceChips comparison={comparison} filter={filter} address={address} />
      <p role="status" className="field-hint">
        {words.listCount(shown.length, comparison.differences.length)}
      </p>
      {shown.length === 0 && (
        <div className="state state-empty">
          <p>{words.noItems}</p>
          <Link className="button" href={address(areaId === undefined ? {} : { areaId })}>
            {words.showAll}
          </Link>
        </div>
      )}
      {sections.map((section) => (
        <DifferenceSection
          key={section.kind}
          {...section}
          names={props.names}
          rowOf={props.rowOf}
          link={props.link}
          isOpen={section.kind !== 'same' || isAsked}
        />
      ))}
    </section>
  );
}
