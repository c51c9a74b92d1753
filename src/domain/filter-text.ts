import {
  allItems,
  groupOfLights,
  type ItemFilter,
  itemMarks,
  lightGroups,
  lightsOfGroup,
  targetKinds,
} from './item-filter.ts';
import { type Light, lights } from './light.ts';

/** The address of no condition at all; nothing else stands for everything. */
const ALL = 'all';

// encodeURIComponent with a tilde for the percent sign: an address bar that decodes does not change it.
const spell = (text: string): string => encodeURIComponent(text).replaceAll('~', '%7E').replaceAll('%', '~');

function unspell(spelt: string): string | undefined {
  if (spelt === '' || spelt.includes('%')) return undefined;
  try {
    return decodeURIComponent(spelt.replaceAll('~', '%'));
  } catch {
    return undefined;
  }
}

/** The filter as a part of an address: `light=behind,severe;area=projects`; `all` when it asks for nothing. */
export function printFilter({ lights: wanted, areaId, unitId, kind, mark }: ItemFilter): string {
  const parts: readonly (readonly [string, string | undefined])[] = [
    ['light', wanted && (groupOfLights(wanted) ?? wanted.join(','))],
    ['area', areaId === undefined ? undefined : spell(areaId)],
    ['unit', unitId === undefined ? undefined : spell(unitId)],
    ['kind', kind],
    ['mark', mark],
  ];
  const printed = parts.flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${value}`]));
  return printed.length === 0 ? ALL : printed.join(';');
}

function lightsIn(text: string): readonly Light[] | undefined {
  const group = lightGroups.find((each) => each === text);
  if (group !== undefined) return lightsOfGroup(group);
  const named = text.split(',');
  const found = lights.filter((light) => named.includes(light));
  return found.length === named.length ? found : undefined;
}

/** Each part by its name in the address; undefined for a value nobody knows. */
const readers: Readonly<Record<string, (value: string) => ItemFilter | undefined>> = {
  light: (value) => {
    const found = lightsIn(value);
    return found && { lights: found };
  },
  area: (value) => {
    const areaId = unspell(value);
    return areaId === undefined ? undefined : { areaId };
  },
  unit: (value) => {
    const unitId = unspell(value);
    return unitId === undefined ? undefined : { unitId };
  },
  kind: (value) => {
    const kind = targetKinds.find((each) => each === value);
    return kind && { kind };
  },
  mark: (value) => {
    const mark = itemMarks.find((each) => each === value);
    return mark && { mark };
  },
};

/**
 * Reads what `printFilter` wrote. Undefined for anything else: an unknown part, an unknown value, a part twice, an
 * empty text. A filter that was not understood must never silently be everything.
 */
export function parseFilter(text: string): ItemFilter | undefined {
  if (text === ALL) return allItems;
  const seen = new Set<string>();
  let filter: ItemFilter = {};
  for (const part of text.split(';')) {
    const [name = '', ...rest] = part.split('=');
    const read = Object.hasOwn(readers, name) && !seen.has(name) ? readers[name] : undefined;
    const found = read?.(rest.join('='));
    if (found === undefined) return undefined;
    seen.add(name);
    filter = { ...filter, ...found };
  }
  return filter;
}
