import { PASSWORD_LENGTH } from '../../domain/backup-fault-code.ts';
import { backupWords as words } from '../../text/backup-words.ts';
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
  if ([...first.normalize('NFKC')].length < PASSWORD_LENGTH) return 'weak';
  return first === again ? undefined : 'differs';
}

interface PasswordFieldsProps {
  readonly typed: TypedPassword;
  readonly canEncrypt: boolean;
  /** what is missing is said once the button was pressed */
  readonly isAsked: boolean;
  readonly onChange: (typed: TypedPassword) => void;
}

/** 用密码加密, on wish; typed twice, because nobody can open it without. */
export function PasswordFields({ typed, canEncrypt, isAsked, onChange }: PasswordFieldsProps) {
  if (!canEncrypt) return <p className="note">{words.noCrypto}</p>;
  const refusal = isAsked ? passwordRefusal(typed) : undefined;
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
      {typed.isWanted && (
        <>
          <Field
            label={words.password}
            hint={words.passwordHint}
            error={refusal === 'weak' ? words.passwordHint : undefined}
          >
            {(control) => (
              <input
                {...control}
                type="password"
                autoComplete="new-password"
                className="input"
                value={typed.first}
                onChange={({ target }) => onChange({ ...typed, first: target.value })}
              />
            )}
          </Field>
          <Field
            label={words.passwordAgain}
            error={refusal === 'differs' ? words.passwordDiffers : undefined}
          >
            {(control) => (
              <input
                {...control}
                type="password"
                autoComplete="new-password"
                className="input"
                value={typed.again}
                onChange={({ target }) => onChange({ ...typed, again: target.value })}
              />
            )}
          </Field>
        </>
      )}
    </div>
  );
}
