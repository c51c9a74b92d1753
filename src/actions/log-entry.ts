import type { Entry } from '../domain/change-bodies.ts';
import type { Growth } from '../storage/append.ts';
import type { Store } from '../storage/store.ts';
import { requireOpenPeriods } from './require-open-periods.ts';
import type { Rim } from './rim.ts';
import { stampAll, writerOf } from './stamped-change.ts';

/** What was typed of an entry, as it was when it was sent. */
interface SentDraft {
  readonly id: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** An entry to log; its draft is forgotten once the entry is durable, unless it was typed on since. */
export interface Logging {
  readonly id: string;
  readonly entry: Entry;
  readonly draft?: SentDraft;
}

/**
 * Logs figures or corrects them: both are new changes, all in one transaction. Resolves when they are durable. Rejects
 * with a `StorageFault` or the fault `period-locked`, and then nothing was saved.
 */
export async function logEntries(store: Store, rim: Rim, loggings: readonly Logging[]): Promise<Growth> {
  const writer = await writerOf(store, rim);
  await requireOpenPeriods(
    store,
    writer,
    loggings.map(({ entry }) => entry),
  );
  const sayings = loggings.map(({ id, entry }) => ({ id, kind: 'entry-logged' as const, body: entry }));
  const growth = await store.append(stampAll(store, writer, sayings));
  const sent = new Map(
    loggings.flatMap(({ draft }) => (draft === undefined ? [] : [[draft.id, draft.fields]])),
  );
  // The figures are durable; a draft that outlives them only offers what is already there.
  await store.forgetDrafts(sent).catch(() => undefined);
  return growth;
}

/** Logs or corrects one figure; `typed` is the draft of its target's own page as it was sent. */
export const logEntry = (
  store: Store,
  rim: Rim,
  id: string,
  entry: Entry,
  typed?: SentDraft['fields'],
): Promise<Growth> =>
  logEntries(store, rim, [
    { id, entry, ...(typed === undefined ? {} : { draft: { id: entry.targetId, fields: typed } }) },
  ]);
