import indexLinks from '../../data/links.json?url';
import outcomes000 from '../../data/outcomes/000.json?url';
import outcomes001 from '../../data/outcomes/001.json?url';
import outcomes003 from '../../data/outcomes/003.json?url';
import outcomes004 from '../../data/outcomes/004.json?url';
import plan2023 from '../../data/plans/2023.json?url';
import accelerations2023 from '../../data/plans/2023-accelerations.json?url';
import plan2024 from '../../data/plans/2024.json?url';
import sources from '../../data/sources.json';
import type { PublishedFiles } from '../actions/load-published.ts';

async function readJson(url: string): Promise<unknown> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} ${response.status}`);
  try {
    return await response.json();
  } catch {
    throw new Error(url);
  }
}

const readAll = (urls: readonly string[]): Promise<unknown[]> => Promise.all(urls.map(readJson));

/** The plan that `/` and the demonstration open. */
export const openingPlanId = 'yongkang-2024';

/** The data files beside the program, fetched only when a workspace does not hold this edition yet. */
export const publishedFiles: PublishedFiles = {
  edition: sources.edition,
  planIds: [openingPlanId, 'yongkang-2023', 'yongkang-2023-accelerations'],
  read: async () => {
    const [plans, outcomes, links] = await Promise.all([
      readAll([plan2024, plan2023, accelerations2023]),
      readAll([outcomes000, outcomes001, outcomes003, outcomes004]),
      readJson(indexLinks),
    ]);
    return { sources, plans, outcomes, links };
  },
};

/** The demonstration adopts the plan alone: its year of entries is made up, the published outcomes are not. */
export const demonstrationFiles: PublishedFiles = {
  edition: sources.edition,
  planIds: [openingPlanId],
  read: async () => ({
    sources,
    plans: await readAll([plan2024]),
    outcomes: await readAll([outcomes000]),
    links: { links: [] },
  }),
};
