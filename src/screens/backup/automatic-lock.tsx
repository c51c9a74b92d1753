import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { setAutomaticPassword } from '../../actions/automatic-backup.ts';
import { backupStateQuery } from '../../queries/backup.ts';
import { automaticWords as words } from '../../text/automatic-backup-words.ts';
import { BackupFaultText } from './backup-fault-text.tsx';
import { type Desk, keepingOf } from './desk.ts';
import { NewPassword, noPassword, passwordRefusal } from './password-fields.tsx';
import { useLongWork } from './use-long-work.ts';

interface LockFormProps {
  readonly onKeep: (password: string) => void;
  readonly onCancel: () => void;
}

/** A new password and the consent that its key is kept, after it was said what that means. */
function LockForm({ onKeep, onCancel }: LockFormProps) {
  const [typed, setTyped] = useState(noPassword);
  const [hasConsented, setConsented] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const keep = (event: FormEvent): void => {
    event.preventDefault();
    setAsked(true);
    if (hasConsented && passwordRefusal({ ...typed, isWanted: true }) === undefined) onKeep(typed.first);
  };
  return (
    <form className="backup-password" onSubmit={keep}>
      <p className="field-hint">{words.lockMeaning}</p>
      <NewPassword typed={typed} isAsked={isAsked} onChange={setTyped} />
      <label className="check">
        <input
          type="checkbox"
          checked={hasConsented}
          onChange={({ target }) => setConsented(target.checked)}
        />
        {words.lockConsent}
      </label>
      {isAsked && !hasConsented && (
        <p className="field-error" role="alert">
          {words.lockConsentMissing}
        </p>
      )}
      <p className="button-row">
        <button type="submit" className="button button-primary">
          {words.lockKeep}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          {words.lockCancel}
        </button>
      </p>
    </form>
  );
}

/** Whether automatic backups are closed with a password, and the ways to change that. */
export function AutomaticLock(desk: Desk) {
  const { workspace } = desk;
  const client = useQueryClient();
  const { data: state } = useQuery(backupStateQuery(workspace));
  const [isOpen, setOpen] = useState(false);
  const { mutate, isPending, error } = useLongWork(async (password: string | undefined) => {
    try {
      await setAutomaticPassword(await keepingOf(desk), password);
      setOpen(false);
    } finally {
      void client.invalidateQueries({ queryKey: [workspace.id, 'backup'] });
    }
  });
  if (state === undefined) return null;
  const { isEncrypted } = state;
  return (
    <div className="backup-lock">
      <p role="status">{isEncrypted ? words.locked : words.notLocked}</p>
      {isOpen ? (
        <LockForm onKeep={mutate} onCancel={() => setOpen(false)} />
      ) : (
        <p className="button-row">
          <button type="button" className="button" onClick={() => setOpen(true)}>
            {isEncrypted ? words.lockOther : words.lockSet}
          </button>
          {isEncrypted && (
            <button
              type="button"
              className="button"
              aria-disabled={isPending}
              onClick={() => mutate(undefined)}
            >
              {words.lockNone}
            </button>
          )}
        </p>
      )}
      {error && <BackupFaultText error={error} />}
    </div>
  );
}
