import type { Said } from '../text/official-sentence.ts';

/** What a paragraph is in an official document; its look follows from that and from the preset alone. */
export type ParagraphKind =
  | 'title'
  | 'subtitle'
  | 'addressee'
  | 'body'
  | 'heading-1'
  | 'heading-2'
  | 'item'
  | 'sub-item'
  | 'attachment-list'
  | 'issuer'
  | 'issued'
  | 'attachment-mark'
  | 'attachment-title'
  | 'note';

export interface Paragraph {
  readonly kind: ParagraphKind;
  /** for a title a line each, broken by us; for everything else one */
  readonly lines: readonly Said[];
}

export interface TableColumn {
  readonly header: string;
  /** of the width of the type area, in thousandths; those of a table total 1000 */
  readonly width: number;
  readonly align: 'left' | 'center';
}

/** The table of an 附件. */
export interface BulletinTable {
  readonly kind: 'table';
  /** of many columns: set one size smaller than other tables */
  readonly isDense?: true;
  readonly columns: readonly TableColumn[];
  /** as many cells in each row as there are columns */
  readonly rows: readonly (readonly Said[])[];
}

export type Block = Paragraph | BulletinTable;

/** A 通报 as a plain value: what it says and what each part of it is, nothing of how it looks. Plain JSON. */
export interface Bulletin {
  readonly title: string;
  /** 快照时间, an ISO instant in UTC: the only date the file may bear */
  readonly takenAt: string;
  readonly blocks: readonly Block[];
}

/** What the office fills in itself: 主送机关, 署名, 成文日期. Its own document has them where it wants them. */
export const isBlank = (block: Block): boolean =>
  block.kind === 'addressee' || block.kind === 'issuer' || block.kind === 'issued';

export const isTable = (block: Block): block is BulletinTable => block.kind === 'table';
