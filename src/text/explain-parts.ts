import { type Decimal, isZero } from '../domain/decimal.ts';
import { stageRank } from '../domain/measure.ts';
import type { Target } from '../domain/plan.ts';
import { catalogue } from './catalogue.ts';
import { figure } from './format.ts';

/** A figure inside a formula: a real minus sign, and the unit beside it. */
export const amount = (value: Decimal, { unit = '' }: Target): string =>
  `${figure(value).replace('-', '−')}${unit}`;

export const pointWords = catalogue({ unit: '个百分点' });

/** The difference of two figures: of two rates it is in 百分点. */
export const difference = (value: Decimal, target: Target): string =>
  target.unit === '%' ? amount(value, { ...target, unit: pointWords.unit }) : amount(value, target);

export const isClearing = ({ measure, goal }: Target): boolean =>
  measure === 'ceiling' && goal !== undefined && isZero(goal);

/** 第4个; a word that is no stage of the target has no place. */
export const placeOfStage = (stage: string, target: Target): number => stageRank(stage, target) ?? 0;
