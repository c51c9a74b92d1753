import { type Bulletin, isBlank } from './bulletin-value.ts';
import type { PagePreset } from './page-preset.ts';
import { blocksXml } from './word-blocks.ts';
import { WORD } from './word-package.ts';
import { type SlotRefusal, slotOf } from './word-slot.ts';
import { Bookmarks } from './word-text.ts';

export type FillRefusal = SlotRefusal | 'other-namespace';
export type Filling =
  | { readonly ok: true; readonly xml: string }
  | { readonly ok: false; readonly refusal: FillRefusal };

/** Marks that begin or end elsewhere and must not go with the paragraph. */
const RANGES =
  /<w:(?:bookmarkStart|bookmarkEnd|commentRangeStart|commentRangeEnd|permStart|permEnd)\b[^>]*\/>/g;
const BOOKMARK = /<w:bookmarkStart\b[^>]*>/g;

/** Of every bookmark the value of an attribute, quoted either way. */
const ofBookmarks = (xml: string, attribute: 'id' | 'name'): string[] =>
  (xml.match(BOOKMARK) ?? []).flatMap((tag) => {
    const found = new RegExp(`\\bw:${attribute}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
    return found === null ? [] : [found[1] ?? found[2] ?? ''];
  });

/** Ids of bookmarks are numbers, each once in a document. */
const firstFreeId = (xml: string): number =>
  ofBookmarks(xml, 'id').reduce((most, id) => Math.max(most, Number(id) || 0), 0) + 1;

/** A template may be last month's bulletin, whose figures have the names that ours would have. */
const takenNames = (xml: string): ReadonlySet<string> =>
  new Set(ofBookmarks(xml, 'name').map((name) => name.toLowerCase()));

/** What we write says `w:`; a document that means something else by it, or the strict format, is not ours to fill. */
const speaksWord = (xml: string): boolean => {
  const root = /<w:document\b[^>]*>/.exec(xml)?.[0] ?? '';
  return /\bxmlns:w=["']([^"']*)["']/.exec(root)?.[1] === WORD;
};

/**
 * The text of the office's own document with the bulletin where its slot stands; page, heads and numbers stay the office's.
 * `xml` is well-formed. Refuses a document whose slot is missing, not alone in its paragraph, or there more than once.
 */
export function filledTemplate(xml: string, { blocks }: Bulletin, preset: PagePreset): Filling {
  if (!speaksWord(xml)) return { ok: false, refusal: 'other-namespace' };
  const slot = slotOf(xml);
  if (!slot.ok) return slot;
  const { start, end } = slot;
  const kept = xml.slice(start, end).match(RANGES) ?? [];
  const filled = blocks.filter((block) => !isBlank(block));
  const body = blocksXml(filled, preset, new Bookmarks(firstFreeId(xml), takenNames(xml)));
  return { ok: true, xml: `${xml.slice(0, start)}${kept.join('')}${body}${xml.slice(end)}` };
}
