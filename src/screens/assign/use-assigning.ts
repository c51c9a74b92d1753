import { assignTargets } from '../../actions/assign-targets.ts';
import { type InWorkspace, useSaving } from '../../parts/use-saving.ts';
import type { Change } from './edit-fields.ts';

/** Saves who answers for targets of a plan, all at once. */
export const useAssigning = (place: InWorkspace, planId: string) =>
  useSaving(place, (store, rim, changes: readonly Change[], newId) =>
    assignTargets(
      store,
      rim,
      planId,
      changes.map((change) => ({ id: newId(), ...change })),
    ),
  );
