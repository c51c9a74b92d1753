/** Plain JSON: what is stored, hashed and exported. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json | undefined };

/**
 * The one text of a JSON value: keys sorted by code unit, no white space, undefined members left out. Equal values
 * give equal bytes on every machine. Throws on what has no such text: lone surrogates, NaN, infinities, an undefined
 * place in a list.
 */
export function canonicalJson(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value as { [key: string]: Json | undefined })
      .filter((member): member is [string, Json] => member[1] !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, member]) => `${canonicalJson(key)}:${canonicalJson(member)}`);
    return `{${members.join(',')}}`;
  }
  if (typeof value === 'string' && !value.isWellFormed()) throw new TypeError('text with a lone surrogate');
  if (typeof value === 'number' && !Number.isFinite(value)) throw new TypeError('not a finite number');
  const text: string | undefined = JSON.stringify(value);
  if (text === undefined) throw new TypeError('no JSON value');
  return text;
}
