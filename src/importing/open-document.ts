import { limits } from './import-limits.ts';
import { inflate } from './inflate.ts';
import { damaged, Refused } from './refused.ts';
import { attributesOf, walkXml } from './xml-walk.ts';
import { guardedEntries } from './zip-guard.ts';

/** Why an office's own document was not opened. */
export type DocumentRefusal =
  | 'too-large'
  | 'old-word'
  | 'encrypted'
  | 'macros'
  | 'word-template'
  | 'not-word'
  | 'damaged';

/** An opened .docx: its files in their order, and which of them is the text. */
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

/** The XML of one part; refuses what is not UTF-8, declares a DTD, or is not well-formed. */
function xmlOf(parts: WordDocument['parts'], name: string): string {
  const bytes = parts.get(name);
  if (bytes === undefined) throw damaged('missing', name);
  let xml: string;
  try {
    xml = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw damaged('encoding', name);
  }
  if (xml.includes('<!DOCTYPE')) throw new Refused({ code: 'external-entity', part: name });
  return xml;
}

function mainOf(parts: WordDocument['parts']): string | undefined {
  let main: string | undefined;
  const name = '_rels/.rels';
  walkXml(
    xmlOf(parts, name),
    name,
    { elements: 0 },
    {
      open: (path, attributes) => {
        if (path.at(-1) !== 'Relationship') return;
        const own = attributesOf(attributes, name);
        if (own.get('Type')?.endsWith('/officeDocument') === true)
          main = own.get('Target')?.replace(/^\//, '');
      },
    },
  );
  return main !== undefined && /^word\/[^/]+\.xml$/.test(main) ? main : undefined;
}

async function opened(bytes: Uint8Array<ArrayBuffer>): Promise<DocumentOpening> {
  const parts = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const entry of guardedEntries(bytes))
    if (!entry.name.endsWith('/')) parts.set(entry.name, new Uint8Array(await inflate(bytes, entry)));
  // Another program's package, such as an .odt.
  if (!parts.has(TYPES)) return { ok: false, refusal: 'not-word' };
  const types = xmlOf(parts, TYPES);
  if (/macroEnabled|vbaProject/i.test(types)) return { ok: false, refusal: 'macros' };
  // A .dotx by another name: saved as a .docx, Word would not open it.
  if (types.includes('wordprocessingml.template.main')) return { ok: false, refusal: 'word-template' };
  const main = mainOf(parts);
  if (main === undefined) return { ok: false, refusal: 'not-word' };
  const xml = xmlOf(parts, main);
  walkXml(xml, main, { elements: 0 }, {});
  return { ok: true, document: { parts, main, xml } };
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
