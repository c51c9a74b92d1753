/** Where stretches of text stand in a text. */

/** @typedef {import('./numerals.mjs').Place} Place */

const CONTEXT = 8;

/**
 * All places of a part, overlapping ones included.
 * @param {string} text
 * @param {string} part
 * @returns {Place[]}
 */
export function occurrences(text, part) {
  /** @type {Place[]} */
  const places = [];
  if (part === '') return places;
  for (let start = text.indexOf(part); start >= 0; start = text.indexOf(part, start + 1)) {
    places.push({ start, end: start + part.length });
  }
  return places;
}

/**
 * @param {Place} inner
 * @param {Place[]} outers
 */
export function isInside(inner, outers) {
  return outers.some((outer) => outer.start <= inner.start && inner.end <= outer.end);
}

/**
 * The place with a few letters on either side, so that a person finds it on the page.
 * @param {string} text
 * @param {Place} place
 */
export function showPlace(text, { start, end }) {
  const before = text.slice(Math.max(0, start - CONTEXT), start);
  return `…${before}【${text.slice(start, end)}】${text.slice(end, end + CONTEXT)}…`;
}

/**
 * How many letters of the quote, from its beginning, the text still has.
 * @param {string} text
 * @param {string} quote
 */
export function lettersFound(text, quote) {
  let length = quote.length;
  while (length > 0 && !text.includes(quote.slice(0, length))) length -= 1;
  return length;
}

/**
 * The share of the letters of the extent that lie in one of the covers, 0…1.
 * @param {Place[]} extent
 * @param {Place[]} covers
 */
export function coveredShare(extent, covers) {
  const letters = new Set(extent.flatMap(positions));
  const covered = new Set(covers.flatMap(positions).filter((position) => letters.has(position)));
  return letters.size === 0 ? 0 : covered.size / letters.size;
}

/** @param {Place} place */
function positions({ start, end }) {
  return Array.from({ length: end - start }, (_, i) => start + i);
}
