import type { ChangeBody } from '../domain/change-bodies.ts';
import type { Growth } from '../storage/append.ts';
import type { Store } from '../storage/store.ts';
import type { Rim } from './rim.ts';
import { type Saying, stampAll, writerOf } from './stamped-change.ts';

/** Ids of the two changes, made before, so that a retry is a no-op. */
export interface PostIds {
  readonly definition: string;
  readonly holding: string;
}

/** Adds a post or redefines it, in the same transaction with its first holder if there is one. */
export async function definePost(
  store: Store,
  rim: Rim,
  ids: PostIds,
  post: ChangeBody<'post-defined'>,
  holder = '',
): Promise<Growth> {
  const definition: Saying<'post-defined'> = { id: ids.definition, kind: 'post-defined', body: post };
  const holding: Saying<'post-held'> = {
    id: ids.holding,
    kind: 'post-held',
    body: { postId: post.postId, holder },
  };
  const sayings: Saying<'post-defined' | 'post-held'>[] =
    holder === '' ? [definition] : [definition, holding];
  return store.append(stampAll(store, await writerOf(store, rim), sayings));
}
