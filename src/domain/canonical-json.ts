/** Plain JSON: what is stored, hashed and exported. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json | undefined };

function leafText(value: Json | undefined): string {
  if (typeof value === 'string' && !value.isWellFormed()) throw new TypeError('text with a lone surrogate');
  if (typeof value === 'number' && !Number.isFinite(value)) throw new TypeError('not a finite number');
  const text: string | undefined = JSON.stringify(value);
  if (text === undefined) throw new TypeError('no JSON value');
  return text;
}

/**
 * The one text of a JSON value: keys sorted by code unit, no white space, undefined members left out. Equal values
 * give equal bytes on every machine. Throws on what has no such text: lone surrogates, NaN, infinities, an undefined
 * place in a list.
 */
export function canonicalJson(value: Json): string {
  if (typeof value !== 'object' || value === null) return leafText(value);
  let text = '';
  if (Array.isArray(value)) {
    for (const each of value) text += `${text && ','}${canonicalJson(each)}`;
    return `[${text}]`;
  }
  const members = value as { readonly [key: string]: Json | undefined };
  // Without a comparison it is by code unit, which no language of the machine changes.
  for (const key of Object.keys(members).sort()) {
    const member = members[key];
    if (member !== undefined) text += `${text && ','}${leafText(key)}:${canonicalJson(member)}`;
  }
  return `{${text}}`;
}
