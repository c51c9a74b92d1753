import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { ItemFilter } from '../../domain/item-filter.ts';
import { listAddress } from '../../ui/addresses.ts';
import type { ListPlace } from './list-place.ts';

interface FilterChipProps {
  readonly place: ListPlace;
  readonly to: ItemFilter;
  readonly isOn: boolean;
  readonly count?: number;
  readonly children: ReactNode;
}

/** A chip is a link: what it leads to can be sent on, and back undoes it. */
export function FilterChip({ place: { planId, asOf, basis }, to, isOn, count, children }: FilterChipProps) {
  return (
    <li>
      <Link
        className="chip"
        href={listAddress(planId, asOf, to, basis)}
        {...(isOn ? { 'aria-current': 'true' as const } : {})}
      >
        {children}
        {count !== undefined && <span className="chip-count">{count}</span>}
      </Link>
    </li>
  );
}
