import type { Said } from '../text/official-sentence.ts';
import {
  type Block,
  type BulletinTable,
  isTable,
  type Paragraph,
  type TableColumn,
} from './bulletin-value.ts';
import { type PagePreset, typeAreaWidth } from './page-preset.ts';
import { indentOf, type Look, looks, tableLooks } from './word-look.ts';
import { type Bookmarks, paragraphLook, runLook, runs } from './word-text.ts';

interface Setting {
  readonly preset: PagePreset;
  readonly bookmarks: Bookmarks;
}

const paragraphXml = (look: Look, content: string, { preset }: Setting, indentation?: string): string =>
  `<w:p>${paragraphLook(look, preset, indentation)}${content}</w:p>`;

/** 附件：1.… stands two characters in; what follows stands under the 1, also where a title needs a second line. */
function attachmentList({ lines }: Paragraph, setting: Setting): string {
  const look = looks['attachment-list'];
  return lines
    .map((line, place) => {
      const isFirst = place === 0;
      const hanging = isFirst ? indentOf(3) : 0;
      const indentation = `<w:ind w:left="${indentOf(5)}" w:hanging="${hanging}"/>`;
      const spaced = isFirst ? { ...look, before: 1 } : look;
      return paragraphXml(spaced, runs(line, look, setting.bookmarks), setting, indentation);
    })
    .join('');
}

function linesXml(paragraph: Paragraph, setting: Setting): string {
  if (paragraph.kind === 'attachment-list') return attachmentList(paragraph, setting);
  const look = looks[paragraph.kind];
  const lineBreak = `<w:r>${runLook(look)}<w:br/></w:r>`;
  const content = paragraph.lines.map((line) => runs(line, look, setting.bookmarks)).join(lineBreak);
  const { right } = look;
  const indentation = right === undefined ? undefined : `<w:ind w:right="${indentOf(right)}"/>`;
  return paragraphXml(look, content, setting, indentation);
}

const SIDES = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'] as const;
const borders = SIDES.map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`).join(
  '',
);
/** Twips, in the order that the format asks for. */
const cellMargins = [
  ['top', 28],
  ['left', 57],
  ['bottom', 28],
  ['right', 57],
]
  .map(([side, width]) => `<w:${side} w:w="${width}" w:type="dxa"/>`)
  .join('');

interface Cell {
  readonly parts: Said;
  readonly width: number;
  readonly look: Look;
}

const cellXml = ({ parts, width, look }: Cell, setting: Setting): string =>
  `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>${paragraphXml(look, runs(parts, look, setting.bookmarks), setting)}</w:tc>`;

const rowXml = (cells: readonly Cell[], setting: Setting, isHead: boolean): string =>
  `<w:tr><w:trPr><w:cantSplit/>${isHead ? '<w:tblHeader/>' : ''}<w:jc w:val="center"/></w:trPr>${cells.map((cell) => cellXml(cell, setting)).join('')}</w:tr>`;

/** Widths in twips that total the type area; the first takes what rounding leaves. */
function widthsOf(columns: readonly TableColumn[], total: number): number[] {
  const widths = columns.map(({ width }) => Math.floor((width * total) / 1000));
  const rest = total - widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width, place) => (place === 0 ? width + rest : width));
}

function tableXml({ columns, rows, isDense }: BulletinTable, setting: Setting): string {
  const table = tableLooks[isDense ? 'dense' : 'usual'];
  const total = typeAreaWidth(setting.preset);
  const widths = widthsOf(columns, total);
  const cellOf = (parts: Said, place: number, look: Look): Cell => ({
    parts,
    width: widths[place] ?? 0,
    look,
  });
  const body = rows.map((row) =>
    rowXml(
      row.map((parts, place) =>
        cellOf(parts, place, { ...table.cell, align: columns[place]?.align ?? 'left' }),
      ),
      setting,
      false,
    ),
  );
  const head = rowXml(
    columns.map(({ header }, place) => cellOf([header], place, table.head)),
    setting,
    true,
  );
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  return `<w:tbl><w:tblPr><w:tblW w:w="${total}" w:type="dxa"/><w:jc w:val="center"/><w:tblBorders>${borders}</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar>${cellMargins}</w:tblCellMar></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${head}${body.join('')}</w:tbl>`;
}

/**
 * The blocks as what stands in the body of a Word document. All looks stand with the text and none in styles, so that it
 * looks the same in an office's own document.
 */
export const blocksXml = (blocks: readonly Block[], preset: PagePreset, bookmarks: Bookmarks): string =>
  blocks
    .map((block) =>
      isTable(block) ? tableXml(block, { preset, bookmarks }) : linesXml(block, { preset, bookmarks }),
    )
    .join('');
