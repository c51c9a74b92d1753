import type { ComponentProps } from 'react';
import { useLocation } from 'wouter';
import { type ItemFilter, targetKinds } from '../../domain/item-filter.ts';
import { periodsFrom } from '../../domain/period.ts';
import type { Plan } from '../../domain/plan.ts';
import { boardWords } from '../../text/board-words.ts';
import { listWords as words } from '../../text/list-words.ts';
import { kindWords } from '../../text/target-kinds.ts';
import { listAddress } from '../../ui/addresses.ts';
import { AsOfPicker } from '../../ui/as-of-picker.tsx';
import { BasisPicker } from '../../ui/basis-picker.tsx';
import { ChoicePicker } from '../../ui/choice-picker.tsx';
import { SearchInput } from '../../ui/search-input.tsx';
import type { ListPlace } from './list-place.ts';
import { withPart } from './widened-filter.ts';

interface PickersProps {
  readonly place: ListPlace;
  readonly plan: Plan;
}

/** The month and which figures count; the filter stays. */
export function ListMoment({ place: { planId, asOf, basis, filter }, plan }: PickersProps) {
  const [, navigate] = useLocation();
  return (
    <div className="pickers">
      <AsOfPicker
        label={boardWords.asOfPicker}
        periods={periodsFrom(plan.periods.from, plan.periods.to)}
        asOf={asOf}
        onChange={(period) => navigate(listAddress(planId, period, filter, basis))}
      />
      <BasisPicker basis={basis} onChange={(next) => navigate(listAddress(planId, asOf, filter, next))} />
    </div>
  );
}

type ListChoicesProps = PickersProps & { readonly units: ComponentProps<typeof ChoicePicker>['choices'] };

/** Area, lead unit, kind and words; each is in the address. */
export function ListChoices({ place: { planId, asOf, basis, filter }, plan, units }: ListChoicesProps) {
  const [, navigate] = useLocation();
  const choose = (next: ItemFilter, replace = false): void =>
    navigate(listAddress(planId, asOf, next, basis), { replace });
  const areas = plan.areas.map(({ id, heading }) => ({ id, name: heading }));
  const kinds = targetKinds.map((kind) => ({ id: kind, name: kindWords[kind] }));
  return (
    <div className="pickers list-choices">
      <ChoicePicker
        label={words.area}
        any={words.anyArea}
        chosen={filter.areaId ?? ''}
        choices={areas}
        onChoose={(id) => choose(withPart(filter, 'areaId', id))}
      />
      {units.length > 0 && (
        <ChoicePicker
          label={words.unit}
          any={words.anyUnit}
          chosen={filter.unitId ?? ''}
          choices={units}
          onChoose={(id) => choose(withPart(filter, 'unitId', id))}
        />
      )}
      <ChoicePicker
        label={words.kind}
        any={words.anyKind}
        chosen={filter.kind ?? ''}
        choices={kinds}
        onChoose={(id) => choose(withPart(filter, 'kind', targetKinds.find((kind) => kind === id) ?? ''))}
      />
      <SearchInput
        label={words.search}
        hint={words.searchHint}
        value={filter.text ?? ''}
        // Letter by letter is one step of the history.
        onChange={(text) => choose(withPart(filter, 'text', text), true)}
      />
    </div>
  );
}
