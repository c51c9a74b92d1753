import { type Author, isKnown } from '../domain/change.ts';
import { authorOf, identityFrom } from '../domain/identity.ts';
import {
  advanceOrganisation,
  isOrganisationChange,
  type OrganisationChange,
} from '../domain/organisation.ts';
import { isNobody } from '../domain/review-queue.ts';
import type { Store } from '../storage/store.ts';
import type { PlacedChange } from './read-content.ts';

/** What changes say of units and posts. */
export const toldOfOrganisation = (placed: readonly PlacedChange[]): OrganisationChange[] =>
  placed.flatMap(({ change }) => (isKnown(change) && isOrganisationChange(change) ? [change] : []));

/**
 * Whose name this device signs with once a backup's identity was chosen on it, given what comes of units and posts with it;
 * undefined where none is chosen or it is nobody's. The name is empty where the identity has none any more.
 */
export async function restoredAuthor(
  store: Store,
  kept: Readonly<Record<string, string>> | undefined,
  told: readonly OrganisationChange[] = [],
): Promise<Author | undefined> {
  const identity = identityFrom(kept);
  if (isNobody(identity)) return undefined;
  return authorOf(identity, advanceOrganisation(await store.readOrganisation(), told), '');
}
