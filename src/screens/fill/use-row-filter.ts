import { useCallback, useMemo, useState } from 'react';
import type { FillPart } from '../../domain/fill-part.ts';
import type { FillItem } from './fill-item.ts';

interface RowFilterFacts {
  readonly items: readonly FillItem[];
  /** the part of the month that the address asks for; absent for all rows */
  readonly only: FillPart | undefined;
  readonly partsById: ReadonlyMap<string, readonly FillPart[]>;
}

interface Chosen {
  readonly only: FillPart | undefined;
  /** the rows that were in the part when it was chosen; undefined for all */
  readonly ids: ReadonlySet<string> | undefined;
}

function chosenOf({ items, only, partsById }: RowFilterFacts): Chosen {
  if (only === undefined) return { only, ids: undefined };
  const found = items.filter(({ id }) => partsById.get(id)?.includes(only));
  return { only, ids: new Set(found.map(({ id }) => id)) };
}

/**
 * The rows on screen: of one area, of one part of the month. Who was in the part when it was chosen stays in sight until
 * another is chosen: a row must not go from under the hands of whoever fills it.
 */
export function useRowFilter(facts: RowFilterFacts) {
  const { items, only } = facts;
  const [areaId, setAreaId] = useState('');
  const [chosen, setChosen] = useState(() => chosenOf(facts));
  if (chosen.only !== only) setChosen(chosenOf(facts));
  const shown = useMemo(
    () =>
      items.filter(
        ({ id, target }) =>
          (areaId === '' || target.areaId === areaId) && (chosen.ids === undefined || chosen.ids.has(id)),
      ),
    [items, areaId, chosen],
  );
  /** Lets a row be seen that the filter hides. */
  const reveal = useCallback((id: string) => {
    setAreaId('');
    setChosen((before) => (before.ids ? { ...before, ids: new Set([...before.ids, id]) } : before));
  }, []);
  return { areaId, setAreaId, shown, reveal };
}
