import { Link } from 'wouter';
import type { ItemFilter } from '../../domain/item-filter.ts';
import type { BulletinPart } from '../../text/bulletin-words.ts';
import { listAddress } from '../../ui/addresses.ts';
import { Parts } from '../../ui/bulletin-sentence.tsx';
import type { AreaPlace } from './area-place.ts';

/** Which items a number of the area's page counts, as an address. */
export const itemsOf = ({ plan, area, asOf, basis }: Omit<AreaPlace, 'filter'>, filter: ItemFilter): string =>
  listAddress(plan.id, asOf, { ...filter, areaId: area.id }, basis);

interface AreaCountsProps {
  readonly place: Omit<AreaPlace, 'filter'>;
  readonly parts: readonly BulletinPart[];
}

/** A sentence of the area whose numbers lead to what they count. */
export function AreaCounts({ place, parts }: AreaCountsProps) {
  return (
    <Parts
      parts={parts}
      link={({ phrase, filter }) => (
        <Link className="count-link" href={itemsOf(place, filter)}>
          {phrase}
        </Link>
      )}
    />
  );
}
