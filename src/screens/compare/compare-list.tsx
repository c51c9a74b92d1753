import { useMemo } from 'react';
import { Link } from 'wouter';
import type { Difference } from '../../domain/difference.ts';
import type { DifferenceFilter } from '../../domain/difference-filter.ts';
import { differenceKinds } from '../../domain/difference-kind.ts';
import { compareWords as words } from '../../text/compare-words.ts';
import type { CompareRow } from '../../ui/compare-table.tsx';
import { CompareChips } from './compare-chips.tsx';
import { type ComparePlace, placeAddress } from './compare-place.ts';
import { CompareSection } from './compare-section.tsx';
import type { CompareView } from './compare-view.ts';
import { useShownList } from './use-shown-list.ts';

interface CompareListProps {
  readonly place: ComparePlace;
  readonly view: CompareView;
  readonly names: readonly [before: string, after: string];
  readonly rowOf: (difference: Difference) => CompareRow;
}

/** What the filter asks for besides the area. */
const withoutArea = ({ areaId: _area, ...rest }: DifferenceFilter): Omit<DifferenceFilter, 'areaId'> => rest;

/** The differences by kind, what wants attention first. */
export function CompareList({ place, view, names, rowOf }: CompareListProps) {
  const { shown, comparison } = view;
  const asked = withoutArea(place.filter);
  const heading = useShownList(JSON.stringify(asked));
  const isAsked = Object.keys(asked).length > 0;
  const sections = useMemo(
    () =>
      differenceKinds
        .map((kind) => ({ kind, differences: shown.filter((each) => each.kind === kind) }))
        .filter(({ differences }) => differences.length > 0),
    [shown],
  );
  const { areaId } = place.filter;
  return (
    <section className="compare-list" aria-labelledby="compare-list">
      <h2 className="section-title" id="compare-list" ref={heading} tabIndex={-1}>
        {words.list}
      </h2>
      <CompareChips place={place} view={view} />
      <p role="status" className="field-hint">
        {words.listCount(shown.length, comparison.differences.length)}
      </p>
      {shown.length === 0 && (
        <div className="state state-empty">
          <p>{words.noItems}</p>
          <Link
            className="button"
            href={placeAddress({ ...place, filter: areaId === undefined ? {} : { areaId } })}
          >
            {words.showAll}
          </Link>
        </div>
      )}
      {sections.map((section) => (
        <CompareSection
          key={section.kind}
          {...section}
          {...{ place, names, rowOf }}
          isOpen={section.kind !== 'same' || isAsked}
        />
      ))}
    </section>
  );
}
