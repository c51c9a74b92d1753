import type { ChangeBody } from '../domain/change-bodies.ts';
import type { Growth } from '../storage/append.ts';
import type { Store } from '../storage/store.ts';
import type { Rim } from './rim.ts';
import { stampedChange } from './stamped-change.ts';

/** 换人: the post's items are the successor's from now on, past entries keep the old name. An empty holder leaves it vacant. */
export const holdPost = async (
  store: Store,
  rim: Rim,
  id: string,
  holding: ChangeBody<'post-held'>,
): Promise<Growth> => store.append([await stampedChange(store, rim, id, 'post-held', holding)]);
