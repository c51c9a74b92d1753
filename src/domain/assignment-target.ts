import type { AssignmentChoices } from './assignment-choices.ts';
import type { AssignmentRefusal } from './assignment-row.ts';
import { ordinalPrefix } from './ledger-words.ts';
import { LEAST_LIKENESS, likenessOf, looseKey, pairsOf } from './name-likeness.ts';
import { nameKey } from './organisation-names.ts';
import type { AssignedTarget } from './responsibility.ts';

type IdsByKey = ReadonlyMap<string, readonly string[]>;

/** The targets of a plan by what a pasted cell may call them. */
export interface Targets {
  readonly byId: ReadonlyMap<string, AssignedTarget>;
  readonly idsByName: IdsByKey;
  /** quotation marks, brackets and marks between words apart */
  readonly idsByLooseName: IdsByKey;
  readonly chosen: AssignmentChoices['targetIdByKey'];
  readonly near: (text: string) => readonly NearTarget[];
}

/** A target that is called nearly as a cell says; `likeness` in per cent. */
export interface NearTarget {
  readonly id: string;
  readonly name: string;
  readonly likeness: number;
}

const MOST_PROPOSALS = 3;

/** The names most alike, of all targets; each text is compared once. */
function nearest(targets: readonly AssignedTarget[]): Targets['near'] {
  const pairs = targets.map(({ target: { id, name, quote } }) => ({
    id,
    name,
    keys: [name, quote].map((text) => pairsOf(looseKey(text))),
  }));
  const known = new Map<string, readonly NearTarget[]>();
  return (text) => {
    const key = looseKey(text);
    const own = pairsOf(key);
    const near =
      known.get(key) ??
      pairs
        .map(({ id, name, keys }) => ({
          id,
          name,
          likeness: Math.max(...keys.map((each) => likenessOf(own, each))),
        }))
        .filter(({ likeness }) => likeness >= LEAST_LIKENESS)
        .sort((a, b) => b.likeness - a.likeness)
        .slice(0, MOST_PROPOSALS);
    known.set(key, near);
    return near;
  };
}

function idsBy(targets: readonly AssignedTarget[], keyOf: (name: string) => string): IdsByKey {
  const ids = new Map<string, string[]>();
  for (const { target } of targets) {
    const key = keyOf(target.name);
    if (key !== '') ids.set(key, [...(ids.get(key) ?? []), target.id]);
  }
  return ids;
}

export const targetsOf = (
  targets: readonly AssignedTarget[],
  { targetIdByKey }: AssignmentChoices,
): Targets => ({
  byId: new Map(targets.map((each) => [each.target.id, each])),
  idsByName: idsBy(targets, nameKey),
  idsByLooseName: idsBy(targets, looseKey),
  chosen: targetIdByKey,
  near: nearest(targets),
});

/** Ids of the targets that a cell names, by id, by name or as a person said; several of one name are ambiguous. */
export function idsNamed(cell: string, targets: Targets): readonly string[] {
  const { byId, idsByName, idsByLooseName, chosen } = targets;
  if (byId.has(cell)) return [cell];
  const key = looseKey(cell);
  const found =
    idsByName.get(nameKey(cell)) ??
    idsByLooseName.get(key) ??
    idsByLooseName.get(looseKey(nameKey(cell).replace(ordinalPrefix, '')));
  const id = Object.hasOwn(chosen, key) ? chosen[key] : undefined;
  return found ?? (id !== undefined && byId.has(id) ? [id] : []);
}

/** Of the row's texts the one that is most like a target's name. */
function unknown(texts: readonly [string, ...string[]], { near }: Targets): AssignmentRefusal {
  const found = texts.map((text) => ({ text, candidates: near(text) }));
  const [best] = found.sort((a, b) => (b.candidates[0]?.likeness ?? 0) - (a.candidates[0]?.likeness ?? 0));
  const { text, candidates } = best ?? { text: texts[0], candidates: [] };
  return { column: 'target', code: 'target-unknown', text, candidates };
}

/** The one target that the row's 编号 or 名称 names, or why there is none. */
export function findTarget(texts: readonly string[], targets: Targets): AssignedTarget | AssignmentRefusal {
  const [text, ...more] = texts;
  if (text === undefined) return { column: 'target', code: 'target-blank' };
  const named = texts.map((each) => idsNamed(each, targets)).filter((ids) => ids.length > 0);
  const clear = new Set(named.filter((ids) => ids.length === 1).flat());
  if (clear.size > 1) return { column: 'target', code: 'target-contradicts', texts };
  const [id] = clear;
  const target = id === undefined ? undefined : targets.byId.get(id);
  if (target !== undefined && named.every((ids) => ids.includes(target.target.id))) return target;
  if (target !== undefined) return { column: 'target', code: 'target-contradicts', texts };
  return named.length > 0
    ? { column: 'target', code: 'target-ambiguous', text }
    : unknown([text, ...more], targets);
}
