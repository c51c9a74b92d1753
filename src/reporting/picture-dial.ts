import type { RollUp } from '../domain/roll-up.ts';
import { bandPath, dial, tickPath } from '../drawing/dial-geometry.ts';
import { dialShares } from '../drawing/dial-shares.ts';
import { lookOf } from '../drawing/light-look.ts';
import { boardWords } from '../text/board-words.ts';
import { percent, percentNumber } from '../text/format.ts';
import { shellWords } from '../text/shell-words.ts';
import { type Block, lineOf } from './picture-block.ts';
import { ink, sizes } from './picture-ink.ts';
import type { Shape } from './svg-shape.ts';
import { textWidth } from './text-lines.ts';

/** What is not reported is hatched; one pattern serves a whole picture. */
export const hatch: Shape = {
  tag: 'pattern',
  is: {
    id: 'hatch',
    width: 5,
    height: 5,
    patternUnits: 'userSpaceOnUse',
    patternTransform: 'rotate(45)',
  },
  holds: [
    { tag: 'rect', is: { width: 5, height: 5, fill: ink.paper } },
    { tag: 'path', is: { d: 'M0 0V5', stroke: ink['arc-hatch'], 'stroke-width': 1.4 } },
  ],
};

const outlined = { stroke: ink['arc-outline'], 'stroke-width': 1 } as const;
export const arcFills = {
  achieved: { fill: ink['arc-achieved'] },
  reported: { fill: ink['arc-reported'], ...outlined },
  silent: { fill: 'url(#hatch)', ...outlined },
  behind: { fill: ink['light-behind-mark'] },
  severe: { fill: ink['light-severe-mark'] },
} as const;

/** The arc in the dial's own units: achieved, reported, not reported, the bracket of a lag and the tick of 序时. */
function arc(rollUp: RollUp): Shape[] {
  const { achieved, reported, expected, lag, severe } = dialShares(rollUp);
  const { inner, outer, bracketInner, bracketOuter } = dial;
  const part = (d: string | undefined, is: Shape['is'] = {}): Shape[] =>
    d === undefined ? [] : [{ tag: 'path', is: { d, ...is } }];
  const isQuiet = ['none', 'notdue'].includes(lookOf(rollUp.light));
  const tick = tickPath(expected);
  return [
    ...part(bandPath(reported, 1, inner, outer), arcFills.silent),
    ...part(bandPath(achieved, reported, inner, outer), arcFills.reported),
    ...part(bandPath(0, achieved, inner, outer), arcFills.achieved),
    ...(lag > 0
      ? part(
          bandPath(expected - lag, expected, bracketInner, bracketOuter),
          severe ? arcFills.severe : arcFills.behind,
        )
      : []),
    ...part(tick, { stroke: ink.paper, 'stroke-width': 5.6 }),
    ...part(tick, { stroke: isQuiet ? ink['arc-tick-quiet'] : ink['arc-tick'], 'stroke-width': 2.6 }),
  ];
}

/** The number in the middle with its sign, as large as the evidence allows. */
function figure({ completion, light }: RollUp, middle: number, baseline: number): Shape[] {
  const isQuiet = ['none', 'notdue'].includes(lookOf(light));
  const look = isQuiet ? { size: 30, fill: ink['ink-2'] } : { size: 40, fill: ink.ink, isBold: true };
  if (completion === undefined)
    return [lineOf(shellWords.none, middle, baseline, { ...look, align: 'middle' })];
  const number = percentNumber(completion);
  const width = textWidth(number, look.size, !isQuiet);
  const from = middle - (width + sizes.lead) / 2;
  return [
    lineOf(number, from + width, baseline, { ...look, align: 'end' }),
    lineOf('%', from + width + 2, baseline, { size: sizes.lead, fill: look.fill }),
  ];
}

/** A gauge's arc with its completion and 序时, as wide as asked for. */
export function dialBlock(rollUp: RollUp, width: number): Block {
  const scale = width / dial.width;
  const [middle, height] = [width / 2, dial.height * scale];
  const expected = boardWords.expected(percent(rollUp.expected ?? '0'));
  return {
    height,
    shapes: [
      { tag: 'g', is: { transform: `scale(${Math.round(scale * 1000) / 1000})` }, holds: arc(rollUp) },
      ...figure(rollUp, middle, height - 34),
      lineOf(expected, middle, height - 8, { size: sizes.body, fill: ink['ink-2'], align: 'middle' }),
    ],
  };
}
