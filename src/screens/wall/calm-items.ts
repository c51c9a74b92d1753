import { lightsOfGroup, passes } from '../../domain/item-filter.ts';
import type { Plan } from '../../domain/plan.ts';
import type { Standing } from '../../domain/standing.ts';
import { type Item, worstFirst } from '../../domain/worst-first.ts';

/** Hundredths of the wall's width, as in wall.css: what the column beside the dial has for items, and what they take. */
const ROOM = 34;
const SECOND_TITLE_LINE = 4.5;
const TITLE_LETTERS = 20;
const LINE = 2.42 * 1.25;
const AROUND = 1.3;
const NAME_LETTERS = 19;

const nameLines = ({ standing: { target } }: Item): number =>
  Math.min(2, Math.ceil([...target.name].length / NAME_LETTERS));
/** The name, and its light and figure under it. */
const heightOf = (item: Item): number => AROUND + (nameLines(item) + 1) * LINE;

/** An area's items where none of them is behind: those with a figure first, of these the ones that are closest to it. */
export function calmItems(standings: readonly Standing[], plan: Plan, areaId: string): Item[] {
  const filter = { areaId, lights: lightsOfGroup('applicable') };
  const items = worstFirst(
    standings.filter((each) => passes(filter, each)),
    plan,
  );
  const isKnown = ({ standing: { entry } }: Item): boolean => entry !== undefined;
  return [...items.filter(isKnown), ...items.filter((item) => !isKnown(item))];
}

/** As many of them, from the first, as stand beside the dial of an area of this heading; at least one. */
export function fittingItems(items: readonly Item[], heading: string): Item[] {
  let room = [...heading].length > TITLE_LETTERS ? ROOM - SECOND_TITLE_LINE : ROOM;
  return items.filter((item, at) => {
    room -= heightOf(item);
    return at === 0 || room >= 0;
  });
}
