import { useEffect, useRef } from 'react';
import type { NamedMoment } from '../domain/difference-moments.ts';
import { type Day, isDay } from '../domain/known-changes.ts';
import type { Period } from '../domain/period.ts';
import { compareWords as words } from '../text/compare-words.ts';
import { AsOfPicker } from './as-of-picker.tsx';

interface CompareMomentProps {
  readonly legend: string;
  readonly moment: NamedMoment;
  readonly periods: readonly Period[];
  /** what a day means, said once for both moments */
  readonly hintId: string;
  readonly onChange: (moment: NamedMoment) => void;
}

/** While a year is being typed it passes through the years 2, 20 and 202. */
const FIRST_DAY: Day = '2000-01-01';

interface KnownDayProps {
  readonly known: Day | undefined;
  readonly hintId: string;
  readonly onChange: (known: Day | undefined) => void;
}

/** A day, taken over as soon as it is whole; not controlled, or a half-typed one would be wiped out. */
function KnownDay({ known = '', hintId, onChange }: KnownDayProps) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (input.current !== null && input.current.value !== known) input.current.value = known;
  }, [known]);
  return (
    <label className="picker">
      {words.known}
      <input
        ref={input}
        className="input compare-day"
        type="date"
        min={FIRST_DAY}
        defaultValue={known}
        aria-describedby={hintId}
        onChange={({ target: { value, validity } }) => {
          if (value === '' && !validity.badInput) onChange(undefined);
          else if (isDay(value) && value >= FIRST_DAY) onChange(value);
        }}
      />
    </label>
  );
}

/** One side of a comparison: as of which month, and as it was known on which day. */
export function CompareMoment({ legend, moment, periods, hintId, onChange }: CompareMomentProps) {
  const { asOf, known } = moment;
  return (
    <fieldset className="compare-moment">
      <legend>{legend}</legend>
      <div className="pickers">
        <AsOfPicker
          label={words.month}
          periods={periods}
          asOf={asOf}
          onChange={(next) => onChange({ ...moment, asOf: next })}
        />
        <KnownDay
          known={known}
          hintId={hintId}
          onChange={(day) => onChange(day === undefined ? { asOf } : { asOf, known: day })}
        />
        {known !== undefined && (
          <button type="button" className="link-button" onClick={() => onChange({ asOf })}>
            {words.forgetKnown}
          </button>
        )}
      </div>
    </fieldset>
  );
}
