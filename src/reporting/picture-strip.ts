import { type Look, lookOf } from '../drawing/light-look.ts';
import type { PictureOf } from '../drawing/picture-request.ts';
import { monthText } from '../text/format.ts';
import { type HeatCell, targetCells, wholeCells } from '../text/heat-cells.ts';
import { missText, lightHistoryWords as words } from '../text/light-history-words.ts';
import { pictureWords } from '../text/picture-words.ts';
import { shellWords } from '../text/shell-words.ts';
import { type Block, beside, lineOf, placed, stacked, textBlock } from './picture-block.ts';
import { type Contents, MARGIN } from './picture-frame.ts';
import { gaugeCard } from './picture-gauge.ts';
import { ink, lightInk, sizes } from './picture-ink.ts';
import { boardKey } from './picture-key.ts';
import { lightBadge } from './picture-light.ts';
import { metaWithPlan, notesOf } from './picture-place.ts';
import { targetLead } from './picture-target.ts';

const GAP = 4;
const CELL_HEIGHT = 90;
/** more where a month lives on an earlier figure and says so */
const CARRIED = 22;
const PAD = 8;

const grounds: Readonly<Record<Look, string>> = {
  ok: ink.ground,
  done: ink['accent-ground'],
  behind: ink['light-behind-ground'],
  severe: ink['light-severe-ground'],
  none: ink.ground,
  notdue: ink.ground,
};

/** One month: its light, how far off, whether the figure is an earlier one, and its name. */
function cell({ period, light, word, gap, isCarried }: HeatCell, width: number, height: number): Block {
  const look = lookOf(light);
  const small = { size: sizes.small, fill: ink['ink-2'] };
  const dashes = look === 'none' || look === 'notdue' ? { 'stroke-dasharray': '6 4' } : {};
  const top = { x1: 0, x2: width, y1: 2, y2: 2, stroke: lightInk(look).mark, 'stroke-width': 4, ...dashes };
  return {
    height,
    shapes: [
      { tag: 'rect', is: { width, height, fill: grounds[look] } },
      { tag: 'line', is: top },
      placed(PAD, 12, lightBadge({ light, word, size: sizes.small, isQuiet: true }).block.shapes),
      lineOf(gap, PAD, 52, { size: sizes.body }),
      lineOf(isCarried ? words.carried : '', PAD, 75, small),
      lineOf(monthText(period), PAD, height - 10, small),
    ],
  };
}

/** 亮灯历程: a cell a month, so many in a row. */
function strip(cells: readonly HeatCell[], width: number, columns: number): Block {
  const each = (width - (columns - 1) * GAP) / columns;
  const height = CELL_HEIGHT + (cells.some(({ isCarried }) => isCarried) ? CARRIED : 0);
  const rows = Array.from({ length: Math.ceil(cells.length / columns) }, (_, row) =>
    cells
      .slice(row * columns, (row + 1) * columns)
      .map((month, column) => [column * (each + GAP), cell(month, each, height)] as const),
  );
  return stacked(rows.map(beside), GAP);
}

const legendOf = (cells: readonly HeatCell[]): string[] =>
  cells.some(({ gap }) => gap !== '') ? [words.legend] : [];

const WIDTH = 1320;
const A_YEAR = 12;

/** 亮灯历程 of a target. */
export function lightsContents({ standing, months, place }: PictureOf<'lights'>): Contents {
  const inner = WIDTH - 2 * MARGIN;
  const cells = targetCells(months);
  const said = months.length === 0 ? pictureWords.noMonth : missText(months);
  return {
    title: pictureWords.titles.lights(standing.target.name),
    said,
    width: WIDTH,
    meta: metaWithPlan(place),
    lead: stacked([targetLead(standing, inner), textBlock(said, inner, { size: sizes.lead })], 8),
    body: () => strip(cells, inner, A_YEAR),
    notes: [pictureWords.quote(standing.target.quote), ...legendOf(cells), ...notesOf(place)],
  };
}

const CARD = 300;
const BETWEEN = 24;
const HALF_A_YEAR = 6;

/** An area: its gauge, and its light month by month. */
export function areaContents({ gauge, months, place }: PictureOf<'area'>): Contents {
  const inner = WIDTH - 2 * MARGIN;
  const cells = wholeCells(months);
  // The title of the picture says it already.
  const card = gaugeCard({ ...gauge, heading: '' }, {}, CARD);
  const right = inner - CARD - BETWEEN;
  const said = months.length === 0 ? pictureWords.noMonth : missText(months);
  const history = stacked(
    [textBlock(said, right, { size: sizes.lead }), strip(cells, right, HALF_A_YEAR)],
    12,
  );
  const height = Math.max(card.least(card.parts), history.height);
  return {
    title: pictureWords.titles.area(gauge.heading),
    said,
    width: WIDTH,
    meta: metaWithPlan(place),
    body: () =>
      stacked(
        [
          beside([
            [0, card.draw(card.parts, height)],
            [CARD + BETWEEN, history],
          ]),
          boardKey(inner),
        ],
        16,
      ),
    notes: [...legendOf(cells), ...notesOf(place), shellWords.areaRule(place.rule)],
  };
}
