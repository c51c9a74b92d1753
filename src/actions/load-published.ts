import { changesOfPublished, checkPublished, planChangeId } from '../domain/published.ts';
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

/**
 * Loads the published plans and outcomes as changes whose author is the document, in one transaction. Starting
 * twice loads nothing twice. Rejects with a `DataFault` when a file is damaged, and then nothing was loaded.
 */
export async function loadPublished(store: Store, files: PublishedFiles): Promise<void> {
  if (await isLoaded(store, files)) return;
  const input = await files.read().catch((error: unknown) => {
    throw new DataFault(String(error));
  });
  const checked = checkPublished(input);
  if (!checked.ok) throw new DataFault(checked.path);
  await store.append(changesOfPublished(checked.published));
}
