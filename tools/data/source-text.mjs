/**
 * How a newspaper page is read before anything is compared with it. The pages break lines inside
 * words, put white space inside words and print some lines twice, segment by segment.
 */

const LINE_BREAK = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/u;
const WHITE_SPACE = /[\s\u0085\u200b\u2060]+/gu;
/** Two equal letters alone (认认) are a word; from four letters on a line of squares is a misprint. */
const SHORTEST_DOUBLED_LINE = 4;

/**
 * The running text of a page: white space gone (full-width and zero-width included), doubled lines
 * undone, lines joined. Text without white space that is no doubled line comes back unchanged.
 * @param {string} text
 */
export function normalise(text) {
  return text
    .split(LINE_BREAK)
    .map((line) => undouble(removeWhiteSpace(line)))
    .join('');
}

/**
 * A quote as it stands in the running text. Doubling is not undone: whoever quotes has done so, and
 * 实干实干 may be what the page says.
 * @param {string} quote
 */
export function normaliseQuote(quote) {
  return removeWhiteSpace(quote);
}

/** @param {string} text */
function removeWhiteSpace(text) {
  return text.replace(WHITE_SPACE, '');
}

/** @param {string} line */
function undouble(line) {
  // Code points, so that a letter outside the basic plane (𠮷) is never cut in half.
  const letters = [...line];
  if (letters.length < SHORTEST_DOUBLED_LINE || !everyLetterIsPaired(letters)) return line;
  return firstHalves(letters, fewestSquares(letters)) ?? line;
}

/**
 * Cheap and necessary for a line of squares; spares nearly every line the search below.
 * @param {string[]} letters
 */
function everyLetterIsPaired(letters) {
  /** @type {Set<string>} */
  const unpaired = new Set();
  for (const letter of letters) if (!unpaired.delete(letter)) unpaired.add(letter);
  return unpaired.size === 0;
}

/**
 * For each end the cut of letters[0, end) into the fewest squares XX: where several cuts exist the
 * longest stretches win, because that is how the pages are printed.
 * @param {string[]} letters
 * @returns {({ squares: number, half: number } | undefined)[]} `half`: length of the last X
 */
function fewestSquares(letters) {
  /** @type {({ squares: number, half: number } | undefined)[]} */
  const cuts = [{ squares: 0, half: 0 }];
  for (let end = 2; end <= letters.length; end += 2) {
    for (let half = 1; half * 2 <= end; half += 1) {
      const before = cuts[end - 2 * half];
      const fewest = cuts[end]?.squares ?? Infinity;
      if (before && before.squares + 1 < fewest && isSquare(letters, end, half)) {
        cuts[end] = { squares: before.squares + 1, half };
      }
    }
  }
  return cuts;
}

/**
 * @param {string[]} letters
 * @param {number} end
 * @param {number} half
 */
function isSquare(letters, end, half) {
  for (let i = end - half; i < end; i += 1) if (letters[i] !== letters[i - half]) return false;
  return true;
}

/**
 * @param {string[]} letters
 * @param {({ squares: number, half: number } | undefined)[]} cuts
 * @returns {string | undefined} undefined where no cut reaches the end of the line
 */
function firstHalves(letters, cuts) {
  let text = '';
  for (let end = letters.length; end > 0; ) {
    const cut = cuts[end];
    if (!cut) return undefined;
    text = letters.slice(end - cut.half, end).join('') + text;
    end -= 2 * cut.half;
  }
  return text;
}
