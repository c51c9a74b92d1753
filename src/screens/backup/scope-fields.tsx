import { useQuery } from '@tanstack/react-query';
import { emptyOrganisation, unitsOf } from '../../domain/organisation.ts';
import { organisationQuery } from '../../queries/organisation.ts';
import { plansQuery } from '../../queries/plans.ts';
import type { Workspace } from '../../queries/workspace.ts';
import { makeBackupWords as words } from '../../text/make-backup-words.ts';
import { Field } from '../../ui/field.tsx';
import { type ScopeKind, scopeKinds, type WantedScope } from './wanted-scope.ts';

interface ScopeFieldsProps {
  readonly workspace: Workspace;
  readonly wanted: WantedScope;
  readonly onChange: (wanted: WantedScope) => void;
}

const labelOf = (kind: ScopeKind): string =>
  ({ all: words.whatAll, plan: words.whatPlan, unit: words.whatUnit, since: words.whatSince })[kind];

interface PickProps {
  readonly label: string;
  readonly options: readonly { readonly id: string; readonly name: string }[];
  readonly value: string;
  readonly onPick: (id: string) => void;
}

function Pick({ label, options, value, onPick }: PickProps) {
  return (
    <Field label={label}>
      {(control) => (
        <select {...control} className="select" value={value} onChange={({ target }) => onPick(target.value)}>
          <option value="" />
          {options.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

function Chosen({ workspace, wanted, onChange }: ScopeFieldsProps) {
  const { data: plans = [] } = useQuery(plansQuery(workspace));
  const { data: organisation = emptyOrganisation } = useQuery(organisationQuery(workspace));
  const units = unitsOf(organisation);
  if (wanted.kind === 'plan')
    return (
      <Pick
        label={words.plan}
        options={plans}
        value={wanted.planId}
        onPick={(planId) => onChange({ ...wanted, planId })}
      />
    );
  if (wanted.kind === 'unit' && units.length === 0) return <p className="field-hint">{words.noUnits}</p>;
  if (wanted.kind === 'unit')
    return (
      <Pick
        label={words.unit}
        options={units}
        value={wanted.unitId}
        onPick={(unitId) => onChange({ ...wanted, unitId })}
      />
    );
  return (
    <Field label={words.since} hint={words.sinceHint}>
      {(control) => (
        <input
          {...control}
          type="date"
          className="input"
          value={wanted.since}
          onChange={({ target }) => onChange({ ...wanted, since: target.value })}
        />
      )}
    </Field>
  );
}

/** 备份哪些: everything, or chosen changes. */
export function ScopeFields(props: ScopeFieldsProps) {
  const { wanted, onChange } = props;
  return (
    <fieldset className="backup-scope">
      <legend className="field-label">{words.what}</legend>
      {scopeKinds.map((kind) => (
        <label className="check" key={kind}>
          <input
            type="radio"
            name="backup-scope"
            checked={wanted.kind === kind}
            onChange={() => onChange({ ...wanted, kind })}
          />
          {labelOf(kind)}
        </label>
      ))}
      {wanted.kind !== 'all' && (
        <>
          <p className="field-hint">{words.chosenHint}</p>
          <Chosen {...props} />
        </>
      )}
    </fieldset>
  );
}
