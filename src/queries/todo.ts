import type { Identity } from '../domain/identity.ts';
import type { OrganisationState } from '../domain/organisation.ts';
import type { Period } from '../domain/period.ts';
import { type Todo, todoOf } from '../domain/todo.ts';
import type { PlanStates } from './plan-states.ts';

/**
 * The lists and counts of 待办, derived from what was read already: the navigation and the page say the same.
 * `anonymous` is the rim's.
 */
export const todoView = (
  { plan, states }: PlanStates,
  organisation: OrganisationState,
  identity: Identity,
  period: Period,
  anonymous: string,
): Todo => todoOf(plan, states, organisation, identity, period, anonymous);
