import { type Duty, duties } from '../../domain/change-bodies.ts';
import type { Post } from '../../domain/organisation.ts';
import { NAME_LIMIT, type NameRefusal, readPostTitle, tidyName } from '../../domain/organisation-names.ts';

/** A post as typed; an empty unit is the city itself, an empty holder leaves it vacant. */
export interface PostFields {
  readonly title: string;
  readonly unitId: string;
  readonly duty: Duty;
  readonly holder: string;
}

export const noPost: PostFields = { title: '', unitId: '', duty: 'report', holder: '' };

export const fieldsOfPost = ({ title, unitId = '', duty, holder }: Post): PostFields => ({
  title,
  unitId,
  duty,
  holder,
});

export const dutyFrom = (value: string): Duty => duties.find((duty) => duty === value) ?? 'report';

export interface PostReading {
  /** the fields with tidy names */
  readonly fields: PostFields;
  readonly title?: NameRefusal;
  readonly holder?: NameRefusal;
}

/** A holder may be missing but not be a paragraph. */
export const holderRefusal = (holder: string): NameRefusal | undefined =>
  [...tidyName(holder)].length > NAME_LIMIT ? { code: 'too-long', limit: NAME_LIMIT } : undefined;

/** Reads what was typed of a new post, or with `ownId` of that one. */
export function readPostFields(typed: PostFields, posts: readonly Post[], ownId?: string): PostReading {
  const unitId = typed.unitId === '' ? undefined : typed.unitId;
  const title = readPostTitle(typed.title, unitId, posts, ownId);
  const holder = holderRefusal(typed.holder);
  return {
    fields: { ...typed, title: tidyName(typed.title), holder: tidyName(typed.holder) },
    ...(title.ok ? {} : { title: title.refusal }),
    ...(holder === undefined ? {} : { holder }),
  };
}
