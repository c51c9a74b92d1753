import { CHINESE_INTEGER_CHARACTERS } from './chinese-numeral.ts';
import { readNumeral } from './numeral.ts';

/** A stretch of a text, from its first character to behind its last, in UTF-16 units. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A text as it is compared; `places[i]` is the stretch of the text as written that became the unit `text[i]`. */
export interface Folded {
  readonly text: string;
  readonly places: readonly Stretch[];
}

// A tone on a typed ü would else make it a u.
const DIAERESIS = /[üǖǘǚǜ]/u;
/** Blanks, quotation marks, brackets and marks between words are not said; the point of a decimal and % are. */
const UNSAID = /[^\p{L}\p{N}.%]/gu;

const foldCharacter = (character: string): string =>
  character.toLowerCase().replace(DIAERESIS, 'v').normalize('NFKD').toLowerCase().replaceAll(UNSAID, '');

/** Without width, case, tone marks, blanks and marks. Character by character, so that a part of a text folds to a part. */
export function fold(written: string): Folded {
  const places: Stretch[] = [];
  let text = '';
  let from = 0;
  for (const character of written) {
    const to = from + character.length;
    const folded = foldCharacter(character);
    for (let unit = 0; unit < folded.length; unit += 1) places.push({ from, to });
    text += folded;
    from = to;
  }
  return { text, places };
}

const NUMBER = new RegExp(`(?:百分之)?[\\d.${CHINESE_INTEGER_CHARACTERS}]+`, 'gu');

/** The number as one writes it in digits: 三十 and 30, 1万 and 一万 and 10000, 百分之五 and 5%. Undefined for what is none. */
function digitsOf(text: string): string | undefined {
  const numeral = readNumeral(text, '');
  if (numeral === undefined || (numeral.rest !== '' && numeral.rest !== '%')) return undefined;
  return numeral.number + numeral.rest;
}

/** The same with every number in digits, however it is spelt; what is no number in one reading stays as it is. */
export function foldNumbers({ text, places }: Folded): Folded {
  let spelt = '';
  const speltPlaces: Stretch[] = [];
  let done = 0;
  const keep = (until: number): void => {
    spelt += text.slice(done, until);
    for (const place of places.slice(done, until)) speltPlaces.push(place);
    done = until;
  };
  for (const { 0: number, index } of text.matchAll(NUMBER)) {
    const digits = digitsOf(number);
    if (digits === undefined) continue;
    keep(index);
    const end = index + number.length;
    const place = stretchOf({ text, places }, index, end);
    spelt += digits;
    for (let unit = 0; unit < digits.length; unit += 1) speltPlaces.push(place);
    done = end;
  }
  keep(text.length);
  return { text: spelt, places: speltPlaces };
}

/** What was written where the folded text says `from` to `to`. */
export const stretchOf = ({ places }: Folded, from: number, to: number): Stretch => ({
  from: places[from]?.from ?? 0,
  to: places[to - 1]?.to ?? 0,
});
