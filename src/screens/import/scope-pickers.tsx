import type { FileScope } from '../../domain/file-scope.ts';
import { type OrganisationState, unitsOf } from '../../domain/organisation.ts';
import { periodsFrom } from '../../domain/period.ts';
import type { Plan } from '../../domain/plan.ts';
import { periodText } from '../../text/format.ts';
import { ledgerFilesWords as words } from '../../text/ledger-file-words.ts';
import { ChoicePicker } from '../../ui/choice-picker.tsx';

interface ScopePickersProps {
  readonly plan: Plan;
  readonly organisation: OrganisationState;
  readonly scope: FileScope;
  readonly onChange: (scope: FileScope) => void;
}

/** Whose figures and of which month go into the file; all of them where nothing is chosen. */
export function ScopePickers({ plan: { periods }, organisation, scope, onChange }: ScopePickersProps) {
  const units = unitsOf(organisation);
  const months = periodsFrom(periods.from, periods.to).map((id) => ({ id, name: periodText(id) }));
  return (
    <div className="pickers">
      {units.length > 0 && (
        <ChoicePicker
          label={words.unit}
          any={words.anyUnit}
          chosen={scope.unitId}
          choices={units}
          onChoose={(unitId) => onChange({ ...scope, unitId })}
        />
      )}
      <ChoicePicker
        label={words.month}
        any={words.anyMonth}
        chosen={scope.period}
        choices={months}
        onChoose={(period) => onChange({ ...scope, period })}
      />
    </div>
  );
}
