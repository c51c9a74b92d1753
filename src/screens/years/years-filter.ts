import { hasGoalSetBelow, hasOmission, type IndicatorAcross } from '../../domain/across-years.ts';
import { spell, unspell } from '../../domain/filter-text.ts';
import { asksForNothing, isSaidIn } from '../../domain/said-in.ts';

export const yearsGroups = ['all', 'below', 'omitted'] as const;
/** 全部 · 目标低于上年实绩 · 有口径不同的. */
export type YearsGroup = (typeof yearsGroups)[number];

/** Which indicators the list shows; without words whatever they are called. */
export interface YearsFilter {
  readonly group: YearsGroup;
  readonly text?: string;
}

export const allYears: YearsFilter = { group: 'all' };

const TEXT = ';text=';

/** The filter as a part of an address: `below;text=…`; undefined when it asks for nothing. */
export function printYearsFilter({ group, text }: YearsFilter): string | undefined {
  if (text === undefined || asksForNothing(text)) return group === 'all' ? undefined : group;
  return `${group}${TEXT}${spell(text)}`;
}

/** Reads what `printYearsFilter` wrote; undefined for anything else, which must never silently be everything. */
export function readYearsFilter(part: string): YearsFilter | undefined {
  const end = part.indexOf(TEXT);
  const group = yearsGroups.find((each) => each === (end < 0 ? part : part.slice(0, end)));
  if (group === undefined || end < 0) return group && { group };
  const text = unspell(part.slice(end + TEXT.length));
  return text === undefined || asksForNothing(text) ? undefined : { group, text };
}

export function isInGroup(group: YearsGroup, across: IndicatorAcross): boolean {
  if (group === 'below') return hasGoalSetBelow(across);
  return group === 'all' || hasOmission(across);
}

/** The indicator's name and every text that its goals, outcomes and near ones are printed in. */
const textsOf = ({ indicator, years }: IndicatorAcross): string[] =>
  [
    indicator.name,
    ...years.flatMap(({ goals, outcome, omissions }) => [
      ...goals.flatMap(({ target }) => [target.name, target.quote]),
      outcome?.name,
      outcome?.quote,
      ...omissions.flatMap(({ name, quote }) => [name, quote]),
    ]),
  ].flatMap((text) => text ?? []);

/** Each word that was typed is said by one of its texts: two that stand beside each other make no new word. */
export function isSaidOf(across: IndicatorAcross, typed: string): boolean {
  const texts = textsOf(across);
  return typed.split(/\s+/).every((word) => texts.some((text) => isSaidIn(text, word)));
}
