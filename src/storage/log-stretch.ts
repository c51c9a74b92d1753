import type { Change } from '../domain/change.ts';
import { arrivalOf } from './log.ts';
import type { Store } from './store.ts';

/** What arrived together, at most `BLOCKS_AT_ONCE` blocks of it. */
export interface StretchPage {
  readonly changes: readonly Change[];
  /** of the log up to which it goes */
  readonly position: number;
}

const BLOCKS_AT_ONCE = 20;

/**
 * Everything that had arrived in this device's log by a position of it, page by page in the order of arrival. What has
 * arrived stays where it is, so each page may be a transaction of its own and no more than one is held.
 */
export async function* stretchPages(store: Store, upTo: number): AsyncGenerator<StretchPage> {
  let after = 0;
  while (after < upTo) {
    const blocks = await store.reading(['log'], ({ log }) =>
      log.where('position').between(after, upTo, false, true).limit(BLOCKS_AT_ONCE).toArray(),
    );
    const last = blocks.at(-1)?.position;
    if (last === undefined) return;
    yield { changes: blocks.flatMap(({ changes }) => changes), position: arrivalOf(last) };
    after = last;
  }
}
