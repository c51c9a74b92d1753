import type { Decimal } from '../domain/decimal.ts';
import type { LedgerRole } from '../domain/ledger.ts';
import type { LedgerCause } from '../domain/ledger-row.ts';
import { blankMarks } from '../domain/ledger-words.ts';
import type { Target } from '../domain/plan.ts';
import { parseQuantity } from '../domain/quantity.ts';
import { convert } from '../domain/unit.ts';
import { bare } from './plain-text.ts';
import type { RowCells } from './row-cells.ts';

/** The text to hand on in the target's unit, or why there is none and which column is to blame. */
export type CellQuantity =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly cause: LedgerCause; readonly role: LedgerRole };

/** #REF!, #N/A, ######## */
const ERROR = /^#/;

/** The unit a row or the header of its figures names; '' when neither does. The value's goes for its neighbours. */
function unitOf(cells: RowCells, role: LedgerRole): { unit: string; role: LedgerRole } {
  const inHeader = cells.column(role)?.unit ?? cells.column('value')?.unit;
  if (inHeader !== undefined) return { unit: bare(inHeader), role };
  const written = bare(cells.text('unit'));
  return { unit: blankMarks.test(written) ? '' : written, role: 'unit' };
}

/**
 * A figure of a row in its target's unit, exactly. A unit in the cell itself stands; else the header's, else the
 * row's. What no exact factor converts is refused and names both units.
 */
export function cellQuantity(cells: RowCells, role: LedgerRole, target: Target): CellQuantity {
  const { text, scaled } = cells.cell(role);
  if (ERROR.test(text)) return { ok: false, cause: { code: 'cell-error' }, role };
  if (scaled === true) return { ok: false, cause: { code: 'scaled-number' }, role };
  const named = unitOf(cells, role);
  const expected = target.unit ?? '';
  if (named.unit === '' || named.unit === bare(expected)) return { ok: true, text };
  const quantity = parseQuantity(text, named.unit);
  if (!quantity.ok) return { ok: false, cause: quantity.refusal, role };
  const value = convert(quantity.value, named.unit, bare(expected));
  if (value !== undefined) return { ok: true, text: value };
  return { ok: false, cause: { code: 'unit-mismatch', found: named.unit, expected }, role: named.role };
}

/** A figure beside the one imported, to hold it against; undefined when there is none that can be read. */
export function besideQuantity(cells: RowCells, role: LedgerRole, target: Target): Decimal | undefined {
  if (cells.text(role) === '') return undefined;
  const found = cellQuantity(cells, role, target);
  const quantity = found.ok ? parseQuantity(found.text, target.unit ?? '') : undefined;
  return quantity?.ok ? quantity.value : undefined;
}
