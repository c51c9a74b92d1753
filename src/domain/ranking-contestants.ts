import { type OrganisationState, unitName, unitsOf } from './organisation.ts';
import type { Plan } from './plan.ts';
import type { Contestant } from './ranking-score.ts';
import type { Standing } from './standing.ts';

/** The unit that answers for an item; who only supports it is not ranked by it. Absent while nobody leads. */
export const leadUnitOf = ({ assignment }: Standing): string | undefined => assignment?.leadUnitId;

export const areaOf = ({ target }: Standing): string => target.areaId;

/**
 * All units that are there, in the order of their list, then those that items still name as their lead though they were
 * dissolved or are not known here: their items must not vanish.
 */
export function unitContestants(
  organisation: OrganisationState,
  standings: readonly Standing[],
): Contestant[] {
  const units = unitsOf(organisation);
  const known = new Set(units.map(({ id }) => id));
  const leading = new Set(standings.flatMap((standing) => leadUnitOf(standing) ?? []));
  const gone = [...leading].filter((id) => !known.has(id)).sort();
  return [
    ...units,
    ...gone.map((id): Contestant => {
      const name = unitName(organisation, id);
      return name === undefined ? { id, gone: 'unknown' } : { id, name, gone: 'dissolved' };
    }),
  ];
}

/** The plan's areas in its own order. */
export const areaContestants = ({ areas }: Pick<Plan, 'areas'>): Contestant[] =>
  areas.map(({ id, heading }) => ({ id, name: heading }));
