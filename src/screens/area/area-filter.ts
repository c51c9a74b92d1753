import { parseFilter } from '../../domain/filter-text.ts';
import { allItems, type ItemFilter } from '../../domain/item-filter.ts';
import type { Area } from '../../domain/plan.ts';

/** What an area's page can show: the rest belongs to the list. */
const PARTS: readonly (keyof ItemFilter)[] = ['lights', 'kind', 'text', 'themeId'];

const isOfArea = (filter: ItemFilter): boolean =>
  Object.keys(filter).every((part) => PARTS.some((each) => each === part));

/**
 * The filter in the address of an area, with the theme where the page begins. Undefined for one that the page cannot show
 * or a theme it has not: never everything instead.
 */
export function areaFilterIn(text: string | undefined, { themes }: Area): ItemFilter | undefined {
  const filter = text === undefined ? allItems : parseFilter(text);
  if (filter === undefined || !isOfArea(filter)) return undefined;
  const { themeId } = filter;
  return themeId === undefined || themes.some(({ id }) => id === themeId) ? filter : undefined;
}

/** Without the theme: the page begins there and shows all the others too. */
export function withoutTheme({ themeId: _theme, ...filter }: ItemFilter): ItemFilter {
  return filter;
}
