import { type UseQueryResult, useQueries, useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { type Change, isKnown } from '../../domain/change.ts';
import type { Stamp } from '../../domain/clock.ts';
import { isTargetChange } from '../../domain/fold.ts';
import { type Day, endOfDay, reasonsBetween } from '../../domain/known-changes.ts';
import { historyQuery } from '../../queries/history.ts';
import { type KnownStates, knownAtQuery, knownOtherwise } from '../../queries/known-at.ts';
import type { PlanStates } from '../../queries/plan-states.ts';
import type { Workspace } from '../../queries/workspace.ts';

type Days = readonly [before: Day | undefined, after: Day | undefined];
type Reasons = KnownStates['reasonsByTargetId'];

const noReasons: Reasons = {};
const noIds: readonly string[] = [];

/** Later than every stamp: what is known now. */
const NOW: Stamp = '~';
const momentOf = (day: Day | undefined): Stamp => (day === undefined ? NOW : endOfDay(day));

/** The histories of some targets → why each was changed between two days; nothing before all are read. */
function reasonsIn(
  targetIds: readonly string[],
  histories: readonly UseQueryResult<Change[]>[],
  [from = NOW, to = NOW]: readonly Stamp[],
): Reasons {
  if (histories.some(({ data }) => data === undefined)) return noReasons;
  const reasons = targetIds.map((id, place) => {
    const changes = (histories[place]?.data ?? []).filter(isKnown).filter(isTargetChange);
    return [id, reasonsBetween(changes, from, to)] as const;
  });
  return Object.fromEntries(reasons.filter(([, own]) => own.length > 0));
}

function useKnownAt(workspace: Workspace, kept: PlanStates | undefined, day: Day | undefined) {
  const known = useQuery({
    ...knownAtQuery(workspace, kept?.plan.id ?? '', day ?? ''),
    enabled: day !== undefined && kept !== undefined,
  });
  return { ...known, data: day === undefined ? kept : (known.data ?? undefined) };
}

/**
 * Both moments as they are read: from the kept states, or from the histories where a day is asked for. A save elsewhere
 * reads only the histories anew of the targets it speaks of, for their reasons.
 */
export function useMoments(workspace: Workspace, kept: PlanStates | undefined, [before, after]: Days) {
  const sides = [useKnownAt(workspace, kept, before), useKnownAt(workspace, kept, after)] as const;
  const [{ data: then }, { data: now }] = sides;
  const targetIds = useMemo(
    () => (before === after || !then || !now ? noIds : knownOtherwise({ before: then, after: now })),
    [before, after, then, now],
  );
  const between = [momentOf(before), momentOf(after)].sort();
  const [from, to] = between;
  const combine = useCallback(
    (histories: readonly UseQueryResult<Change[]>[]) =>
      reasonsIn(targetIds, histories, [from ?? NOW, to ?? NOW]),
    [targetIds, from, to],
  );
  const reasonsByTargetId = useQueries({
    queries: targetIds.map((id) => historyQuery(workspace, id)),
    combine,
  });
  const read = useMemo(
    (): KnownStates | undefined => then && now && { before: then, after: now, reasonsByTargetId },
    [then, now, reasonsByTargetId],
  );
  const failed = sides.find(({ error, data }) => error && !data);
  return { read, failed };
}
