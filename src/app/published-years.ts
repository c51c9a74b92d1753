import indicators from '../../data/indicators.json';
import links from '../../data/links.json';
import outcomes000 from '../../data/outcomes/000.json';
import outcomes001 from '../../data/outcomes/001.json';
import outcomes003 from '../../data/outcomes/003.json';
import outcomes004 from '../../data/outcomes/004.json';
import plan2023 from '../../data/plans/2023.json';
import accelerations2023 from '../../data/plans/2023-accelerations.json';
import plan2024 from '../../data/plans/2024.json';
import sources from '../../data/sources.json';

/**
 * The documents as code of their own, which arrives with the other late code: what compares years reads those that no
 * log holds, also without the network.
 */
export const publishedYears = {
  sources,
  indicators,
  links,
  plans: [plan2024, plan2023, accelerations2023],
  outcomes: [outcomes000, outcomes001, outcomes003, outcomes004],
};
