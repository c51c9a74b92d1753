import { canonicalJson } from '../domain/canonical-json.ts';
import type { LedgerFigure, LedgerRow, RowOutcome, RowPlace } from '../domain/ledger-row.ts';
import type { ImportedRow } from './ledger-context.ts';
import type { ReadRow } from './ledger-rows.ts';
import type { Matchable } from './match-target.ts';

/** Ids of the entries that this row of this very file brought before, for the target and month it speaks of now. */
export type EarlierImports = (row: LedgerRow, figure: LedgerFigure) => ReadonlySet<string>;

/** Asks the log what the file at hand brought of these targets. */
type AskLog = (targetIds: readonly string[]) => Promise<readonly ImportedRow[]>;

const NONE: ReadonlySet<string> = new Set();

const figuresIn = (outcome: RowOutcome): LedgerFigure[] => {
  if (outcome.kind === 'proposed') return outcome.candidates.flatMap((each) => figuresIn(each.outcome));
  return outcome.kind === 'figure' ? [outcome.figure] : [];
};

/** Where nothing stands and nothing was taken back nothing was imported; what says the same undoes nothing. */
const mayUndo = ({ same, before, targetId }: LedgerFigure, of: ReadonlyMap<string, Matchable>): boolean =>
  !same && (before !== undefined || (of.get(targetId)?.state.retracted.length ?? 0) > 0);

const keyOf = ({ sheet, row }: RowPlace, targetId: string, period: string): string =>
  canonicalJson([sheet, row, targetId, period]);

/**
 * What of the rows was imported before. The log is asked of those targets only whose figures would change: the usual
 * ledger, of a month nobody has reported, asks it nothing. `isText`: the one sheet of a csv or json is called as
 * the file happens to be.
 */
export async function earlierImports(
  rows: readonly ReadRow[],
  of: ReadonlyMap<string, Matchable>,
  isText: boolean,
  ask: AskLog,
): Promise<EarlierImports> {
  const doubtful = rows.flatMap(({ row }) => figuresIn(row.outcome)).filter((figure) => mayUndo(figure, of));
  if (doubtful.length === 0) return () => NONE;
  const placed = <T extends RowPlace>(place: T): T => (isText ? { ...place, sheet: '' } : place);
  const idsByKey = new Map<string, Set<string>>();
  for (const entry of await ask([...new Set(doubtful.map(({ targetId }) => targetId))])) {
    const key = keyOf(placed(entry), entry.targetId, entry.period);
    idsByKey.set(key, (idsByKey.get(key) ?? new Set()).add(entry.id));
  }
  return (row, { targetId, entry }) => idsByKey.get(keyOf(placed(row), targetId, entry.period)) ?? NONE;
}
