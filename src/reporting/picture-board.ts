import type { Gauge } from '../domain/board.ts';
import type { PictureOf } from '../drawing/picture-request.ts';
import { bulletin } from '../text/bulletin-words.ts';
import { outlookCountWords } from '../text/outlook-words.ts';
import { pictureWords as words } from '../text/picture-words.ts';
import { shellWords } from '../text/shell-words.ts';
import { type Block, beside, stacked, textBlock } from './picture-block.ts';
import { type Contents, framed, MARGIN, type Picture } from './picture-frame.ts';
import { type Card, type CardParts, gaugeCard } from './picture-gauge.ts';
import type { GaugeSaid } from './picture-gauge-lines.ts';
import { sizes } from './picture-ink.ts';
import { boardKey } from './picture-key.ts';
import { boardLaggards, saidOfLaggards } from './picture-laggards.ts';
import { metaOf, notesOf } from './picture-place.ts';

/** From narrow, which reads best, to as wide as what is said needs to keep the shape of a sheet. */
const WIDTHS = [1760, 1880, 2000, 2120] as const;
/** A4 across: fits a slide and a sheet. */
const RATIO = 210 / 297;
const GAP = 14;
const KEY_GAP = 16;
const MOST_COLUMNS = 5;

/** Ten gauges stand in two rows of five, eight in two of four. */
const columnsOf = (gauges: number): number =>
  gauges <= 3 ? Math.max(1, gauges) : Math.min(MOST_COLUMNS, Math.ceil(gauges / 2));

const rowsOf = (cards: readonly Card[], columns: number): Card[][] =>
  Array.from({ length: Math.ceil(cards.length / columns) }, (_, row) =>
    cards.slice(row * columns, (row + 1) * columns),
  );

/** One row of cards with the heights that bring their parts to one line. */
function rowOf(cards: readonly Card[]) {
  const most = (part: keyof CardParts): number => Math.max(...cards.map(({ parts }) => parts[part]));
  const parts: CardParts = { title: most('title'), change: most('change'), lines: most('lines') };
  return { cards, parts, height: Math.max(...cards.map((card) => card.least(parts))) };
}

/** Rows of cards; room that is left over is shared by the rows. */
function grid(cards: readonly Card[], columns: number, step: number, least: number): Block {
  const rows = rowsOf(cards, columns).map(rowOf);
  const natural = rows.reduce((sum, { height }) => sum + height, 0) + (rows.length - 1) * GAP;
  const spare = Math.max(0, least - natural) / Math.max(1, rows.length);
  return stacked(
    rows.map(({ cards: own, parts, height }) =>
      beside(own.map((card, column) => [column * step, card.draw(parts, height + spare)] as const)),
    ),
    GAP,
  );
}

function sentence({ board, place, demonstration }: PictureOf<'board'>): string {
  const parts = bulletin(board, place.plan, demonstration, place.basis).flat();
  return parts.map((part) => (typeof part === 'string' ? part : part.phrase)).join('');
}

/** 看板: the gauges of a plan, what they come to in a sentence, and how to read them. */
function contentsOf(request: PictureOf<'board'>, whole: number): Contents {
  const { board, place, changes, outlooks } = request;
  const inner = whole - 2 * MARGIN;
  const columns = columnsOf(board.gauges.length);
  const width = (inner - (columns - 1) * GAP) / columns;
  const saidOf = ({ areaId }: Gauge): GaugeSaid => ({
    change: changes?.get(areaId),
    outlooks: outlooks?.get(areaId),
  });
  const cards = board.gauges.map((gauge) => gaugeCard(gauge, saidOf(gauge), width));
  const key = boardKey(inner);
  const said = sentence(request);
  const hasOutlooks = outlooks !== undefined && outlooks.size > 0;
  return {
    title: words.titles.board(place.plan.name),
    said: [said, saidOfLaggards(request)].filter((text) => text !== '').join(' '),
    width: whole,
    ratio: RATIO,
    meta: metaOf(place),
    lead: stacked([textBlock(said, inner, { size: sizes.lead }), boardLaggards(request, inner)], 10),
    body: (least) => stacked([grid(cards, columns, width + GAP, least - KEY_GAP - key.height), key], KEY_GAP),
    notes: [
      ...(hasOutlooks ? [outlookCountWords.note] : []),
      place.plan.composition,
      ...notesOf(place),
      shellWords.areaRule(place.rule),
    ],
  };
}

/** The board as a picture; a plan of very long headings may still be higher than a sheet, nothing is cut. */
export function boardPicture(request: PictureOf<'board'>, drawnAt: string): Picture {
  const [narrowest, ...wider] = WIDTHS;
  const draw = (width: number): Picture => framed(contentsOf(request, width), request, drawnAt);
  let picture = draw(narrowest);
  for (const width of wider) if (picture.height > Math.ceil(picture.width * RATIO)) picture = draw(width);
  return picture;
}
