import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import type { Rim } from '../../actions/rim.ts';
import type { Basis } from '../../domain/basis.ts';
import { isWithin, type Period } from '../../domain/period.ts';
import { WithDraft } from '../../parts/with-draft.tsx';
import { planStatesQuery } from '../../queries/plan-states.ts';
import type { Workspace } from '../../queries/workspace.ts';
import { shellWords } from '../../text/shell-words.ts';
import { homeAddress } from '../../ui/addresses.ts';
import { FaultState } from '../../ui/fault-state.tsx';
import { NotFound } from '../../ui/not-found.tsx';
import { ruleDraftId } from './rule-draft.ts';
import { RulesPage } from './rules-page.tsx';

interface RulesScreenProps {
  readonly workspace: Workspace;
  readonly rim: Rim;
  readonly planId: string;
  readonly asOf: Period;
  /** which figures count */
  readonly basis?: Basis;
}

/** 亮灯规则: which rule a plan is judged by, what another would change, and the choice. */
export function RulesScreen({ workspace, rim, planId, asOf, basis = 'reported' }: RulesScreenProps) {
  const { data, error, refetch, isPending } = useQuery(planStatesQuery(workspace, planId));
  if (error && !data)
    return (
      <div className="page">
        <FaultState error={error} onRetry={() => void refetch()} />
      </div>
    );
  if (isPending) return <p className="page">{shellWords.loading}</p>;
  if (!data || !isWithin(asOf, data.plan.periods))
    return <NotFound back={<Link href={homeAddress}>{shellWords.backToBoard}</Link>} />;
  return (
    <WithDraft workspace={workspace} id={ruleDraftId(planId)}>
      {(found) => <RulesPage key={planId} {...{ workspace, rim, asOf, basis, found }} read={data} />}
    </WithDraft>
  );
}
