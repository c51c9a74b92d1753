import { canonicalJson, type Json } from './canonical-json.ts';
import type { Period } from './period.ts';
import type { Standing } from './standing.ts';
import { type EntryInForce, entryAsOf, type TargetState, targetInForce } from './target-state.ts';

/** One entry in force of a frozen board, with the target it speaks of. */
export interface SnapshotEntry extends EntryInForce {
  readonly targetId: string;
}

const isSame = (a: EntryInForce, b: EntryInForce): boolean =>
  canonicalJson(a as unknown as Json) === canonicalJson(b as unknown as Json);

const byPeriod = (a: EntryInForce, b: EntryInForce): number => (a.period < b.period ? -1 : 1);

/**
 * The entries in force up to a month of all targets that a board shows, as the states' basis sees them: target by
 * target in the order of the states, each oldest month first. Withdrawn targets are on no board and have none.
 */
export function entriesInForce(states: readonly TargetState[], asOf: Period): SnapshotEntry[] {
  return states
    .filter((state) => targetInForce(state) !== undefined)
    .flatMap(({ targetId, entriesByPeriod }) =>
      Object.values(entriesByPeriod)
        .filter(({ period }) => period <= asOf)
        .sort(byPeriod)
        .map((entry) => ({ targetId, ...entry })),
    );
}

/** What does not agree: a standing with the entries of its target, or an entry that no standing accounts for. */
export interface Disagreements {
  readonly targetIds: readonly string[];
  readonly entries: readonly SnapshotEntry[];
}

/** Is the entry that a standing shows the latest one of its target, or absent where there is none? */
function agrees({ entry, asOf }: Standing, own: readonly EntryInForce[]): boolean {
  const latest = entryAsOf(
    { entriesByPeriod: Object.fromEntries(own.map((each) => [each.period, each])) },
    asOf,
  );
  return entry === undefined || latest === undefined ? entry === latest : isSame(entry, latest);
}

/** Holds the standings of a snapshot against its entries; both lists are empty when all agree. */
export function disagreements(
  standings: readonly Standing[],
  entries: readonly SnapshotEntry[],
  asOf: Period,
): Disagreements {
  const entriesById = new Map<string, EntryInForce[]>(standings.map(({ target }) => [target.id, []]));
  const stray: SnapshotEntry[] = [];
  for (const each of entries) {
    const { targetId, ...entry } = each;
    const own = entriesById.get(targetId);
    if (own === undefined || entry.period > asOf || own.some(({ period }) => period === entry.period))
      stray.push(each);
    else own.push(entry);
  }
  const differing = standings.filter((each) => !agrees(each, entriesById.get(each.target.id) ?? []));
  return { targetIds: differing.map(({ target }) => target.id), entries: stray };
}
