import { type FillPart, fillParts } from '../../domain/fill-part.ts';
import type { Plan } from '../../domain/plan.ts';
import { askedIn } from '../../domain/todo.ts';
import { type FillItem, isReturned } from './fill-item.ts';

const askedByItem = new WeakMap<FillItem, ReturnType<typeof askedIn>>();

/** What 待办 asks of the row; an item that did not change is not judged anew with every key. */
export function askedOf(item: FillItem, plan: Plan): ReturnType<typeof askedIn> {
  if (!askedByItem.has(item)) askedByItem.set(item, askedIn(item.state, plan, item.period));
  return askedByItem.get(item);
}

export interface RowBeside {
  readonly isFilled: boolean;
  readonly isTyped: boolean;
}

/** The parts of the month that a row is in; a row that is 已填 and saved is in none. */
export function partsOf(item: FillItem, { isFilled, isTyped }: RowBeside, plan: Plan): readonly FillPart[] {
  const typed: readonly FillPart[] = isTyped ? ['unsaved'] : [];
  if (isFilled) return typed;
  if (item.existing !== undefined) return [isReturned(item.existing) ? 'returned' : 'refused', ...typed];
  const asked = askedOf(item, plan);
  if (asked === undefined) return ['rest', ...typed];
  return asked === 'overdue' ? ['due', 'overdue', ...typed] : ['due', ...typed];
}

export type PartCounts = Readonly<Record<FillPart, number>>;

/** How many rows are in each part. */
export const partCounts = (rows: readonly (readonly FillPart[])[]): PartCounts =>
  Object.fromEntries(
    fillParts.map((part) => [part, rows.filter((parts) => parts.includes(part)).length]),
  ) as PartCounts;
