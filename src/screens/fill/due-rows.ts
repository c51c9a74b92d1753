import type { Plan } from '../../domain/plan.ts';
import { isDueIn } from '../../domain/todo.ts';
import type { FillItem } from './fill-item.ts';

const dueByItem = new WeakMap<FillItem, boolean>();

/** An item that did not change is not judged anew with every key. */
function isDue(item: FillItem, plan: Plan): boolean {
  const known = dueByItem.get(item) ?? isDueIn(item.state, plan, item.period);
  dueByItem.set(item, known);
  return known;
}

/** Of the rows without a figure those that 待办 asks for, and those it does not; what was returned is in neither. */
export function dueAndRest(open: readonly FillItem[], plan: Plan) {
  const blank = open.filter(({ existing }) => existing === undefined);
  const due = blank.filter((item) => isDue(item, plan)).length;
  return { due, rest: blank.length - due };
}
