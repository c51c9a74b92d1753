import { type ClipboardEvent, useId } from 'react';
import type { Period } from '../domain/period.ts';
import { monthText } from '../text/format.ts';
import { paceWords as words } from '../text/pace-words.ts';

interface PaceMonthsProps {
  readonly legend: string;
  readonly hint: string;
  readonly months: readonly Period[];
  readonly shares: Readonly<Record<Period, string>>;
  readonly errors: Readonly<Record<Period, string>>;
  /** what is wrong with all of them together; said of the first month */
  readonly error?: string | undefined;
  /** the stages to choose from; absent where a number is typed */
  readonly stages?: readonly string[];
  readonly onChange: (shares: Readonly<Record<Period, string>>) => void;
}

interface MonthProps {
  readonly label: string;
  readonly value: string;
  /** the element that says what is wrong; absent where nothing is */
  readonly errorId: string | undefined;
  readonly stages: readonly string[] | undefined;
  readonly onChange: (share: string) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
}

function Month({ label, value, errorId, stages, onChange, onPaste }: MonthProps) {
  const id = useId();
  const control = { id, 'aria-invalid': errorId !== undefined, 'aria-describedby': errorId, value };
  return (
    <div className="pace-month">
      <label htmlFor={id}>{label}</label>
      {stages ? (
        <select {...control} className="select" onChange={(event) => onChange(event.target.value)}>
          <option value="">{words.carriedOn}</option>
          {stages.map((stage) => (
            <option key={stage} value={stage}>
              {stage}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...control}
          className="input input-number"
          inputMode="decimal"
          autoComplete="off"
          onChange={(event) => onChange(event.target.value)}
          onPaste={onPaste}
        />
      )}
    </div>
  );
}

/** A row of cells as an office copies it: tabs or lines between them. */
const cellsIn = (text: string): string[] =>
  text
    .replace(/[\r\n]+$/, '')
    .split(/\t|\r?\n/)
    .map((cell) => cell.trim());

/** What is due at the end of each month: its fields in the order of the tab key, a blank one carries on. */
export function PaceMonths(props: PaceMonthsProps) {
  const { legend, hint, months, shares, errors, error, stages, onChange } = props;
  const id = useId();
  const paste = (from: number, event: ClipboardEvent): void => {
    const cells = cellsIn(event.clipboardData.getData('text'));
    if (cells.length < 2) return;
    event.preventDefault();
    const filled = months.slice(from).map((period, place) => [period, cells[place] ?? shares[period] ?? '']);
    onChange({ ...shares, ...Object.fromEntries(filled) });
  };
  const said = months.flatMap((period, place) => {
    const what = errors[period] ?? (place === 0 ? error : undefined);
    return what === undefined ? [] : [{ period, text: errors[period] ? words.ofMonth(period, what) : what }];
  });
  return (
    <fieldset className={stages ? 'pace-months pace-stages' : 'pace-months'} aria-describedby={`${id}-hint`}>
      <legend className="field-label">{legend}</legend>
      <p className="field-hint" id={`${id}-hint`}>
        {hint}
      </p>
      {months.map((period, place) => (
        <Month
          key={period}
          label={monthText(period)}
          value={shares[period] ?? ''}
          errorId={said.some((each) => each.period === period) ? `${id}-${period}` : undefined}
          stages={stages}
          onChange={(share) => onChange({ ...shares, [period]: share })}
          onPaste={(event) => paste(place, event)}
        />
      ))}
      {said.map(({ period, text }) => (
        <p className="field-error" key={period} id={`${id}-${period}`}>
          {text}
        </p>
      ))}
    </fieldset>
  );
}
