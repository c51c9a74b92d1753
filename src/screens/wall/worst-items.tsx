import { useMemo } from 'react';
import { Link } from 'wouter';
import { type ItemFilter, lightsOfGroup, passes } from '../../domain/item-filter.ts';
import { worstFirst } from '../../domain/worst-first.ts';
import { wallWords as words } from '../../text/wall-words.ts';
import { targetAddress } from '../../ui/addresses.ts';
import { WallItems } from '../../ui/wall-items.tsx';
import { countLink } from './count-link.tsx';
import type { WallView } from './wall-view.ts';

interface WorstItemsProps {
  readonly view: WallView;
  /** of one area; without it of the whole plan */
  readonly areaId?: string;
  /** so many are read from afar */
  readonly shown: number;
}

const laggingIn = (areaId: string | undefined): ItemFilter => ({
  lights: lightsOfGroup('lagging'),
  ...(areaId === undefined ? {} : { areaId }),
});

/** The items furthest behind with the number of all that are; a word of relief where there is none. */
export function WorstItems({ view, areaId, shown }: WorstItemsProps) {
  const { plan, asOf, basis, standings, unitOf } = view;
  const filter = useMemo(() => laggingIn(areaId), [areaId]);
  const items = useMemo(
    () =>
      worstFirst(
        standings.filter((each) => passes(filter, each)),
        plan,
      ),
    [standings, plan, filter],
  );
  if (items.length === 0) return <p className="wall-none">{words.noneBehind}</p>;
  const first = items.slice(0, shown);
  return (
    <>
      <p className="wall-lagging">
        {countLink(view)(words.lagging(items.length), filter, words.lagging(items.length))}
        {first.length < items.length && <span>{words.shownOf(first.length)}</span>}
      </p>
      <WallItems
        label={words.worst}
        items={first}
        unitOf={unitOf}
        link={({ standing: { target } }) => (
          <Link href={targetAddress(plan.id, asOf, target.id, basis)}>{target.name}</Link>
        )}
      />
    </>
  );
}
