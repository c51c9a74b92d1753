import { queryOptions } from '@tanstack/react-query';
import { type EarlierFigure, earlierFigures } from '../domain/earlier-figures.ts';
import type { Workspace } from './workspace.ts';
import { publishedYearsQuery, type ReadPublishedYears, yearsView } from './years.ts';

/**
 * What is known of the years before `year`: from the plans of the workspace, and from the documents those that it does not
 * hold. Read afresh each time it is opened.
 */
export const earlierYearsQuery = (workspace: Workspace, year: number, read: ReadPublishedYears) =>
  queryOptions({
    queryKey: [workspace.id, 'earlier-years', year],
    gcTime: 0,
    queryFn: async ({ client }): Promise<EarlierFigure[]> => {
      const store = await workspace.store();
      const [published, rows] = await Promise.all([
        client.ensureQueryData(publishedYearsQuery(read)),
        store.readPlans(),
      ]);
      const held = await Promise.all(rows.map(({ plan }) => store.readPlanStates(plan.id)));
      const plans = held.flatMap((each) => (each === undefined ? [] : [each]));
      return earlierFigures(yearsView(published, plans), year);
    },
  });
