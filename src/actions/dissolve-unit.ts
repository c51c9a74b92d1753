import type { ChangeBody } from '../domain/change-bodies.ts';
import type { Growth } from '../storage/append.ts';
import type { Store } from '../storage/store.ts';
import type { Rim } from './rim.ts';
import { stampedChange } from './stamped-change.ts';

/** Ends a unit with a reason; what was logged and assigned under its name keeps it. Its posts are gone with it. */
export const dissolveUnit = async (
  store: Store,
  rim: Rim,
  id: string,
  dissolution: ChangeBody<'unit-dissolved'>,
): Promise<Growth> => store.append([await stampedChange(store, rim, id, 'unit-dissolved', dissolution)]);
