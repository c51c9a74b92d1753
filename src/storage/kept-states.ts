import type { TargetState } from '../domain/target-state.ts';
import type { AreaRow, PlaceRow, Rows } from './tables.ts';

type Address = Pick<PlaceRow, 'planId' | 'areaId'>;

const keyOf = ({ planId, areaId }: Address): string => JSON.stringify([planId, areaId]);

interface AreaDraft extends Address {
  /** a Map, because an id may be any text, also `constructor` */
  readonly states: Map<string, TargetState>;
  touched: boolean;
}

/**
 * A working copy of the kept states that one append touches. A target without a definition has no place yet: its
 * changes wait in the log and are folded when the definition arrives.
 */
export class KeptStates {
  readonly #placesByTargetId: Map<string, PlaceRow>;
  readonly #areasByKey: Map<string, AreaDraft>;
  readonly #newPlaces: PlaceRow[] = [];

  private constructor(places: readonly PlaceRow[], areas: readonly AreaDraft[]) {
    this.#placesByTargetId = new Map(places.map((place) => [place.targetId, place]));
    this.#areasByKey = new Map(areas.map((area) => [keyOf(area), area]));
  }

  /** Reads the areas where the given targets are, and those where they may go. */
  static async read(
    rows: Rows,
    targetIds: readonly string[],
    goals: readonly Address[],
  ): Promise<KeptStates> {
    const places = (await rows.places.bulkGet([...targetIds])).filter((place) => place !== undefined);
    const addresses = [...new Map([...places, ...goals].map((place) => [keyOf(place), place])).values()];
    const areas = await rows.areas.bulkGet(addresses.map(({ planId, areaId }) => [planId, areaId]));
    const drafts = addresses.map(({ planId, areaId }, i) => {
      const states = new Map(Object.entries(areas[i]?.states ?? {}));
      return { planId, areaId, states, touched: false };
    });
    return new KeptStates(places, drafts);
  }

  stateOf(targetId: string): TargetState | undefined {
    const place = this.#placesByTargetId.get(targetId);
    return place && this.#areasByKey.get(keyOf(place))?.states.get(targetId);
  }

  /**
   * Keeps a new state, once for each target, where its definition says it belongs; a definition that moved takes its
   * state along.
   */
  keep(state: TargetState): void {
    const { targetId, definition } = state;
    if (definition === undefined) return;
    const place = { targetId, planId: definition.planId, areaId: definition.target.areaId };
    const area = this.#areasByKey.get(keyOf(place));
    if (area === undefined) throw new Error(`the area of ${targetId} was not read`);
    this.#move(this.#placesByTargetId.get(targetId), place);
    area.states.set(targetId, state);
    area.touched = true;
  }

  #move(from: PlaceRow | undefined, to: PlaceRow): void {
    if (from !== undefined && keyOf(from) === keyOf(to)) return;
    this.#newPlaces.push(to);
    const left = from && this.#areasByKey.get(keyOf(from));
    if (!left) return;
    left.states.delete(to.targetId);
    left.touched = true;
  }

  /** Writes what was kept and returns the plans whose boards changed. */
  async write(rows: Rows): Promise<string[]> {
    const touched = [...this.#areasByKey.values()].filter((area) => area.touched);
    const areas: AreaRow[] = touched.map(({ planId, areaId, states }) => ({
      planId,
      areaId,
      states: Object.fromEntries(states),
    }));
    const isEmpty = ({ states }: AreaRow): boolean => Object.keys(states).length === 0;
    const emptied = areas.filter(isEmpty).map(({ planId, areaId }): [string, string] => [planId, areaId]);
    await rows.places.bulkPut(this.#newPlaces);
    await rows.areas.bulkPut(areas.filter((area) => !isEmpty(area)));
    // A table made anew from the log has no row for an area that everything has left (law 9).
    if (emptied.length > 0) await rows.areas.bulkDelete(emptied);
    return [...new Set(areas.map(({ planId }) => planId))];
  }
}
