import { useMemo } from 'react';
import { Link } from 'wouter';
import type { Gauge } from '../../domain/board.ts';
import { lightsOfGroup } from '../../domain/item-filter.ts';
import { wallWords as words } from '../../text/wall-words.ts';
import { targetAddress } from '../../ui/addresses.ts';
import { WallCalmItems } from '../../ui/wall-calm-items.tsx';
import { calmItems, fittingItems } from './calm-items.ts';
import { countLink } from './count-link.tsx';
import type { WallView } from './wall-view.ts';

interface CalmAreaProps {
  readonly view: WallView;
  readonly gauge: Gauge;
}

/** Beside the dial of an area in which nothing is behind: that it is so, and how its items stand. */
export function CalmArea({ view, gauge: { areaId, heading } }: CalmAreaProps) {
  const { plan, asOf, basis, standings } = view;
  const items = useMemo(() => calmItems(standings, plan, areaId), [standings, plan, areaId]);
  const shown = fittingItems(items, heading);
  const all = words.all(items.length);
  return (
    <>
      <p className="wall-calm">
        <span className="wall-none">{words.noneBehind}</span>
        <span>
          {countLink(view, areaId)(all, { lights: lightsOfGroup('applicable') }, all)}
          {shown.length < items.length && words.shownFirst(shown.length)}
        </span>
      </p>
      <WallCalmItems
        items={shown}
        link={({ standing: { target } }) => (
          <Link href={targetAddress(plan.id, asOf, target.id, basis)}>{target.name}</Link>
        )}
      />
    </>
  );
}
