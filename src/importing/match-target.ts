import type { NamedTarget } from '../domain/ledger-row.ts';
import { ordinalPrefix } from '../domain/ledger-words.ts';
import { LEAST_LIKENESS, likenessOf, pairsOf } from '../domain/name-likeness.ts';
import { type OrganisationState, unitName } from '../domain/organisation.ts';
import type { Plan, Target } from '../domain/plan.ts';
import { type TargetState, targetInForce } from '../domain/target-state.ts';
import { bare, nameKey } from './plain-text.ts';

/** A target that is in force, with all that is known of it. */
export interface Matchable {
  readonly state: TargetState;
  readonly target: Target;
}

/** What a row says of its target, as found. */
export interface Naming {
  readonly id: string;
  readonly name: string;
  readonly area: string;
  readonly lead: string;
}

export type Match =
  | { readonly kind: 'exact'; readonly found: Matchable; readonly byId: boolean }
  | {
      readonly kind: 'similar';
      readonly found: readonly { readonly of: Matchable; readonly likeness: number }[];
    }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly NamedTarget[] }
  | { readonly kind: 'withdrawn' }
  | { readonly kind: 'unknown' };

const MOST_PROPOSALS = 3;

const contains = (whole: string, part: string): boolean => part !== '' && whole.includes(part);

/** Do two names of an institution or a section mean the same? 市科技局 is 科技局. */
export const isSameName = (a: string, b: string): boolean => {
  const [one, other] = [nameKey(a), nameKey(b)];
  return contains(one, other) || contains(other, one);
};

export type Matcher = ReturnType<typeof targetMatcher>;

/** Finds the target that a row of a ledger speaks of: by id, by exact name, else the names most alike. */
export function targetMatcher(plan: Plan, states: readonly TargetState[], organisation: OrganisationState) {
  const all = states.flatMap((state): Matchable[] => {
    const target = targetInForce(state);
    return target === undefined ? [] : [{ state, target }];
  });
  const byId = new Map(all.map((each) => [each.target.id, each]));
  const withdrawn = states.flatMap(({ definition, withdrawal }) =>
    definition === undefined || withdrawal === undefined ? [] : [definition.target],
  );
  const withdrawnKeys = new Set(withdrawn.flatMap(({ id, name }) => [id, nameKey(name)]));
  const byKey = new Map<string, Matchable[]>();
  for (const each of all) {
    const key = nameKey(each.target.name);
    byKey.set(key, [...(byKey.get(key) ?? []), each]);
  }
  const pairs = all.map((each) => ({
    of: each,
    keys: [pairsOf(nameKey(each.target.name)), pairsOf(nameKey(each.target.quote))],
  }));
  const headings = new Map(plan.areas.map(({ id, heading }) => [id, heading]));
  const similarByKey = new Map<string, Match>();

  const areaOf = ({ areaId }: Target): string => headings.get(areaId) ?? '';
  const leadOf = ({ assignment }: TargetState): string | undefined =>
    assignment?.leadUnitId === undefined ? undefined : unitName(organisation, assignment.leadUnitId);
  const named = ({ target }: Matchable): NamedTarget => ({
    id: target.id,
    name: target.name,
    area: areaOf(target),
  });

  function decide(found: readonly Matchable[], { area, lead }: Naming): Match {
    const inArea = area === '' ? found : found.filter(({ target }) => isSameName(areaOf(target), area));
    const ofLead =
      lead === '' || inArea.length === 1
        ? inArea
        : inArea.filter(({ state }) => isSameName(leadOf(state) ?? '', lead));
    const [only, another] = ofLead;
    if (only !== undefined && another === undefined) return { kind: 'exact', found: only, byId: false };
    return { kind: 'ambiguous', candidates: found.map(named) };
  }

  function similar(key: string): Match {
    const known = similarByKey.get(key);
    if (known !== undefined) return known;
    const own = pairsOf(key);
    const found = pairs
      .map(({ of, keys }) => ({ of, likeness: Math.max(...keys.map((each) => likenessOf(own, each))) }))
      .filter(({ likeness }) => likeness >= LEAST_LIKENESS)
      .sort((a, b) => b.likeness - a.likeness)
      .slice(0, MOST_PROPOSALS);
    const match: Match = found.length > 0 ? { kind: 'similar', found } : { kind: 'unknown' };
    similarByKey.set(key, match);
    return match;
  }

  const exactly = (name: string): readonly Matchable[] | undefined =>
    byKey.get(nameKey(name)) ?? byKey.get(nameKey(bare(name).replace(ordinalPrefix, '')));

  return {
    isName: (name: string): boolean => name !== '' && exactly(name) !== undefined,
    isId: (id: string): boolean => byId.has(id.trim()),
    leadOf,
    areas: new Set([...headings.values()].map(nameKey)),
    match(naming: Naming): Match {
      const byItsId = naming.id === '' ? undefined : byId.get(naming.id.trim());
      if (byItsId !== undefined) return { kind: 'exact', found: byItsId, byId: true };
      const found = naming.name === '' ? undefined : exactly(naming.name);
      if (found !== undefined) return decide(found, naming);
      if (withdrawnKeys.has(naming.id) || withdrawnKeys.has(nameKey(naming.name)))
        return { kind: 'withdrawn' };
      return naming.name === '' ? { kind: 'unknown' } : similar(nameKey(naming.name));
    },
  };
}
