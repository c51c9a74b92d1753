import { type Identity, nobody } from '../../domain/identity.ts';
import type { Post, Unit } from '../../domain/organisation.ts';
import { NAME_LIMIT, tidyName } from '../../domain/organisation-names.ts';

/** Who sits here, as chosen and typed: a post, whose holder signs, or a unit and a name. */
export interface IdentityFields {
  readonly how: 'post' | 'name';
  readonly postId: string;
  readonly unitId: string;
  readonly name: string;
}

export interface IdentityRefusals {
  readonly post?: 'missing';
  readonly name?: 'missing' | 'too-long';
}

export const fieldsOfIdentity = (
  { postId, unitId, name }: Identity,
  posts: readonly Post[],
): IdentityFields => ({
  how: postId === '' && (name !== '' || posts.length === 0) ? 'name' : 'post',
  postId: posts.some(({ id }) => id === postId) ? postId : '',
  unitId,
  name,
});

/** The post's holder signs; of a vacant post whoever types a name. */
export const needsName = ({ how, postId }: IdentityFields, posts: readonly Post[]): boolean =>
  how === 'name' || posts.some(({ id, holder }) => id === postId && holder === '');

/** The identity to keep, or what is missing of it. */
export function readIdentity(
  fields: IdentityFields,
  posts: readonly Post[],
): { readonly identity: Identity; readonly refusals: IdentityRefusals } {
  const name = needsName(fields, posts) ? tidyName(fields.name) : '';
  const isPostMissing = fields.how === 'post' && !posts.some(({ id }) => id === fields.postId);
  const isNameMissing = needsName(fields, posts) && name === '';
  const isTooLong = [...name].length > NAME_LIMIT;
  return {
    identity:
      fields.how === 'post'
        ? { ...nobody, postId: fields.postId, name }
        : { ...nobody, unitId: fields.unitId, name },
    refusals: {
      ...(isPostMissing ? { post: 'missing' as const } : {}),
      ...(isNameMissing ? { name: 'missing' as const } : {}),
      ...(isTooLong ? { name: 'too-long' as const } : {}),
    },
  };
}

/** True when the unit or the post that was chosen is no longer there. */
export const isIdentityGone = (
  { postId, unitId }: Identity,
  posts: readonly Post[],
  units: readonly Unit[],
): boolean =>
  (postId !== '' && !posts.some(({ id }) => id === postId)) ||
  (unitId !== '' && !units.some(({ id }) => id === unitId));
