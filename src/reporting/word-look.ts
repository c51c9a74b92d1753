import type { FontRole } from '../text/official-fonts.ts';
import type { ParagraphKind } from './bulletin-value.ts';
import { CHARACTER } from './page-preset.ts';

/** How a paragraph is set. Sizes in half points as Word keeps them; `line` in twips, absent for the preset's. */
export interface Look {
  readonly font: FontRole;
  readonly size: number;
  readonly align: 'both' | 'center' | 'left' | 'right';
  readonly line?: number;
  /** in lines of the preset */
  readonly before?: number;
  readonly after?: number;
  /** in characters of 三号 */
  readonly firstLine?: number;
  readonly left?: number;
  readonly right?: number;
  readonly outline?: number;
  readonly keepNext?: true;
  readonly newPage?: true;
}

/** 二号, 三号, 四号, 五号, 小五 */
const [SIZE_2, SIZE_3, SIZE_4, SIZE_5, SIZE_5_SMALL] = [44, 32, 28, 21, 18] as const;
const TITLE_LINE = 720;
const TABLE_LINE = 320;

const text = { font: 'body', size: SIZE_3, align: 'both' } as const;
const title = { font: 'title', size: SIZE_2, align: 'center', line: TITLE_LINE, keepNext: true } as const;

export const looks: Readonly<Record<ParagraphKind, Look>> = {
  title: { ...title },
  subtitle: { font: 'heading2', size: SIZE_3, align: 'center', after: 1 },
  addressee: { ...text },
  body: { ...text, firstLine: 2 },
  'heading-1': { ...text, font: 'heading1', firstLine: 2, outline: 0, keepNext: true },
  'heading-2': { ...text, font: 'heading2', firstLine: 2, outline: 1, keepNext: true },
  item: { ...text, firstLine: 2 },
  'sub-item': { ...text, firstLine: 2 },
  'attachment-list': { ...text, left: 5 },
  // As under a seal: the date four characters from the edge, who issues it centred above, room for the seal over both.
  issuer: { ...text, align: 'right', right: 3, before: 2, keepNext: true },
  issued: { ...text, align: 'right', right: 4 },
  'attachment-mark': { ...text, font: 'heading1', newPage: true, keepNext: true },
  'attachment-title': { ...title, after: 0.5 },
  // A digest breaks anywhere: stretched, its line would gape.
  note: { ...text, size: SIZE_5, line: TABLE_LINE, align: 'left' },
};

const cellLook: Look = { font: 'body', size: SIZE_5, align: 'left', line: TABLE_LINE };
const denseCellLook: Look = { ...cellLook, size: SIZE_5_SMALL };
const headOf = (cell: Look): Look => ({ ...cell, font: 'heading1', align: 'center' });

/** The looks of a table's cells. */
export const tableLooks = {
  usual: { cell: cellLook, head: headOf(cellLook) },
  dense: { cell: denseCellLook, head: headOf(denseCellLook) },
} as const;
/** 四号, one character from the outer edge: on the right of odd pages, on the left of even ones. */
export const pageNumberLook: Look = { font: 'page', size: SIZE_4, align: 'right', line: TABLE_LINE };

export const indentOf = (characters: number): number => Math.round(characters * CHARACTER);
