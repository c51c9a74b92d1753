import { DEMONSTRATION_SEED, demonstrationChanges } from '../domain/demonstration.ts';
import { targetInForce } from '../domain/fold.ts';
import type { Store } from '../storage/store.ts';

const PLAN_ID = 'yongkang-2024';

/** Fills the demonstration workspace with its made-up year, once; the ids follow from the seed. */
export async function fillDemonstration(store: Store): Promise<void> {
  const read = await store.readPlanStates(PLAN_ID);
  if (read === undefined || read.states.some((state) => Object.keys(state.entriesByPeriod).length > 0))
    return;
  const targets = read.states.flatMap((state) => targetInForce(state) ?? []);
  await store.append(demonstrationChanges(targets, read.plan, DEMONSTRATION_SEED));
}
