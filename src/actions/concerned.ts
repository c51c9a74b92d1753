import { type Change, isKnown } from '../domain/change.ts';
import type { Target } from '../domain/plan.ts';
import { targetInForce } from '../domain/target-state.ts';
import type { Store } from '../storage/store.ts';
import type { PlacedChange } from './read-content.ts';
import type { RefusedLine } from './sift-changes.ts';

/** So many of the changes that would be added are told one by one. */
const TOLD = 20;

/** The texts under a name in what changes say. */
function membersOf(changes: readonly Change[], name: string): Set<string> {
  const values = changes.map(({ body }) => (body as Record<string, unknown>)[name]);
  return new Set(values.filter((value) => typeof value === 'string'));
}

/** Whom and what the changes of a file concern: of all of them only the first are kept. */
export class Concerned {
  readonly #said: Change[] = [];
  readonly #published: Change[] = [];
  readonly #defined = new Map<string, Target>();
  count = 0;

  take(fresh: readonly PlacedChange[]): void {
    this.count += fresh.length;
    for (const { change } of fresh) {
      const kept = change.author.document === undefined ? this.#said : this.#published;
      if (kept.length < TOLD) kept.push(change);
      if (isKnown(change) && change.kind === 'target-defined')
        this.#defined.set(change.body.target.id, change.body.target);
    }
  }

  /** What people said first, and what published documents say where there is room. */
  first = (): Change[] => [...this.#said, ...this.#published].slice(0, TOLD);

  /** What the targets of these and of some refused lines are called here, or else in the file. */
  async targetsIn(store: Store, lines: readonly RefusedLine[]): Promise<Target[]> {
    const changes = [...this.first(), ...lines.flatMap(({ rivals }) => rivals?.theirs ?? [])];
    const plans = await Promise.all([...membersOf(changes, 'planId')].map((id) => store.readPlanStates(id)));
    const states = plans.flatMap((plan) => plan?.states ?? []);
    const stateById = new Map(states.map((state) => [state.targetId, state]));
    return [...membersOf(changes, 'targetId')].flatMap((id) => {
      const state = stateById.get(id);
      return (state && targetInForce(state)) ?? this.#defined.get(id) ?? [];
    });
  }
}
