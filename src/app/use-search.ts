import { useQueries, useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { emptyOrganisation } from '../domain/organisation.ts';
import type { ReadingsOf } from '../domain/pinyin-match.ts';
import { type Hit, search } from '../domain/search-rank.ts';
import { indexOf } from '../domain/searchable.ts';
import { organisationQuery } from '../queries/organisation.ts';
import { type PlanStates, planStatesQuery } from '../queries/plan-states.ts';
import { plansQuery } from '../queries/plans.ts';
import { findablesIn } from '../queries/search.ts';
import { snapshotsQuery } from '../queries/snapshots.ts';
import type { Workspace } from '../queries/workspace.ts';
import { type OptionGroup, optionGroups } from './search-options.ts';
import { searchPlace } from './search-place.ts';
import { searchableLists, searchablePages, type Thing } from './search-things.ts';
import type { Place } from './use-place.ts';

type Readings = ReadingsOf | 'loading' | 'none';

/** The readings of the characters arrive by themselves; until then, and where they cannot be had, one searches in Chinese. */
function useReadings(): Readings {
  const [readings, setReadings] = useState<Readings>('loading');
  useEffect(() => {
    let isWanted = true;
    const take = (next: Readings): void => {
      if (isWanted) setReadings(() => next);
    };
    import('./pinyin.ts').then(
      ({ readingsOf }) => take(readingsOf),
      () => take('none'),
    );
    return () => {
      isWanted = false;
    };
  }, []);
  return readings;
}

const allPages = (): Hit<Thing>[] =>
  searchablePages().map(({ thing, name }) => ({ thing, name, rank: 0, marks: [] }));

export interface Search {
  readonly isReady: boolean;
  readonly hasPinyin: boolean;
  readonly groups: readonly OptionGroup[];
}

/** What is found for what is typed; the pages while nothing is. */
export function useSearch(workspace: Workspace, place: Place | undefined, typed: string): Search {
  const { data: plans } = useQuery(plansQuery(workspace));
  const { data: organisation = emptyOrganisation } = useQuery(organisationQuery(workspace));
  const { reads, isReading } = useQueries({
    queries: (plans ?? []).map(({ id }) => planStatesQuery(workspace, id)),
    combine: (results) => ({
      reads: results.flatMap(({ data }): PlanStates[] => (data ? [data] : [])),
      isReading: results.some(({ isPending }) => isPending),
    }),
  });
  const readings = useReadings();
  const planId = place?.planId ?? '';
  const index = useMemo(() => {
    const things = [...findablesIn(reads, organisation, planId), ...searchableLists(), ...searchablePages()];
    return typeof readings === 'function' ? indexOf<Thing>(things, readings) : indexOf<Thing>(things);
  }, [reads, organisation, planId, readings]);
  const hits = useMemo(() => (typed.trim() === '' ? allPages() : search(index, typed)), [index, typed]);
  const { data: snapshots } = useQuery(snapshotsQuery(workspace));
  const newest = snapshots?.find((each) => each.planId === planId);
  const where = useMemo(() => place && searchPlace(reads, { ...place, newest }), [reads, place, newest]);
  const groups = useMemo(() => (where ? optionGroups(hits, where) : []), [hits, where]);
  return {
    isReady: plans !== undefined && !isReading && place !== undefined,
    hasPinyin: readings !== 'none',
    groups,
  };
}
