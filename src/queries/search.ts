import { latestPeriod } from '../domain/board.ts';
import { type OrganisationState, postsOf, unitName, unitsOf } from '../domain/organisation.ts';
import type { Period } from '../domain/period.ts';
import type { Area, Plan, Target } from '../domain/plan.ts';
import type { Searchable } from '../domain/searchable.ts';
import { targetInForce } from '../domain/target-state.ts';
import type { PlanStates } from './plan-states.ts';

/** What a search can lead to, besides the pages. */
export type Findable =
  | { readonly kind: 'target'; readonly plan: Plan; readonly target: Target; readonly area: string }
  | { readonly kind: 'area'; readonly plan: Plan; readonly areaId: string }
  | {
      readonly kind: 'theme';
      readonly plan: Plan;
      readonly areaId: string;
      readonly themeId: string;
      readonly area: string;
    }
  | { readonly kind: 'unit'; readonly unitId: string }
  | {
      readonly kind: 'post';
      readonly postId: string;
      readonly holder: string;
      readonly unit: string | undefined;
    }
  | { readonly kind: 'plan'; readonly plan: Plan };

type Found<K extends Findable['kind']> = Searchable<Extract<Findable, { kind: K }>>;

const written = (...texts: readonly (string | undefined)[]): string[] =>
  texts.flatMap((text) => (text ? [text] : []));

function targetsIn({ plan, states }: PlanStates, isNear: boolean): Found<'target'>[] {
  const headingById = new Map(plan.areas.map(({ id, heading }) => [id, heading]));
  return states.flatMap((state) => {
    const target = targetInForce(state);
    if (target === undefined) return [];
    const thing = { kind: 'target' as const, plan, target, area: headingById.get(target.areaId) ?? '' };
    return [{ thing, name: target.name, also: written(target.quote, target.unit), isNear }];
  });
}

const areaIn = (plan: Plan, { id, heading, motto }: Area, isNear: boolean): Found<'area'> => ({
  thing: { kind: 'area', plan, areaId: id },
  name: heading,
  also: written(motto),
  isNear,
});

const themesIn = (
  plan: Plan,
  { id: areaId, heading: area, themes }: Area,
  isNear: boolean,
): Found<'theme'>[] =>
  themes.map(({ id, heading }) => ({
    thing: { kind: 'theme', plan, areaId, themeId: id, area },
    name: heading,
    also: [],
    isNear,
  }));

const unitsIn = (organisation: OrganisationState): Found<'unit'>[] =>
  unitsOf(organisation).map(({ id, name }) => ({
    thing: { kind: 'unit', unitId: id },
    name,
    also: [],
    isNear: true,
  }));

const postsIn = (organisation: OrganisationState): Found<'post'>[] =>
  postsOf(organisation).map(({ id, title, holder, unitId }) => {
    const unit = unitId === undefined ? undefined : unitName(organisation, unitId);
    const thing = { kind: 'post' as const, postId: id, holder, unit };
    return { thing, name: title, also: written(holder, unit), isNear: true };
  });

/** Everything of the plans and the organisation that can be searched; what belongs to the plan on the screen is near. */
export function findablesIn(
  reads: readonly PlanStates[],
  organisation: OrganisationState,
  planId: string,
): Searchable<Findable>[] {
  const inPlans = reads.flatMap((read): Searchable<Findable>[] => {
    const { plan } = read;
    const isNear = plan.id === planId;
    return [
      ...targetsIn(read, isNear),
      ...plan.areas.flatMap((area) => [areaIn(plan, area, isNear), ...themesIn(plan, area, isNear)]),
      { thing: { kind: 'plan', plan }, name: plan.name, also: [], isNear: true },
    ];
  });
  return [...inPlans, ...unitsIn(organisation), ...postsIn(organisation)];
}

/** The month in which each plan is shown: the chosen one of the plan on the screen, else the one it opens with. */
export function monthsOf(
  reads: readonly PlanStates[],
  here: { readonly planId: string; readonly asOf: Period },
): ReadonlyMap<string, Period> {
  return new Map(
    reads.map(({ plan, states }) => [
      plan.id,
      plan.id === here.planId ? here.asOf : latestPeriod(plan, states),
    ]),
  );
}
