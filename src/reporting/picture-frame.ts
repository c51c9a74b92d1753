import type { PictureRequest } from '../drawing/picture-request.ts';
import { instantText } from '../text/format.ts';
import { pictureWords as words } from '../text/picture-words.ts';
import { printWords } from '../text/print-words.ts';
import { shellWords } from '../text/shell-words.ts';
import { type Block, nothing, placed, rule, stacked, textBlock } from './picture-block.ts';
import { FACES, ink, sizes } from './picture-ink.ts';
import { type Shape, svgText } from './svg-shape.ts';

/** What differs from picture to picture; the frame says the rest. */
export interface Contents {
  readonly title: string;
  /** what the picture shows, in a sentence, for whoever cannot see it */
  readonly said: string;
  readonly width: number;
  /** under the title: which figures these are */
  readonly meta: string;
  readonly lead?: Block;
  /** drawn at least so high, where the frame has room to give */
  readonly body: (least: number) => Block;
  /** how the figures come about: the rule, the basis */
  readonly notes: readonly string[];
  /** height to width; the least height of the whole */
  readonly ratio?: number;
}

/** A finished picture; the size is that of the SVG in pixels. */
export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

export const MARGIN = 40;
const GAP = 20;
const BAND = 40;

const quiet = { size: sizes.small, fill: ink['ink-2'] } as const;

/** Over everything, so that no part of it can be taken for a real one. */
function band(width: number): Block {
  const text = textBlock(words.demonstration(printWords.demo), width - 2 * MARGIN, {
    fill: ink['banner-ink'],
    isBold: true,
  });
  const height = Math.max(BAND, text.height + 16);
  const ground: Shape = { tag: 'rect', is: { width, height, fill: ink.banner } };
  return { height, shapes: [ground, placed(MARGIN, (height - text.height) / 2, text.shapes)] };
}

/** The words beneath the figures, as on the page. */
const watermark = (): Shape => ({
  tag: 'pattern',
  is: { id: 'watermark', width: 240, height: 150, patternUnits: 'userSpaceOnUse' },
  holds: [
    {
      tag: 'text',
      is: { x: 36, y: 96, 'font-size': 32, fill: ink.watermark, transform: 'rotate(-18 120 75)' },
      holds: shellWords.demoMark,
    },
  ],
});

/** Whether anybody froze these figures, and when; else when they were drawn. */
function stamp({ frozen }: PictureRequest, drawnAt: string): string[] {
  if (frozen === undefined) return [words.notFrozen(instantText(drawnAt))];
  return [words.frozen(frozen.name, instantText(frozen.takenAt)), words.hash(frozen.sha256)];
}

function foot(contents: Contents, request: PictureRequest, drawnAt: string, width: number): Block {
  const notes = contents.notes.map((note) => textBlock(note, width, quiet));
  const last = stamp(request, drawnAt).map((line, at) =>
    textBlock(at === 0 ? `${shellWords.product} · ${line}` : line, width, {
      size: sizes.small,
      isBold: at === 0,
    }),
  );
  return stacked([rule(width), ...notes, ...last], 4);
}

function head({ title, meta, lead = nothing }: Contents, width: number): Block {
  const titled = textBlock(title, width, { size: sizes.title, isBold: true });
  return stacked([titled, textBlock(meta, width, { fill: ink['ink-2'] }), lead], 8);
}

/** The file: all it needs is in it, and nothing in it runs or fetches. */
function svgFile({ title, said, width }: Contents, height: number, shapes: readonly Shape[]): string {
  const whole: Shape = {
    tag: 'svg',
    is: {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      'font-family': FACES,
      'xml:lang': 'zh-CN',
      role: 'img',
    },
    holds: [
      { tag: 'title', holds: title },
      { tag: 'desc', holds: said },
      { tag: 'rect', is: { width, height, fill: ink.paper } },
      ...shapes,
    ],
  };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svgText(whole)}\n`;
}

const beneath = (width: number, height: number): Shape[] => [
  { tag: 'defs', holds: [watermark()] },
  { tag: 'rect', is: { width, height, fill: 'url(#watermark)' } },
];

/** The whole picture: what it is, of when, on which basis, by which rule, from where, and whether it was frozen. */
export function framed(contents: Contents, request: PictureRequest, drawnAt: string): Picture {
  const { width, body, ratio = 0 } = contents;
  const inner = width - 2 * MARGIN;
  const over = request.demonstration ? band(width) : nothing;
  const [top, bottom] = [head(contents, inner), foot(contents, request, drawnAt, inner)];
  const around = over.height + top.height + bottom.height + 2 * MARGIN + 2 * GAP;
  const drawn = body(width * ratio - around);
  const height = Math.ceil(Math.max(around + drawn.height, width * ratio));
  const at = over.height + MARGIN;
  const svg = svgFile(contents, height, [
    ...(request.demonstration ? beneath(width, height) : []),
    placed(0, 0, over.shapes),
    placed(MARGIN, at, top.shapes),
    placed(MARGIN, at + top.height + GAP, drawn.shapes),
    placed(MARGIN, height - MARGIN - bottom.height, bottom.shapes),
  ]);
  return { svg, width, height };
}
