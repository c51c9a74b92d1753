import type { Stretch } from './search-fold.ts';
import {
  type Found,
  foundIn,
  type Indexed,
  nameTiers,
  type SearchIndex,
  type Sought,
  type Wanted,
  wantedFrom,
} from './searchable.ts';

/** Something that was found, and where. */
export interface Hit<T> {
  readonly thing: T;
  readonly name: string;
  /** 0 is the best: the exact name; the last is a text beside the name */
  readonly rank: number;
  /** parts of the name as written that were asked for, in order and apart */
  readonly marks: readonly Stretch[];
  /** the text beside the name in which the rest was found */
  readonly beside?: { readonly text: string; readonly marks: readonly Stretch[] };
}

const BESIDE = nameTiers.length;
/** More says nothing more, and a pasted page must not be searched for. */
const LONGEST = 60;
/** One letter is in every quote. */
const LEAST_BESIDE = 2;

interface Place {
  readonly found: Found;
  /** absent: in the name */
  readonly beside?: Sought;
}

function placeOf({ name, also }: Indexed<unknown>, wanted: Wanted): Place | undefined {
  const found = foundIn(name, wanted);
  if (found !== undefined) return { found };
  if (wanted.plain.length < LEAST_BESIDE && !/\P{ASCII}/u.test(wanted.plain)) return undefined;
  for (const beside of also) {
    const there = foundIn(beside, wanted);
    if (there !== undefined) return { found: there, beside };
  }
  return undefined;
}

const rankOf = ({ found, beside }: Place): number =>
  beside === undefined ? nameTiers.indexOf(found.tier) : BESIDE;

/** In order, and what overlaps or touches as one. */
function joined(marks: readonly Stretch[]): Stretch[] {
  const apart: Stretch[] = [];
  for (const mark of [...marks].sort((a, b) => a.from - b.from)) {
    const last = apart.at(-1);
    if (last === undefined || mark.from > last.to) apart.push(mark);
    else apart.splice(-1, 1, { from: last.from, to: Math.max(last.to, mark.to) });
  }
  return apart;
}

function hitOf<T>({ thing, name }: Indexed<T>, places: readonly Place[]): Hit<T> {
  const marksIn = (text: Sought | undefined): Stretch[] =>
    joined(places.filter(({ beside }) => beside === text).map(({ found }) => found.mark));
  const beside = places.find((place) => place.beside !== undefined)?.beside;
  const rank = Math.max(...places.map(rankOf));
  const hit = { thing, name: name.written, rank, marks: marksIn(undefined) };
  return beside === undefined ? hit : { ...hit, beside: { text: beside.written, marks: marksIn(beside) } };
}

/** The whole of what was typed in one place, else each of its words somewhere. */
function find<T>(indexed: Indexed<T>, whole: Wanted, words: readonly Wanted[]): Hit<T> | undefined {
  const place = placeOf(indexed, whole);
  if (place !== undefined && (place.beside === undefined || words.length < 2)) return hitOf(indexed, [place]);
  const places = words.flatMap((word) => placeOf(indexed, word) ?? []);
  if (words.length > 0 && places.length === words.length) return hitOf(indexed, places);
  return place && hitOf(indexed, [place]);
}

/** The words of what was typed; marks alone are no word. */
const wordsOf = (typed: string): Wanted[] =>
  typed
    .split(/[\s、，；。]+/u)
    .map(wantedFrom)
    .filter(({ plain }) => plain !== '');

const byRank = <T>([a, of]: Ranked<T>, [b, other]: Ranked<T>): number =>
  a.rank - b.rank ||
  Number(other.isNear) - Number(of.isNear) ||
  a.marks.length - b.marks.length ||
  (a.marks[0]?.from ?? 0) - (b.marks[0]?.from ?? 0) ||
  of.name.written.length - other.name.written.length;

type Ranked<T> = readonly [hit: Hit<T>, indexed: Indexed<T>];

/**
 * Everything that was asked for, best first: the exact name, its beginning, the beginning of one of its words, any part
 * of it, by pinyin, in a text beside it. Of equals what is near first, then what says it in one piece, then earlier, then the shorter, then as
 * given. Several words may stand in any order. Nothing for nothing typed; never throws.
 */
export function search<T>(index: SearchIndex<T>, typed: string): Hit<T>[] {
  const asked = [...typed].slice(0, LONGEST).join('');
  const whole = wantedFrom(asked);
  if (whole.plain === '') return [];
  const words = wordsOf(asked);
  const ranked = index.flatMap((indexed): Ranked<T>[] => {
    const hit = find(indexed, whole, words);
    return hit === undefined ? [] : [[hit, indexed]];
  });
  return ranked.sort(byRank).map(([hit]) => hit);
}
