import { type SubmitEvent, useRef, useState } from 'react';
import { exemptFromLock } from '../../actions/exempt-from-lock.ts';
import type { Rim } from '../../actions/rim.ts';
import type { Unit } from '../../domain/organisation.ts';
import type { Period } from '../../domain/period.ts';
import type { Workspace } from '../../queries/workspace.ts';
import { lockWords as words } from '../../text/lock-words.ts';
import { Field } from '../../ui/field.tsx';
import { SaveFault } from '../../ui/save-fault.tsx';
import { instantOf, tomorrowEvening } from './exemption-until.ts';
import { useAttempt } from './use-attempt.ts';

interface ExemptionFormProps {
  readonly workspace: Workspace;
  readonly rim: Rim;
  readonly planId: string;
  readonly period: Period;
  readonly units: readonly Unit[];
}

interface Fields {
  readonly unitId: string;
  /** date and time in Asia/Shanghai, as the field gives them */
  readonly until: string;
  readonly reason: string;
}

type Missing = Partial<Record<keyof Fields, string>>;

/** What is wrong with the fields, worded beside each. */
function missingIn({ unitId, until, reason }: Fields, units: readonly Unit[], now: string): Missing {
  const instant = instantOf(until);
  return {
    ...(units.some(({ id }) => id === unitId) ? {} : { unitId: words.unitMissing }),
    ...(instant === undefined ? { until: words.untilMissing } : {}),
    ...(instant !== undefined && instant <= now ? { until: words.untilPast } : {}),
    ...(reason.trim() === '' ? { reason: words.reasonMissing } : {}),
  };
}

/** Lets one unit log in the closed month until an instant. */
export function ExemptionForm({ workspace, rim, planId, period, units }: ExemptionFormProps) {
  const blank = (): Fields => ({ unitId: '', until: tomorrowEvening(rim.now()), reason: '' });
  const [fields, setFields] = useState(blank);
  const [missing, setMissing] = useState<Missing>({});
  const [done, setDone] = useState('');
  const form = useRef<HTMLFormElement>(null);
  const { attempt, isPending, fault } = useAttempt(workspace, rim, exemptFromLock);
  const change = (part: Partial<Fields>): void => setFields({ ...fields, ...part });
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    setDone('');
    const found = missingIn(fields, units, rim.now());
    setMissing(found);
    const until = instantOf(fields.until);
    const [wrong] = Object.keys(found);
    if (wrong !== undefined || until === undefined) {
      form.current?.querySelector<HTMLElement>(`[name=${wrong}]`)?.focus();
      return;
    }
    const unit = units.find(({ id }) => id === fields.unitId)?.name ?? '';
    attempt({ planId, period, unitId: fields.unitId, until, reason: fields.reason.trim() }, () => {
      setDone(words.exempted(unit, until));
      setFields(blank());
    });
  };
  return (
    <form ref={form} className="lock-form" noValidate onSubmit={submit}>
      <div className="lock-fields">
        <Field label={words.unit} error={missing.unitId}>
          {(control) => (
            <select
              {...control}
              className="select"
              name="unitId"
              value={fields.unitId}
              onChange={(event) => change({ unitId: event.target.value })}
            >
              <option value="">{words.chooseUnit}</option>
              {units.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={words.until} aside={words.untilHint} error={missing.until}>
          {(control) => (
            <input
              {...control}
              className="input"
              type="datetime-local"
              name="until"
              value={fields.until}
              onChange={(event) => change({ until: event.target.value })}
            />
          )}
        </Field>
        <Field label={words.reason} error={missing.reason}>
          {(control) => (
            <input
              {...control}
              className="input"
              name="reason"
              autoComplete="off"
              maxLength={4000}
              value={fields.reason}
              onChange={(event) => change({ reason: event.target.value })}
            />
          )}
        </Field>
      </div>
      {fault && <SaveFault error={fault} />}
      <div className="button-row">
        <button type="submit" className="button" aria-disabled={isPending}>
          {isPending ? words.saving : words.exempt}
        </button>
        <p className="saved" role="status">
          {done}
        </p>
      </div>
    </form>
  );
}
