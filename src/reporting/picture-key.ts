import type { Light } from '../domain/light.ts';
import { boardWords as words } from '../text/board-words.ts';
import { type Block, flowing, lineOf, stacked } from './picture-block.ts';
import { arcFills, hatch } from './picture-dial.ts';
import { ink, sizes } from './picture-ink.ts';
import { lightBadge } from './picture-light.ts';
import type { Shape } from './svg-shape.ts';
import { textWidth } from './text-lines.ts';

const SWATCH = 24;
const HEIGHT = 22;

/** A sample of how something is drawn, in a box of 24 × 12, and what it means. */
export const keyed = (sample: Shape, word: string) => ({
  width: SWATCH + 6 + textWidth(word, sizes.small),
  block: {
    height: HEIGHT,
    shapes: [
      { tag: 'g', is: { transform: 'translate(0 5)' }, holds: [sample] } satisfies Shape,
      lineOf(word, SWATCH + 6, 16, { size: sizes.small }),
    ],
  },
});

const swatch = (fills: Shape['is']): Shape => ({
  tag: 'rect',
  is: { x: 0.5, y: 0.5, width: SWATCH - 1, height: 11, ...fills },
});

/** A line as a chart draws it. */
export const stroke = (is: Shape['is']): Shape => ({
  tag: 'path',
  is: { d: `M0 6H${SWATCH}`, fill: 'none', ...is },
});

export const keyRow = (entries: readonly ReturnType<typeof keyed>[], width: number): Block =>
  flowing(entries, width, 22);

/** What these lights look like, each once, in the order in which lights are known. */
export const lightKey = (lights: readonly Light[], width: number, wordOf: (light: Light) => string): Block =>
  flowing(
    lights.map((light) => lightBadge({ light, word: wordOf(light), size: sizes.small, isQuiet: true })),
    width,
    22,
  );

const shownLights: readonly Light[] = ['done', 'on-track', 'behind', 'severe', 'not-due', 'unreported'];

/** What the parts of an arc and the lights mean; brings the pattern along. */
export function boardKey(width: number): Block {
  const arcs = keyRow(
    [
      keyed(swatch(arcFills.achieved), words.arcAchieved),
      keyed(swatch(arcFills.reported), words.arcReported),
      keyed(swatch(arcFills.silent), words.arcSilent),
      keyed(
        { tag: 'path', is: { d: 'M12 0V12', stroke: ink['arc-tick'], 'stroke-width': 2.6 } },
        words.arcTick,
      ),
      keyed(swatch(arcFills.behind), words.arcLag),
    ],
    width,
  );
  const both = stacked([arcs, lightKey(shownLights, width, words.keyOf)], 4);
  return { ...both, shapes: [{ tag: 'defs', holds: [hatch] }, ...both.shapes] };
}
