import { relationsIn } from './document-relations.ts';
import { detached, type SafetyRefusal, unsafe } from './document-safety.ts';
import { limits } from './import-limits.ts';
import { inflate } from './inflate.ts';
import { xmlText } from './package-parts.ts';
import { damaged, Refused } from './refused.ts';
import { walkXml } from './xml-walk.ts';
import { guardedEntries } from './zip-guard.ts';

/** Why an office's own document was not opened. */
export type DocumentRefusal = 'too-large' | 'old-word' | 'encrypted' | SafetyRefusal | 'not-word' | 'damaged';

/** An opened .docx: its files in their order, attached to no template, and which of them is the text. */
export interface WordDocument {
  readonly parts: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
  readonly main: string;
  /** the text part as XML, well-formed and without a DTD */
  readonly xml: string;
}

export type DocumentOpening =
  | { readonly ok: true; readonly document: WordDocument }
  | { readonly ok: false; readonly refusal: DocumentRefusal };

const TYPES = '[Content_Types].xml';
const RELATIONS = '_rels/.rels';
const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const PACKAGE = [0x50, 0x4b, 0x03, 0x04];
const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, at) => bytes[at] === byte);

/** An office's program keeps what it encrypts and its old format in the same kind of file; the names of its streams tell. */
const isEncrypted = (bytes: Uint8Array): boolean =>
  new TextDecoder('utf-16le').decode(bytes).includes('EncryptedPackage');

function refusalByHead(bytes: Uint8Array): DocumentRefusal | undefined {
  if (bytes.length > limits.fileBytes) return 'too-large';
  if (startsWith(bytes, OLE)) return isEncrypted(bytes) ? 'encrypted' : 'old-word';
  return startsWith(bytes, PACKAGE) ? undefined : 'not-word';
}

const partOf = (parts: WordDocument['parts'], name: string): string => {
  const bytes = parts.get(name);
  if (bytes === undefined) throw damaged('missing', name);
  return xmlText(bytes, name);
};

function mainOf(parts: WordDocument['parts']): string | undefined {
  const relations = relationsIn(partOf(parts, RELATIONS), RELATIONS);
  const main = relations.findLast(({ kind }) => kind === 'officedocument')?.target.replace(/^\//, '');
  return main !== undefined && /^word\/[^/]+\.xml$/.test(main) ? main : undefined;
}

async function opened(bytes: Uint8Array<ArrayBuffer>): Promise<DocumentOpening> {
  const parts = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const entry of guardedEntries(bytes))
    if (!entry.name.endsWith('/')) parts.set(entry.name, new Uint8Array(await inflate(bytes, entry)));
  // Another program's package, such as an .odt.
  if (!parts.has(TYPES)) return { ok: false, refusal: 'not-word' };
  const refusal = unsafe(parts, TYPES);
  if (refusal !== undefined) return { ok: false, refusal };
  const main = mainOf(parts);
  if (main === undefined) return { ok: false, refusal: 'not-word' };
  const xml = partOf(parts, main);
  walkXml(xml, main, { elements: 0 }, {});
  return { ok: true, document: { parts: detached(parts), main, xml } };
}

/** What officials need to know of a refusal that was made for workbooks. */
const refusalOf = ({ refusal }: Refused): DocumentRefusal => {
  if (refusal.code === 'encrypted') return 'encrypted';
  return refusal.code === 'bomb' || refusal.code === 'too-many-cells' ? 'too-large' : 'damaged';
};

/** Opens an office's .docx under the same guard as a ledger: sizes, names and checksums first. Never throws. */
export async function openDocument(bytes: Uint8Array<ArrayBuffer>): Promise<DocumentOpening> {
  const refusal = refusalByHead(bytes);
  if (refusal !== undefined) return { ok: false, refusal };
  try {
    return await opened(bytes);
  } catch (error) {
    if (error instanceof Refused) return { ok: false, refusal: refusalOf(error) };
    throw error;
  }
}
