import { assignWords as words } from '../../text/assign-words.ts';
import { type EditFields, KEEP } from './edit-fields.ts';

interface SupportFieldProps {
  readonly fields: EditFields;
  readonly onChange: (part: Partial<EditFields>) => void;
  /** the units that may be ticked, with their names */
  readonly units: readonly (readonly [unitId: string, name: string])[];
  /** for one target what is ticked is what will be; for many it is chosen how */
  readonly isForMany: boolean;
  readonly error: string | undefined;
}

const hows = () =>
  [
    ['keep', words.supportUnchanged],
    ['add', words.supportAdd],
    ['set', words.supportSet],
  ] as const;

function How({ fields, onChange }: Pick<SupportFieldProps, 'fields' | 'onChange'>) {
  return (
    <fieldset className="field grade-field">
      <legend className="field-label">{words.supportHow}</legend>
      {hows().map(([how, label]) => (
        <label className="check" key={how}>
          <input
            type="radio"
            name="support"
            checked={fields.support === how}
            onChange={() => onChange({ support: how })}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}

/** 配合单位: several units to tick. */
export function SupportField({ fields, onChange, units, isForMany, error }: SupportFieldProps) {
  const toggle = (unitId: string, isTicked: boolean): void => {
    const others = fields.unitIds.filter((id) => id !== unitId);
    onChange({ unitIds: isTicked ? [...others, unitId] : others });
  };
  return (
    <>
      {isForMany && <How fields={fields} onChange={onChange} />}
      {fields.support !== 'keep' && (
        <fieldset className="field">
          <legend className="field-label">{words.supportUnits}</legend>
          <div className="unit-ticks">
            {units.map(([unitId, name]) => (
              <label className="check" key={unitId}>
                <input
                  type="checkbox"
                  checked={fields.unitIds.includes(unitId)}
                  aria-invalid={error !== undefined && fields.lead !== KEEP && fields.lead === unitId}
                  onChange={(event) => toggle(unitId, event.target.checked)}
                />
                {name}
              </label>
            ))}
          </div>
        </fieldset>
      )}
      {error !== undefined && (
        <p className="field-error" role="alert">
          {error}
        </p>
      )}
      <p className="field-hint">{words.supportNote}</p>
    </>
  );
}
