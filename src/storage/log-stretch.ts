import type { Change } from '../domain/change.ts';
import type { Stamp } from '../domain/clock.ts';
import type { Store } from './store.ts';

/** The beginning of a log, up to some position of it. */
export interface LogStretch {
  readonly changes: readonly Change[];
  /** of their stamps the latest; empty where there is none */
  readonly latest: Stamp;
}

/** Everything that had arrived in this device's log by a position of it, in the order of arrival. */
export const readStretch = (store: Store, position: number): Promise<LogStretch> =>
  store.reading(['log'], async ({ log }) => {
    const blocks = await log.where('position').belowOrEqual(position).toArray();
    const changes = blocks.flatMap((block) => block.changes);
    const latest = changes.reduce((last, { at }) => (at > last ? at : last), '');
    return { changes, latest };
  });
