/** How a character may be read, in letters without tones, ü as v: 重 is zhong and chong. Empty for what is no Han. */
export type ReadingsOf = (character: string) => readonly string[];

/** The readings of a text's characters, place by place. */
export type Readings = readonly (readonly string[])[];

export const readingsIn = (text: string, readingsOf: ReadingsOf): Readings =>
  Array.from({ length: text.length }, (_, at) => readingsOf(text.charAt(at)));

/** Initials of two letters may be typed as such: sh of 市. */
const LONG_INITIAL = /^[zcs]h/;

/** The ways to type one reading from a place of the letters: how many of them it takes. */
function takenBy(reading: string, letters: string, at: number): number[] {
  if (letters[at] !== reading[0]) return [];
  const rest = letters.slice(at);
  if (rest.length < reading.length && reading.startsWith(rest)) return [1, rest.length];
  const long = LONG_INITIAL.exec(reading)?.[0];
  const taken = [1];
  if (long !== undefined && rest.startsWith(long)) taken.push(long.length);
  if (rest.startsWith(reading)) taken.push(reading.length);
  return taken;
}

/** Where the letters end that begin at `start`; undefined when they do not fit. Dead ends are remembered, so it stays quick. */
function endFrom(start: number, text: string, readings: Readings, letters: string): number | undefined {
  const dead = new Set<number>();
  const walk = (place: number, at: number): number | undefined => {
    if (at === letters.length) return place;
    const key = place * (letters.length + 1) + at;
    if (place >= text.length || dead.has(key)) return undefined;
    const spelt = (readings[place] ?? []).flatMap((reading) => takenBy(reading, letters, at));
    const ways = text[place] === letters[at] ? [1, ...spelt] : spelt;
    for (const taken of ways) {
      const end = walk(place + 1, at + taken);
      if (end !== undefined) return end;
    }
    dead.add(key);
    return undefined;
  };
  return walk(start, 0);
}

/**
 * Finds what was typed by pinyin: initials (gxjs), whole syllables (gaoxin), both mixed with characters and digits
 * (gao新js), the last syllable as far as it is typed. Given folded texts. The first place where it fits, undefined when
 * it fits nowhere.
 */
export function matchPinyin(
  text: string,
  readings: Readings,
  letters: string,
): { readonly from: number; readonly to: number } | undefined {
  if (letters === '') return undefined;
  const first = letters.charAt(0);
  for (let from = 0; from < text.length; from += 1) {
    if (text[from] !== first && !readings[from]?.some((reading) => reading.startsWith(first))) continue;
    const to = endFrom(from, text, readings, letters);
    if (to !== undefined) return { from, to };
  }
  return undefined;
}
