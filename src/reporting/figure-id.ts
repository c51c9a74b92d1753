import { sha256Hex } from '../domain/hash.ts';
import type { Light } from '../domain/light.ts';

/** Which set of items a count is of. */
export type Scope = 'whole' | { readonly areaId: string };
export type CountOf =
  | 'total'
  | 'judged'
  | 'on-schedule'
  | 'done'
  | 'reported'
  | `light/${Light}`
  | 'lagging'
  | 'share/on-schedule'
  | 'share/behind'
  | 'share/severe'
  | 'completion'
  | 'expected'
  | 'points';

// encodeURIComponent leaves no slash in an id, so that a part of the path is one thing.
const step = (id: string): string => encodeURIComponent(id);

/** What a number of a bulletin says, as a path into the snapshot (or, from `change` on, into two of them). */
export const figureId = {
  asOf: 'as-of',
  takenAt: 'taken-at',
  sha256: 'sha256',
  rule: 'rule',
  areaRule: 'area-rule',
  areas: 'areas',
  listed: (what: string) => `listed/${step(what)}`,
  of: (scope: Scope, what: CountOf) =>
    scope === 'whole' ? `whole/${what}` : `area/${step(scope.areaId)}/${what}`,
  target: (targetId: string, what: string) => `target/${step(targetId)}/${what}`,
  change: (what: string) => `change/${what}`,
} as const;

const READABLE = 22;
const DIGEST = 10;

/**
 * The name of the bookmark around a number: the readable start of its id, a digest of the whole, and which mention of it
 * this is. Word allows 40 letters, digits and underscores, the first a letter; 40 bits keep thousands of ids apart.
 */
export function bookmarkName(says: string, mention: number): string {
  const readable = says.replace(/[^A-Za-z0-9]+/g, '_').slice(0, READABLE);
  const name = `n_${readable}_${sha256Hex(says).slice(0, DIGEST)}`;
  return mention === 1 ? name : `${name}_${mention}`;
}
