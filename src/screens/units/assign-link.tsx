import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { latestPeriod } from '../../domain/board.ts';
import { planStatesQuery } from '../../queries/plan-states.ts';
import { plansQuery } from '../../queries/plans.ts';
import type { Workspace } from '../../queries/workspace.ts';
import { unitWords as words } from '../../text/unit-words.ts';
import { assignAddress, homeAddress } from '../../ui/addresses.ts';

/** Leads to the assignments of the newest plan; to the board until that is read. */
export function AssignLink({ workspace }: { readonly workspace: Workspace }) {
  const { data: plans } = useQuery(plansQuery(workspace));
  const planId = plans?.[0]?.id;
  const { data } = useQuery({ ...planStatesQuery(workspace, planId ?? ''), enabled: planId !== undefined });
  const address = data ? assignAddress(data.plan.id, latestPeriod(data.plan, data.states)) : homeAddress;
  return <Link href={address}>{words.toAssign}</Link>;
}
