import { useMemo } from 'react';
import { Link } from 'wouter';
import { type OrganisationState, unitName } from '../../domain/organisation.ts';
import type { Plan } from '../../domain/plan.ts';
import { DifferenceList } from '../../parts/difference-list.tsx';
import { rowOf } from '../../parts/difference-row.ts';
import { RuleLine } from '../../parts/rule-line.tsx';
import { useKeptPlace } from '../../parts/use-kept-place.ts';
import type { KnownStates } from '../../queries/known-at.ts';
import { basisWords } from '../../text/basis-words.ts';
import { comparisonSentence } from '../../text/compare-sentence.ts';
import { momentNames, compareWords as words } from '../../text/compare-words.ts';
import { shellWords } from '../../text/shell-words.ts';
import { targetAddress } from '../../ui/addresses.ts';
import { CompareFlow } from '../../ui/compare-flow.tsx';
import { CompareSentence } from '../../ui/compare-sentence.tsx';
import { type ComparePlace, placeAddress } from './compare-place.ts';
import { type CompareView, compareViewOf } from './compare-view.ts';

interface ComparePageProps {
  readonly place: ComparePlace;
  readonly plan: Plan;
  readonly read: KnownStates;
  readonly organisation: OrganisationState;
}

const isSameMoment = ({ moments: { before, after } }: ComparePlace): boolean =>
  before.asOf === after.asOf && before.known === after.known;

/** What must be known before a difference is taken for progress. */
function Notices({ place, view: { comparison } }: { place: ComparePlace; view: CompareView }) {
  const { rulesDiffer, countsByKind, differences } = comparison;
  const isUnchanged = countsByKind.same === differences.length;
  return (
    <>
      {isSameMoment(place) && <p className="notice">{words.sameMoment}</p>}
      {!isSameMoment(place) && isUnchanged && <p className="notice">{words.nothing}</p>}
      {rulesDiffer && <p className="notice">{words.rulesDiffer}</p>}
    </>
  );
}

/** The comparison in words, as a table of lights and as a list; every number leads to its rows further down. */
export function ComparePage({ place, plan, read, organisation }: ComparePageProps) {
  const view = useMemo(() => compareViewOf(read, place), [read, place]);
  useKeptPlace(true);
  const { moments, basis, filter } = place;
  const names = momentNames(moments.before, moments.after);
  const { areaId } = filter;
  const scope = areaId === undefined ? {} : { areaId };
  const context = {
    plan,
    nameOfUnit: (unitId: string) => unitName(organisation, unitId),
    reasonsByTargetId: read.reasonsByTargetId,
  };
  const isKnown = moments.before.known !== undefined || moments.after.known !== undefined;
  return (
    <>
      <CompareSentence
        sentence={comparisonSentence(view.comparison, names, scope)}
        link={({ phrase, filter: to }) => <Link href={placeAddress({ ...place, filter: to })}>{phrase}</Link>}
      />
      <Notices place={place} view={view} />
      <CompareFlow
        flow={view.flow}
        caption={words.flowCaption(...names)}
        link={(number, to, said) => (
          <Link href={placeAddress({ ...place, filter: { ...scope, ...to } })} aria-label={said}>
            {number}
          </Link>
        )}
      />
      <DifferenceList
        {...view}
        {...{ filter, names }}
        address={(to) => placeAddress({ ...place, filter: to })}
        link={({ id, name }) => (
          <Link href={targetAddress(plan.id, moments.after.asOf, id, basis)}>{name}</Link>
        )}
        rowOf={(each) => rowOf(each, context)}
      />
      <div className="page-foot">
        <p>{isKnown ? words.knownRule : words.knownNow}</p>
        <p>{basisWords.notes[basis]}</p>
        {view.comparison.rulesDiffer && <p>{words.ruleBefore(shellWords.ruleLine(read.before.rule))}</p>}
        <RuleLine rule={read.after.rule} planId={plan.id} asOf={moments.after.asOf} basis={basis} />
      </div>
    </>
  );
}
