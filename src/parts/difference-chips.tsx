import { Link } from 'wouter';
import type { Comparison } from '../domain/difference.ts';
import type { DifferenceFilter } from '../domain/difference-filter.ts';
import { listedKinds } from '../domain/difference-kind.ts';
import { sideWord, compareWords as words } from '../text/compare-words.ts';

interface DifferenceChipsProps {
  readonly comparison: Comparison;
  readonly filter: DifferenceFilter;
  readonly address: (filter: DifferenceFilter) => string;
}

function flowName({ from, to }: DifferenceFilter): string | undefined {
  if (from !== undefined && to !== undefined) return words.flowFilter(sideWord(from), sideWord(to));
  if (from !== undefined) return words.fromFilter(sideWord(from));
  return to === undefined ? undefined : words.toFilter(sideWord(to));
}

/** The kinds there are, each with its count; the one that is shown is marked, and leads back to all. */
export function DifferenceChips({ comparison, filter: { areaId, ...asked }, address }: DifferenceChipsProps) {
  const area = areaId === undefined ? {} : { areaId };
  const { countsByKind, adjusted, differences } = comparison;
  const flow = flowName(asked);
  const chips: readonly (readonly [string, number, DifferenceFilter, boolean])[] = [
    [words.anyKind, differences.length, area, Object.keys(asked).length === 0],
    ...listedKinds.map(
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
              href={address(isOn ? area : filter)}
              {...(isOn ? { 'aria-current': 'true' as const } : {})}
            >
              {word} {count}
            </Link>
          </li>
        ))}
      {flow !== undefined && (
        <li>
          <Link className="chip" href={address(area)} aria-current="true">
            {flow}
          </Link>
        </li>
      )}
    </ul>
  );
}
