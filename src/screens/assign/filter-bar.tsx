import type { Unit } from '../../domain/organisation.ts';
import type { Area } from '../../domain/plan.ts';
import { assignWords as words } from '../../text/assign-words.ts';
import { AreaPicker } from '../../ui/area-picker.tsx';
import { ChoicePicker } from '../../ui/choice-picker.tsx';
import type { AssignFilter } from './assign-filter.ts';

interface FilterBarProps {
  readonly areas: readonly Area[];
  readonly units: readonly Unit[];
  readonly filter: AssignFilter;
  readonly onChange: (filter: AssignFilter) => void;
}

/** Filters by area, by unit, by what is not assigned, and by words of the name or the quote. */
export function FilterBar({ areas, units, filter, onChange }: FilterBarProps) {
  return (
    <div className="filter-bar">
      <AreaPicker
        label={words.area}
        any={words.anyArea}
        areas={areas}
        chosen={filter.areaId}
        onChoose={(areaId) => onChange({ ...filter, areaId })}
      />
      <ChoicePicker
        label={words.filterUnit}
        any={words.anyUnit}
        choices={units}
        chosen={filter.unitId}
        onChoose={(unitId) => onChange({ ...filter, unitId })}
      />
      <label className="picker">
        {words.search}
        <input
          className="input"
          type="search"
          placeholder={words.searchHint}
          value={filter.text}
          onChange={(event) => onChange({ ...filter, text: event.target.value })}
        />
      </label>
      <label className="check">
        <input
          type="checkbox"
          checked={filter.isUnassignedOnly}
          onChange={(event) => onChange({ ...filter, isUnassignedOnly: event.target.checked })}
        />
        {words.unassignedOnly}
      </label>
    </div>
  );
}
