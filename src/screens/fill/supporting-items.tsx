import { Link } from 'wouter';
import { type OrganisationState, unitName } from '../../domain/organisation.ts';
import type { Period } from '../../domain/period.ts';
import { entryAsOf } from '../../domain/target-state.ts';
import { fillWords as words } from '../../text/fill-words.ts';
import { targetAddress } from '../../ui/addresses.ts';
import type { FillItem } from './fill-item.ts';

interface SupportingItemsProps {
  readonly items: readonly FillItem[];
  readonly planId: string;
  readonly period: Period;
  readonly organisation: OrganisationState;
}

/** What the unit helps with: shown apart, filled by another unit, and not counted. */
export function SupportingItems({ items, planId, period, organisation }: SupportingItemsProps) {
  if (items.length === 0) return null;
  const leadOf = ({ state: { assignment } }: FillItem): string | undefined =>
    assignment?.leadUnitId === undefined ? undefined : unitName(organisation, assignment.leadUnitId);
  return (
    <section className="fill-supporting" aria-labelledby="fill-supporting">
      <h2 className="part-title" id="fill-supporting">
        {words.supporting(items.length)}
      </h2>
      <ul>
        {items.map((item) => (
          <li key={item.id}>
            <Link href={targetAddress(planId, period, item.id)}>{item.target.name}</Link>
            <span className="cell-note">
              {words.supportingLine(entryAsOf(item.state, period), item.target, leadOf(item))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
