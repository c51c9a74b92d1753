import type { Todo, TodoItem, TodoKind } from '../../domain/todo.ts';
import { fillAddress, reviewAddress, targetAddress } from '../../ui/addresses.ts';

/** Where an item is done: the workbench of the month, the target's own page, or the review of the item's month. */
export function itemAddress(
  kind: TodoKind,
  { target, period }: TodoItem,
  planId: string,
  todo: Todo,
): string {
  switch (kind) {
    case 'due':
    case 'overdue':
      return fillAddress(planId, period, todo.unitId, kind);
    case 'contested':
    case 'to-review':
      return reviewAddress(planId, period);
    default:
      return targetAddress(planId, period, target.id);
  }
}

/** Where a whole list is worked through, its items alone; undefined when each item is done on a page of its own. */
export function listAddress(kind: TodoKind, planId: string, { period, unitId }: Todo): string | undefined {
  if (kind === 'due' || kind === 'overdue') return fillAddress(planId, period, unitId, kind);
  if (kind === 'contested' || kind === 'to-review') return reviewAddress(planId, period);
  return undefined;
}
