import fc from 'fast-check';
import type { TargetState } from '../../src/domain/target-state.ts';
import { type FillItem, unitItems } from '../../src/screens/fill/fill-item.ts';
import { type FillSheet, sheetOf } from '../../src/screens/fill/fill-sheet.ts';
import { blankTexts, columns, type RowTexts, savedTexts } from '../../src/screens/fill/row-texts.ts';
import { type Report, seeds, stateOf, targetOf } from '../domain/fixtures.ts';

export const MONTH = '2024-06';

/** A seed of the plan under an id of its own, with what was reported of it. */
export const itemOf = (seed: keyof typeof seeds, ...reports: readonly Report[]): FillItem =>
  itemOfState(stateOf({ ...seeds[seed], id: seed }, ...reports));

export function itemOfState(state: TargetState): FillItem {
  const [item] = unitItems([state], MONTH, undefined).own;
  if (item === undefined) throw new Error('the target is not defined');
  return item;
}

export const row = (more: Partial<RowTexts> = {}): RowTexts => ({ ...blankTexts, ...more });

/** A grid of items as the page opens it. */
const sheetFor = (...items: readonly FillItem[]): FillSheet =>
  sheetOf(Object.fromEntries(items.map((item) => [item.id, savedTexts(item)])));

export const rowIds = ['a', 'b', 'c', 'd'] as const;

/** Four rows, of which the first is saved. */
export const smallSheet = (): FillSheet => {
  const reported = (id: string): readonly Report[] =>
    id === 'a' ? [[MONTH, { kind: 'value', value: '5' }]] : [];
  return sheetFor(...rowIds.map((id) => itemOfState(stateOf(targetOf({ id }), ...reported(id)))));
};

export const someColumn = fc.constantFrom(...columns);
export const someText = fc.constantFrom('', '5', '12', '约20', '不适用', '进展顺利', '含\n换行');
