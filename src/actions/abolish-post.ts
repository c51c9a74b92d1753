import type { ChangeBody } from '../domain/change-bodies.ts';
import type { Growth } from '../storage/append.ts';
import type { Store } from '../storage/store.ts';
import type { Rim } from './rim.ts';
import { stampedChange } from './stamped-change.ts';

/** Ends a post with a reason; what was signed from it keeps its title and name. */
export const abolishPost = async (
  store: Store,
  rim: Rim,
  id: string,
  abolition: ChangeBody<'post-abolished'>,
): Promise<Growth> => store.append([await stampedChange(store, rim, id, 'post-abolished', abolition)]);
