import type { AssignmentChoices } from './assignment-choices.ts';
import { type OrganisationState, postsOf, unitsOf } from './organisation.ts';
import { nameKey } from './organisation-names.ts';

/** Ids by the spelling of a name; several under one spelling are ambiguous. */
type IdsByKey = ReadonlyMap<string, readonly string[]>;

/** The units and the posts of leaders that a pasted cell may name. */
export interface Directory {
  readonly units: IdsByKey;
  readonly leaders: IdsByKey;
  /** keys of names that a person leaves out among the supporting units */
  readonly leftOut: ReadonlySet<string>;
}

/** Pairs of name and id by the spelling of the name. */
function idsByKey(named: readonly (readonly [name: string, id: string])[]): IdsByKey {
  const ids = new Map<string, string[]>();
  for (const [name, id] of named) {
    const key = nameKey(name);
    const held = ids.get(key) ?? [];
    if (key !== '' && !held.includes(id)) ids.set(key, [...held, id]);
  }
  return ids;
}

/** A leader is named by the post, by who holds it, or by both; a unit also by what a person said means it. */
export function directoryOf(organisation: OrganisationState, { unitIdByKey }: AssignmentChoices): Directory {
  const leaders = postsOf(organisation).filter(({ duty }) => duty === 'lead');
  const spellings = leaders.flatMap(({ id, title, holder }) =>
    [
      title,
      holder,
      `${title}${holder}`,
      `${holder}${title}`,
      `${holder}(${title})`,
      `${title}(${holder})`,
    ].map((name) => [name, id] as const),
  );
  const units = unitsOf(organisation);
  const own = units.map(({ id, name }) => [name, id] as const);
  const said = Object.entries(unitIdByKey).filter(([, said]) => units.some(({ id }) => id === said));
  return {
    units: new Map([...idsByKey(said), ...idsByKey(own)]),
    leaders: idsByKey(spellings),
    leftOut: new Set(Object.keys(unitIdByKey).filter((key) => unitIdByKey[key] === '')),
  };
}

/** The names in a cell, each with the ids it may mean: one is clear, none unknown, several ambiguous. */
export type NamedIds = readonly { readonly name: string; readonly ids: readonly string[] }[];

/** 、，；/ and line ends separate, but not inside brackets: 各镇（街道、区） is one. */
const PIECE = /(?:[（(][^()（）]*[)）]|[^、，,；;\n/／])+/g;
/** The names that separators part in a cell, blanks apart. */
export const piecesOf = (cell: string): string[] => (cell.match(PIECE) ?? []).map((piece) => piece.trim());

/** Blanks separate too, unless they only space one name out: 民 政 局. */
const byBlanks = (piece: string): string[] => {
  const words = piece.split(/\s+/);
  return words.some((word) => word.length === 1) ? [piece.replace(/\s/g, '')] : words;
};

/** The names of a cell against a directory; a name that is there as a whole is never taken apart. */
export function readNames(cell: string, ids: IdsByKey): NamedIds {
  const named = (name: string): NamedIds[number] => ({ name, ids: ids.get(nameKey(name)) ?? [] });
  if (named(cell).ids.length > 0) return [named(cell)];
  const names = piecesOf(cell).flatMap((piece) => (named(piece).ids.length > 0 ? [piece] : byBlanks(piece)));
  const seen = new Set<string>();
  return names.flatMap((name) => {
    if (name === '' || seen.has(nameKey(name))) return [];
    seen.add(nameKey(name));
    return [named(name)];
  });
}

export type CellSaying = 'nothing' | 'nobody' | 'names';

/** A blank, a dash or a stroke says nothing and leaves what is; only 无 says that there is nobody. */
export function sayingOf(cell: string): CellSaying {
  const text = nameKey(cell);
  if (/^[-–—―/]*$/.test(text)) return 'nothing';
  return text === '无' ? 'nobody' : 'names';
}
