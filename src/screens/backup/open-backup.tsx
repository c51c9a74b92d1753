import { type FormEvent, useState } from 'react';
import { makeBackupWords } from '../../text/make-backup-words.ts';
import { restoreWords as words } from '../../text/restore-words.ts';
import { Field } from '../../ui/field.tsx';

/** Asks for the password of an encrypted file. */
export function OpenBackup({ onOpen }: { readonly onOpen: (password: string) => void }) {
  const [password, setPassword] = useState('');
  const open = (event: FormEvent): void => {
    event.preventDefault();
    onOpen(password);
  };
  return (
    <form className="backup-password" onSubmit={open}>
      <p>{words.encrypted}</p>
      <Field label={makeBackupWords.password}>
        {(control) => (
          <input
            {...control}
            type="password"
            autoComplete="off"
            className="input"
            value={password}
            onChange={({ target }) => setPassword(target.value)}
          />
        )}
      </Field>
      <p className="button-row">
        <button type="submit" className="button button-primary">
          {words.unlock}
        </button>
      </p>
    </form>
  );
}
