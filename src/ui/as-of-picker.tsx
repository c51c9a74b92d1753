import type { Period } from '../domain/period.ts';
import { periodText } from '../text/format.ts';

interface AsOfPickerProps {
  readonly label: string;
  readonly periods: readonly Period[];
  readonly asOf: Period;
  readonly onChange: (asOf: Period) => void;
}

/** 数据截至: the month that everything on the screen is derived for. */
export function AsOfPicker({ label, periods, asOf, onChange }: AsOfPickerProps) {
  return (
    <label className="picker">
      {label}
      <select className="select" value={asOf} onChange={(event) => onChange(event.target.value)}>
        {periods.map((period) => (
          <option key={period} value={period}>
            {periodText(period)}
          </option>
        ))}
      </select>
    </label>
  );
}
