import { type Decimal, toNumber } from '../domain/decimal.ts';
import { type PacePoint, paceSeries } from '../drawing/pace-series.ts';
import type { PictureOf } from '../drawing/picture-request.ts';
import { valueTicks } from '../drawing/value-ticks.ts';
import { percent } from '../text/format.ts';
import { paceText, paceWords as words } from '../text/pace-words.ts';
import { pictureWords } from '../text/picture-words.ts';
import { type Block, stacked, textBlock } from './picture-block.ts';
import { type Contents, MARGIN } from './picture-frame.ts';
import { ink, sizes } from './picture-ink.ts';
import { keyed, keyRow, stroke } from './picture-key.ts';
import { metaWithPlan, notesOf } from './picture-place.ts';
import { type Plot, type PlotPoint, plotFigures, plotGround, plotLine } from './picture-plot.ts';
import { targetLead } from './picture-target.ts';
import { CURVE_HEIGHT, CURVE_WIDTH, valueStroke } from './picture-trend.ts';

const QUARTERS: readonly number[] = [0, 25, 50, 75, 100];
const expectedStroke = { stroke: ink['arc-tick'], 'stroke-width': 2 };

const pointsOf = (points: readonly PacePoint[], of: 'expected' | 'completion'): PlotPoint[] =>
  points.flatMap((point, month) => {
    const share: Decimal | undefined = point[of];
    return share === undefined ? [] : [{ month, value: toNumber(share) * 100 }];
  });

function drawn(points: readonly PacePoint[], width: number): Block {
  const [expected, done] = [pointsOf(points, 'expected'), pointsOf(points, 'completion')];
  const values = done.map(({ value }) => value);
  const isOutside = values.some((value) => value > 100 || value < 0);
  const plot: Plot = {
    width,
    height: CURVE_HEIGHT,
    periods: points.map(({ period }) => period),
    ticks: isOutside ? valueTicks([...values, 100], true) : QUARTERS,
    tickText: (tick) => `${tick}%`.replace('-', '−'),
  };
  const key = keyRow(
    [
      keyed(stroke(expectedStroke), words.expected),
      ...(done.length > 0 ? [keyed(stroke(valueStroke), words.completion)] : []),
    ],
    width,
  );
  const texts = points.flatMap(({ completion }) => (completion === undefined ? [] : [percent(completion)]));
  const shapes = [
    ...plotGround(plot),
    ...plotLine(plot, expected, expectedStroke),
    ...plotLine(plot, done, valueStroke),
    ...plotFigures(plot, done, texts, expected),
  ];
  return stacked([key, { height: plot.height, shapes }], 8);
}

/** 进度曲线: what is due month by month, and what was done. */
export function paceContents({ standing, state, place }: PictureOf<'pace'>): Contents {
  const { target } = standing;
  const inner = CURVE_WIDTH - 2 * MARGIN;
  const pace = paceText(target.pace, target);
  const points = paceSeries({ target, plan: place.plan, state, asOf: place.asOf }, target.pace);
  return {
    title: pictureWords.titles.pace(target.name),
    said: words.figure(target.name, pace),
    width: CURVE_WIDTH,
    meta: metaWithPlan(place),
    lead: stacked(
      [targetLead(standing, inner), textBlock(pictureWords.paceLine(pace), inner, { size: sizes.lead })],
      8,
    ),
    body: () => drawn(points, inner),
    notes: [
      pictureWords.quote(target.quote),
      words.explained[target.pace.kind],
      words.caption,
      ...notesOf(place),
    ],
  };
}
