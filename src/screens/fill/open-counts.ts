import type { Plan } from '../../domain/plan.ts';
import { isDueIn } from '../../domain/todo.ts';
import type { OpenCounts } from '../../text/fill-words.ts';
import { type FillItem, isReturned } from './fill-item.ts';

const dueByItem = new WeakMap<FillItem, boolean>();

/** An item that did not change is not judged anew with every key. */
function isDue(item: FillItem, plan: Plan): boolean {
  const known = dueByItem.get(item) ?? isDueIn(item.state, plan, item.period);
  dueByItem.set(item, known);
  return known;
}

function kindOf(item: FillItem, plan: Plan): keyof OpenCounts {
  const { existing } = item;
  if (existing === undefined) return isDue(item, plan) ? 'due' : 'rest';
  return isReturned(existing) ? 'returned' : 'refused';
}

/** The rows that are not 已填, each in one of the counts: with 已填 they come to all rows of the page. */
export function openCounts(open: readonly FillItem[], plan: Plan): OpenCounts {
  const counts = { due: 0, returned: 0, refused: 0, rest: 0 };
  for (const item of open) counts[kindOf(item, plan)] += 1;
  return counts;
}
