import type { Author } from './change.ts';
import { type OrganisationState, postsOf, unitName } from './organisation.ts';

/**
 * Who sits at this device, as chosen once: a post, or a unit and a typed name. It labels what is logged and arranges
 * the screens; it is no proof of anything. Empty text stands for what was not chosen.
 */
export interface Identity {
  readonly unitId: string;
  readonly postId: string;
  readonly name: string;
}

export const nobody: Identity = { unitId: '', postId: '', name: '' };

/** A kept setting as an identity; what is missing was not chosen. */
export const identityFrom = (kept: Readonly<Record<string, string>> | undefined): Identity => ({
  ...nobody,
  ...kept,
});

/** The unit for which the device logs: the post's, else the one chosen; undefined when neither is. */
export function unitIdOf(identity: Identity, organisation: OrganisationState): string | undefined {
  const post = postsOf(organisation).find(({ id }) => id === identity.postId);
  return post?.unitId ?? (identity.unitId === '' ? undefined : identity.unitId);
}

/**
 * The author of what is logged now. A post's holder of today signs, so a successor's entries carry the successor's
 * name and earlier ones keep theirs. `anonymous` is the name of a device where nobody was chosen.
 */
export function authorOf(identity: Identity, organisation: OrganisationState, anonymous: string): Author {
  const post = postsOf(organisation).find(({ id }) => id === identity.postId);
  const unitId = unitIdOf(identity, organisation);
  const unit = unitId === undefined ? undefined : unitName(organisation, unitId);
  const name = [post?.holder, identity.name].find((text) => text !== undefined && text !== '') ?? anonymous;
  return {
    name,
    ...(unit === undefined ? {} : { unit }),
    ...(post === undefined ? {} : { post: post.title }),
  };
}

/**
 * One person as far as names tell, whatever the post: who holds two posts is still one. An anonymous device is the same
 * as any other anonymous one.
 */
export const isSameAuthor = (a: Omit<Author, 'document'>, b: Omit<Author, 'document'>): boolean =>
  a.name === b.name && (a.unit ?? '') === (b.unit ?? '');
