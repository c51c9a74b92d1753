/**
 * Names at least this alike, in per cent of shared pairs of characters (Dice), are proposed. At 60 社零总额增速 finds
 * 社零消费总额增速, and 专利 does not find 新增专利、商标. A person confirms every one.
 */
export const LEAST_LIKENESS = 60;

/** A name for comparing: without width, blanks, case, quotation marks, brackets and marks between words. */
export const looseKey = (name: string): string =>
  name
    .normalize('NFKC')
    .replaceAll(/\s/g, '')
    .replaceAll(/[\p{Ps}\p{Pe}\p{Pi}\p{Pf}"'`]/gu, '')
    .replaceAll(/[,.;:·、。]/g, '')
    .toLowerCase();

/** The pairs of neighbouring characters of a key. */
export function pairsOf(key: string): ReadonlySet<string> {
  const characters = [...key];
  return new Set(characters.slice(1).map((character, place) => `${characters[place]}${character}`));
}

/** How many of their pairs two keys share, 0 to 100; two keys without pairs are not alike. */
export function likenessOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 0;
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared += 1;
  return Math.floor((200 * shared) / (a.size + b.size));
}

/** Is the one the other with characters left out, as offices shorten names? 市发改局 of 市发展和改革局. */
export function isShortened(short: string, long: string): boolean {
  let at = 0;
  const characters = [...short];
  for (const character of long) if (character === characters[at]) at += 1;
  return characters.length > 1 && at === characters.length;
}
