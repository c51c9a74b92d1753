import { lightsOfGroup, passes } from './item-filter.ts';
import type { Plan } from './plan.ts';
import type { Standing } from './standing.ts';
import { type Item, worstFirst } from './worst-first.ts';

/** So many are named: what a leader takes into a meeting. */
const NAMED = 3;
const LAGGING = { lights: lightsOfGroup('lagging') };

/** The items furthest behind, at most three, the worst first. */
export const mostBehind = (standings: readonly Standing[], plan: Pick<Plan, 'periods'>): Item[] =>
  worstFirst(
    standings.filter((each) => passes(LAGGING, each)),
    plan,
  ).slice(0, NAMED);
