import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import type { Rim } from '../../actions/rim.ts';
import { isWithin, type Period } from '../../domain/period.ts';
import { planStatesQuery } from '../../queries/plan-states.ts';
import type { Workspace } from '../../queries/workspace.ts';
import { importWords as words } from '../../text/import-words.ts';
import { shellWords } from '../../text/shell-words.ts';
import { boardAddress, homeAddress } from '../../ui/addresses.ts';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { FaultState } from '../../ui/fault-state.tsx';
import { NotFound } from '../../ui/not-found.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { ImportDesk } from './import-desk.tsx';
import { everything, LedgerFiles } from './ledger-files.tsx';

interface ImportScreenProps {
  readonly workspace: Workspace;
  readonly rim: Rim;
  readonly planId: string;
  readonly asOf: Period;
  /** whose figures of the month are offered for export first; all of the plan without one */
  readonly unitId?: string;
}

/** 导入台账: an existing spreadsheet goes in as it is; what is not clear is asked, what cannot be read is refused. */
export function ImportScreen({ workspace, rim, planId, asOf, unitId }: ImportScreenProps) {
  const { data, error, refetch, isPending } = useQuery(planStatesQuery(workspace, planId));
  if (error)
    return (
      <div className="page">
        <FaultState error={error} onRetry={() => void refetch()} />
      </div>
    );
  if (isPending) return <p className="page">{shellWords.loading}</p>;
  if (data === null || !isWithin(asOf, data.plan.periods))
    return <NotFound back={<Link href={homeAddress}>{shellWords.backToBoard}</Link>} />;
  const board = <Link href={boardAddress(planId, asOf)}>{shellWords.navBoard}</Link>;
  return (
    <div className="page import-page">
      <Breadcrumbs above={[{ key: 'board', link: board }]} here={words.title} />
      <PageTitle>{words.title}</PageTitle>
      <p>{words.lead}</p>
      <ImportDesk key={`${planId}/${asOf}`} workspace={workspace} rim={rim} read={data} asOf={asOf} />
      <LedgerFiles
        key={`files/${planId}/${asOf}/${unitId ?? ''}`}
        {...{ workspace, rim }}
        read={data}
        first={unitId === undefined ? everything : { unitId, period: asOf }}
      />
    </div>
  );
}
