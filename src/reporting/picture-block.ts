import { ink, sizes } from './picture-ink.ts';
import type { Shape } from './svg-shape.ts';
import { balancedLines, textLines, textWidth } from './text-lines.ts';

/** Something drawn from its own top left corner, and how high it is. */
export interface Block {
  readonly height: number;
  readonly shapes: readonly Shape[];
}

export const nothing: Block = { height: 0, shapes: [] };

/** Shapes moved to where they belong. */
export const placed = (x: number, y: number, shapes: readonly Shape[]): Shape => ({
  tag: 'g',
  is: { transform: `translate(${Math.round(x * 100) / 100} ${Math.round(y * 100) / 100})` },
  holds: shapes,
});

/** Blocks one under the other; what has no height leaves no gap. */
export function stacked(blocks: readonly Block[], gap: number): Block {
  let height = 0;
  const shapes: Shape[] = [];
  for (const block of blocks) {
    if (block.height === 0) continue;
    const top = height === 0 ? 0 : height + gap;
    shapes.push(placed(0, top, block.shapes));
    height = top + block.height;
  }
  return { height, shapes };
}

/** Blocks side by side, each with where it begins. */
export const beside = (blocks: readonly (readonly [x: number, block: Block])[]): Block => ({
  height: Math.max(0, ...blocks.map(([, { height }]) => height)),
  shapes: blocks.map(([x, { shapes }]) => placed(x, 0, shapes)),
});

/** How a text looks. */
export interface TextLook {
  readonly size?: number;
  readonly fill?: string;
  readonly isBold?: boolean;
  readonly align?: 'start' | 'middle' | 'end';
  /** lines of about one length, for headings */
  readonly isBalanced?: boolean;
}

/** One line of text at a baseline; `x` is its start, its middle or its end. */
export const lineOf = (text: string, x: number, y: number, look: TextLook = {}): Shape => ({
  tag: 'text',
  is: {
    x,
    y,
    'font-size': look.size ?? sizes.body,
    fill: look.fill ?? ink.ink,
    ...(look.isBold ? { 'font-weight': 600 } : {}),
    ...(look.align === undefined || look.align === 'start' ? {} : { 'text-anchor': look.align }),
  },
  holds: text,
});

const LEADING = 1.5;
/** From the top of a line to its baseline, in ems. */
const ASCENT = 1.1;

/** Text in as many lines as it needs within a width. Empty text has no height. */
export function textBlock(text: string, width: number, look: TextLook = {}): Block {
  if (text === '') return nothing;
  const { size = sizes.body, align = 'start', isBalanced = false } = look;
  const x = { start: 0, middle: width / 2, end: width }[align];
  const lines = (isBalanced ? balancedLines : textLines)(text, width, size, look.isBold);
  return {
    height: lines.length * size * LEADING,
    shapes: lines.map((line, row) => lineOf(line, x, (row * LEADING + ASCENT) * size, look)),
  };
}

/** Things of known widths one after the other, in as many rows as they need; all are equally high. */
export function flowing(
  things: readonly { readonly width: number; readonly block: Block }[],
  width: number,
  gap: number,
): Block {
  const height = Math.max(0, ...things.map(({ block }) => block.height));
  const shapes: Shape[] = [];
  let [x, y] = [0, 0];
  for (const thing of things) {
    if (x > 0 && x + thing.width > width) [x, y] = [0, y + height];
    shapes.push(placed(x, y, thing.block.shapes));
    x += thing.width + gap;
  }
  return things.length === 0 ? nothing : { height: y + height, shapes };
}

/** One line of text that is as wide as it is. */
export const phrase = (
  text: string,
  look: TextLook = {},
): { readonly width: number; readonly block: Block } => {
  const width = textWidth(text, look.size ?? sizes.body, look.isBold);
  return {
    width,
    block: { height: (look.size ?? sizes.body) * LEADING, shapes: textBlock(text, width + 1, look).shapes },
  };
};

/** A straight line across. */
export const rule = (width: number, stroke: string = ink.line): Block => ({
  height: 1,
  shapes: [{ tag: 'line', is: { x1: 0, y1: 0.5, x2: width, y2: 0.5, stroke } }],
});
