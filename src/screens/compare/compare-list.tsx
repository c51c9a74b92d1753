import { useEffect, useMemo, useRef } from 'react';
import { Link } from 'wouter';
import type { Difference } from '../../domain/difference.ts';
import type { DifferenceFilter } from '../../domain/difference-filter.ts';
import { type DifferenceKind, differenceKinds } from '../../domain/difference-kind.ts';
import { sideWord, compareWords as words } from '../../text/compare-words.ts';
import { targetAddress } from '../../ui/addresses.ts';
import { type CompareRow, CompareTable } from '../../ui/compare-table.tsx';
import { type ComparePlace, placeAddress } from './compare-place.ts';
import type { CompareView } from './compare-view.ts';

interface CompareListProps {
  readonly place: ComparePlace;
  readonly view: CompareView;
  readonly names: readonly [before: string, after: string];
  readonly rowOf: (difference: Difference) => CompareRow;
}

/** What the filter asks for besides the area. */
const withoutArea = ({ areaId: _area, ...rest }: DifferenceFilter): Omit<DifferenceFilter, 'areaId'> => rest;

function flowName({ from, to }: DifferenceFilter): string | undefined {
  if (from !== undefined && to !== undefined) return words.flowFilter(sideWord(from), sideWord(to));
  if (from !== undefined) return words.fromFilter(sideWord(from));
  return to === undefined ? undefined : words.toFilter(sideWord(to));
}

/** The kinds there are, each with its count; the one that is shown is marked. */
function Chips({ place, view: { comparison } }: Pick<CompareListProps, 'place' | 'view'>) {
  const { areaId, ...asked } = place.filter;
  const area = areaId === undefined ? {} : { areaId };
  const { countsByKind, adjusted, differences } = comparison;
  const flow = flowName(asked);
  const chips: readonly (readonly [string, number, DifferenceFilter, boolean])[] = [
    [words.anyKind, differences.length, area, Object.keys(asked).length === 0],
    ...differenceKinds
      .filter((kind) => kind !== 'adjusted')
      .map(
        (kind) => [words.kinds[kind], countsByKind[kind], { ...area, kind }, asked.kind === kind] as const,
      ),
    [words.kinds.adjusted, adjusted, { ...area, adjusted: true }, asked.adjusted === true],
  ];
  return (
    <ul className="chips" aria-label={words.filters}>
      {chips
        .filter(([, count, , isOn]) => count > 0 || isOn)
        .map(([word, count, filter, isOn]) => (
          <li key={word}>
            <Link
              className="chip"
              href={placeAddress({ ...place, filter: isOn ? area : filter })}
              {...(isOn ? { 'aria-current': 'true' as const } : {})}
            >
              {word} {count}
            </Link>
          </li>
        ))}
      {flow !== undefined && (
        <li>
          <Link className="chip" href={placeAddress({ ...place, filter: area })} aria-current="true">
            {flow}
          </Link>
        </li>
      )}
    </ul>
  );
}

function Section({
  kind,
  differences,
  isOpen,
  place,
  names: [before, after],
  rowOf,
}: Omit<CompareListProps, 'view'> & {
  readonly kind: DifferenceKind;
  readonly differences: readonly Difference[];
  /** closed for what did not change, until it is asked for */
  readonly isOpen: boolean;
}) {
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

/** A filter that was just chosen, above, brings its list into view; opened anew the page begins at its top. */
function useShownList(filter: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  const last = useRef(filter);
  useEffect(() => {
    if (last.current === filter) return;
    last.current = filter;
    // After the shell, which scrolls every new page to its top.
    const frame = requestAnimationFrame(() => {
      heading.current?.scrollIntoView();
      heading.current?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, [filter]);
  return heading;
}

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
      <Chips place={place} view={view} />
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
        <Section
          key={section.kind}
          {...section}
          {...{ place, names, rowOf }}
          isOpen={section.kind !== 'same' || isAsked}
        />
      ))}
    </section>
  );
}
