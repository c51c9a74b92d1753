/** A character with what belongs to it: accents, joined emoji, skin tones. */
const GRAPHEME = /\P{M}(?:\p{M}|\u200D|[\u{1F3FB}-\u{1F3FF}]|(?<=\u200D)\P{M})*|\p{M}+/u;
/** What is not torn apart at a line's end: a word or a figure, white space, else a single character. */
const PIECES = new RegExp(`(?:[A-Za-z0-9\\u00C0-\\u024F.,%+\\-−]\\p{M}*)+|\\s+|${GRAPHEME.source}`, 'gu');
const GRAPHEMES = new RegExp(GRAPHEME.source, 'gu');
/** 避头尾: what must not begin a line, and what must not end one. */
const NEVER_FIRST = /^[，。、；：！？）》」』”’％%·…—〕】,.;:!?)\]]/;
const NEVER_LAST = /[（《「『“‘〔【([]$/;

/** Widths in ems, a little over what the faces of FACES measure: a line may end early and never runs over. */
const WIDTHS: readonly (readonly [characters: RegExp, width: number])[] = [
  [/^\p{M}|^\u200B|^\u200C|^\u200D/u, 0],
  [/^[0-9]/, 0.6],
  [/^[\s.,:;'|!ijl]/, 0.34],
  [/^[mwMW%@]/, 0.95],
  [/^[A-Z]/, 0.72],
  [/^[\x21-\x7E]/, 0.6],
  [/^[\u00C0-\u024F]/, 0.72],
  [/^\p{Emoji_Presentation}/u, 1.4],
];

const emsOf = (grapheme: string): number =>
  WIDTHS.find(([characters]) => characters.test(grapheme))?.[1] ?? 1;

/** How wide a text is drawn at most, in the units of `size`. An estimate that is the same on every machine. */
export function textWidth(text: string, size: number, isBold = false): number {
  const ems = (text.match(GRAPHEMES) ?? []).reduce((sum, grapheme) => sum + emsOf(grapheme), 0);
  return ems * size * (isBold ? 1.06 : 1);
}

/** Pieces that stay together: punctuation with what it belongs to; a word wider than a line in its characters. */
function unbreakable(text: string, fits: (piece: string) => boolean): string[] {
  const pieces = (text.replace(/\s+/g, ' ').trim().match(PIECES) ?? []).flatMap((piece) =>
    fits(piece) ? [piece] : (piece.match(GRAPHEMES) ?? []),
  );
  const joined: string[] = [];
  for (const piece of pieces) {
    const before = joined.at(-1);
    const belongs = before !== undefined && (NEVER_FIRST.test(piece) || NEVER_LAST.test(before));
    if (belongs && fits(before + piece)) joined.splice(-1, 1, before + piece);
    else joined.push(piece);
  }
  return joined;
}

/** The text in lines no wider than `width`; nothing is cut off. At least one line, which may be empty. */
export function textLines(text: string, width: number, size: number, isBold = false): string[] {
  const fits = (line: string): boolean => textWidth(line, size, isBold) <= width;
  const lines: string[] = [];
  let line = '';
  for (const piece of unbreakable(text, fits)) {
    if (line === '' || fits(line + piece)) line += line === '' ? piece.trimStart() : piece;
    else {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    }
  }
  return [...lines, line.trimEnd()];
}

/** The same in lines of about one length: as many lines as it needs, none of them a leftover. */
export function balancedLines(text: string, width: number, size: number, isBold = false): string[] {
  const lines = textLines(text, width, size, isBold);
  for (let narrower = width - size / 2; narrower > size; narrower -= size / 2) {
    const tried = textLines(text, narrower, size, isBold);
    if (tried.length > lines.length) break;
    lines.splice(0, lines.length, ...tried);
  }
  return lines;
}
