import { missingCharacters } from '../../domain/backup-password.ts';
import { makeBackupWords as words } from '../../text/make-backup-words.ts';
import { Field } from '../../ui/field.tsx';

export interface TypedPassword {
  readonly isWanted: boolean;
  readonly first: string;
  readonly again: string;
}

export const noPassword: TypedPassword = { isWanted: false, first: '', again: '' };

/** What is wrong with what was typed; undefined when nothing is, also when no password is wanted. */
export function passwordRefusal({ isWanted, first, again }: TypedPassword): 'weak' | 'differs' | undefined {
  if (!isWanted) return undefined;
  if (missingCharacters(first) > 0) return 'weak';
  return first === again ? undefined : 'differs';
}

interface TypedProps {
  readonly typed: TypedPassword;
  /** what is missing is said once the button was pressed */
  readonly isAsked: boolean;
  readonly onChange: (typed: TypedPassword) => void;
}

interface PasswordProps {
  readonly label: string;
  readonly hint?: string;
  readonly error: string | undefined;
  readonly value: string;
  readonly onType: (value: string) => void;
}

function Password({ value, onType, ...field }: PasswordProps) {
  return (
    <Field {...field}>
      {(control) => (
        <input
          {...control}
          type="password"
          autoComplete="new-password"
          className="input"
          value={value}
          onChange={({ target }) => onType(target.value)}
        />
      )}
    </Field>
  );
}

/** A new password, typed twice, because nobody can open a file without. */
export function NewPassword({ typed, isAsked, onChange }: TypedProps) {
  const refusal = isAsked ? passwordRefusal({ ...typed, isWanted: true }) : undefined;
  return (
    <>
      <Password
        label={words.password}
        hint={words.passwordHint}
        error={refusal === 'weak' ? words.passwordShort(missingCharacters(typed.first)) : undefined}
        value={typed.first}
        onType={(first) => onChange({ ...typed, first })}
      />
      <Password
        label={words.passwordAgain}
        error={refusal === 'differs' ? words.passwordDiffers : undefined}
        value={typed.again}
        onType={(again) => onChange({ ...typed, again })}
      />
    </>
  );
}

/** 用密码加密, on wish. */
export function PasswordFields({ canEncrypt, ...props }: TypedProps & { readonly canEncrypt: boolean }) {
  const { typed, onChange } = props;
  if (!canEncrypt) return <p className="note">{words.noCrypto}</p>;
  return (
    <div className="backup-password">
      <label className="check">
        <input
          type="checkbox"
          checked={typed.isWanted}
          onChange={({ target }) => onChange({ ...noPassword, isWanted: target.checked })}
        />
        {words.encrypt}
      </label>
      <p className="field-hint">{typed.isWanted ? words.encryptHint : words.plainHint}</p>
      {typed.isWanted && <NewPassword {...props} />}
    </div>
  );
}
