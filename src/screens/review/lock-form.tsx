import { type SubmitEvent, useRef, useState } from 'react';
import { lockPeriod } from '../../actions/lock-period.ts';
import { wallOf } from '../../domain/clock.ts';
import type { Lock } from '../../domain/locks.ts';
import type { Period } from '../../domain/period.ts';
import { type InWorkspace, type Save, useSaving } from '../../parts/use-saving.ts';
import { stillOpenText, lockWords as words } from '../../text/lock-words.ts';
import { Field } from '../../ui/field.tsx';
import { SaveFault } from '../../ui/save-fault.tsx';
import type { OpenOfMonth } from './open-of-month.ts';

interface LockFormProps extends InWorkspace {
  readonly planId: string;
  readonly period: Period;
  /** the latest lock or unlock of the month */
  readonly lock: Lock | undefined;
  readonly open: OpenOfMonth;
}

const lockOnce: Save<Parameters<typeof lockPeriod>[3]> = (store, rim, lock, newId) =>
  lockPeriod(store, rim, newId(), lock);

/** Closes the month of the page with a reason, or opens it again. */
export function LockForm({ workspace, rim, planId, period, lock, open }: LockFormProps) {
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const [done, setDone] = useState<boolean>();
  const form = useRef<HTMLFormElement>(null);
  const { save, isSaving, fault } = useSaving({ workspace, rim }, lockOnce);
  const isLocked = lock?.locked === true;
  const stillOpen = stillOpenText(open);
  const isMissing = reason.trim() === '';
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    setAsked(true);
    setDone(undefined);
    if (isMissing) {
      form.current?.querySelector('input')?.focus();
      return;
    }
    save({ planId, period, locked: !isLocked, reason: reason.trim() }, () => {
      setDone(!isLocked);
      setReason('');
      setAsked(false);
    });
  };
  return (
    <form ref={form} className="lock-form" noValidate onSubmit={submit}>
      <p>
        <strong>{isLocked ? words.locked(period) : words.open(period)}</strong>
        {lock && isLocked && <> {words.by(lock.by, wallOf(lock.at), lock.reason)}</>}
      </p>
      {!isLocked && stillOpen !== '' && <p className="notice">{stillOpen}</p>}
      <Field label={words.reason} error={asked && isMissing ? words.reasonMissing : undefined}>
        {(control) => (
          <input
            {...control}
            className="input"
            autoComplete="off"
            maxLength={4000}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        )}
      </Field>
      {fault && <SaveFault error={fault} />}
      <div className="button-row">
        <button type="submit" className="button" aria-disabled={isSaving}>
          {isSaving ? words.saving : (isLocked ? words.unlock : words.lock)(period)}
        </button>
        <p className="saved" role="status">
          {done !== undefined && (done ? words.lockedNow : words.unlockedNow)(period)}
        </p>
      </div>
    </form>
  );
}
