import { type OrganisationState, unitsOf } from '../../domain/organisation.ts';
import type { Plan } from '../../domain/plan.ts';
import { reviewWords as words } from '../../text/review-words.ts';
import { NO_UNIT, type ReviewFilter } from './review-rows.ts';

interface ReviewFilterBarProps {
  readonly plan: Plan;
  readonly organisation: OrganisationState;
  readonly filter: ReviewFilter;
  readonly onChange: (filter: ReviewFilter) => void;
}

/** By lead unit, by area, and whether only the month of the page counts. */
export function ReviewFilterBar({ plan, organisation, filter, onChange }: ReviewFilterBarProps) {
  const units = unitsOf(organisation);
  return (
    <fieldset className="filter-bar">
      <legend className="visually-hidden">{words.filters}</legend>
      {units.length > 0 && (
        <label className="picker">
          {words.unit}
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
            <option value={NO_UNIT}>{words.noUnit}</option>
          </select>
        </label>
      )}
      <label className="picker">
        {words.area}
        <select
          className="select"
          value={filter.areaId}
          onChange={(event) => onChange({ ...filter, areaId: event.target.value })}
        >
          <option value="">{words.anyArea}</option>
          {plan.areas.map(({ id, heading }) => (
            <option key={id} value={id}>
              {heading}
            </option>
          ))}
        </select>
      </label>
      <label className="check">
        <input
          type="checkbox"
          checked={filter.allMonths}
          onChange={(event) => onChange({ ...filter, allMonths: event.target.checked })}
        />
        {words.allMonths}
      </label>
    </fieldset>
  );
}
