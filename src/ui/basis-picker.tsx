import { type Basis, bases } from '../domain/basis.ts';
import { basisWords as words } from '../text/basis-words.ts';

interface BasisPickerProps {
  readonly basis: Basis;
  readonly onChange: (basis: Basis) => void;
}

/** 统计口径: which figures count for everything on the screen; the one in force is read off it. */
export function BasisPicker({ basis, onChange }: BasisPickerProps) {
  return (
    <label className="picker">
      {words.picker}
      <select
        className="select"
        value={basis}
        onChange={({ target: { value } }) => onChange(bases.find((each) => each === value) ?? 'reported')}
      >
        {bases.map((each) => (
          <option key={each} value={each}>
            {words.names[each]}
          </option>
        ))}
      </select>
    </label>
  );
}
