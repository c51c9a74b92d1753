import type { Identity } from '../domain/identity.ts';
import type { Store } from '../storage/store.ts';

/** Says once who sits at this device; what was logged before keeps its author. */
export const chooseIdentity = (store: Store, { unitId, postId, name }: Identity): Promise<void> =>
  store.keepIdentity({ unitId, postId, name: name.trim() });
