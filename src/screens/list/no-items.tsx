import { Link } from 'wouter';
import { allItems } from '../../domain/item-filter.ts';
import { listWords as words } from '../../text/list-words.ts';
import { listAddress } from '../../ui/addresses.ts';
import type { ListPlace } from './list-place.ts';

/** The way back to everything, where a filter left nothing. */
export function NoItems({ place: { planId, asOf, basis } }: { place: ListPlace }) {
  return (
    <section className="state state-empty">
      <p>{words.nothing}</p>
      <Link className="button" href={listAddress(planId, asOf, allItems, basis)}>
        {words.showAll}
      </Link>
    </section>
  );
}
