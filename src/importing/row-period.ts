import { mayLog } from '../domain/locks.ts';
import { isWithin, type Period } from '../domain/period.ts';
import { readPeriodSpelling } from '../domain/period-spelling.ts';
import type { Wrong } from './cell-reading.ts';
import type { LedgerContext } from './ledger-context.ts';
import type { RowCells } from './row-cells.ts';

/** The month of a row: its own, else its header's, else the one chosen for the file; or why it has none. */
export function periodOf(
  cells: RowCells,
  { plan, locks, now, choices }: LedgerContext,
  leadUnitId: string | undefined,
): Period | Wrong {
  const { text, period: dated } = cells.cell('period');
  const period =
    text === ''
      ? (cells.column('value')?.period ?? choices.period)
      : (dated ?? readPeriodSpelling(text, plan.periods));
  if (period === undefined) return { cause: { code: 'period-unreadable' }, role: 'period' };
  const role = text === '' ? 'value' : 'period';
  if (!isWithin(period, plan.periods)) return { cause: { code: 'period-outside', ...plan.periods }, role };
  return mayLog(locks, period, leadUnitId, now) ? period : { cause: { code: 'period-closed', period }, role };
}
