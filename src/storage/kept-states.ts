import type { TargetState } from '../domain/fold.ts';
import type { AreaRow, PlaceRow, Tables } from './tables.ts';

const keyOf = (planId: string, areaId: string): string => JSON.stringify([planId, areaId]);

interface AreaDraft {
  readonly planId: string;
  readonly areaId: string;
  readonly states: Record<string, TargetState>;
  touched: boolean;
}

/**
 * A working copy of the kept states that one append touches. A target without a definition has no place yet: its
 * changes wait in the log and are folded when the definition arrives.
 */
export class KeptStates {
  readonly #tables: Tables;
  readonly #placesByTargetId = new Map<string, PlaceRow>();
  readonly #areasByKey = new Map<string, AreaDraft>();
  readonly #newPlaces: PlaceRow[] = [];

  private constructor(tables: Tables) {
    this.#tables = tables;
  }

  /** Reads the areas of the given targets; must run in the append's transaction. */
  static async read(tables: Tables, targetIds: readonly string[]): Promise<KeptStates> {
    const kept = new KeptStates(tables);
    for (const place of await tables.places.bulkGet([...targetIds]))
      if (place !== undefined) kept.#placesByTargetId.set(place.targetId, place);
    await kept.#load([...kept.#placesByTargetId.values()]);
    return kept;
  }

  async #load(places: readonly Pick<PlaceRow, 'planId' | 'areaId'>[]): Promise<void> {
    const missing = new Map<string, Pick<PlaceRow, 'planId' | 'areaId'>>();
    for (const place of places) {
      const key = keyOf(place.planId, place.areaId);
      if (!this.#areasByKey.has(key)) missing.set(key, place);
    }
    const wanted = [...missing.values()];
    if (wanted.length === 0) return;
    const rows = await this.#tables.areas.bulkGet(wanted.map(({ planId, areaId }) => [planId, areaId]));
    wanted.forEach(({ planId, areaId }, i) => {
      const states = { ...rows[i]?.states };
      this.#areasByKey.set(keyOf(planId, areaId), { planId, areaId, states, touched: false });
    });
  }

  stateOf(targetId: string): TargetState | undefined {
    const place = this.#placesByTargetId.get(targetId);
    return place && this.#areasByKey.get(keyOf(place.planId, place.areaId))?.states[targetId];
  }

  /** Keeps a new state where its definition says it belongs; a definition that moved takes its state along. */
  async keep(state: TargetState): Promise<void> {
    const { targetId, definition } = state;
    if (definition === undefined) return;
    const place = { targetId, planId: definition.planId, areaId: definition.target.areaId };
    const old = this.#placesByTargetId.get(targetId);
    if (old === undefined || keyOf(old.planId, old.areaId) !== keyOf(place.planId, place.areaId)) {
      this.#remove(old);
      this.#placesByTargetId.set(targetId, place);
      this.#newPlaces.push(place);
      await this.#load([place]);
    }
    const area = this.#areasByKey.get(keyOf(place.planId, place.areaId));
    if (area === undefined) throw new Error('area was loaded above');
    area.states[targetId] = state;
    area.touched = true;
  }

  #remove(place: PlaceRow | undefined): void {
    const area = place && this.#areasByKey.get(keyOf(place.planId, place.areaId));
    if (!area) return;
    delete area.states[place.targetId];
    area.touched = true;
  }

  /** Writes what was kept and returns the plans whose boards changed. */
  async write(): Promise<string[]> {
    const touched = [...this.#areasByKey.values()].filter((area) => area.touched);
    const rows: AreaRow[] = touched.map(({ planId, areaId, states }) => ({ planId, areaId, states }));
    if (this.#newPlaces.length > 0) await this.#tables.places.bulkPut(this.#newPlaces);
    await this.#tables.areas.bulkPut(rows);
    return [...new Set(rows.map((row) => row.planId))];
  }
}
