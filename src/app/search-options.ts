import type { Basis } from '../domain/basis.ts';
import type { Light } from '../domain/light.ts';
import type { Period } from '../domain/period.ts';
import type { Stretch } from '../domain/search-fold.ts';
import type { Hit } from '../domain/search-rank.ts';
import { standingsAsOf } from '../queries/board-view.ts';
import type { PlanStates } from '../queries/plan-states.ts';
import { monthsOf } from '../queries/search.ts';
import { type SearchGroup, searchGroups, searchWords as words } from '../text/search-words.ts';
import { areaAddress, boardAddress, listAddress, targetAddress } from '../ui/addresses.ts';
import { pageAddress, type Thing } from './search-things.ts';
import type { Place } from './use-place.ts';

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
  page: 'pages',
  plan: 'pages',
};

/** What an option's address and light depend on. */
export interface SearchPlace {
  readonly here: Place;
  readonly basis: Basis;
  readonly months: ReadonlyMap<string, Period>;
  readonly lightOf: (planId: string, targetId: string) => Light | undefined;
}

export function searchPlace(reads: readonly PlanStates[], here: Place): SearchPlace {
  const { basis } = here;
  const months = monthsOf(reads, here);
  const lightsByPlan = new Map<string, ReadonlyMap<string, Light>>();
  const lightsOf = (planId: string): ReadonlyMap<string, Light> => {
    const read = reads.find(({ plan }) => plan.id === planId);
    const standings = read ? standingsAsOf(read, months.get(planId), basis) : [];
    return new Map(standings.map(({ target, light }) => [target.id, light]));
  };
  const lightOf: SearchPlace['lightOf'] = (planId, targetId) => {
    const lights = lightsByPlan.get(planId) ?? lightsOf(planId);
    lightsByPlan.set(planId, lights);
    return lights.get(targetId);
  };
  return { here, basis, months, lightOf };
}

type Told = Pick<SearchOption, 'key' | 'href' | 'note' | 'light'>;

function tell(thing: Thing, { here, basis, months, lightOf }: SearchPlace): Told {
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
    case 'page':
      return { key: thing.page, href: pageAddress[thing.page](here), note: '' };
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
