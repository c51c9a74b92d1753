import { DEMONSTRATION_SEED, demonstrationChanges } from '../domain/demonstration.ts';
import { targetInForce } from '../domain/target-state.ts';
import type { Store } from '../storage/store.ts';

/** Fills the demonstration workspace with its made-up year, once; the ids follow from the seed. */
export async function fillDemonstration(store: Store, planId: string): Promise<void> {
  const read = await store.readPlanStates(planId);
  if (read === undefined || read.states.some((state) => Object.keys(state.entriesByPeriod).length > 0))
    return;
  const targets = read.states.flatMap((state) => targetInForce(state) ?? []);
  await store.append(demonstrationChanges(targets, read.plan, DEMONSTRATION_SEED));
}
