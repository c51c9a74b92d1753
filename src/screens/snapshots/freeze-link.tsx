import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { latestPeriod } from '../../domain/board.ts';
import { planStatesQuery } from '../../queries/plan-states.ts';
import { plansQuery } from '../../queries/plans.ts';
import type { Workspace } from '../../queries/workspace.ts';
import { freezeAddress, homeAddress } from '../../ui/addresses.ts';

interface FreezeLinkProps {
  readonly workspace: Workspace;
  readonly primary: boolean;
  readonly children: string;
}

/** Leads to freezing the newest plan as of the latest month with a figure; to the board until that is read. */
export function FreezeLink({ workspace, primary, children }: FreezeLinkProps) {
  const { data: plans } = useQuery(plansQuery(workspace));
  const planId = plans?.[0]?.id;
  const { data } = useQuery({ ...planStatesQuery(workspace, planId ?? ''), enabled: planId !== undefined });
  const address = data ? freezeAddress(data.plan.id, latestPeriod(data.plan, data.states)) : homeAddress;
  return (
    <Link className={primary ? 'button button-primary' : 'button'} href={address}>
      {children}
    </Link>
  );
}
