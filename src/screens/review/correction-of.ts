import { type Change, isKnown } from '../../domain/change.ts';
import { isLater } from '../../domain/clock.ts';
import { type EntryLogged, keptEntry } from '../../domain/entries-fold.ts';
import type { EntryInForce } from '../../domain/target-state.ts';

/** What a figure replaced, the latest first, and why; the reason is absent where none was given. */
export interface Correction {
  readonly replaced: readonly EntryInForce[];
  readonly reason?: string;
}

/** Before version 2 a reason alone said that a figure replaces the one that stood. */
function replacedBy({ body }: EntryLogged, earlier: readonly EntryLogged[]): readonly EntryLogged[] {
  const { replaces, reason } = body;
  if (replaces !== undefined) return earlier.filter(({ id }) => replaces.includes(id));
  return reason === undefined ? [] : earlier.slice(0, 1);
}

/** Whether the entry corrected another, by the history of its target; undefined when it did not. */
export function correctionOf(changes: readonly Change[], entryId: string): Correction | undefined {
  const logged = changes.filter(isKnown).filter((change) => change.kind === 'entry-logged');
  const entry = logged.find(({ id }) => id === entryId);
  if (entry === undefined) return undefined;
  const earlier = logged
    .filter((each) => each.body.period === entry.body.period && isLater(entry, each))
    .sort((a, b) => (isLater(a, b) ? -1 : 1));
  const replaced = replacedBy(entry, earlier).map((each) => keptEntry(each));
  const { reason } = entry.body;
  if (replaced.length === 0 && reason === undefined) return undefined;
  return { replaced, ...(reason === undefined ? {} : { reason }) };
}
