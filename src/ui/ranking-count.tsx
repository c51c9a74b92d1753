import type { ReactNode } from 'react';
import type { ItemFilter } from '../domain/item-filter.ts';
import type { Contestant } from '../domain/ranking-score.ts';
import { rankingWords as words } from '../text/ranking-words.ts';

/** Wraps a number in a link to the items of a contestant; `said` names it for whoever only hears it. */
export type RankingLink = (
  children: ReactNode,
  contestant: Contestant,
  filter: ItemFilter,
  said: string,
) => ReactNode;

/** What a contestant is called, also one that nobody defined here. */
export const nameOf = ({ id, name }: Contestant): string => name ?? words.unknownUnit(id);

interface RankingCountProps {
  readonly contestant: Contestant;
  readonly count: number;
  readonly what: string;
  readonly filter: ItemFilter;
  readonly link: RankingLink;
  /** other words around the number */
  readonly children?: string;
}

/** A number of items that leads to them; none is nothing to be led to, nor are those of nobody known. */
export function RankingCount({ contestant, count, what, filter, link, children }: RankingCountProps) {
  const shown = children ?? count;
  if (count === 0 || contestant.gone === 'unknown') return shown;
  return link(shown, contestant, filter, children ?? words.said(nameOf(contestant), what, count));
}
