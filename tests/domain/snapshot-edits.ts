import fc from 'fast-check';
import { ORDER } from '../../src/domain/snapshot-signature.ts';

/** Where something stands in a JSON value. */
export type Path = readonly (string | number)[];

/** One edit of a file's text, and of what. */
export interface Edit {
  readonly path: Path;
  readonly text: string;
}

interface Place {
  readonly path: Path;
  readonly value: unknown;
}

/** All places in a value that can be edited: leaves, and objects and lists themselves. */
function placesIn(value: unknown, path: Path = []): Place[] {
  const own = { path, value };
  if (Array.isArray(value)) return [own, ...value.flatMap((member, n) => placesIn(member, [...path, n]))];
  if (typeof value !== 'object' || value === null) return [own];
  return [own, ...Object.entries(value).flatMap(([key, member]) => placesIn(member, [...path, key]))];
}

/** The text of each member of all objects and lists, written once: an edit then only joins. */
const texts = new WeakMap<object, string>();
function written(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const known = texts.get(value) ?? JSON.stringify(value);
  texts.set(value, known);
  return known;
}

/** `to` is the new text of the value, or undefined to take it out, or a name to give it another. */
type Change = { readonly to: string | undefined } | { readonly name: string };

function editedText(value: unknown, [key, ...rest]: Path, change: Change): string {
  if (key === undefined) return 'to' in change ? (change.to ?? '') : written(value);
  const memberText = (name: string | number, member: unknown): readonly [string, string] | undefined => {
    if (name !== key) return [String(name), written(member)];
    if (rest.length > 0) return [String(name), editedText(member, rest, change)];
    if ('name' in change) return [change.name, written(member)];
    return change.to === undefined ? undefined : [String(name), change.to];
  };
  if (Array.isArray(value))
    return `[${value.flatMap((member, n) => memberText(n, member)?.[1] ?? []).join(',')}]`;
  const members = Object.entries(value as object).flatMap(([name, member]) => {
    const said = memberText(name, member);
    return said === undefined ? [] : [`${JSON.stringify(said[0])}:${said[1]}`];
  });
  return `{${members.join(',')}}`;
}

const nextDigit = (text: string, at: number): string => {
  const place = [...text.matchAll(/\d/g)][at]?.index ?? -1;
  const next = String((Number(text[place]) + 1) % 10);
  return place < 0 ? `${text}0` : text.slice(0, place) + next + text.slice(place + 1);
};

const json = (value: unknown): Change => ({ to: JSON.stringify(value) });

/** The other signature that the same key's owner or anybody else can write of it: (r, s) as (r, n − s). */
export const twinOf = (value: string): string =>
  value.slice(0, 64) + (ORDER - BigInt(`0x${value.slice(64)}`)).toString(16).padStart(64, '0');

const isSignature = (value: string): boolean => /^[0-9a-f]{128}$/.test(value);

/** What can be done to a value of its type; each is another value. */
function changesOf(value: unknown, draw: number): Change[] {
  const anyType: Change[] = [{ to: undefined }, { name: `x${draw}` }, json({ draw })];
  if (typeof value === 'string') {
    const other = [
      nextDigit(value, draw % 7),
      `${value} `,
      value.slice(1),
      `改${value}`,
      value.toUpperCase(),
      ...(isSignature(value) ? [twinOf(value)] : []),
    ];
    return [...anyType, ...other.filter((each) => each !== value).map(json), json(draw), { to: 'null' }];
  }
  if (typeof value === 'number')
    return [
      ...anyType,
      json(value + 1),
      json(-value - 1),
      json(String(value)),
      { to: `${value}.00000000000000000001` },
      ...(value === 0 ? [{ to: '-0' }, { to: '-0.0e1' }] : []),
    ];
  if (typeof value === 'boolean') return [...anyType, json(!value), json(String(value)), { to: 'null' }];
  if (Array.isArray(value))
    return [
      ...anyType,
      json([...value, draw]),
      json([draw, ...value]),
      json([...value, ...value.slice(-1), null]),
    ];
  const object = value as Record<string, unknown>;
  const [first] = Object.keys(object);
  const twice = `{${JSON.stringify(first ?? 'x')}:1,${written(object).slice(1)}`;
  return [
    ...anyType,
    json({ ...object, [`added${draw}`]: draw }),
    json({ ...object, __proto: null, toString: '1' }),
    // Computed: written plainly it would be no member but what the object descends from.
    json({ ...object, ['__proto__']: draw }),
    ...(first === undefined ? [] : [{ to: twice }]),
  ];
}

/** Which edit: how far into the file's places, which kind, and what it puts there. */
export type Drawn = readonly [place: number, kind: number, draw: number];
export const drawn: fc.Arbitrary<Drawn> = fc.tuple(fc.nat(1_000_000), fc.nat(1_000_000), fc.nat(1_000_000));

/** Single edits of a file, at any place, the file itself among them; all places are equally likely. */
export function editsOf(file: unknown): (which: Drawn) => Edit {
  const places = placesIn(file);
  return ([at, kind, draw]) => {
    const { path = [], value } = places[at % places.length] ?? {};
    const isListed = typeof path.at(-1) === 'number';
    const isNamed = path.length > 0 && !isListed;
    const changes = changesOf(value, draw).filter((change) => isNamed || !('name' in change));
    const change = changes[kind % changes.length] ?? { to: undefined };
    return { path, text: editedText(file, path, change) };
  };
}
