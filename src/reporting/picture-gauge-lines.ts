import type { WholeChange } from '../domain/difference-whole.ts';
import type { OutlookCounts } from '../domain/outlook-counts.ts';
import type { RollUp } from '../domain/roll-up.ts';
import { lookOf } from '../drawing/light-look.ts';
import { boardWords, gaugeNote } from '../text/board-words.ts';
import { gaugeChangeText } from '../text/gauge-change-words.ts';
import { wholeLightWord } from '../text/lights.ts';
import { givenOutlooks, outlookCountWords } from '../text/outlook-words.ts';
import { pictureWords } from '../text/picture-words.ts';
import {
  type Block,
  beside,
  flowing,
  lineOf,
  nothing,
  phrase,
  rule,
  stacked,
  textBlock,
} from './picture-block.ts';
import { ink, lightInk, sizes } from './picture-ink.ts';
import { lightBadge } from './picture-light.ts';

/** What a card says besides the gauge itself. */
export interface GaugeSaid {
  readonly change?: WholeChange | undefined;
  readonly outlooks?: OutlookCounts | undefined;
}

const GAP = 6;

/** Light on the left; on the right what an average hides. */
function verdict(rollUp: RollUp, width: number): Block {
  const { severe, behind } = rollUp.countsByLight;
  const { small: size } = sizes;
  const known = [
    ...(severe > 0
      ? [lightBadge({ light: 'severe', word: boardWords.severeCount(severe), size, isQuiet: true })]
      : []),
    ...(behind > 0
      ? [lightBadge({ light: 'behind', word: boardWords.behindCount(behind), size, isQuiet: true })]
      : []),
  ];
  return flowing([lightBadge({ light: rollUp.light, word: wholeLightWord(rollUp) }), ...known], width, 12);
}

function note(rollUp: RollUp, width: number): Block {
  const look = lookOf(rollUp.light);
  const isBehind = look === 'behind' || look === 'severe';
  const fill = isBehind ? lightInk(look).word : ink['ink-2'];
  return textBlock(gaugeNote(rollUp), width, { size: sizes.small + 1, fill, isBold: look === 'severe' });
}

/** Three numbers under their names. */
function counts({ onSchedule, judged, done, unreported }: RollUp, width: number): Block {
  const cells: readonly (readonly [x: number, name: string, number: string])[] = [
    [0, pictureWords.onSchedule, `${onSchedule}/${judged}`],
    [width * 0.46, boardWords.done, String(done)],
    [width * 0.74, boardWords.unreported, String(unreported)],
  ];
  return beside(
    cells.map(([x, name, number]) => [
      x,
      {
        height: 46,
        shapes: [
          lineOf(name, 0, 16, { size: sizes.small, fill: ink['ink-2'] }),
          lineOf(number, 0, 40, { size: 20 }),
        ],
      },
    ]),
  );
}

/** 研判: what the units themselves think, beside the light and never part of it. */
function outlooks(of: OutlookCounts | undefined, width: number): Block {
  if (of === undefined) return nothing;
  const look = { size: sizes.small, fill: ink['ink-2'] };
  const { head, count } = outlookCountWords;
  const said = givenOutlooks(of).map(([outlook, number]) => phrase(count(outlook, number), look));
  return flowing([phrase(head, look), ...said], width, 10);
}

/** What became of it since the month before. */
export const changeLine = ({ change }: GaugeSaid, width: number): Block =>
  textBlock(change === undefined ? '' : gaugeChangeText(change), width, {
    size: sizes.small,
    fill: ink['ink-2'],
    align: 'middle',
  });

/** Under the dial: its light, how far off, its counts, what the units think. */
export const gaugeLines = (rollUp: RollUp, said: GaugeSaid, width: number): Block =>
  stacked(
    [
      rule(width),
      verdict(rollUp, width),
      note(rollUp, width),
      counts(rollUp, width),
      outlooks(said.outlooks, width),
    ],
    GAP,
  );
