import type { BesideLastYear } from '../domain/beside-last-year.ts';
import { compare } from '../domain/decimal.ts';
import { isSmallerBetter } from '../domain/measure.ts';
import type { Target } from '../domain/plan.ts';
import type { Standing } from '../domain/standing.ts';
import type { YearFigure } from '../domain/year-figure.ts';
import { percentNumber } from './format.ts';
import { clearingSaid, type FigureOf, outcomeSaid, ungrouped } from './official-outcome.ts';
import { type Figure, type Said, said } from './official-sentence.ts';
import { ladderKind, stageAlone, stageReached } from './official-stage.ts';
import { withoutOutcome } from './official-subject.ts';
import { readingText } from './target-words.ts';

/** Open upwards, or exact: what is beyond the goal is so for certain. */
const AT_LEAST: readonly string[] = ['=', '>', '>='];

const boundOf = ({ entry }: Standing): string =>
  entry?.reading.kind === 'value' ? (entry.reading.bound ?? '=') : '=';

/** 超额完成: only what is counted up to a goal and for certain beyond it, also as it is printed. */
export function isOverfulfilled(standing: Standing): boolean {
  const { target, assessment } = standing;
  const { met, completion } = assessment ?? { met: false };
  if (target.measure !== 'cumulative' || isSmallerBetter(target) || !met || completion === undefined)
    return false;
  return AT_LEAST.includes(boundOf(standing)) && compare(percentNumber(completion), '100') > 0;
}

/** 失业率为2.5%，控制在3%以内; only what is met is kept within. */
export function keptWithin(standing: Standing, figureOf: FigureOf): Said {
  const { target, entry, assessment } = standing;
  if (entry === undefined) return [target.name];
  const reading = figureOf('reading', ungrouped(readingText(entry.reading, target)));
  const goal = figureOf('goal', ungrouped(`${target.goal ?? '0'}${target.unit ?? ''}`));
  const isBeyond = compare(assessment?.gap ?? '0', '0') > 0;
  return said`${target.name}${boundOf(standing) === '=' ? '为' : ''}${reading}，控制在${goal}${isBeyond ? '左右' : '以内'}`;
}

/** A task stands before its state as in a list, 优化产业结构：已取得成效; what its name promises is not said of it. */
function stageSaid(standing: Standing): string {
  const { name, stages = [] } = standing.target;
  if (ladderKind(stages) !== 'task') return stageReached(standing);
  return `${withoutOutcome(name)}：${stageAlone(standing)}`;
}

/** 新增省科技型中小企业194家，完成目标任务的194%，超额完成: what became of a target, as a report reviews a year. Without an end. */
export function reviewSaid(standing: Standing, figureOf: FigureOf): Said {
  const { target, entry, assessment } = standing;
  if (entry?.reading.kind === 'stage') return [stageSaid(standing)];
  if (target.measure === 'ceiling' && assessment?.gap !== undefined) {
    if (target.goal === '0') return clearingSaid(standing, figureOf);
    if (assessment.met) return keptWithin(standing, figureOf);
  }
  const outcome = outcomeSaid(standing, figureOf);
  return isOverfulfilled(standing) ? said`${outcome}，超额完成` : outcome;
}

/** 增长20.2%, 超200家（预计）: last year's figure in its own digits and unit. */
export function lastYearText({ reading, unit, grade, measure }: YearFigure, target: Target): string {
  const text = ungrouped(readingText(reading, { ...target, unit, measure: measure ?? target.measure }));
  return grade === 'estimated' ? `${text}（预计）` : text;
}

/** 比上年低0.5个百分点, 比上年多7家, 高于上年, 与上年持平; nothing where nothing is certain. */
export function besideSaid(
  beside: BesideLastYear | undefined,
  { measure, unit = '' }: Target,
  difference: Figure,
): Said {
  if (beside === undefined) return [];
  if (beside.order === 'equal') return ['与上年持平'];
  const isHigher = beside.order === 'higher';
  if (beside.difference === undefined) return [isHigher ? '高于上年' : '低于上年'];
  if (unit === '%') return said`比上年${isHigher ? '高' : '低'}${difference}个百分点`;
  const counted = measure === 'cumulative';
  return said`比上年${isHigher ? (counted ? '多' : '高') : counted ? '少' : '低'}${difference}`;
}
