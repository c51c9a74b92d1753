import { matchPinyin, type Readings, type ReadingsOf, readingsIn } from './pinyin-match.ts';
import { type Folded, fold, foldNumbers, type Stretch, stretchOf } from './search-fold.ts';

/** A thing that can be searched, and every text by which it is known. */
export interface Searchable<T> {
  readonly thing: T;
  readonly name: string;
  /** a quote, a unit of measure, whoever holds a post: found after all that is found by name */
  readonly also: readonly string[];
  /** of what is on the screen; before others that match as well */
  readonly isNear: boolean;
}

/** A text made ready for comparing, once. */
export interface Sought {
  readonly written: string;
  readonly plain: Folded;
  readonly inDigits: Folded;
  readonly readings: Readings;
}

export interface Indexed<T> extends Omit<Searchable<T>, 'name' | 'also'> {
  readonly name: Sought;
  readonly also: readonly Sought[];
}

export type SearchIndex<T> = readonly Indexed<T>[];

const soughtIn = (written: string, readingsOf: ReadingsOf): Sought => {
  const plain = fold(written);
  return { written, plain, inDigits: foldNumbers(plain), readings: readingsIn(plain.text, readingsOf) };
};

/** Makes things ready to be searched. Without readings they are found as they are written, and not by pinyin. */
export const indexOf = <T>(
  things: readonly Searchable<T>[],
  readingsOf: ReadingsOf = () => [],
): SearchIndex<T> =>
  things.map(({ thing, name, also, isNear }) => ({
    thing,
    isNear,
    name: soughtIn(name, readingsOf),
    also: also.map((text) => soughtIn(text, readingsOf)),
  }));

/** What was typed, or one of its words. */
export interface Wanted {
  readonly plain: string;
  readonly inDigits: string;
}

export const wantedFrom = (typed: string): Wanted => {
  const plain = fold(typed);
  return { plain: plain.text, inDigits: foldNumbers(plain).text };
};

/** From the best way to be found by name to the least. */
export const nameTiers = ['exact', 'prefix', 'word-start', 'substring', 'pinyin'] as const;
type NameTier = (typeof nameTiers)[number];

/** How a text was found, and which part of it as written. */
export interface Found {
  readonly tier: NameTier;
  readonly mark: Stretch;
}

const KINDS = [/\p{Script=Han}/u, /\p{L}/u, /\p{N}/u];
const kindOf = (character: string): number => KINDS.findIndex((kind) => kind.test(character));

/** A word begins behind a blank or a mark, and where letters, digits and Chinese meet. */
const isWordStart = ({ text, places }: Folded, at: number): boolean =>
  places[at - 1]?.to !== places[at]?.from || kindOf(text.charAt(at - 1)) !== kindOf(text.charAt(at));

function foundAt(folded: Folded, wanted: string): Found | undefined {
  const at = wanted === '' ? -1 : folded.text.indexOf(wanted);
  if (at < 0) return undefined;
  const mark = stretchOf(folded, at, at + wanted.length);
  if (at === 0) return { tier: wanted.length === folded.text.length ? 'exact' : 'prefix', mark };
  return { tier: isWordStart(folded, at) ? 'word-start' : 'substring', mark };
}

const LATIN = /[a-z]/;

function foundByPinyin({ plain, readings }: Sought, { plain: letters }: Wanted): Found | undefined {
  if (!LATIN.test(letters)) return undefined;
  const found = matchPinyin(plain.text, readings, letters);
  return found && { tier: 'pinyin', mark: stretchOf(plain, found.from, found.to) };
}

/** Finds what was typed in a text: as written, with numbers in any spelling, else by pinyin. */
export const foundIn = (sought: Sought, wanted: Wanted): Found | undefined =>
  foundAt(sought.plain, wanted.plain) ??
  foundAt(sought.inDigits, wanted.inDigits) ??
  foundByPinyin(sought, wanted);
