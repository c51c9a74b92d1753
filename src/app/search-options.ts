import type { Light } from '../domain/light.ts';
import type { Period } from '../domain/period.ts';
import type { Stretch } from '../domain/search-fold.ts';
import type { Hit } from '../domain/search-rank.ts';
import { periodText } from '../text/format.ts';
import { type SearchGroup, type SearchPage, searchGroups } from '../text/search-keys.ts';
import { searchWords as words } from '../text/search-words.ts';
import { areaAddress, boardAddress, listAddress, targetAddress } from '../ui/addresses.ts';
import type { SearchPlace } from './search-place.ts';
import { type Desk, listFilters, pageAddress, pagesOfSnapshot, type Thing } from './search-things.ts';

/** One line of what was found. */
export interface SearchOption {
  readonly key: string;
  readonly href: string;
  readonly name: string;
  readonly marks: readonly Stretch[];
  readonly light?: Light | undefined;
  /** where it stands or what it is */
  readonly note: string;
  readonly beside?: Hit<Thing>['beside'];
}

export interface OptionGroup {
  readonly group: SearchGroup;
  /** how many there are, also those that are not listed */
  readonly count: number;
  readonly options: readonly SearchOption[];
}

/** So many of a kind are listed: more nobody reads. */
const MOST = 20;

const groupByKind: Readonly<Record<Thing['kind'], SearchGroup>> = {
  target: 'targets',
  area: 'areas',
  theme: 'areas',
  unit: 'units',
  post: 'units',
  list: 'lists',
  page: 'pages',
  plan: 'pages',
};

/** From which snapshot a page is written, or that it needs one. */
function pageNote(page: SearchPage, { newest }: Desk): string {
  if (!pagesOfSnapshot.includes(page)) return '';
  return newest === undefined ? words.needsSnapshot : words.from(newest.name);
}

type Told = Pick<SearchOption, 'key' | 'href' | 'note' | 'light'>;

function tell(thing: Thing, { here, basis, months, lightOf, countOf }: SearchPlace): Told {
  const asOf = (planId: string): Period => months.get(planId) ?? here.asOf;
  const elsewhere = ({ id, name }: { id: string; name: string }): string => (id === here.planId ? '' : name);
  const noted = (...notes: readonly string[]): string => notes.filter((note) => note !== '').join(' · ');
  switch (thing.kind) {
    case 'target': {
      const { plan, target, area } = thing;
      const href = targetAddress(plan.id, asOf(plan.id), target.id, basis);
      return { key: target.id, href, note: noted(area, elsewhere(plan)), light: lightOf(plan.id, target.id) };
    }
    case 'area': {
      const { plan, areaId } = thing;
      const href = areaAddress(plan.id, asOf(plan.id), areaId, basis);
      return { key: `${plan.id}/${areaId}`, href, note: noted(words.area, elsewhere(plan)) };
    }
    case 'theme': {
      const { plan, areaId, themeId, area } = thing;
      const href = areaAddress(plan.id, asOf(plan.id), areaId, basis, { themeId });
      return { key: `${plan.id}/${areaId}/${themeId}`, href, note: noted(area, elsewhere(plan)) };
    }
    case 'unit': {
      const href = listAddress(here.planId, here.asOf, { unitId: thing.unitId }, basis);
      return { key: thing.unitId, href, note: words.unit };
    }
    case 'post': {
      const { postId, holder, unit = '' } = thing;
      const href = listAddress(here.planId, here.asOf, { postId }, basis);
      return { key: postId, href, note: words.holder(holder === '' ? words.vacant : holder, unit) };
    }
    case 'plan':
      return {
        key: thing.plan.id,
        href: boardAddress(thing.plan.id, asOf(thing.plan.id), basis),
        note: words.plan,
      };
    case 'list': {
      const filter = listFilters[thing.list];
      const href = listAddress(here.planId, here.asOf, filter, basis);
      return { key: `list/${thing.list}`, href, note: words.counted(countOf(filter), periodText(here.asOf)) };
    }
    case 'page':
      return { key: thing.page, href: pageAddress[thing.page](here), note: pageNote(thing.page, here) };
  }
}

/** What was found by kind; the kind with the best first, and of each kind no more than one reads. */
export function optionGroups(hits: readonly Hit<Thing>[], place: SearchPlace): OptionGroup[] {
  const ofGroup = (group: SearchGroup) => hits.filter(({ thing }) => groupByKind[thing.kind] === group);
  return searchGroups
    .map((group) => ({ group, found: ofGroup(group) }))
    .filter(({ found }) => found.length > 0)
    .sort((a, b) => (a.found[0]?.rank ?? 0) - (b.found[0]?.rank ?? 0))
    .map(({ group, found }) => ({
      group,
      count: found.length,
      options: found.slice(0, MOST).map(({ thing, name, marks, beside }) => ({
        ...tell(thing, place),
        name,
        marks,
        beside,
      })),
    }));
}
