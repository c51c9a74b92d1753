import { type LockState, mayLog } from '../../domain/locks.ts';
import type { TargetState } from '../../domain/target-state.ts';
import type { TodoItem } from '../../domain/todo.ts';

/** Is an item's month closed for the unit that leads it? `now` is an ISO instant in UTC. */
export function closedFor(
  states: readonly TargetState[],
  locks: LockState,
  now: string,
): (item: Pick<TodoItem, 'target' | 'period'>) => boolean {
  const leadUnitIds = new Map(states.map(({ targetId, assignment }) => [targetId, assignment?.leadUnitId]));
  return ({ target, period }) => !mayLog(locks, period, leadUnitIds.get(target.id), now);
}
