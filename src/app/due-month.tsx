import { useQuery } from '@tanstack/react-query';
import { Link, Redirect } from 'wouter';
import { dueForReport } from '../actions/current-period.ts';
import type { Period } from '../domain/period.ts';
import { plansQuery } from '../queries/plans.ts';
import type { Workspace } from '../queries/workspace.ts';
import { shellWords } from '../text/shell-words.ts';
import { homeAddress } from '../ui/addresses.ts';
import { NotFound } from '../ui/not-found.tsx';
import { browserRim } from './browser-rim.ts';

interface DueMonthProps {
  readonly workspace: Workspace;
  readonly planId: string;
  readonly address: (planId: string, asOf: Period) => string;
}

/** Leads on to the month of a plan that is to be reported now. */
export function DueMonth({ workspace, planId, address }: DueMonthProps) {
  const { data: plans } = useQuery(plansQuery(workspace));
  if (plans === undefined) return <p className="page">{shellWords.loading}</p>;
  const plan = plans.find(({ id }) => id === planId);
  if (plan === undefined) return <NotFound back={<Link href={homeAddress}>{shellWords.backToBoard}</Link>} />;
  return <Redirect to={address(planId, dueForReport(browserRim, plan))} replace />;
}
