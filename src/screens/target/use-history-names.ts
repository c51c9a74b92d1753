import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { emptyOrganisation, postTitle, unitName } from '../../domain/organisation.ts';
import { organisationQuery } from '../../queries/organisation.ts';
import type { Workspace } from '../../queries/workspace.ts';
import type { HistoryNames } from './told.ts';

/** The names of units and posts for the history; a post is named without a holder, who may be another by now. */
export function useHistoryNames(workspace: Workspace): HistoryNames {
  const { data: organisation = emptyOrganisation } = useQuery(organisationQuery(workspace));
  return useMemo(
    () => ({
      unit: (id) => unitName(organisation, id),
      post: (id) => postTitle(organisation, id),
    }),
    [organisation],
  );
}
