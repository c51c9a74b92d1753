import { absolute, compare, type Decimal } from '../domain/decimal.ts';
import { gapToSchedule } from '../domain/goal-gap.ts';
import type { Light } from '../domain/light.ts';
import type { TargetMonth, WholeMonth } from '../domain/light-history.ts';
import type { Period } from '../domain/period.ts';
import type { Standing } from '../domain/standing.ts';
import { besideSchedule } from './bounded-gap.ts';
import { catalogue } from './catalogue.ts';
import { monthText, percent, periodText, points } from './format.ts';
import { gapWords } from './gap-words.ts';
import { lightHistoryWords } from './light-history-words.ts';
import { lightWords, wholeLightWord } from './lights.ts';
import { shellWords } from './shell-words.ts';
import { achievementText, figureText, figureWords, paceText } from './target-words.ts';

/** One month of a heat strip, in words. */
export interface HeatCell {
  readonly period: Period;
  readonly light: Light;
  readonly word: string;
  /** the distance to the schedule as a bare number of 百分点; empty where none is formed */
  readonly gap: string;
  /** the same in words */
  readonly gapText: string;
  /** the light follows from an earlier month's figure */
  readonly isCarried: boolean;
  /** everything about the month in one line */
  readonly tip: string;
  /** the month's row of the table with the same data */
  readonly facts: readonly string[];
}

export const heatWords = catalogue({
  carried: (figure: string, month: string) => `${figure}（${month}填报，当月未报）`,
  how: (facts: readonly string[]) => facts.join('，'),
  month: (month: string, light: string) => `${month}：${light}`,
  tip: (facts: readonly string[]) => facts.join('；'),
  onSchedule: (onSchedule: number, judged: number) => `达序时${onSchedule}项／判定${judged}项`,
});

/** −8.3: a real minus sign, a plus for what is ahead. */
const signed = (gap: Decimal): string =>
  compare(gap, '0') < 0 ? `−${points(absolute(gap))}` : `${compare(gap, '0') > 0 ? '+' : ''}${points(gap)}`;

/** On hold and before a deadline the light is not given for a distance in points; of a level its goal is the one gap. */
const hasGap = (standing: Standing): boolean =>
  gapToSchedule(standing) !== undefined &&
  standing.light !== 'not-due' &&
  standing.target.pace.kind !== 'hold';

function figureOf({ standing, carried }: TargetMonth): string {
  const { entry, target } = standing;
  if (entry === undefined) return lightWords.unreported;
  const said = figureText(entry, target);
  return carried ? heatWords.carried(said, monthText(entry.period)) : said;
}

/** The cells of a target's strip. */
export const targetCells = (months: readonly TargetMonth[]): HeatCell[] =>
  months.map((month) => {
    const { period, light, standing, carried } = month;
    const gapText = hasGap(standing) ? paceText(standing) : '';
    const said = achievementText(standing);
    const repeated = standing.escalated ? lightHistoryWords.escalated : '';
    const how = heatWords.how([said, gapText, repeated].filter((text) => text !== ''));
    return {
      period,
      light,
      word: lightWords[light],
      gap: hasGap(standing) ? signed(standing.points ?? '0') : '',
      gapText,
      isCarried: carried,
      tip: heatWords.tip([heatWords.month(periodText(period), lightWords[light]), figureOf(month), how]),
      facts: [figureOf(month), how],
    };
  });

const wholeGap = (gap: Decimal | undefined): string => {
  if (gap === undefined) return '';
  const { side, size } = besideSchedule(gap, '=', false);
  const amount = size === undefined ? '' : figureWords.points(points(size));
  return gapWords.besideSchedule(side, amount);
};

/** The cells of a whole's strip: the distance is that of the judged targets. */
export const wholeCells = (months: readonly WholeMonth[]): HeatCell[] =>
  months.map(({ period, light, rollUp }) => {
    const { completion, expected, onSchedule, judged, done, unreported } = rollUp;
    const share = (value: Decimal | undefined): string =>
      value === undefined ? shellWords.none : percent(value);
    const word = wholeLightWord(rollUp);
    const gap = light === 'unreported' || light === 'not-due' ? undefined : rollUp.points;
    const gapText = wholeGap(gap);
    const tip = [
      heatWords.month(periodText(period), word),
      gapText,
      heatWords.onSchedule(onSchedule, judged),
    ];
    return {
      period,
      light,
      word,
      gap: gap === undefined ? '' : signed(gap),
      gapText,
      isCarried: false,
      tip: heatWords.tip(tip.filter((text) => text !== '')),
      facts: [
        share(completion),
        share(expected),
        `${onSchedule}／${judged}`,
        String(done),
        String(unreported),
      ],
    };
  });
