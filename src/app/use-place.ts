import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Basis } from '../domain/basis.ts';
import { latestPeriod } from '../domain/board.ts';
import { isWithin, type Period } from '../domain/period.ts';
import { planStatesQuery } from '../queries/plan-states.ts';
import type { Workspace } from '../queries/workspace.ts';
import { readMonthPart } from '../ui/addresses.ts';

/** What is looked at: a plan as of a month, by which figures. */
export interface Place {
  readonly planId: string;
  readonly asOf: Period;
  readonly basis: Basis;
}

/** The plan, month and basis of the board last looked at; the month it opens with when the address names none. */
export function usePlace(workspace: Workspace, planId: string, boardAddress: string): Place | undefined {
  const { data: read } = useQuery(planStatesQuery(workspace, planId));
  const latest = useMemo(() => (read ? latestPeriod(read.plan, read.states) : undefined), [read]);
  const named = readMonthPart(/^\/p\/[^/]+\/([^/]+)/.exec(boardAddress)?.[1] ?? '');
  // A month outside the plan is a page that is not there; the ways from it lead back into the plan.
  const isThere = read !== undefined && read !== null && isWithin(named.asOf, read.plan.periods);
  const asOf = isThere ? named.asOf : latest;
  return asOf === undefined ? undefined : { planId, asOf, basis: named.basis };
}
