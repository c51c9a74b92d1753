import { type IndicatorAcross, type IndicatorYear, isSaid } from '../domain/across-years.ts';
import { type AgainstLastYear, isHeldDown } from '../domain/against-last-year.ts';
import type { Decimal } from '../domain/decimal.ts';
import { monthOf } from '../domain/period.ts';
import type { Target } from '../domain/plan.ts';
import type { Indicator } from '../domain/published-years.ts';
import { convert } from '../domain/unit.ts';
import type { YearFigure } from '../domain/year-figure.ts';
import { goalInForce, isSetBelow, verdictOf, type YearGoal } from '../domain/year-goal.ts';
import { isClearing } from './explain-parts.ts';
import { figure } from './format.ts';
import { shellWords } from './shell-words.ts';
import { achievementText, figureWords } from './target-words.ts';
import { yearsWords as words } from './years-words.ts';

const number = (value: Decimal): string => figure(value).replace('-', '−');

/** A unit that stands in the row's head need not stand in its cells; another one must. */
const amount = (value: Decimal, unit: string, head: string | undefined): string =>
  unit === head ? number(value) : `${number(value)}${unit}`;

/** 45, 20以上, 超5, 1.85以内; with its unit unless that is the one in the `head`. */
export function goalFigure(target: Target, head?: string): string {
  const { goal, unit = '', comparator } = target;
  if (goal === undefined) return target.goalStage ?? target.name;
  if (isClearing(target)) return figureWords.cleared;
  // There is no more than all of it.
  const whole = unit === '%' && goal === '100';
  return figureWords.goal(amount(goal, unit, head), whole ? '=' : comparator, 'level');
}

/** 47, 超200, 8.29万千瓦, 开工; with its unit unless that is the one in the `head`. */
export function outcomeFigure({ reading, unit, grade }: YearFigure, head?: string): string {
  if (reading.kind === 'not-applicable') return figureWords.notApplicable;
  if (reading.kind === 'stage') return reading.stage;
  const said = figureWords.reading(amount(reading.value, unit, head), reading.bound ?? '=', 'level');
  return grade === 'estimated' ? figureWords.estimated(said) : said;
}

/** The same in the indicator's unit, where it is published in another: 82.9兆瓦. */
export function convertedText({ reading, unit }: YearFigure, indicator: Indicator): string | undefined {
  if (reading.kind !== 'value' || unit === indicator.unit) return undefined;
  const value = convert(reading.value, unit, indicator.unit);
  return value === undefined ? undefined : `${number(value)}${indicator.unit}`;
}

/** A goal with what it was revised to: 68（调整为60）. */
export const goalWithRevision = ({ target, revised }: YearGoal, head?: string): string =>
  revised === undefined
    ? goalFigure(target, head)
    : words.withRevised(goalFigure(target, head), goalFigure(revised.target, head));

/** An outcome with the months it is of, when they are not the year, and the indicator's unit beside another. */
export function outcomeWithNotes(outcome: YearFigure, indicator: Indicator): string {
  const converted = convertedText(outcome, indicator);
  const said = outcomeFigure(outcome);
  return converted === undefined ? said : words.withSame(said, converted);
}

export const upToText = ({ isWhole, upTo }: YearFigure): string | undefined =>
  isWhole ? undefined : words.upTo(monthOf(upTo));

/** 8月计划5000以上: the goal of a plan that came after the year's start. */
export const announcedText = ({ plan: { announced }, target }: YearGoal, head?: string): string =>
  announced === undefined
    ? goalFigure(target, head)
    : words.announced(monthOf(announced), goalFigure(target, head));

function sideText({ goals, outcome, omissions }: IndicatorYear, side: 'goal' | 'outcome', head: string) {
  const [goal] = goals;
  if (side === 'goal' && goal !== undefined) return goalWithRevision(goal, head);
  if (side === 'outcome' && outcome !== undefined) return outcomeFigure(outcome, head);
  return omissions.some((each) => each.side === side) ? words.omittedShort : shellWords.none;
}

/** All years in one line, from the first of which anything is said to the last: 68/47 → 45/40. */
export function acrossLine({ indicator, years }: IndicatorAcross): string {
  const first = years.findIndex(isSaid);
  const last = years.findLastIndex(isSaid);
  const pair = (year: IndicatorYear): string =>
    `${sideText(year, 'goal', indicator.unit)}/${sideText(year, 'outcome', indicator.unit)}`;
  return first < 0
    ? ''
    : years
        .slice(first, last + 1)
        .map(pair)
        .join(' → ');
}

const distance = (difference: Decimal, { unit = '' }: Target): string => {
  if (/^0(\.0+)?$/.test(difference)) return '';
  return unit === '%' ? figureWords.points(number(difference)) : `${number(difference)}${unit}`;
};

/** 低于上年实绩2家, 宽于上年实绩0.5个百分点, 上年的数未满一年，不作对照. */
export function againstText(against: AgainstLastYear | undefined, target: Target): string {
  if (against === undefined) return words.againstNothing;
  if (against.kind === 'undecided') return words.undecided(against.why);
  if (against.kind === 'equal') return words.againstEqual;
  const say = against.kind === 'weaker' ? words.againstWeaker : words.againstStronger;
  return say(distance(against.difference, target), isHeldDown(target), against.isLeast);
}

/** The mark of a goal set below last year's outcome; none where it was not. */
export function belowMark(against: AgainstLastYear | undefined, target: Target): string | undefined {
  if (against?.kind !== 'weaker') return undefined;
  return isHeldDown(target) ? words.looser : words.below;
}

/** 未达，完成88.9%; empty where nothing was reported. */
export const judgedText = (goal: YearGoal): string =>
  goal.figure === undefined ? '' : words.judged(verdictOf(goal), achievementText(goal.achieved));

/** One sentence for each year whose goal was set below what the year before had reached. */
export const setBelowSentences = ({ indicator, years }: IndicatorAcross): string[] =>
  years.flatMap(({ year, goals }, place) => {
    const last = years[place - 1]?.outcome;
    const goal = goals.find(isSetBelow);
    if (last === undefined || goal === undefined) return [];
    const target = goal.against?.kind === 'weaker' ? goal.target : goalInForce(goal);
    const upTo = upToText(last);
    const outcome = outcomeWithNotes(last, indicator);
    return words.setBelow(
      year,
      goalFigure(target),
      upTo === undefined ? outcome : words.partly(outcome, upTo),
      isHeldDown(target),
    );
  });
