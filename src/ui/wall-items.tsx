import type { ReactNode } from 'react';
import type { Item } from '../domain/worst-first.ts';
import { gapPhrase, lagText } from '../text/lag-words.ts';
import { LightBadge } from './light-badge.tsx';

interface WallItemsProps {
  /** what the list is, for whoever does not see where it stands */
  readonly label: string;
  readonly items: readonly Item[];
  readonly unitOf: (item: Item) => string | undefined;
  readonly link: (item: Item) => ReactNode;
}

/** What is furthest behind: light, name, unit, gap, days; names of any length keep to two lines. */
export function WallItems({ label, items, unitOf, link }: WallItemsProps) {
  return (
    <ol className="wall-items" aria-label={label}>
      {items.map((item) => {
        const { target, light } = item.standing;
        const unit = unitOf(item);
        return (
          <li key={target.id} className="wall-item">
            <p className="wall-name" title={target.name}>
              {link(item)}
            </p>
            <p className="wall-gap">{gapPhrase(item)}</p>
            <p className="wall-unit" title={unit}>
              <LightBadge light={light} />
              {unit !== undefined && <span>{unit}</span>}
            </p>
            <p className="wall-days">{lagText(item.lag)}</p>
          </li>
        );
      })}
    </ol>
  );
}
