import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { draftQuery } from '../queries/draft.ts';
import type { Workspace } from '../queries/workspace.ts';
import type { DraftFields } from './draft-keeper.ts';

interface WithDraftProps {
  readonly workspace: Workspace;
  readonly id: string;
  readonly children: (found: DraftFields | undefined) => ReactNode;
}

/** A form once its draft is read; one that cannot be read is no reason to show no form. */
export function WithDraft({ workspace, id, children }: WithDraftProps) {
  const { data, isPending } = useQuery(draftQuery(workspace, id));
  return isPending ? null : children(data ?? undefined);
}
