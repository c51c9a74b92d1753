import { isLater } from './clock.ts';
import type { OrganisationState, Post, Unit, UnitState } from './organisation.ts';

/** Why a name was refused; `taken` names the one that is there. */
export type NameRefusal =
  | { readonly code: 'blank' }
  | { readonly code: 'too-long'; readonly limit: number }
  | { readonly code: 'taken'; readonly name: string };

export type NameResult =
  | { readonly ok: true; readonly name: string }
  | { readonly ok: false; readonly refusal: NameRefusal };

/** Characters of the name of a unit, a post or a person. */
export const NAME_LIMIT = 60;

const INVISIBLE = /[\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/g;

/** A name without blanks around it and without doubled ones inside; its characters stay as typed. */
export const tidyName = (typed: string): string =>
  typed.toWellFormed().replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();

/** What two spellings of one name share: width, blanks and case do not make another name. */
export const nameKey = (name: string): string =>
  name.toWellFormed().replace(INVISIBLE, '').normalize('NFKC').replace(/\s/g, '').toLowerCase();

/** A name that is neither blank, nor too long, nor one of `others`. */
function readName(typed: string, others: readonly string[]): NameResult {
  const name = tidyName(typed);
  if (name === '') return { ok: false, refusal: { code: 'blank' } };
  if ([...name].length > NAME_LIMIT) return { ok: false, refusal: { code: 'too-long', limit: NAME_LIMIT } };
  const taken = others.find((other) => nameKey(other) === nameKey(name));
  if (taken !== undefined) return { ok: false, refusal: { code: 'taken', name: taken } };
  return { ok: true, name };
}

/** The name of a new unit, or with `ownId` the new name of that unit. */
export const readUnitName = (typed: string, units: readonly Unit[], ownId?: string): NameResult =>
  readName(
    typed,
    units.filter(({ id }) => id !== ownId).map(({ name }) => name),
  );

/** The title of a post: two units may each have a 填报岗, one unit may not have two. */
export const readPostTitle = (
  typed: string,
  unitId: string | undefined,
  posts: readonly Post[],
  ownId?: string,
): NameResult =>
  readName(
    typed,
    posts.filter((post) => post.id !== ownId && post.unitId === unitId).map(({ title }) => title),
  );

const isDissolved = ({ definition, end }: UnitState): boolean =>
  definition !== undefined && end !== undefined && !isLater(definition, end);

/** The unit of that name that was dissolved last: who takes its id is that unit again, with what it was assigned. */
export function formerUnitId({ unitsById }: OrganisationState, name: string): string | undefined {
  const former = Object.values(unitsById)
    .filter((unit) => isDissolved(unit) && nameKey(unit.definition?.name ?? '') === nameKey(name))
    .sort((a, b) => ((a.end?.at ?? '') < (b.end?.at ?? '') ? 1 : -1));
  return former[0]?.unitId;
}
