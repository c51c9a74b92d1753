import type { Change } from '../domain/change.ts';
import { faultOf } from '../storage/sound.ts';
import type { PlacedChange } from './read-content.ts';

/** A line that a restore leaves out, and why: not of the schema, or another content under an id that is here. */
export interface RefusedLine {
  readonly place: number;
  readonly reason: 'unsound' | 'other-content' | 'twice';
  readonly id: string;
  /** where in the change, when it is not of the schema */
  readonly path: string;
  /** of another content: what the file says and what is here */
  readonly rivals?: { readonly theirs: Change; readonly own: Change };
}

/** So many refused lines are named. */
export const NAMED = 100;

const textOf = (value: unknown): string => (typeof value === 'string' ? value.slice(0, 100) : '');

/**
 * Sorts changes into those that may enter the log and those that may not; each id once, also among stretches of one file
 * that are sifted with the same `ids`.
 */
export function sift(
  placed: readonly PlacedChange[],
  ids = new Set<string>(),
): {
  readonly sound: readonly PlacedChange[];
  readonly refused: readonly RefusedLine[];
} {
  const sound: PlacedChange[] = [];
  const refused: RefusedLine[] = [];
  for (const each of placed) {
    const { place, change } = each;
    const path = faultOf(change);
    const reason = path !== undefined ? 'unsound' : ids.has(change.id) ? 'twice' : undefined;
    if (reason !== undefined) refused.push({ place, reason, id: textOf(change.id), path: path ?? '' });
    else sound.push(each);
    if (reason === undefined) ids.add(change.id);
  }
  return { sound, refused };
}
