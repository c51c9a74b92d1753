import { hasGoalSetBelow, hasOmission, type IndicatorAcross } from '../../domain/across-years.ts';

export const yearsFilters = ['all', 'below', 'omitted'] as const;
/** 全部 · 目标低于上年实绩 · 有口径不同的. */
export type YearsFilter = (typeof yearsFilters)[number];

export const readYearsFilter = (text: string): YearsFilter | undefined =>
  yearsFilters.find((each) => each === text);

export function passesYears(filter: YearsFilter, across: IndicatorAcross): boolean {
  if (filter === 'below') return hasGoalSetBelow(across);
  return filter === 'all' || hasOmission(across);
}

/** The indicator's name and every word that its goals, outcomes and near ones are printed in. */
const wordsOf = ({ indicator, years }: IndicatorAcross): string =>
  [
    indicator.name,
    ...years.flatMap(({ goals, outcome, omissions }) => [
      ...goals.flatMap(({ target }) => [target.name, target.quote]),
      outcome?.name,
      outcome?.quote,
      ...omissions.flatMap(({ name, quote }) => [name, quote]),
    ]),
  ]
    .join('\n')
    .toLowerCase();

export const containsText = (across: IndicatorAcross, text: string): boolean =>
  wordsOf(across).includes(text.trim().toLowerCase());
