import type { Ranked } from '../domain/ranking.ts';
import {
  type RankingPart,
  rankingParts,
  rankingPartWord,
  rankingSegments,
} from '../drawing/ranking-parts.ts';
import type { Block } from './picture-block.ts';
import { hatch } from './picture-dial.ts';
import { ink } from './picture-ink.ts';
import { keyed, keyRow } from './picture-key.ts';
import type { Shape } from './svg-shape.ts';

const BAR_WIDTH = 380;

const pattern = (part: RankingPart, size: number, holds: Shape[]): Shape => ({
  tag: 'pattern',
  is: { id: `ranking-${part}`, width: size, height: size, patternUnits: 'userSpaceOnUse' },
  holds,
});
const ground = (fill: string): Shape => ({ tag: 'rect', is: { width: 6, height: 6, fill } });
const mark = (d: string, stroke: string, width: number): Shape => ({
  tag: 'path',
  is: { d, stroke, 'stroke-width': width },
});

/** Each part has a pattern of its own besides its colour. */
export const rankingPatterns: readonly Shape[] = [
  hatch,
  pattern('stale', 4, [ground(ink['arc-reported']), mark('M1 0V4', ink['arc-achieved'], 1.4)]),
  pattern('behind', 4, [ground(ink['light-behind-ground']), mark('M0 1H4', ink['light-behind-mark'], 2)]),
  pattern('severe', 5, [
    ground(ink['light-severe-mark']),
    { tag: 'circle', is: { cx: 2.5, cy: 2.5, r: 0.9, fill: ink.paper } },
  ]),
];

const fillOf = (part: RankingPart): string =>
  ({ timely: ink['arc-achieved'], unreported: 'url(#hatch)' })[part as string] ?? `url(#ranking-${part})`;

/** A contestant's comparable items as one bar. */
export const rankingBar = (row: Ranked): Shape[] => [
  ...rankingSegments(row).map(
    ({ part, from, length }): Shape => ({
      tag: 'rect',
      is: {
        x: (from * BAR_WIDTH) / 100,
        width: (length * BAR_WIDTH) / 100,
        height: 18,
        fill: fillOf(part),
        stroke: ink.paper,
      },
    }),
  ),
  { tag: 'rect', is: { width: BAR_WIDTH, height: 18, fill: 'none', stroke: ink['arc-outline'] } },
];

const swatch = (part: RankingPart): Shape => ({
  tag: 'rect',
  is: { x: 0.5, y: 0.5, width: 23, height: 11, fill: fillOf(part), stroke: ink['arc-outline'] },
});

/** What the parts of a bar mean. */
export const rankingKey = (width: number): Block =>
  keyRow(
    rankingParts.map((part) => keyed(swatch(part), rankingPartWord(part))),
    width,
  );
