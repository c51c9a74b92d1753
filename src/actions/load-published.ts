import { changesOfOmissions, changesOfPublished, planChangeId } from '../domain/published-changes.ts';
import { checkPublished } from '../domain/published-files.ts';
import type { TargetState } from '../domain/target-state.ts';
import type { Store } from '../storage/store.ts';

/** A published data file that cannot be read or does not obey its schema; nothing of it was loaded. */
class DataFault extends Error {
  readonly code: string;
  constructor(where: string) {
    super(where);
    this.code = 'data-damaged';
    this.name = 'DataFault';
  }
}

function asDataFault(error: unknown): never {
  throw new DataFault(String(error));
}

/** Where the published files are read from; each resolves to parsed JSON or rejects. */
export interface PublishedFiles {
  readonly edition: string;
  readonly planIds: readonly string[];
  readonly read: () => Promise<unknown>;
}

async function isLoaded(store: Store, { edition, planIds }: PublishedFiles): Promise<boolean> {
  const rows = await store.readPlans();
  const changeIds = new Set(rows.map((row) => row.changeId));
  return planIds.every((planId) => changeIds.has(planChangeId(edition, planId)));
}

async function statesOf(store: Store, planIds: readonly string[]): Promise<TargetState[]> {
  const plans = await Promise.all(planIds.map((planId) => store.readPlanStates(planId)));
  return plans.flatMap((plan) => plan?.states ?? []);
}

/**
 * Loads the published plans and outcomes as changes whose author is the document, in one transaction. Starting twice
 * loads nothing twice; a later edition adds what it changed and takes back what it no longer says. Rejects with a
 * `DataFault` when a file is damaged and no earlier edition is there to go on with; then nothing was loaded.
 */
export async function loadPublished(store: Store, files: PublishedFiles): Promise<void> {
  if (await isLoaded(store, files)) return;
  try {
    const checked = checkPublished(await files.read().catch(asDataFault));
    if (!checked.ok) throw new DataFault(checked.path);
    const changes = changesOfPublished(checked.published);
    const held = await statesOf(store, files.planIds);
    await store.append([...changes, ...changesOfOmissions(checked.published, changes, held)]);
  } catch (error) {
    // People's own figures must stay in reach: the next start tries the new edition again.
    if (!(error instanceof DataFault) || (await store.readPlans()).length === 0) throw error;
  }
}
