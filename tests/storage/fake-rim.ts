import type { Rim } from '../../src/actions/rim.ts';
import type { Presence } from '../../src/storage/presence.ts';

/** Ids that count up: n-1, n-2 … */
export function counter(prefix: string): () => string {
  let n = 0;
  return () => `${prefix}-${++n}`;
}

/** What a browser remembers outside the database, kept in an array. */
export function memory(...ids: string[]): Presence & { readonly ids: string[] } {
  return {
    ids,
    remembered: () => ids,
    remember(id) {
      if (!ids.includes(id)) ids.push(id);
    },
  };
}

/** A person at a device whose clock shows the given instants one after the other, and then the last for ever. */
export function rimAt(...instants: string[]): Rim {
  const left = [...instants];
  return {
    now: () => (left.length > 1 ? left.shift() : left[0]) ?? '',
    newId: counter('rim'),
    anonymous: '王主任',
    saveFile: () => undefined,
  };
}
