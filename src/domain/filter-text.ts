import { outlooks } from './change-bodies.ts';
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
import { prospects } from './prospect.ts';
import { asksForNothing } from './said-in.ts';

/** The address of no condition at all; nothing else stands for everything. */
const ALL = 'all';
/** The only pace that a number asks for. */
const RUNNING = 'running';

// encodeURIComponent with a tilde for the percent sign: an address bar that decodes does not change it. Half of a
// character, as some input methods leave it, cannot be written and becomes the sign that stands for it.
export const spell = (text: string): string =>
  encodeURIComponent(text.toWellFormed()).replaceAll('~', '%7E').replaceAll('%', '~');

export function unspell(written: string): string | undefined {
  if (written === '' || written.includes('%')) return undefined;
  try {
    return decodeURIComponent(written.replaceAll('~', '%'));
  } catch {
    return undefined;
  }
}

const spelt = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : spell(text);

/** The filter as a part of an address: `light=behind,severe;area=projects`; `all` when it asks for nothing. */
export function printFilter(filter: ItemFilter): string {
  const {
    lights: wanted,
    areaId,
    themeId,
    unitId,
    postId,
    kind,
    mark,
    outlook,
    prospects: foreseen,
    missedMonths,
    running,
    text,
  } = filter;
  const parts: readonly (readonly [string, string | undefined])[] = [
    ['light', wanted && (groupOfLights(wanted) ?? wanted.join(','))],
    ['area', spelt(areaId)],
    ['theme', spelt(themeId)],
    ['unit', spelt(unitId)],
    ['post', spelt(postId)],
    ['kind', kind],
    ['mark', mark],
    ['outlook', outlook],
    ['forecast', foreseen?.join(',')],
    ['missed', missedMonths?.toString()],
    ['pace', running && RUNNING],
    ['text', spelt(text)],
  ];
  const printed = parts.flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${value}`]));
  return printed.length === 0 ? ALL : printed.join(';');
}

/** Those that a list with commas names, in their own order; undefined where it names another, or one twice. */
function namedIn<T extends string>(known: readonly T[], text: string): readonly T[] | undefined {
  const named = text.split(',');
  const found = known.filter((each) => named.includes(each));
  return found.length === named.length ? found : undefined;
}

function lightsIn(text: string): readonly Light[] | undefined {
  const group = lightGroups.find((each) => each === text);
  return group === undefined ? namedIn(lights, text) : lightsOfGroup(group);
}

type Reader = (value: string) => ItemFilter | undefined;

const textReader =
  (part: 'areaId' | 'themeId' | 'unitId' | 'postId'): Reader =>
  (value) => {
    const text = unspell(value);
    return text === undefined ? undefined : { [part]: text };
  };

/** Each part by its name in the address; undefined for a value nobody knows. */
const readers: Readonly<Record<string, Reader>> = {
  light: (value) => {
    const found = lightsIn(value);
    return found && { lights: found };
  },
  area: textReader('areaId'),
  theme: textReader('themeId'),
  unit: textReader('unitId'),
  post: textReader('postId'),
  kind: (value) => {
    const kind = targetKinds.find((each) => each === value);
    return kind && { kind };
  },
  mark: (value) => {
    const mark = itemMarks.find((each) => each === value);
    return mark && { mark };
  },
  outlook: (value) => {
    const outlook = outlooks.find((each) => each === value);
    return outlook && { outlook };
  },
  forecast: (value) => {
    const found = namedIn(prospects, value);
    return found && { prospects: found };
  },
  missed: (value) => (/^[1-9]\d?$/.test(value) ? { missedMonths: Number(value) } : undefined),
  pace: (value) => (value === RUNNING ? { running: true } : undefined),
  text: (value) => {
    const text = unspell(value);
    return text === undefined || asksForNothing(text) ? undefined : { text };
  },
};

/**
 * Reads what `printFilter` wrote. Undefined for anything else: an unknown part, an unknown value, a part twice, an
 * empty text, a text of marks alone. A filter that was not understood must never silently be everything.
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
