import { canonicalJson, type Json } from './canonical-json.ts';
import type { JsonPath } from './exact-json.ts';
import { sha256Hex } from './hash.ts';
import type { Period } from './period.ts';

/**
 * The parts of a snapshot besides its single standings and entries. `standings` and `entries` stand for which ones
 * there are and in which order, `head` for all that has no part of its own: name, note, author, dates, basis.
 */
export const snapshotParts = [
  'head',
  'plan',
  'rule',
  'board',
  'log',
  'organisation',
  'standings',
  'entries',
] as const;
export type SnapshotPart = (typeof snapshotParts)[number];

/** Where in a file something was altered. */
export type SnapshotPlace =
  | { readonly kind: 'part'; readonly part: SnapshotPart | 'digests' | 'sha256' | 'signature' }
  | { readonly kind: 'standing'; readonly targetId: string }
  | { readonly kind: 'entry'; readonly targetId: string; readonly period: Period };

/** SHA-256 of the canonical JSON of each piece of a snapshot: what was altered can then be named. */
export interface SnapshotDigests {
  readonly parts: Readonly<Record<string, string>>;
  readonly standings: Readonly<Record<string, string>>;
  /** by target, then by month */
  readonly entries: Readonly<Record<string, Readonly<Record<Period, string>>>>;
}

export type Members = Readonly<Record<string, unknown>>;

/** The members of an object; none of what is no object. */
export const membersOf = (value: unknown): Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Members) : {};
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
export const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** The digest of any value; undefined for what has no canonical text: lone surrogates, lists in lists without end. */
export function digestOf(value: unknown): string | undefined {
  try {
    return sha256Hex(canonicalJson(value as Json));
  } catch {
    return undefined;
  }
}

/** A piece of a snapshot and its digest. */
export interface Piece {
  readonly place: SnapshotPlace;
  readonly digest: string | undefined;
}

/** Tells places apart. */
export const placeKey = (place: SnapshotPlace): string => JSON.stringify(Object.values(place));

const standingPlace = (value: unknown): SnapshotPlace | undefined => {
  const targetId = textOf(membersOf(membersOf(value).target).id);
  return targetId === undefined ? undefined : { kind: 'standing', targetId };
};

const entryPlace = (value: unknown): SnapshotPlace | undefined => {
  const { targetId, period } = membersOf(value);
  return typeof targetId === 'string' && typeof period === 'string'
    ? { kind: 'entry', targetId, period }
    : undefined;
};

const piecesIn = (list: unknown, placeOf: (value: unknown) => SnapshotPlace | undefined): Piece[] =>
  listOf(list).flatMap((value) => {
    const place = placeOf(value);
    return place === undefined ? [] : [{ place, digest: digestOf(value) }];
  });

/** Which elements a list has, in their order; what is no list stands for itself. */
const rollOf = (list: unknown, placeOf: (value: unknown) => SnapshotPlace | undefined): unknown =>
  Array.isArray(list) ? list.map((value) => Object.values(placeOf(value) ?? {}).slice(1)) : list;

/** The piece that a place of a file's JSON is inside of; undefined outside of all that have one of their own. */
export function placeAt(snapshot: Members, [root, part, at]: JsonPath): SnapshotPlace | undefined {
  if (root !== 'snapshot' || typeof part !== 'string') return undefined;
  const value = typeof at === 'number' ? listOf(snapshot[part])[at] : undefined;
  const own =
    part === 'entries' ? entryPlace(value) : part === 'standings' ? standingPlace(value) : undefined;
  return own ?? { kind: 'part', part: snapshotParts.find((each) => each === part) ?? 'head' };
}

/** All pieces of what should be a snapshot, whatever it is; of two for one place the later. */
export function piecesOf(snapshot: Members): Map<string, Piece> {
  const { plan, rule, board, log, organisation, standings, entries, ...head } = snapshot;
  const valueByPart: Readonly<Record<SnapshotPart, unknown>> = {
    head,
    plan,
    rule,
    board,
    log,
    organisation,
    standings: rollOf(standings, standingPlace),
    entries: rollOf(entries, entryPlace),
  };
  const parts = snapshotParts.map((part): Piece => {
    return { place: { kind: 'part', part }, digest: digestOf(valueByPart[part]) };
  });
  const pieces = [...parts, ...piecesIn(standings, standingPlace), ...piecesIn(entries, entryPlace)];
  return new Map(pieces.map((piece) => [placeKey(piece.place), piece]));
}

/** The digests as a file keeps them. */
export function digestsFrom(pieces: Iterable<Piece>): SnapshotDigests {
  const parts = new Map<string, string>();
  const standings = new Map<string, string>();
  const entries = new Map<string, Map<Period, string>>();
  for (const { place, digest = '' } of pieces) {
    if (place.kind === 'part') parts.set(place.part, digest);
    else if (place.kind === 'standing') standings.set(place.targetId, digest);
    else entries.set(place.targetId, (entries.get(place.targetId) ?? new Map()).set(place.period, digest));
  }
  return {
    parts: Object.fromEntries(parts),
    standings: Object.fromEntries(standings),
    entries: Object.fromEntries([...entries].map(([id, own]) => [id, Object.fromEntries(own)])),
  };
}
