import { retractEntry } from '../../actions/retract-entry.ts';
import type { EntryInForce } from '../../domain/target-state.ts';
import { type InWorkspace, useSaving } from '../../parts/use-saving.ts';

interface EntryPlace {
  readonly planId: string;
  readonly targetId: string;
  readonly entry: EntryInForce;
}

/** Taking one entry back with a reason. */
export const useRetraction = (place: InWorkspace, { planId, targetId, entry }: EntryPlace) =>
  useSaving(place, (store, rim, reason: string, newId) =>
    retractEntry(store, rim, newId(), { planId, targetId, entryId: entry.id, reason }, entry.period),
  );
