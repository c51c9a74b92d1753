import { type Period, yearOf } from './period.ts';
import type { OutcomeLink } from './published-files.ts';
import type { Indicator, PublishedYears } from './published-years.ts';
import { convert } from './unit.ts';

/** 口径不同，省略: what a document says near an indicator and of another definition, so that no number of it is set beside. */
export interface Omission {
  /** of the target or the outcome */
  readonly id: string;
  readonly side: 'goal' | 'outcome';
  readonly year: number;
  readonly name: string;
  readonly quote: string;
  readonly sourceId: string;
  readonly reason: string;
  /** the months that an outcome speaks of */
  readonly period?: { readonly from: Period; readonly to: Period };
  /** the plan of a goal */
  readonly planId?: string;
}

type Near = Indicator['near'][number];

/** What the links call different: a goal beside the indicator's outcome, an outcome beside its goal. */
function nearByLinks(
  ids: { readonly targets: ReadonlySet<string>; readonly outcomes: ReadonlySet<string> },
  links: readonly OutcomeLink[],
): Near[] {
  return links
    .filter(({ sameDefinition }) => !sameDefinition)
    .flatMap(({ targetId, outcomeId, reason }): Near[] => [
      ...(ids.outcomes.has(outcomeId) && !ids.targets.has(targetId) ? [{ targetId, reason }] : []),
      ...(ids.targets.has(targetId) && !ids.outcomes.has(outcomeId) ? [{ outcomeId, reason }] : []),
    ]);
}

function omissionOf({ targetId, outcomeId, reason }: Near, { plans, outcomes }: PublishedYears): Omission[] {
  const goals = plans.flatMap(({ id: planId, year, sourceId, targets }) =>
    targets
      .filter(({ id }) => id === targetId)
      .map(({ id, name, quote }) => ({
        id,
        side: 'goal' as const,
        year,
        name,
        quote,
        sourceId,
        reason,
        planId,
      })),
  );
  const results = outcomes.flatMap(({ sourceId, outcomes: list }) =>
    list
      .filter(({ id }) => id === outcomeId)
      .map(({ id, name, quote, period }) => {
        const year = yearOf(period.to);
        return { id, side: 'outcome' as const, year, name, quote, sourceId, reason, period };
      }),
  );
  return [...goals, ...results];
}

/** Has a number in the indicator's own unit: whoever reads quickly would take it for the indicator's. */
function looksAlike({ id }: Omission, { unit }: Indicator, { plans, outcomes }: PublishedYears): boolean {
  const target = plans.flatMap(({ targets }) => targets).find((each) => each.id === id);
  const outcome = outcomes.flatMap(({ outcomes: list }) => list).find((each) => each.id === id);
  const value = target?.goal ?? outcome?.value;
  return value !== undefined && convert(value, target?.unit ?? outcome?.unit ?? '', unit) !== undefined;
}

/**
 * Everything near an indicator, of all years, each once: first what indicators.json names, then what links.json calls
 * different. Of two near goals or outcomes of one year those that look most like the indicator come first.
 */
export function omissionsOf(indicator: Indicator, published: PublishedYears): Omission[] {
  const isOwn = ({ indicatorId }: { indicatorId?: string | undefined }): boolean =>
    indicatorId === indicator.id;
  const targets = published.plans.flatMap((plan) => plan.targets.filter(isOwn));
  const outcomes = published.outcomes.flatMap((file) => file.outcomes.filter(isOwn));
  const ids = {
    targets: new Set(targets.map(({ id }) => id)),
    outcomes: new Set(outcomes.map(({ id }) => id)),
  };
  const near = [...indicator.near, ...nearByLinks(ids, published.links.links)];
  const all = near.flatMap((each) => omissionOf(each, published));
  const once = [...new Map(all.toReversed().map((each) => [each.id, each])).values()].reverse();
  const rank = (each: Omission): number => (looksAlike(each, indicator, published) ? 0 : 1);
  return once.sort((a, b) => rank(a) - rank(b));
}
