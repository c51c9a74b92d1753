import type { LedgerFigure, LedgerRow, RowPlace } from './ledger-row.ts';

/** A row whose target is settled, by name or by an answer; without a figure it says nothing of any month. */
export interface Settled {
  readonly row: LedgerRow;
  readonly figure: LedgerFigure | undefined;
}

const placeOf = ({ row }: Settled): RowPlace => ({ sheet: row.sheet, row: row.row });
const isNamed = ({ row }: Settled): boolean => row.outcome.kind === 'figure';

/** What other rows of the same target and month make of a row. */
export type Echo = { readonly sameAs: RowPlace } | { readonly contradicts: readonly RowPlace[] };

const contentsOf = (rows: readonly Settled[]): Set<string | undefined> =>
  new Set(rows.map(({ figure }) => figure?.content));

/**
 * Rows that name their target stand before those for which it was chosen: of equal rows the first counts; where they
 * differ nobody can tell which is right, and none counts.
 */
function echoesIn(group: readonly Settled[]): [key: string, echo: Echo][] {
  const named = group.filter(isNamed);
  const chosen = group.filter((row) => !isNamed(row));
  const contradicted = (rows: readonly Settled[]): [string, Echo][] =>
    rows.map((row) => [row.row.key, { contradicts: group.filter((other) => other !== row).map(placeOf) }]);
  if (contentsOf(named).size > 1) return contradicted(group);
  const [first] = named.length > 0 ? named : chosen;
  if (first === undefined) return [];
  if (named.length === 0 && contentsOf(chosen).size > 1) return contradicted(chosen);
  return group
    .filter((row) => row !== first)
    .flatMap((row): [string, Echo][] =>
      row.figure?.content === first.figure?.content
        ? [[row.row.key, { sameAs: placeOf(first) }]]
        : contradicted([row]),
    );
}

/** Rows that are not alone with their target and month. */
export function echoesOf(rows: readonly Settled[]): Map<string, Echo> {
  const groups = new Map<string, Settled[]>();
  for (const row of rows) {
    if (row.figure === undefined) continue;
    const key = `${row.figure.targetId}/${row.figure.entry.period}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return new Map([...groups.values()].filter((group) => group.length > 1).flatMap(echoesIn));
}
