import { canonicalJson, type Json } from '../../src/domain/canonical-json.ts';
import { sha256Hex } from '../../src/domain/hash.ts';
import { CALCULATION, type Snapshot, snapshotText } from '../../src/domain/snapshot.ts';
import type { EntryInForce, TargetState } from '../../src/domain/target-state.ts';
import { someSignature, taken, takenStates } from '../domain/taken.ts';

const at = '2024-07-02T01:02:03.004Z/00000';

/** All that an entry can say. */
const words: Partial<EntryInForce> = {
  unit: '科技局',
  post: '填报员',
  note: '两家待公示',
  problems: '材料不全',
  nextSteps: '七月补齐',
  needs: '请市场监管局协调',
  outlook: 'needs-support',
  confirmed: ['falling'],
  sourceId: '004',
  review: { id: 'r1', at, verdict: 'accepted', note: '已核', by: '李主任' },
};

const saying = (state: TargetState): TargetState => ({
  ...state,
  entriesByPeriod: Object.fromEntries(
    Object.entries(state.entriesByPeriod).map(([period, entry]) => [period, { ...entry, ...words }]),
  ),
});

/** A pace whose shares are members by month, which no schema can name one by one. */
const curved = (state: TargetState, place: number): TargetState => {
  const { definition } = state;
  if (place > 0 || definition === undefined) return state;
  const pace = { kind: 'curve', shares: { '2024-03': '0.2', '2024-12': '1' } } as const;
  return { ...state, definition: { ...definition, target: { ...definition.target, pace } } };
};

const ofSecond = (more: Partial<Snapshot> = {}): Snapshot => {
  const drawn = taken({ basis: 'accepted', ...more }, takenStates().map(saying).map(curved));
  const themed = (place: number) => (place === 0 ? [{ id: 'theme', heading: '培育主体' }] : []);
  const areas = drawn.plan.areas.map((area, place) => ({ ...area, themes: themed(place) }));
  return { ...drawn, plan: { ...drawn.plan, areas } };
};

const ofFirst = (more: Partial<Snapshot> = {}): Snapshot => {
  const { entries: _entries, organisation: _names, ...rest } = ofSecond({ version: 1, ...more });
  return rest;
};

/** Of both versions, computed anew when read and held against the hash alone; the first ones had no basis. */
export const originals = (): Readonly<Record<string, Snapshot>> => {
  const { basis: _basis, ...first } = ofFirst({ calculation: 1 });
  return {
    'version 1': ofFirst(),
    'version 1 of an earlier calculation': first,
    'version 2': ofSecond(),
    'version 2 of another calculation': ofSecond({ calculation: CALCULATION + 1 }),
  };
};

export type Path = readonly (string | number)[];

/** Where every value of a snapshot stands, the whole of it left out. */
export function pathsIn(value: unknown, path: Path = []): Path[] {
  const own = path.length === 0 ? [] : [path];
  if (typeof value !== 'object' || value === null) return own;
  return [
    ...own,
    ...Object.entries(value).flatMap(([key, member]) =>
      pathsIn(member, [...path, Array.isArray(value) ? Number(key) : key]),
    ),
  ];
}

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce((inner: unknown, key) => (inner as Record<string | number, unknown>)[key], value);

/** Where every object of a snapshot stands, the whole of it among them: a member can be added to it. */
export const objectsIn = (snapshot: unknown): Path[] =>
  [[], ...pathsIn(snapshot)].filter((path: Path) => {
    const value = valueAt(snapshot, path);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  });

/** Takes a member out, or an element of a list. */
export const REMOVED = Symbol('removed');

/** Of every type there is in JSON, and texts that no list of words has. */
export const strangers: readonly unknown[] = [
  null,
  true,
  5,
  -0.5,
  1e300,
  '',
  'zzz',
  '5',
  'constructor',
  [],
  [5],
  {},
  { kind: 'value' },
  REMOVED,
];

/** Names that version 2 gave to what version 1 has not, and names that every object descends with. */
export const laterNames = [
  'signedWith',
  'entries',
  'organisation',
  'digests',
  'signature',
  'targetId',
] as const;
export const inheritedNames = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'] as const;

/** What a member of version 2 holds there, and what it must not: lists and objects of the wrong inside. */
export const laterValues = (): readonly unknown[] => {
  const { entries, organisation } = ofSecond();
  const insideOut = [[null], { units: [null], posts: 3 }, { units: [], posts: [{}] }, 'ab'.repeat(32)];
  return [
    entries,
    organisation,
    someSignature,
    ...insideOut,
    ...strangers.filter((each) => each !== REMOVED),
  ];
};

/** Is this another value than the one that stands there? */
export const isOther = (original: unknown, path: Path, stranger: unknown): boolean =>
  JSON.stringify(valueAt(original, path)) !== JSON.stringify(stranger);

/** The text of a file in which one value is another, with all hashes made anew, as a forger would write it. */
export function forged(original: Snapshot, path: Path, stranger: unknown): string {
  const copy = structuredClone(original);
  const parent = valueAt(copy, path.slice(0, -1)) as Record<string | number, unknown>;
  const key = path.at(-1) ?? '';
  // Assigned, a `__proto__` would be no member.
  const member = { value: stranger, enumerable: true, configurable: true, writable: true };
  if (stranger !== REMOVED) Object.defineProperty(parent, key, member);
  else if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else delete parent[key];
  if (original.version !== 1) return snapshotText(copy);
  const snapshot = copy as unknown as Json;
  return canonicalJson({ snapshot, sha256: sha256Hex(canonicalJson(snapshot)) });
}
