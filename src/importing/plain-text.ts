/** What a text says when width, blanks and line ends do not matter. */
export const bare = (text: string): string => text.normalize('NFKC').replaceAll(/\s/g, '');

/** A name for comparing: also without quotation marks, brackets and marks between words. */
export const nameKey = (text: string): string =>
  bare(text)
    .replaceAll(/[\p{Ps}\p{Pe}\p{Pi}\p{Pf}"'`]/gu, '')
    .replaceAll(/[,.;:·、。]/g, '')
    .toLowerCase();
