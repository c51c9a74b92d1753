/**
 * The shape of a part of the catalogue in any language: the same names, any words. A name that is missing or misspelt
 * in a second language is an error of the compiler.
 */
export type Words<T> = T extends (...given: infer Given) => infer Said
  ? (...given: Given) => Words<Said>
  : T extends string
    ? string
    : T extends object
      ? { readonly [Name in keyof T]: Words<T[Name]> }
      : T;

/** A part as it was written in Chinese → the same part in the language that is spoken. */
let spoken: ReadonlyMap<object, object> = new Map();
const parts = new WeakSet<object>();

/** True for what `catalogue` made; a test asks it of everything that is exported. */
export const isPart = (thing: unknown): thing is object =>
  typeof thing === 'object' && thing !== null && parts.has(thing);

/**
 * A part of the catalogue. What is asked of it is answered in the language that is spoken at that moment, so it must be
 * asked while drawing and not be copied when the program starts. Chinese is what is written here.
 */
export function catalogue<T extends object>(chinese: T): Words<T> {
  const part: object = new Proxy(chinese, {
    get: (own, name) => Reflect.get(spoken.get(part) ?? own, name),
  });
  parts.add(part);
  return part as Words<T>;
}

/** From now on these words are spoken: pairs of a part and its translation, as a second catalogue lists them. */
export function speak(translations: readonly (readonly [part: object, words: object])[]): void {
  spoken = new Map(translations);
}

/** What leaves the house is Chinese, whatever the screen speaks: the same report in every language. Not for promises. */
export function inChinese<T>(write: () => T): T {
  const screen = spoken;
  spoken = new Map();
  try {
    return write();
  } finally {
    spoken = screen;
  }
}
