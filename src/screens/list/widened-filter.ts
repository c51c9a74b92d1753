import type { ItemFilter } from '../../domain/item-filter.ts';
import { type Light, lights } from '../../domain/light.ts';

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

/** The filter with a part set, or taken away where nothing is chosen. */
export const withPart = <K extends 'areaId' | 'unitId' | 'kind'>(
  filter: ItemFilter,
  part: K,
  value: ItemFilter[K] | '',
): ItemFilter => (value === '' || value === undefined ? without(filter, part) : { ...filter, [part]: value });
