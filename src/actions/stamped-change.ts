import { type Author, CHANGE_VERSION, type ChangeOf } from '../domain/change.ts';
import type { ChangeBody, ChangeKind } from '../domain/change-bodies.ts';
import { nextStamp, type Stamp } from '../domain/clock.ts';
import { authorOf, identityFrom, unitIdOf } from '../domain/identity.ts';
import type { Store } from '../storage/store.ts';
import type { Rim } from './rim.ts';

/** Who writes on this device now, and after what. */
export interface Writer {
  readonly author: Author;
  readonly unitId: string | undefined;
  readonly latest: Stamp | undefined;
  /** the wall time of the act, an ISO instant in UTC */
  readonly now: string;
}

export async function writerOf(store: Store, rim: Rim): Promise<Writer> {
  const { latest, identity, organisation } = await store.readWriter();
  const kept = identityFrom(identity);
  return {
    author: authorOf(kept, organisation, rim.anonymous),
    unitId: unitIdOf(kept, organisation),
    latest: latest === '' ? undefined : latest,
    now: rim.now(),
  };
}

/** What is to be said; `id` is made before, so that a retry is a no-op. */
export interface Saying<K extends ChangeKind> {
  readonly id: string;
  readonly kind: K;
  readonly body: ChangeBody<K>;
}

/** Changes of this device's own in their order, each later than everything in the log. */
export function stampAll<K extends ChangeKind>(
  store: Store,
  { author, latest, now }: Writer,
  sayings: readonly Saying<K>[],
): ChangeOf<K>[] {
  let at = latest;
  return sayings.map(({ id, kind, body }) => {
    at = nextStamp(at, now);
    const change = { id, kind, version: CHANGE_VERSION, at, author, device: store.device, body };
    return change as unknown as ChangeOf<K>;
  });
}

/** One change of this device's own. */
export async function stampedChange<K extends ChangeKind>(
  store: Store,
  rim: Rim,
  id: string,
  kind: K,
  body: ChangeBody<K>,
): Promise<ChangeOf<K>> {
  const [change] = stampAll(store, await writerOf(store, rim), [{ id, kind, body }]);
  return change as ChangeOf<K>;
}
