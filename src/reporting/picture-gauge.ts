import type { Gauge } from '../domain/board.ts';
import { lookOf } from '../drawing/light-look.ts';
import { type Block, placed, textBlock } from './picture-block.ts';
import { dialBlock } from './picture-dial.ts';
import { changeLine, type GaugeSaid, gaugeLines } from './picture-gauge-lines.ts';
import { ink, lightInk, sizes } from './picture-ink.ts';
import type { Shape } from './svg-shape.ts';

const PAD = 16;
const GAP = 6;
/** As wide as a dial is drawn where five share a row, */
const DIAL = 240;
/** and where fewer do. */
const DIAL_SHARE = 0.68;

function border(look: ReturnType<typeof lookOf>, width: number, height: number): Shape[] {
  const isLit = look === 'behind' || look === 'severe';
  const top = isLit ? lightInk(look).mark : ink['line-strong'];
  const stroke = look === 'severe' ? top : ink.line;
  const thick = look === 'severe' ? 6 : 3;
  return [
    { tag: 'rect', is: { x: 0.5, y: 0.5, width: width - 1, height: height - 1, fill: 'none', stroke } },
    { tag: 'rect', is: { width, height: thick, fill: top } },
  ];
}

/** How high the parts of a card are that the cards of a row bring to one line. */
export interface CardParts {
  readonly title: number;
  readonly change: number;
  readonly lines: number;
}

/** A card whose parts are known: `draw` gives them the heights of its row, and what is left over to the dial. */
export interface Card {
  readonly parts: CardParts;
  /** least height of a card with such parts */
  readonly least: (parts: CardParts) => number;
  readonly draw: (parts: CardParts, height: number) => Block;
}

/** One task area: heading, dial, light, how far off, its counts. Headings wrap and are never cut. */
export function gaugeCard({ heading, rollUp }: Gauge, said: GaugeSaid, width: number): Card {
  const inner = width - 2 * PAD;
  const title = textBlock(heading, inner, { size: sizes.lead, isBold: true, isBalanced: true });
  const face = Math.min(inner, Math.max(DIAL, width * DIAL_SHARE));
  const dial = dialBlock(rollUp, face);
  const change = changeLine(said, inner);
  const lines = gaugeLines(rollUp, said, inner);
  const least = (parts: CardParts): number =>
    2 * PAD + parts.title + dial.height + parts.change + parts.lines + 3 * GAP;
  return {
    parts: { title: title.height, change: change.height, lines: lines.height },
    least,
    draw: (parts, height) => {
      const spare = Math.max(0, height - least(parts));
      const [at, low] = [PAD + parts.title + GAP + spare / 2, height - PAD - parts.lines];
      return {
        height,
        shapes: [
          ...border(lookOf(rollUp.light), width, height),
          placed(PAD, PAD, title.shapes),
          placed((width - face) / 2, at, dial.shapes),
          placed(PAD, at + dial.height + GAP, change.shapes),
          placed(PAD, low, lines.shapes),
        ],
      };
    },
  };
}
