import {
  choicesForMonth,
  type LedgerChoices,
  type LedgerPreview,
  type LedgerSheet,
} from '../../domain/ledger.ts';
import { type Period, periodsFrom } from '../../domain/period.ts';
import type { Plan } from '../../domain/plan.ts';
import { importWords as words } from '../../text/import-words.ts';
import { AsOfPicker } from '../../ui/as-of-picker.tsx';

interface MonthPanelProps {
  readonly plan: Plan;
  readonly preview: LedgerPreview;
  readonly onChoices: (choices: LedgerChoices) => void;
}

const headerMonth = ({ columns }: LedgerSheet) => columns.find(({ role }) => role === 'value')?.period;

function monthText(sheets: readonly LedgerSheet[]): string {
  const months = new Set(
    sheets.flatMap((sheet) => (sheet.periodFrom === 'header' ? (headerMonth(sheet) ?? []) : [])),
  );
  const inHeaders = [...months].sort().map((month) => words.periodFromHeader(month));
  const inRows = sheets.some(({ periodFrom }) => periodFrom === 'column') ? [words.periodFromColumn] : [];
  return [...inRows, ...inHeaders].join(words.between);
}

/** The month of rows that name none; a title that speaks of another one is pointed at. */
export function MonthPanel({ plan: { periods }, preview: { sheets, choices }, onChoices }: MonthPanelProps) {
  const read = sheets.filter(({ state }) => state === 'read');
  const monthless = read.filter(({ periodFrom }) => periodFrom === 'chosen');
  const said = monthText(read);
  const hinted = monthless.find(({ hint }) => hint !== undefined && hint !== choices.period);
  const take = (period: Period): void => onChoices(choicesForMonth(choices, sheets, period));
  return (
    <div className="import-month">
      {said !== '' && <p>{said}</p>}
      {monthless.length > 0 && (
        <AsOfPicker
          label={words.period}
          periods={periodsFrom(periods.from, periods.to)}
          asOf={choices.period}
          onChange={take}
        />
      )}
      {hinted?.hint !== undefined && (
        <p className="notice import-hint">
          {words.hint(hinted.name, hinted.hint)}
          <button type="button" className="button" onClick={() => take(hinted.hint ?? choices.period)}>
            {words.takeHint(hinted.hint)}
          </button>
        </p>
      )}
    </div>
  );
}
