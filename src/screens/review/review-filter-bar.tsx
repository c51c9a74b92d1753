import { type OrganisationState, unitsOf } from '../../domain/organisation.ts';
import type { Plan } from '../../domain/plan.ts';
import { reviewWords as words } from '../../text/review-words.ts';
import { AreaPicker } from '../../ui/area-picker.tsx';
import { ChoicePicker } from '../../ui/choice-picker.tsx';
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
        <ChoicePicker
          label={words.unit}
          any={words.anyUnit}
          choices={[...units, { id: NO_UNIT, name: words.noUnit }]}
          chosen={filter.unitId}
          onChoose={(unitId) => onChange({ ...filter, unitId })}
        />
      )}
      <AreaPicker
        label={words.area}
        any={words.anyArea}
        areas={plan.areas}
        chosen={filter.areaId}
        onChoose={(areaId) => onChange({ ...filter, areaId })}
      />
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
