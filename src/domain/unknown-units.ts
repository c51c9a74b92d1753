import type { AssignmentRefusal } from './assignment-row.ts';
import { isShortened, likenessOf, looseKey, pairsOf } from './name-likeness.ts';
import type { Unit } from './organisation.ts';
import { NAME_LIMIT, nameKey, tidyName } from './organisation-names.ts';

/** A name in a pasted table that no unit has. */
export interface UnknownUnit {
  /** `nameKey` of the name, as choices know it */
  readonly key: string;
  /** as written first */
  readonly name: string;
  /** the units called nearly so, the likest first, three at most */
  readonly near: readonly Unit[];
  /** it stands among supporting units, whose row can go on without it */
  readonly mayBeLeftOut: boolean;
}

/** Higher than for targets: 东城街道 and 西城街道 share two pairs of three. */
const LEAST_LIKENESS = 75;
const MOST_PROPOSALS = 3;

/** A shortened name is as near as the least alike. */
function likeness(one: string, other: string): number {
  const [a, b] = [looseKey(one), looseKey(other)];
  const alike = likenessOf(pairsOf(a), pairsOf(b));
  return isShortened(a, b) || isShortened(b, a) ? Math.max(alike, LEAST_LIKENESS) : alike;
}

const nearUnits = (name: string, units: readonly Unit[]): Unit[] =>
  units
    .map((unit) => ({ unit, alike: likeness(name, unit.name) }))
    .filter(({ alike }) => alike >= LEAST_LIKENESS)
    .sort((a, b) => b.alike - a.alike)
    .slice(0, MOST_PROPOSALS)
    .map(({ unit }) => unit);

/** The names that could be units among what rows were refused for, each once; too long ones are none. */
export function unknownUnitsOf(
  refusals: readonly AssignmentRefusal[],
  units: readonly Unit[],
): UnknownUnit[] {
  const byKey = new Map<string, UnknownUnit>();
  for (const refusal of refusals) {
    if (refusal.code !== 'unit-unknown') continue;
    for (const name of refusal.names.map(tidyName)) {
      const key = nameKey(name);
      const mayBeLeftOut = refusal.column === 'support' || (byKey.get(key)?.mayBeLeftOut ?? false);
      const known = byKey.get(key) ?? { key, name, near: nearUnits(name, units) };
      if ([...name].length <= NAME_LIMIT) byKey.set(key, { ...known, mayBeLeftOut });
    }
  }
  return [...byKey.values()];
}
