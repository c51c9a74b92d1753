import { queryOptions } from '@tanstack/react-query';
import { type Identity, identityFrom } from '../domain/identity.ts';
import type { LockState } from '../domain/locks.ts';
import type { OrganisationState } from '../domain/organisation.ts';
import type { Workspace } from './workspace.ts';

/** Units, posts and holders; empty before anybody entered one. */
export const organisationQuery = (workspace: Workspace) =>
  queryOptions({
    queryKey: [workspace.id, 'organisation'],
    queryFn: async (): Promise<OrganisationState> => (await workspace.store()).readOrganisation(),
  });

/** Who sits at this device. */
export const identityQuery = (workspace: Workspace) =>
  queryOptions({
    queryKey: [workspace.id, 'identity'],
    queryFn: async (): Promise<Identity> =>
      identityFrom((await (await workspace.store()).readWriter()).identity),
  });

/** A plan's closed months and their exemptions. */
export const locksQuery = (workspace: Workspace, planId: string) =>
  queryOptions({
    queryKey: [workspace.id, 'locks', planId],
    queryFn: async (): Promise<LockState> => (await workspace.store()).readLocks(planId),
  });
