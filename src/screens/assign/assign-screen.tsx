import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Link } from 'wouter';
import { type OrganisationState, unitsOf } from '../../domain/organisation.ts';
import { isWithin, type Period } from '../../domain/period.ts';
import { assignedTargets } from '../../domain/responsibility.ts';
import { useKeptPlace } from '../../parts/use-kept-place.ts';
import type { InWorkspace } from '../../parts/use-saving.ts';
import { organisationQuery } from '../../queries/organisation.ts';
import { type PlanStates, planStatesQuery } from '../../queries/plan-states.ts';
import { namesOf, assignWords as words } from '../../text/assign-words.ts';
import { shellWords } from '../../text/shell-words.ts';
import { boardAddress, homeAddress, unitsAddress } from '../../ui/addresses.ts';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { FaultState } from '../../ui/fault-state.tsx';
import { NotFound } from '../../ui/not-found.tsx';
import { AssignHead } from './assign-head.tsx';
import { AssignList } from './assign-list.tsx';
import { PastePanel } from './paste-panel.tsx';

interface AssignScreenProps extends InWorkspace {
  readonly planId: string;
  readonly asOf: Period;
}

function NoUnits() {
  return (
    <section className="state state-empty">
      <h2 className="state-title">{words.noUnitsTitle}</h2>
      <p className="state-text">{words.noUnitsText}</p>
      <Link className="button button-primary" href={unitsAddress}>
        {words.toUnits}
      </Link>
    </section>
  );
}

interface LoadedProps extends InWorkspace {
  readonly read: PlanStates;
  readonly organisation: OrganisationState;
  readonly asOf: Period;
}

function Assignments({ workspace, rim, read, organisation, asOf }: LoadedProps) {
  const targets = useMemo(() => assignedTargets(read.states), [read.states]);
  const names = useMemo(() => namesOf(organisation), [organisation]);
  const parts = { workspace, rim, plan: read.plan, targets, organisation, names };
  const isEmpty = unitsOf(organisation).length === 0;
  useKeptPlace(true);
  return (
    <>
      <AssignHead targets={targets} organisation={organisation} />
      {isEmpty && <NoUnits />}
      <PastePanel {...parts} />
      {!isEmpty && <AssignList {...parts} asOf={asOf} />}
    </>
  );
}

/** 任务分工: who leads, who supports and which leader answers for each target of a plan. */
export function AssignScreen({ workspace, rim, planId, asOf }: AssignScreenProps) {
  const states = useQuery(planStatesQuery(workspace, planId));
  const organisation = useQuery(organisationQuery(workspace));
  const error = states.error ?? organisation.error;
  const retry = (): void => {
    void states.refetch();
    void organisation.refetch();
  };
  if (error && !(states.data && organisation.data))
    return (
      <div className="page">
        <FaultState error={error} onRetry={retry} />
      </div>
    );
  if (states.isPending || organisation.data === undefined)
    return (
      <p className="page" role="status">
        {shellWords.loading}
      </p>
    );
  if (!states.data || !isWithin(asOf, states.data.plan.periods))
    return <NotFound back={<Link href={homeAddress}>{shellWords.backToBoard}</Link>} />;
  const board = <Link href={boardAddress(planId, asOf)}>{shellWords.navBoard}</Link>;
  return (
    <div className="page">
      <Breadcrumbs above={[{ key: 'board', link: board }]} here={words.title} />
      <Assignments
        {...{ workspace, rim, asOf }}
        key={planId}
        read={states.data}
        organisation={organisation.data}
      />
    </div>
  );
}
