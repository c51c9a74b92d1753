/** A number of an official document as it is printed, with the id of what it says (`reporting/figure-id.ts`). */
export interface Figure {
  readonly text: string;
  readonly says: string;
}

/** A sentence, or a part of one: words, with the figures where they stand. Plain JSON. */
export type Said = readonly (string | Figure)[];

type Given = string | Figure | Said;

const isSaid = (given: Given): given is Said => Array.isArray(given);
const partsOf = (given: Given): Said => (isSaid(given) ? given : [given]);

/** Neighbouring words become one, empty ones none. */
function joined(parts: Said): Said {
  const out: (string | Figure)[] = [];
  for (const part of parts) {
    const last = out.at(-1);
    if (typeof part === 'string' && typeof last === 'string') out[out.length - 1] = last + part;
    else if (part !== '') out.push(part);
  }
  return out;
}

/** A sentence as it is written in the code, with figures and other parts in between. */
export const said = (words: readonly string[], ...given: readonly Given[]): Said =>
  joined(
    words.flatMap((word, at) => {
      const next = given[at];
      return next === undefined ? [word] : [word, ...partsOf(next)];
    }),
  );

/** The parts with a separator between them; those that say nothing are left out. */
export const listed = (parts: readonly Said[], separator: string): Said =>
  joined(
    parts
      .filter((part) => part.length > 0)
      .flatMap((part, at): Said => (at === 0 ? part : [separator, ...part])),
  );

/** What is read of it: the words and the printed figures, nothing else. */
export const plainText = (parts: Said): string =>
  parts.map((part) => (typeof part === 'string' ? part : part.text)).join('');
