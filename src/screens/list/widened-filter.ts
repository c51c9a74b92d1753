import type { ItemFilter } from '../../domain/item-filter.ts';
import { type Light, lights } from '../../domain/light.ts';
import { type Prospect, prospects } from '../../domain/prospect.ts';

/** The filter with one of its parts taken away. */
export function without(filter: ItemFilter, part: keyof ItemFilter): ItemFilter {
  const { [part]: _taken, ...rest } = filter;
  return rest;
}

/** One light more or one fewer; without a light asked for, only this one. With none left, all are let pass again. */
export function toggledLight(filter: ItemFilter, light: Light): ItemFilter {
  const before = filter.lights ?? [];
  const after = before.includes(light) ? before.filter((each) => each !== light) : [...before, light];
  if (after.length === 0) return without(filter, 'lights');
  return { ...filter, lights: lights.filter((each) => after.includes(each)) };
}

/** One forecast more or one fewer. With none left, nothing is asked of it. */
export function toggledProspect(filter: ItemFilter, prospect: Prospect): ItemFilter {
  const before = filter.prospects ?? [];
  const after = before.includes(prospect)
    ? before.filter((each) => each !== prospect)
    : [...before, prospect];
  if (after.length === 0) return without(filter, 'prospects');
  return { ...filter, prospects: prospects.filter((each) => after.includes(each)) };
}

/** The filter with a part set, or taken away where nothing is chosen. A theme goes with its area. */
export function withPart<K extends 'areaId' | 'unitId' | 'kind' | 'text'>(
  filter: ItemFilter,
  part: K,
  value: ItemFilter[K] | '',
): ItemFilter {
  const kept = part === 'areaId' ? without(filter, 'themeId') : filter;
  return value === '' || value === undefined ? without(kept, part) : { ...kept, [part]: value };
}
