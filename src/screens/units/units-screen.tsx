import { useQuery } from '@tanstack/react-query';
import { useKeptPlace } from '../../parts/use-kept-place.ts';
import type { InWorkspace } from '../../parts/use-saving.ts';
import { identityQuery, organisationQuery } from '../../queries/organisation.ts';
import { shellWords } from '../../text/shell-words.ts';
import { unitWords as words } from '../../text/unit-words.ts';
import { FaultState } from '../../ui/fault-state.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { AssignLink } from './assign-link.tsx';
import { IdentityPanel } from './identity-panel.tsx';
import { PostPanel } from './post-panel.tsx';
import { UnitPanel } from './unit-panel.tsx';
import { useLoads } from './use-loads.ts';

function Panels({ workspace, rim }: InWorkspace) {
  const organisation = useQuery(organisationQuery(workspace));
  const identity = useQuery(identityQuery(workspace));
  const loads = useLoads(workspace);
  useKeptPlace(organisation.data !== undefined && identity.data !== undefined);
  const error = organisation.error ?? identity.error;
  const retry = (): void => {
    void organisation.refetch();
    void identity.refetch();
  };
  if (error) return <FaultState error={error} onRetry={retry} />;
  if (organisation.data === undefined || identity.data === undefined)
    return <p role="status">{shellWords.loading}</p>;
  const parts = { workspace, rim, organisation: organisation.data, loads };
  return (
    <div className="units">
      <IdentityPanel {...parts} identity={identity.data} />
      <div className="units-lists">
        <UnitPanel {...parts} />
        <PostPanel {...parts} />
      </div>
    </div>
  );
}

/** 单位与岗位: who sits at this device, and the units, posts and holders that may be chosen and assigned. */
export function UnitsScreen({ workspace, rim }: InWorkspace) {
  return (
    <div className="page">
      <PageTitle>{words.page}</PageTitle>
      <p>
        {words.lead}
        {words.toAssignNote}
        <AssignLink workspace={workspace} />
      </p>
      <Panels workspace={workspace} rim={rim} />
    </div>
  );
}
