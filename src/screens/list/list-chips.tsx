import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { allItems, type ItemFilter, itemMarks, passes } from '../../domain/item-filter.ts';
import { type Light, lights } from '../../domain/light.ts';
import type { Standing } from '../../domain/standing.ts';
import { listWords as words } from '../../text/list-words.ts';
import { listAddress } from '../../ui/addresses.ts';
import { LightBadge } from '../../ui/light-badge.tsx';
import type { ListPlace } from './list-place.ts';
import { toggledLight, without } from './widened-filter.ts';

interface ListChipsProps {
  readonly place: ListPlace;
  readonly standings: readonly Standing[];
}

interface ChipProps {
  readonly place: ListPlace;
  readonly to: ItemFilter;
  readonly isOn: boolean;
  readonly count?: number;
  readonly children: ReactNode;
}

/** A chip is a link: what it leads to can be sent on, and back undoes it. */
function Chip({ place: { planId, asOf, basis }, to, isOn, count, children }: ChipProps) {
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

/** Lights and marks that are there under the rest of the filter: to take in more, or to look at fewer. */
export function ListChips({ place, standings }: ListChipsProps) {
  const { filter } = place;
  const anyLight = without(filter, 'lights');
  const anyMark = without(filter, 'mark');
  const count = (narrowed: ItemFilter): number => standings.filter((each) => passes(narrowed, each)).length;
  const isOn = (light: Light): boolean => filter.lights?.includes(light) ?? false;
  const shownLights = lights.filter((light) => isOn(light) || count({ ...anyLight, lights: [light] }) > 0);
  const shownMarks = itemMarks.filter((mark) => filter.mark === mark || count({ ...anyMark, mark }) > 0);
  return (
    <>
      <ul className="chips" aria-label={words.lights}>
        <Chip place={place} to={anyLight} isOn={filter.lights === undefined} count={count(anyLight)}>
          {words.anyLight}
        </Chip>
        {shownLights.map((light) => (
          <Chip
            key={light}
            place={place}
            to={toggledLight(filter, light)}
            isOn={isOn(light)}
            count={count({ ...anyLight, lights: [light] })}
          >
            <LightBadge light={light} />
          </Chip>
        ))}
      </ul>
      {shownMarks.length > 0 && (
        <ul className="chips" aria-label={words.marks}>
          {shownMarks.map((mark) => (
            <Chip
              key={mark}
              place={place}
              to={filter.mark === mark ? anyMark : { ...filter, mark }}
              isOn={filter.mark === mark}
              count={count({ ...anyMark, mark })}
            >
              {words.mark[mark]}
            </Chip>
          ))}
        </ul>
      )}
    </>
  );
}

/** The way back to everything, where a filter left nothing. */
export function NoItems({ place: { planId, asOf, basis } }: Pick<ListChipsProps, 'place'>) {
  return (
    <section className="state state-empty">
      <p>{words.nothing}</p>
      <Link className="button" href={listAddress(planId, asOf, allItems, basis)}>
        {words.showAll}
      </Link>
    </section>
  );
}
