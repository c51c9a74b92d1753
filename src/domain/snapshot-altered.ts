import { canonicalJson, type Json } from './canonical-json.ts';
import { inexactAt } from './exact-json.ts';
import {
  digestOf,
  digestsFrom,
  listOf,
  type Members,
  membersOf,
  type Piece,
  piecesOf,
  placeAt,
  placeKey,
  type SnapshotPart,
  type SnapshotPlace,
  textOf,
} from './snapshot-digests.ts';
import type { TwoFigures } from './snapshot-figures.ts';

/** `digest`: the piece is as it was frozen, and what was altered is the digest that the file keeps of it. */
type AlteredHow = 'changed' | 'added' | 'removed' | 'digest';

/** Something in a snapshot file that is not as it was frozen; `name` is the target's, as the file says it. */
export type Altered = SnapshotPlace & {
  readonly how: AlteredHow;
  readonly name?: string;
  /** where the file holds two for the target, see `withFigures` */
  readonly figures?: TwoFigures;
};

const DIGESTS: Altered = { kind: 'part', part: 'digests', how: 'changed' };
const HASH: Altered = { kind: 'part', part: 'sha256', how: 'changed' };

/** The digests that a file keeps; undefined when they do not have the shape of any. */
function keptIn(digests: unknown): Map<string, Piece> | undefined {
  const { parts, standings, entries, ...more } = membersOf(digests);
  if ([parts, standings, entries].some((each) => membersOf(each) !== each) || Object.keys(more).length > 0)
    return undefined;
  const pieces: Piece[] = [
    ...Object.entries(membersOf(parts)).map(([part, digest]): Piece => {
      return { place: { kind: 'part', part: part as SnapshotPart }, digest: textOf(digest) };
    }),
    ...Object.entries(membersOf(standings)).map(([targetId, digest]): Piece => {
      return { place: { kind: 'standing', targetId }, digest: textOf(digest) };
    }),
    ...Object.entries(membersOf(entries)).flatMap(([targetId, own]) =>
      Object.entries(membersOf(own)).map(([period, digest]): Piece => {
        return { place: { kind: 'entry', targetId, period }, digest: textOf(digest) };
      }),
    ),
  ];
  return new Map(pieces.map((piece) => [placeKey(piece.place), piece]));
}

function namesIn(snapshot: Members): Map<string, string> {
  const targets = listOf(snapshot.standings).map((each) => membersOf(membersOf(each).target));
  return new Map(
    targets.flatMap(({ id, name }) =>
      typeof id === 'string' && typeof name === 'string' ? [[id, name]] : [],
    ),
  );
}

function withNames(altered: readonly Altered[], content: Members): Altered[] {
  const names = namesIn(content);
  return altered.map((each) => {
    const name = each.kind === 'part' ? undefined : names.get(each.targetId);
    return name === undefined ? each : { ...each, name };
  });
}

/** Which elements a list has is no news where the ones that came or went are named. */
function withoutEchoes(altered: readonly Altered[]): Altered[] {
  const moved = new Set(
    altered.filter(({ how }) => how === 'added' || how === 'removed').map(({ kind }) => kind),
  );
  const echoes = [
    ...(moved.has('standing') ? ['standings'] : []),
    ...(moved.has('entry') ? ['entries'] : []),
  ];
  return altered.filter((each) => each.kind !== 'part' || !echoes.includes(each.part));
}

function differing(found: Map<string, Piece>, kept: Map<string, Piece>, isWhole: boolean): Altered[] {
  const howOf = (own: Piece | undefined, held: Piece | undefined): AlteredHow => {
    if (isWhole) return 'digest';
    if (own === undefined) return 'removed';
    return held === undefined ? 'added' : 'changed';
  };
  return [...new Set([...found.keys(), ...kept.keys()])].flatMap((key) => {
    const [own, held] = [found.get(key), kept.get(key)];
    const place = (own ?? held)?.place;
    const isSame = own?.digest !== undefined && own.digest === held?.digest;
    return isSame || place === undefined ? [] : [{ ...place, how: howOf(own, held) }];
  });
}

const isSameJson = (a: unknown, b: unknown): boolean => {
  try {
    return canonicalJson(a as Json) === canonicalJson(b as Json);
  } catch {
    return false;
  }
};

/**
 * What of a version 2 file does not fit its hashes; empty when all fits. Where the hash of the whole fits, the content
 * is as it was frozen and a digest that differs was altered itself; where everything but the hash of the whole fits,
 * that one was, or a piece together with its digest. Never throws, whatever the members hold.
 */
export function alteredIn({ snapshot, sha256, digests }: Members): Altered[] {
  const content = membersOf(snapshot);
  const found = piecesOf(content);
  const isWhole = digestOf(snapshot) === sha256;
  if (isWhole && isSameJson(digestsFrom(found.values()), digests)) return [];
  const kept = keptIn(digests);
  if (kept === undefined) return isWhole ? [DIGESTS] : [DIGESTS, HASH];
  const altered = withoutEchoes(differing(found, kept, isWhole));
  return altered.length === 0 ? [isWhole ? DIGESTS : HASH] : withNames(altered, content);
}

/** What of a file whose hashes fit can be read in two ways; `text` is the file's. */
export function ambiguousIn({ snapshot }: Members, text: string): Altered[] | undefined {
  const path = inexactAt(text);
  if (path === undefined) return undefined;
  const content = membersOf(snapshot);
  const place = placeAt(content, path);
  return place === undefined ? [] : withNames([{ ...place, how: 'changed' }], content);
}
