import { openDocument, type WordDocument } from '../../src/importing/open-document.ts';
import { storeZip } from '../../src/importing/store-zip.ts';
import { bulletinOf } from '../../src/reporting/bulletin.ts';
import type { BulletinRequest } from '../../src/reporting/bulletin-figures.ts';
import { type Bulletin, isTable } from '../../src/reporting/bulletin-value.ts';
import { type PagePresetId, pagePresets } from '../../src/reporting/page-preset.ts';
import { wordParts } from '../../src/reporting/word-package.ts';
import type { Figure, Said } from '../../src/text/official-sentence.ts';

export const sentencesOf = ({ blocks }: Bulletin): Said[] =>
  blocks.flatMap((block): readonly Said[] => (isTable(block) ? block.rows.flat() : block.lines));

export const figuresOf = (bulletin: Bulletin): Figure[] =>
  sentencesOf(bulletin).flatMap((parts) => parts.filter((part) => typeof part !== 'string'));

export const docxOf = (request: BulletinRequest, page: PagePresetId = 'national'): Uint8Array<ArrayBuffer> =>
  storeZip(wordParts(bulletinOf(request), pagePresets[page]));

/** The document, opened as strictly as a stranger's. */
export async function reopened(bytes: Uint8Array<ArrayBuffer>): Promise<WordDocument> {
  const opening = await openDocument(bytes);
  if (!opening.ok) throw new Error(opening.refusal);
  return opening.document;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
const unescaped = (xml: string): string =>
  xml.replace(/&(\w+);/g, (_all, name: string) => ENTITIES[name] ?? '');

/** What a word processor shows of a piece of the document. */
const shown = (xml: string): string =>
  Array.from(xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g), ([, text = '']) => unescaped(text)).join('');

export const paragraphsIn = (xml: string): string[] =>
  Array.from(xml.matchAll(/<w:p>.*?<\/w:p>/gs), ([paragraph]) => shown(paragraph));

/** The bookmarks in their order: name and the text between their two ends. */
export const bookmarksIn = (xml: string): { name: string; text: string }[] =>
  Array.from(
    xml.matchAll(/<w:bookmarkStart w:id="(\d+)" w:name="([^"]*)"\/>(.*?)<w:bookmarkEnd w:id="\1"\/>/gs),
    ([, , name = '', content = '']) => ({ name, text: shown(content) }),
  );
