import { lights } from '../domain/light.ts';
import { prospectOf } from '../domain/prospect.ts';
import type { MatrixRow, PictureOf } from '../drawing/picture-request.ts';
import { areaForecast, forecastWord } from '../text/area-forecast-words.ts';
import { monthText } from '../text/format.ts';
import { currentMissText, lightHistoryWords as words } from '../text/light-history-words.ts';
import { lightWords } from '../text/lights.ts';
import { pictureWords } from '../text/picture-words.ts';
import { type Block, lineOf, placed, rule, stacked, textBlock } from './picture-block.ts';
import { type Contents, MARGIN } from './picture-frame.ts';
import { ink, sizes } from './picture-ink.ts';
import { lightKey } from './picture-key.ts';
import { lightMark } from './picture-light.ts';
import { metaWithPlan, notesOf } from './picture-place.ts';
import type { Shape } from './svg-shape.ts';

const NAME = 460;
const MONTH = 52;
const FORECAST = 116;
const GAP = 20;
const MARK = 18;
const LEAST_MONTHS = 6;

const monthsOf = (rows: readonly MatrixRow[]) => rows[0]?.months.map(({ period }) => period) ?? [];

/** The middle of a month's column. */
const middleOf = (column: number): number => NAME + GAP + (column + 0.5) * MONTH;

function heads(rows: readonly MatrixRow[], end: number): Block {
  const look = { size: sizes.small, fill: ink['ink-2'], isBold: true };
  return {
    height: 24,
    shapes: [
      lineOf(words.target, 0, 16, look),
      ...monthsOf(rows).map((period, column) =>
        lineOf(monthText(period), middleOf(column), 16, { ...look, align: 'middle' }),
      ),
      lineOf(words.forecast, end, 16, { ...look, align: 'end' }),
    ],
  };
}

/** One target: its name, how long it has been behind, a mark a month, and whether it will make it. */
function row({ target, months, forecast }: MatrixRow, end: number): Block {
  const name = stacked(
    [
      textBlock(target.name, NAME),
      textBlock(currentMissText(months), NAME, { size: sizes.small, fill: ink['ink-2'] }),
    ],
    0,
  );
  const height = name.height + 10;
  const marks: Shape[] = months.map(({ light }, column) =>
    lightMark(light, MARK, middleOf(column) - MARK / 2, (height - MARK) / 2),
  );
  const foreseen = lineOf(forecastWord(forecast), end, height / 2 + 6, { align: 'end' });
  return { height, shapes: [placed(0, 5, name.shapes), ...marks, foreseen] };
}

const sentenceOf = (rows: readonly MatrixRow[]): string =>
  areaForecast(rows.map(({ forecast }) => prospectOf(forecast)))
    .map((part) => (typeof part === 'string' ? part : part.phrase))
    .join('');

/** Every target of an area, a mark a month; the shapes are those of the lights everywhere. */
export function matrixContents({ area, rows, place }: PictureOf<'matrix'>): Contents {
  const months = Math.max(LEAST_MONTHS, monthsOf(rows).length);
  const inner = NAME + GAP + months * MONTH + FORECAST;
  const shown = new Set(rows.flatMap((each) => each.months.map(({ light }) => light)));
  const lit = lights.filter((light) => shown.has(light));
  const said = sentenceOf(rows);
  const table = stacked(
    [
      heads(rows, inner),
      rule(inner, ink['line-strong']),
      ...rows.flatMap((each) => [row(each, inner), rule(inner)]),
    ],
    0,
  );
  return {
    title: pictureWords.titles.matrix(area.heading),
    said,
    width: inner + 2 * MARGIN,
    meta: metaWithPlan(place),
    lead: textBlock(said, inner, { size: sizes.lead }),
    body: () => stacked([table, lightKey(lit, inner, (light) => lightWords[light])], 12),
    notes: notesOf(place),
  };
}
