import type { ChangeOf, KnownChange } from './change.ts';
import type { ChangeBody, Duty } from './change-bodies.ts';
import { isLater } from './clock.ts';
import type { Dated } from './target-state.ts';

const KINDS = ['unit-defined', 'unit-dissolved', 'post-defined', 'post-abolished', 'post-held'] as const;
const KIND_NAMES: ReadonlySet<string> = new Set(KINDS);

export type OrganisationChange = ChangeOf<(typeof KINDS)[number]>;
export const isOrganisationChange = (change: KnownChange): change is OrganisationChange =>
  KIND_NAMES.has(change.kind);

export interface UnitState {
  readonly unitId: string;
  readonly definition?: Dated<Omit<ChangeBody<'unit-defined'>, 'unitId'>>;
  readonly end?: Dated<{ reason: string }>;
}

interface PostState {
  readonly postId: string;
  readonly definition?: Dated<Omit<ChangeBody<'post-defined'>, 'postId'>>;
  readonly holding?: Dated<Omit<ChangeBody<'post-held'>, 'postId'>>;
  readonly end?: Dated<{ reason: string }>;
}

/** The fold of everything said about units, posts and holders. Plain JSON. */
export interface OrganisationState {
  readonly unitsById: Readonly<Record<string, UnitState>>;
  readonly postsById: Readonly<Record<string, PostState>>;
}

export const emptyOrganisation: OrganisationState = { unitsById: {}, postsById: {} };

const later = <T extends Dated<object>>(current: T | undefined, next: T): T =>
  current === undefined || isLater(next, current) ? next : current;

function advanceUnit(
  unit: UnitState,
  change: Extract<OrganisationChange, { kind: `unit-${string}` }>,
): UnitState {
  const { id, at, body } = change;
  if (change.kind === 'unit-dissolved')
    return { ...unit, end: later(unit.end, { id, at, reason: change.body.reason }) };
  const { unitId: _unit, ...definition } = body as ChangeBody<'unit-defined'>;
  return { ...unit, definition: later(unit.definition, { id, at, ...definition }) };
}

function advancePost(
  post: PostState,
  change: Extract<OrganisationChange, { kind: `post-${string}` }>,
): PostState {
  const { id, at } = change;
  switch (change.kind) {
    case 'post-defined': {
      const { postId: _post, ...definition } = change.body;
      return { ...post, definition: later(post.definition, { id, at, ...definition }) };
    }
    case 'post-held':
      return { ...post, holding: later(post.holding, { id, at, holder: change.body.holder.trim() }) };
    case 'post-abolished':
      return { ...post, end: later(post.end, { id, at, reason: change.body.reason }) };
  }
}

/** Applies changes to the organisation; of each fact the latest wins, so order and repetition do not matter. */
export function advanceOrganisation(
  state: OrganisationState,
  changes: readonly OrganisationChange[],
): OrganisationState {
  // Maps, because an id may be any text, also `constructor`.
  const units = new Map(Object.entries(state.unitsById));
  const posts = new Map(Object.entries(state.postsById));
  for (const change of changes) {
    if (change.kind === 'unit-defined' || change.kind === 'unit-dissolved') {
      const { unitId } = change.body;
      units.set(unitId, advanceUnit(units.get(unitId) ?? { unitId }, change));
    } else {
      const { postId } = change.body;
      posts.set(postId, advancePost(posts.get(postId) ?? { postId }, change));
    }
  }
  return { unitsById: Object.fromEntries(units), postsById: Object.fromEntries(posts) };
}

/** 单位: in the order of the list, then by name. */
export interface Unit {
  readonly id: string;
  readonly name: string;
}

/** 岗位: a successor who holds it inherits its items; without a unit it is a post of the city's leaders. */
export interface Post {
  readonly id: string;
  readonly title: string;
  readonly duty: Duty;
  readonly unitId?: string;
  /** empty while vacant */
  readonly holder: string;
}

/** Ended by a change that is later than the last definition: who is defined anew is there again. */
const isThere = ({ definition, end }: Pick<UnitState | PostState, 'definition' | 'end'>): boolean =>
  definition !== undefined && (end === undefined || isLater(definition, end));

/** Code points and no locale: every device shows the same order. */
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** All units that are there now. */
export function unitsOf({ unitsById }: OrganisationState): Unit[] {
  const there = Object.values(unitsById).filter(isThere);
  const order = ({ definition }: UnitState): number => definition?.order ?? Number.MAX_SAFE_INTEGER;
  const name = ({ definition }: UnitState): string => definition?.name ?? '';
  const sorted = there.sort(
    (a, b) => order(a) - order(b) || byText(name(a), name(b)) || byText(a.unitId, b.unitId),
  );
  return sorted.map((unit) => ({ id: unit.unitId, name: name(unit) }));
}

/** All posts that are there now and whose unit is, the city's first, then by unit and title. */
export function postsOf(state: OrganisationState): Post[] {
  const unitIds = unitsOf(state).map(({ id }) => id);
  const posts = Object.values(state.postsById).flatMap((post): Post[] => {
    if (post.definition === undefined || !isThere(post)) return [];
    const { unitId, title, duty } = post.definition;
    if (unitId !== undefined && !unitIds.includes(unitId)) return [];
    const holder = post.holding?.holder ?? '';
    return [{ id: post.postId, title, duty, holder, ...(unitId === undefined ? {} : { unitId }) }];
  });
  const unit = ({ unitId = '' }: Post): number => unitIds.indexOf(unitId);
  return posts.sort((a, b) => unit(a) - unit(b) || byText(a.title, b.title) || byText(a.id, b.id));
}

/** A unit's name, also of one that is no longer there; undefined for an id nobody defined. */
export const unitName = ({ unitsById }: OrganisationState, unitId: string): string | undefined =>
  Object.hasOwn(unitsById, unitId) ? unitsById[unitId]?.definition?.name : undefined;

/** A post's title, also of one that is no longer there; undefined for an id nobody defined. */
export const postTitle = ({ postsById }: OrganisationState, postId: string): string | undefined =>
  Object.hasOwn(postsById, postId) ? postsById[postId]?.definition?.title : undefined;
