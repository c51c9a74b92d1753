import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { Link, useLocation } from 'wouter';
import type { Rim } from '../../actions/rim.ts';
import { type OrganisationState, unitName } from '../../domain/organisation.ts';
import { isWithin, type Period, periodsFrom } from '../../domain/period.ts';
import type { Plan } from '../../domain/plan.ts';
import { type Todo, type TodoItem, todoKinds } from '../../domain/todo.ts';
import { UnsavedFills } from '../../parts/unsaved-fills.tsx';
import { useKeptPlace } from '../../parts/use-kept-place.ts';
import { identityQuery, locksQuery, organisationQuery } from '../../queries/organisation.ts';
import { planStatesQuery } from '../../queries/plan-states.ts';
import { todoView } from '../../queries/todo.ts';
import type { Workspace } from '../../queries/workspace.ts';
import { shellWords } from '../../text/shell-words.ts';
import { todoSentence, todoWords as words } from '../../text/todo-words.ts';
import { assignAddress, boardAddress, homeAddress, todoAddress, unitsAddress } from '../../ui/addresses.ts';
import { AsOfPicker } from '../../ui/as-of-picker.tsx';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { FaultState } from '../../ui/fault-state.tsx';
import { NotFound } from '../../ui/not-found.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { closedFor } from './closed-for.ts';
import { TodoSection } from './todo-section.tsx';

interface TodoScreenProps {
  readonly workspace: Workspace;
  readonly rim: Rim;
  readonly planId: string;
  readonly asOf: Period;
}

interface TodoPartProps {
  readonly todo: Todo;
  readonly plan: Plan;
  readonly organisation: OrganisationState;
}

const whose = ({ supervises, targets }: Todo, unit: string | undefined): string => {
  if (supervises) return words.ofReviewer;
  return unit === undefined ? words.ofAll(targets) : words.ofUnit(unit, targets);
};

/** Whose list it is, and where that is changed. */
function Whose({ todo, organisation }: Omit<TodoPartProps, 'plan'>) {
  const { unitId, countByKind } = todo;
  const unit = unitId === undefined ? undefined : (unitName(organisation, unitId) ?? unitId);
  return (
    <p className="field-hint">
      {whose(todo, unit)}
      {unit !== undefined && countByKind['to-review'] > 0 && `；${words.reviewOfAll}`}{' '}
      <Link href={unitsAddress}>{unit === undefined ? words.chooseUnit : words.changeUnit}</Link>
    </p>
  );
}

/** Nothing is to be done: because all is done, or because nothing was assigned yet. */
function NothingToDo({ todo: { unitId, targets, period }, plan, organisation }: TodoPartProps) {
  const unit = unitId === undefined || targets > 0 ? undefined : (unitName(organisation, unitId) ?? unitId);
  return (
    <section className="state state-empty">
      <h2 className="state-title">{unit === undefined ? words.emptyTitle : words.unassignedTitle}</h2>
      <p className="state-text">{unit === undefined ? words.empty(period) : words.unassigned(unit)}</p>
      {unit !== undefined && (
        <Link className="button" href={assignAddress(plan.id, period)}>
          {words.assign}
        </Link>
      )}
    </section>
  );
}

type TodoPageProps = TodoPartProps &
  Pick<TodoScreenProps, 'workspace'> & { readonly isClosed: (item: TodoItem) => boolean };

function TodoPage({ todo, plan, organisation, isClosed, workspace }: TodoPageProps) {
  const [, navigate] = useLocation();
  const { period, itemsByKind } = todo;
  const kinds = todoKinds.filter((kind) => itemsByKind[kind].length > 0);
  const board = <Link href={boardAddress(plan.id, period)}>{shellWords.navBoard}</Link>;
  useKeptPlace(true);
  return (
    <div className="page">
      <Breadcrumbs above={[{ key: 'board', link: board }]} here={words.title} />
      <section className="page-head" aria-labelledby="todo-title">
        <PageTitle id="todo-title">{words.title}</PageTitle>
        <div className="pickers">
          <AsOfPicker
            label={words.asOf}
            periods={periodsFrom(plan.periods.from, plan.periods.to)}
            asOf={period}
            onChange={(next) => navigate(todoAddress(plan.id, next))}
          />
        </div>
        <p className="summary" role="status">
          {todoSentence(todo)}
        </p>
      </section>
      <Whose todo={todo} organisation={organisation} />
      <UnsavedFills workspace={workspace} planId={plan.id} />
      {kinds.length === 0 && <NothingToDo {...{ todo, plan, organisation }} />}
      <div className="todo-sections">
        {kinds.map((kind) => (
          <TodoSection key={`${kind}/${period}`} {...{ kind, todo, plan, isClosed }} />
        ))}
      </div>
    </div>
  );
}

/** 待办: what waits for whoever sits here, as of a month. */
export function TodoScreen({ workspace, rim, planId, asOf }: TodoScreenProps) {
  const states = useQuery(planStatesQuery(workspace, planId));
  const organisation = useQuery(organisationQuery(workspace));
  const identity = useQuery(identityQuery(workspace));
  const locks = useQuery(locksQuery(workspace, planId));
  // What an exemption is worth when the page is opened; what is saved is asked again.
  const [now] = useState(rim.now);
  const todo = useMemo(() => {
    if (!states.data || !organisation.data || !identity.data || !isWithin(asOf, states.data.plan.periods))
      return undefined;
    return todoView(states.data, organisation.data, identity.data, asOf, rim.anonymous);
  }, [states.data, organisation.data, identity.data, asOf, rim]);
  const failed = [states, organisation, identity, locks].find(({ error, data }) => error && !data);
  if (failed)
    return (
      <div className="page">
        <FaultState error={failed.error} onRetry={() => void failed.refetch()} />
      </div>
    );
  if (states.isPending || organisation.isPending || identity.isPending || locks.isPending)
    return (
      <p className="page" role="status">
        {shellWords.loading}
      </p>
    );
  if (!todo || !states.data || !organisation.data || !locks.data)
    return <NotFound back={<Link href={homeAddress}>{shellWords.backToBoard}</Link>} />;
  const isClosed = closedFor(states.data.states, locks.data, now);
  return (
    <TodoPage {...{ todo, isClosed, workspace }} plan={states.data.plan} organisation={organisation.data} />
  );
}
