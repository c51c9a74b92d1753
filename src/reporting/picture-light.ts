import type { Light } from '../domain/light.ts';
import { lightMarks, lookOf, MARK_DASHES, MARK_LINE_WIDTH } from '../drawing/light-look.ts';
import { lightWords } from '../text/lights.ts';
import type { Block } from './picture-block.ts';
import { lineOf } from './picture-block.ts';
import { ink, lightInk, sizes } from './picture-ink.ts';
import type { Shape } from './svg-shape.ts';
import { textWidth } from './text-lines.ts';

/** The shape of a light in a square of `size`; the same shapes as on the page. */
export function lightMark(light: Light, size: number, x: number, y: number, colour?: string): Shape {
  const look = lookOf(light);
  const fill = colour ?? lightInk(look).mark;
  return {
    tag: 'g',
    is: { transform: `translate(${x} ${y}) scale(${size / 16})` },
    holds: lightMarks[look].map(({ d, line }) => ({
      tag: 'path',
      is:
        line === undefined
          ? { d, fill, 'fill-rule': 'evenodd' }
          : {
              d,
              fill: 'none',
              stroke: fill,
              'stroke-width': MARK_LINE_WIDTH,
              ...(line === 'dashed' ? { 'stroke-dasharray': MARK_DASHES } : {}),
            },
    })),
  };
}

interface Badge {
  readonly light: Light;
  readonly word?: string;
  readonly size?: number;
  /** without the field that makes the gravest light stand out */
  readonly isQuiet?: boolean;
}

/** 亮灯: shape, word and colour together, on one line. */
export function lightBadge({ light, word = lightWords[light], size = sizes.body, isQuiet = false }: Badge): {
  readonly width: number;
  readonly block: Block;
} {
  const look = lookOf(light);
  const isBold = look === 'behind' || look === 'severe';
  const isFilled = look === 'severe' && !isQuiet;
  const pad = isFilled ? size * 0.4 : 0;
  const text = textWidth(word, size, isBold);
  const width = pad * 2 + size * 1.35 + text;
  const fill = isFilled ? ink.paper : lightInk(look).word;
  const height = size * 1.5;
  const ground: Shape = { tag: 'rect', is: { width, height, fill: lightInk(look).mark } };
  const shapes = [
    ...(isFilled ? [ground] : []),
    lightMark(light, size, pad, size * 0.25, isFilled ? ink.paper : undefined),
    lineOf(word, pad + size * 1.35, size * 1.1, { size, fill, isBold }),
  ];
  return { width, block: { height, shapes } };
}
