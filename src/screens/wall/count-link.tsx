import { Link } from 'wouter';
import { listAddress } from '../../ui/addresses.ts';
import type { CountLink } from '../../ui/gauge-counts.tsx';
import type { WallView } from './wall-view.ts';

/** Leads from a number to the items it counts: of one area, or of the whole plan. */
export const countLink =
  ({ plan, asOf, basis }: WallView, areaId?: string): CountLink =>
  (number, filter, said) => (
    <Link
      href={listAddress(plan.id, asOf, areaId === undefined ? filter : { ...filter, areaId }, basis)}
      aria-label={said}
    >
      {number}
    </Link>
  );
