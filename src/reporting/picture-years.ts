import { type IndicatorYear, isSaid } from '../domain/across-years.ts';
import { type Decimal, toNumber } from '../domain/decimal.ts';
import type { PictureOf } from '../drawing/picture-request.ts';
import { valueTicks } from '../drawing/value-ticks.ts';
import { type YearBars, yearBars } from '../drawing/years-series.ts';
import { pictureWords } from '../text/picture-words.ts';
import { acrossLine, setBelowSentences, upToText } from '../text/years-figures.ts';
import { yearsWords as words } from '../text/years-words.ts';
import { type Block, lineOf, placed, stacked, textBlock } from './picture-block.ts';
import { type Contents, MARGIN } from './picture-frame.ts';
import { ink, sizes } from './picture-ink.ts';
import { keyed, keyRow } from './picture-key.ts';
import type { Shape } from './svg-shape.ts';

const WIDTH = 1080;
const HEIGHT = 340;
const TOP = 40;
const BAR = 64;
const BETWEEN = 90;

const fills = {
  goal: { fill: ink.paper, stroke: ink['arc-tick'], 'stroke-width': 1.5, 'stroke-dasharray': '4 3' },
  outcome: { fill: ink['arc-achieved'] },
} as const;
type Side = keyof typeof fills;

const sample = (side: Side): Shape => ({
  tag: 'rect',
  is: { x: 1, y: 1, width: 22, height: 10, ...fills[side] },
});

/** Why a side has no figure, as the page says it; empty where it has one. */
function missing({ goals, outcome, omissions }: IndicatorYear, side: Side, isDemo: boolean): string {
  if (side === 'goal' ? goals.length > 0 : outcome !== undefined) return '';
  if (omissions.some((each) => each.side === side)) return words.omitted;
  if (side === 'goal' || !goals.some(({ isHere }) => isHere)) return words.unpublished;
  return isDemo ? words.unreportedDemo : words.unreported;
}

/** The year, and what is to be known of its two figures. */
function under(year: IndicatorYear, width: number, isDemo: boolean): Block {
  const { outcome } = year;
  const origin = isDemo ? words.demo : words.reported;
  const notes = [
    ...(['goal', 'outcome'] as const).map((side) => {
      const why = missing(year, side, isDemo);
      return why === '' ? '' : pictureWords.missing(words[side], why);
    }),
    outcome === undefined ? '' : (upToText(outcome) ?? ''),
    outcome === undefined || outcome.sourceId !== undefined ? '' : origin,
  ];
  const look = { size: sizes.small, fill: ink['ink-2'], align: 'middle' } as const;
  return stacked(
    [
      textBlock(words.year(year.year), width, { align: 'middle', isBold: true }),
      ...notes.map((note) => textBlock(note, width, look)),
    ],
    2,
  );
}

/** Goal and outcome of one year as bars from 0, each with its figure. */
function bars(of: YearBars, width: number, y: (value: number) => number): Shape[] {
  const sides: readonly (readonly [side: Side, value: Decimal | undefined, text: string])[] = [
    ['goal', of.goal, of.goalText],
    ['outcome', of.outcome, of.outcomeText],
  ];
  return sides.flatMap(([side, value, text], at) => {
    if (value === undefined) return [];
    const middle = width / 2 + (at - 0.5) * BETWEEN;
    const [top, foot] = [Math.min(y(toNumber(value)), y(0)), Math.max(y(toNumber(value)), y(0))];
    const bar: Shape = {
      tag: 'rect',
      is: { x: middle - BAR / 2, y: top, width: BAR, height: foot - top, ...fills[side] },
    };
    return [bar, lineOf(text, middle, top - 8, { align: 'middle' })];
  });
}

function drawn(request: PictureOf<'years'>, width: number): Block {
  const years = request.across.years.filter(isSaid);
  const of = yearBars(request.across);
  const each = width / Math.max(1, years.length);
  const values = of.flatMap(({ goal, outcome }) => [goal, outcome].map((value) => toNumber(value ?? '0')));
  const ticks = valueTicks(values, true);
  const [low = 0, high = 1] = [ticks[0], ticks.at(-1)];
  const y = (value: number): number => HEIGHT - ((value - low) / (high - low)) * (HEIGHT - TOP);
  const feet = years.map((year) => under(year, each - 12, request.demonstration));
  const zero: Shape = {
    tag: 'line',
    is: { x1: 0, x2: width, y1: y(0), y2: y(0), stroke: ink['line-strong'] },
  };
  const shapes = [
    ...of.map((one, column) => placed(column * each, 0, bars(one, each, y))),
    zero,
    ...feet.map((foot, column) => placed(column * each + 6, HEIGHT + 8, foot.shapes)),
  ];
  const key = keyRow([keyed(sample('goal'), words.goal), keyed(sample('outcome'), words.outcome)], width);
  return stacked([key, { height: HEIGHT + 8 + Math.max(0, ...feet.map((foot) => foot.height)), shapes }], 8);
}

/** 跨年对照 of one indicator: goal and outcome of every year that says anything. */
export function yearsContents(request: PictureOf<'years'>): Contents {
  const { across, demonstration } = request;
  const { name, unit, note = '' } = across.indicator;
  const inner = WIDTH - 2 * MARGIN;
  const line = acrossLine(across);
  const below = setBelowSentences(across).map((sentence) => textBlock(sentence, inner));
  return {
    title: pictureWords.titles.years(words.named(name, unit)),
    said: pictureWords.across(line),
    width: WIDTH,
    meta: pictureWords.yearsMeta,
    lead: stacked([textBlock(pictureWords.across(line), inner, { size: sizes.lead }), ...below], 6),
    body: () => drawn(request, inner),
    notes: [note, words.rule, words.omissionRule, demonstration ? words.originRuleDemo : words.originRule],
  };
}
