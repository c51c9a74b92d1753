import { officialFonts } from '../text/official-fonts.ts';
import type { Figure, Said } from '../text/official-sentence.ts';
import { bookmarkName } from './figure-id.ts';
import { CHARACTER_SPACING, type PagePreset } from './page-preset.ts';
import { indentOf, type Look } from './word-look.ts';

/** Text as XML holds it. What no XML can hold was taken out before (`printable`). */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** The office's own document may have a grid of characters: the spacing is ours, so the run stays off it. */
const offGrid = '<w:snapToGrid w:val="0"/>';

/** The text is of 28 characters a line; titles and tables have their own width. */
const spacingOf = (size: number): string => (size === 32 ? `<w:spacing w:val="${CHARACTER_SPACING}"/>` : '');

/**
 * The look of a run. The font stands in all four places and the hint with it, so that Word sets quotation marks, digits
 * and dashes in the Chinese font instead of looking for a Western one. What is Western is of a Western language all the
 * same: of Chinese, LibreOffice would break a number between any two of its digits.
 */
export function runLook({ font, size }: Pick<Look, 'font' | 'size'>): string {
  const name = escaped(officialFonts[font].name);
  const fonts = ['ascii', 'hAnsi', 'eastAsia', 'cs'].map((place) => `w:${place}="${name}"`).join(' ');
  return `<w:rPr><w:rFonts w:hint="eastAsia" ${fonts}/>${offGrid}${spacingOf(size)}<w:sz w:val="${size}"/><w:szCs w:val="${size}"/><w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr>`;
}

export const run = (text: string, look: Pick<Look, 'font' | 'size'>): string =>
  `<w:r>${runLook(look)}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;

const indent = ({ firstLine, left }: Look): string => {
  if (firstLine !== undefined)
    return `<w:ind w:firstLineChars="${firstLine * 100}" w:firstLine="${indentOf(firstLine)}"/>`;
  return left === undefined ? '' : `<w:ind w:left="${indentOf(left)}"/>`;
};

const flag = (name: string, isOn: boolean | undefined): string => (isOn === true ? `<w:${name}/>` : '');
const lines = (preset: PagePreset, count = 0): number => Math.round(count * preset.line);

/**
 * The look of a paragraph, in the order that the format asks for. Its lines stay off the grid of the section: LibreOffice
 * would stretch exact lines to it, and the office's own document may have any grid. `overflowPunct` is what Word does anyway,
 * a mark at the end may hang over the edge; LibreOffice 7.4 reads it the other way round, and so lets none hang: of a line
 * that is full without it, it would not draw the mark.
 */
export function paragraphLook(look: Look, preset: PagePreset, indentation = indent(look)): string {
  const { before, after, line = preset.line, align, outline } = look;
  return [
    '<w:pPr>',
    flag('keepNext', look.keepNext),
    flag('pageBreakBefore', look.newPage),
    '<w:widowControl w:val="0"/><w:kinsoku/><w:overflowPunct/><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/>',
    '<w:snapToGrid w:val="0"/>',
    `<w:spacing w:before="${lines(preset, before)}" w:beforeAutospacing="0" w:after="${lines(preset, after)}" w:afterAutospacing="0" w:line="${line}" w:lineRule="exact"/>`,
    indentation,
    `<w:jc w:val="${align}"/>`,
    outline === undefined ? '' : `<w:outlineLvl w:val="${outline}"/>`,
    '</w:pPr>',
  ].join('');
}

/** Gives each figure a bookmark named by the id of what it says, and each mention of it one of its own. */
export class Bookmarks {
  #next: number;
  readonly #mentions = new Map<string, number>();
  readonly #taken: ReadonlySet<string>;

  /**
   * `first` is free in the document, as are all numbers after it. `taken` are the names that the document has, in small
   * letters: of two with one name Word drops the second, and tells names apart by their letters alone.
   */
  constructor(first: number, taken: ReadonlySet<string> = new Set()) {
    this.#next = first;
    this.#taken = taken;
  }

  #nameOf(says: string): string {
    let mention = this.#mentions.get(says) ?? 0;
    let name: string;
    do {
      mention += 1;
      name = bookmarkName(says, mention);
    } while (this.#taken.has(name.toLowerCase()));
    this.#mentions.set(says, mention);
    return name;
  }

  around({ says }: Figure, content: string): string {
    const id = this.#next++;
    const name = this.#nameOf(says);
    return `<w:bookmarkStart w:id="${id}" w:name="${name}"/>${content}<w:bookmarkEnd w:id="${id}"/>`;
  }
}

/** A sentence as runs, its figures in bookmarks. */
export const runs = (parts: Said, look: Look, bookmarks: Bookmarks): string =>
  parts
    .map((part) =>
      typeof part === 'string' ? run(part, look) : bookmarks.around(part, run(part.text, look)),
    )
    .join('');
