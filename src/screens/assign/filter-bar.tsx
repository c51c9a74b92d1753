import type { Unit } from '../../domain/organisation.ts';
import type { Area } from '../../domain/plan.ts';
import { assignWords as words } from '../../text/assign-words.ts';
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
      <label className="picker">
        {words.area}
        <select
          className="select"
          value={filter.areaId}
          onChange={(event) => onChange({ ...filter, areaId: event.target.value })}
        >
          <option value="">{words.anyArea}</option>
          {areas.map(({ id, heading }) => (
            <option key={id} value={id}>
              {heading}
            </option>
          ))}
        </select>
      </label>
      <label className="picker">
        {words.filterUnit}
        <select
          className="select"
          value={filter.unitId}
          onChange={(event) => onChange({ ...filter, unitId: event.target.value })}
        >
          <option value="">{words.anyUnit}</option>
          {units.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
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
