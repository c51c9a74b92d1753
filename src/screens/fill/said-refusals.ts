import type { CellRefusals, RowVerdict } from './judge-row.ts';

const MISSING: ReadonlySet<string> = new Set([
  'blank',
  'stage-missing',
  'reason-missing',
  'note-missing',
  'unchanged',
]);

/** Where the focus is. */
export interface ActiveCell {
  readonly id: string;
  readonly place: string;
  /** since the first key and until the cell is left */
  readonly typing: boolean;
  /** a save found the row wanting: what is missing is said although the person is still there */
  readonly told: boolean;
}

/** Refusals as they are said: none of a cell that is being typed in, none of what is still missing in the row at hand. */
export function saidRefusals(verdict: RowVerdict | undefined, active: ActiveCell | undefined): CellRefusals {
  if (verdict?.kind !== 'refused') return {};
  if (active === undefined) return verdict.refusals;
  const said = Object.entries(verdict.refusals).filter(
    ([place, { code }]) => !(active.typing && active.place === place) && (active.told || !MISSING.has(code)),
  );
  return Object.fromEntries(said);
}
