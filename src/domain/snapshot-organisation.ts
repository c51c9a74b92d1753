import * as v from 'valibot';
import { type OrganisationState, postTitle, unitName } from './organisation.ts';
import { idSchema, proseSchema } from './plan.ts';
import type { Snapshot } from './snapshot.ts';
import type { Standing } from './standing.ts';

/**
 * What the units and posts that a board speaks of were called when it was frozen, each once, in the order in which the
 * standings name them; what nobody had defined is left out. Lists, for an id may be any text. Plain JSON.
 */
export interface SnapshotOrganisation {
  readonly units: readonly { readonly id: string; readonly name: string }[];
  /** without a holder the post was vacant */
  readonly posts: readonly { readonly id: string; readonly title: string; readonly holder?: string }[];
}

/** The shape of `SnapshotOrganisation` in a file; whom it may name, see `isOrganisationOf`. */
export const organisationSchema = v.strictObject({
  units: v.array(v.strictObject({ id: idSchema, name: proseSchema })),
  posts: v.array(v.strictObject({ id: idSchema, title: proseSchema, holder: v.optional(proseSchema) })),
});

type Assigned = Pick<Standing, 'assignment'>;

const present = (ids: readonly (string | undefined)[]): string[] => [
  ...new Set(ids.filter((id) => id !== undefined)),
];

const unitIdsOf = (standings: readonly Assigned[]): string[] =>
  present(
    standings.flatMap(({ assignment }) => [assignment?.leadUnitId, ...(assignment?.supportingUnitIds ?? [])]),
  );

const postIdsOf = (standings: readonly Assigned[]): string[] =>
  present(standings.map(({ assignment }) => assignment?.leadPostId));

const holderOf = ({ postsById }: OrganisationState, postId: string): string =>
  (Object.hasOwn(postsById, postId) && postsById[postId]?.holding?.holder) || '';

/** The names that a board needs of all that are known. */
export function organisationOf(
  standings: readonly Assigned[],
  known: OrganisationState,
): SnapshotOrganisation {
  const units = unitIdsOf(standings).flatMap((id) => {
    const name = unitName(known, id);
    return name === undefined ? [] : [{ id, name }];
  });
  const posts = postIdsOf(standings).flatMap((id) => {
    const title = postTitle(known, id);
    if (title === undefined) return [];
    const holder = holderOf(known, id);
    return [{ id, title, ...(holder === '' ? {} : { holder }) }];
  });
  return { units, posts };
}

/** Are these the ids, some left out and none twice, in their order? */
function isPartOf(named: readonly { readonly id: string }[], ids: readonly string[]): boolean {
  const wanted = new Set(named.map(({ id }) => id));
  const found = ids.filter((id) => wanted.has(id));
  return found.length === named.length && found.every((id, at) => id === named[at]?.id);
}

/** Does it name, each once and in their order, none but units and posts that the standings speak of? */
export const isOrganisationOf = (
  { units, posts }: SnapshotOrganisation,
  standings: readonly Assigned[],
): boolean => isPartOf(units, unitIdsOf(standings)) && isPartOf(posts, postIdsOf(standings));

/**
 * The snapshot with names in any case: its own, or of version 1, which has none, those that are known. Not to be hashed.
 */
export const withOrganisation = (snapshot: Snapshot, known: OrganisationState): Snapshot =>
  snapshot.organisation === undefined
    ? { ...snapshot, organisation: organisationOf(snapshot.standings, known) }
    : snapshot;

/** A unit's name when the board was frozen; undefined where the snapshot has none. */
export const unitNameIn = (
  { organisation }: Pick<Snapshot, 'organisation'>,
  unitId: string,
): string | undefined => organisation?.units.find(({ id }) => id === unitId)?.name;

/** A post and who held it when the board was frozen; undefined where the snapshot does not name it. */
export const postIn = (
  { organisation }: Pick<Snapshot, 'organisation'>,
  postId: string,
): SnapshotOrganisation['posts'][number] | undefined => organisation?.posts.find(({ id }) => id === postId);
