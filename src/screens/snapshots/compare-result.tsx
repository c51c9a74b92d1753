import { useMemo } from 'react';
import { Link } from 'wouter';
import { type DifferenceFilter, printDifferenceFilter } from '../../domain/difference-filter.ts';
import type { OrganisationState } from '../../domain/organisation.ts';
import type { Snapshot } from '../../domain/snapshot.ts';
import { DifferenceList } from '../../parts/difference-list.tsx';
import { rowOf } from '../../parts/difference-row.ts';
import { useKeptPlace } from '../../parts/use-kept-place.ts';
import { comparisonSentence } from '../../text/compare-sentence.ts';
import { shellWords } from '../../text/shell-words.ts';
import { snapshotNames, snapshotCompareWords as words } from '../../text/snapshot-compare-words.ts';
import { compareSnapshotsAddress, targetAddress } from '../../ui/addresses.ts';
import { CompareFlow } from '../../ui/compare-flow.tsx';
import { CompareSentence } from '../../ui/compare-sentence.tsx';
import { basisOf, type PairView, pairViewOf, unitNamesOf } from './compare-pair.ts';

interface CompareResultProps {
  readonly before: Snapshot;
  readonly after: Snapshot;
  readonly filter: DifferenceFilter;
  readonly organisation: OrganisationState;
}

type Pair = Pick<CompareResultProps, 'before' | 'after'>;

/** What must be known before a difference is taken for progress. */
function Notices({ before, after, view }: Pair & { readonly view: PairView }) {
  const { rulesDiffer, countsByKind, differences } = view.comparison;
  const bases = [basisOf(before), basisOf(after)] as const;
  return (
    <>
      {countsByKind.same === differences.length && <p className="notice">{words.nothing}</p>}
      {bases[0] !== bases[1] && <p className="notice">{words.basesDiffer(...bases)}</p>}
      {rulesDiffer && <p className="notice">{words.rulesDiffer}</p>}
      {before.calculation !== after.calculation && <p className="notice">{words.calculationsDiffer}</p>}
    </>
  );
}

function Rules({ before, after, differ }: Pair & { readonly differ: boolean }) {
  if (!differ) return <p>{shellWords.ruleLine(after.rule)}</p>;
  return (
    <>
      <p>{words.ruleOf(words.before, shellWords.ruleLine(before.rule))}</p>
      <p>{words.ruleOf(words.after, shellWords.ruleLine(after.rule))}</p>
    </>
  );
}

const noReasons = {};

/** Two snapshots in words, as a table of lights and as a list, each item once; every number leads to its rows. */
export function CompareResult({ before, after, filter, organisation }: CompareResultProps) {
  const view = useMemo(() => pairViewOf(before, after, filter), [before, after, filter]);
  useKeptPlace(true);
  const names = snapshotNames(before, after);
  const { plan } = after;
  const scope = filter.areaId === undefined ? {} : { areaId: filter.areaId };
  const address = (to: DifferenceFilter): string =>
    compareSnapshotsAddress(before.id, after.id, printDifferenceFilter(to));
  const nameOfUnit = unitNamesOf(before, after, organisation);
  const context = { plan, nameOfUnit, reasonsByTargetId: noReasons };
  return (
    <>
      <CompareSentence
        sentence={comparisonSentence(view.comparison, names, scope)}
        link={({ phrase, filter: to }) => <Link href={address(to)}>{phrase}</Link>}
      />
      <Notices before={before} after={after} view={view} />
      <p className="compare-rest">{words.totals(...view.totals)}</p>
      <CompareFlow
        flow={view.flow}
        caption={words.flowCaption(...names)}
        link={(number, to, said) => (
          <Link href={address({ ...scope, ...to })} aria-label={said}>
            {number}
          </Link>
        )}
      />
      <DifferenceList
        {...view}
        {...{ filter, names, address }}
        link={({ id, name }) => (
          <Link href={targetAddress(plan.id, after.asOf, id, basisOf(after))}>{name}</Link>
        )}
        rowOf={(each) => rowOf(each, context)}
      />
      <div className="page-foot">
        <Rules before={before} after={after} differ={view.comparison.rulesDiffer} />
      </div>
    </>
  );
}
