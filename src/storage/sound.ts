import { type Change, checkChange } from '../domain/change.ts';
import { isSnapshot, snapshotRowOf } from './snapshot-row.ts';
import { StorageFault } from './storage-fault.ts';

const MAX_DEPTH = 64;
const tagOf = (value: object): string => Object.prototype.toString.call(value);

/**
 * True for plain JSON whose text is well-formed, at most 64 deep: what can be stored, hashed and exported unchanged.
 * Bodies of unknown kinds pass no schema, and schemas let lone surrogates through in ids.
 */
function isSound(value: unknown, depth = 0): boolean {
  if (typeof value === 'string') return value.isWellFormed();
  if (typeof value === 'number') return Number.isFinite(value);
  if (value === null || value === undefined || typeof value === 'boolean') return true;
  if (typeof value !== 'object' || depth === MAX_DEPTH) return false;
  if (Array.isArray(value)) return value.every((member) => isSound(member, depth + 1));
  if (tagOf(value) !== '[object Object]') return false;
  return Object.entries(value).every(([key, member]) => key.isWellFormed() && isSound(member, depth + 1));
}

/** Where a change is wrong, as a path into it (empty for the whole); undefined when it may enter the log. */
export function faultOf(change: Change): string | undefined {
  if (!isSound(change)) return '';
  const checked = checkChange(change);
  if (!checked.ok) return checked.fault.path;
  if (!isSnapshot(change)) return undefined;
  const row = snapshotRowOf(change);
  return row !== undefined && isSound(JSON.parse(change.body.text)) ? undefined : 'body.text';
}

/** So many changes are checked between two looks at the page: an import must not freeze it. */
const CHECKED_AT_ONCE = 500;

const aMoment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Rejects with the fault `refused`, which names the first change that may not enter the log and the place in it. */
export async function requireSound(changes: readonly Change[]): Promise<void> {
  for (const [place, change] of changes.entries()) {
    if (place > 0 && place % CHECKED_AT_ONCE === 0) await aMoment();
    const path = faultOf(change);
    if (path !== undefined) throw new StorageFault('refused', `${change?.id} ${path}`.trim());
  }
}
