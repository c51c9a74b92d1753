import { inflate } from './inflate.ts';
import { damaged, Refused } from './refused.ts';
import { guardedEntries } from './zip-guard.ts';

/** The XML files of a workbook by their name in small letters, each known to be whole and harmless. */
export type Parts = ReadonlyMap<string, string>;

const XML_NAME = /\.(?:xml|rels)$/i;
const XML_START = /^<\?xml\s[^?]*?encoding\s*=\s*["']([^"']*)["']/;
/** A DTD: entities that name other files or grow a thousandfold. Comments and CDATA sections are the only others. */
const DECLARATION = /<!(?!--|\[CDATA\[)/;

/** The text of an XML part; refuses what is not UTF-8, or says that it is not, and what declares entities. */
export function xmlText(bytes: Uint8Array, part: string): string {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw damaged('encoding', part);
  }
  const declared = XML_START.exec(text)?.[1] ?? 'utf-8';
  // UTF-16 without its mark decodes as UTF-8 full of NULs
  if (!/^utf-?8$/i.test(declared) || text.includes('\0')) throw damaged('encoding', part);
  if (DECLARATION.test(text)) throw new Refused({ code: 'external-entity', part });
  return text;
}

/**
 * Opens a workbook's zip: every entry is inflated under its declared size and held against its CRC, pictures too,
 * and the XML ones are handed back as text. Throws `Refused` for anything the guard does not let through.
 */
export async function openPackage(bytes: Uint8Array<ArrayBuffer>): Promise<Parts> {
  const parts = new Map<string, string>();
  for (const entry of guardedEntries(bytes)) {
    const content = await inflate(bytes, entry);
    if (XML_NAME.test(entry.name)) parts.set(entry.name.toLowerCase(), xmlText(content, entry.name));
  }
  return parts;
}
