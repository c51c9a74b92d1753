import { Link } from 'wouter';
import { listWords as words } from '../../text/list-words.ts';
import { targetAddress } from '../../ui/addresses.ts';
import type { ListPlace } from './list-place.ts';
import type { ListView } from './list-view.ts';

/** What was taken out of the plan: in no count, but not gone without a trace. */
export function WithdrawnItems({ place, view }: { readonly place: ListPlace; readonly view: ListView }) {
  const { planId, asOf, basis } = place;
  const { withdrawn } = view;
  if (withdrawn.length === 0) return null;
  return (
    <section className="part" aria-labelledby="withdrawn-title">
      <h2 className="part-title" id="withdrawn-title">
        {words.withdrawn(withdrawn.length)}
      </h2>
      <ul className="withdrawn-list">
        {withdrawn.map(({ id, name, reason }) => (
          <li key={id}>
            <Link href={targetAddress(planId, asOf, id, basis)}>{name}</Link>
            {words.withdrawnReason(reason)}
          </li>
        ))}
      </ul>
    </section>
  );
}
