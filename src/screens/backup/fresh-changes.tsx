import { useQuery } from '@tanstack/react-query';
import type { RestorePreview } from '../../actions/preview-restore.ts';
import { emptyOrganisation } from '../../domain/organisation.ts';
import { organisationQuery } from '../../queries/organisation.ts';
import type { Workspace } from '../../queries/workspace.ts';
import { restoreWords as words } from '../../text/restore-words.ts';
import { namesFrom, said } from './said.ts';

interface FreshChangesProps {
  readonly workspace: Workspace;
  readonly preview: RestorePreview;
}

/** Which tasks, months and people the changes concern that would be added: the first by name, then how many more. */
export function FreshChanges({ workspace, preview }: FreshChangesProps) {
  const { data: organisation = emptyOrganisation } = useQuery(organisationQuery(workspace));
  const { fresh, freshChanges, targets } = preview;
  const names = namesFrom(targets, organisation);
  const more = fresh - freshChanges.length;
  return (
    <>
      <h4 className="field-label" id="backup-fresh">
        {words.freshTold}
      </h4>
      <ul aria-labelledby="backup-fresh">
        {freshChanges.map((change) => (
          <li key={change.id}>{said(change, names)}</li>
        ))}
        {more > 0 && <li>{words.freshMore(more)}</li>}
      </ul>
    </>
  );
}
