import { queryOptions } from '@tanstack/react-query';
import { acrossYears, type IndicatorAcross } from '../domain/across-years.ts';
import { checkPublishedYears, type PublishedYears, publishedPlan } from '../domain/published-years.ts';
import type { PlanStates } from './plan-states.ts';

/** The parsed data files; indicators.json, whole, under `indicators`. Comes with the program's own code. */
export type ReadPublishedYears = () => Promise<Parameters<typeof checkPublishedYears>[0]>;

class DocumentsFault extends Error {
  readonly code = 'data-damaged';
}

/** The documents of all years, checked; the same in every workspace, they are no part of a log. */
export const publishedYearsQuery = (read: ReadPublishedYears) =>
  queryOptions({
    queryKey: ['published-years'],
    queryFn: async (): Promise<PublishedYears> => {
      const checked = checkPublishedYears(await read());
      if (!checked.ok) throw new DocumentsFault(checked.path);
      return checked.published;
    },
  });

/**
 * Every indicator over all years: plans as the workspace holds them, with every revision and figure in force, and from
 * the documents those that it does not hold.
 */
export function yearsView(published: PublishedYears, held: readonly PlanStates[]): IndicatorAcross[] {
  const heldIds = new Set(held.map(({ plan }) => plan.id));
  const missing = published.plans.flatMap(({ id }) =>
    heldIds.has(id) ? [] : (publishedPlan(published, id) ?? []),
  );
  return acrossYears({
    published,
    plans: [
      ...held.map(({ plan, states }) => ({ plan, states, isHere: true })),
      ...missing.map((facts) => ({ ...facts, isHere: false })),
    ],
  });
}
