import { Link } from 'wouter';
import type { Author } from '../../domain/change.ts';
import { authorLine } from '../../text/identity-words.ts';
import { restoreWords as words } from '../../text/restore-words.ts';
import { unitsAddress } from '../../ui/addresses.ts';

interface IdentityNoteProps {
  /** undefined: who sits here does not change, and nothing is shown */
  readonly identity: Author | undefined;
  /** the name of a device where nobody was chosen */
  readonly anonymous: string;
  readonly isDone: boolean;
}

/** Who one signs as through a restore, before it and after it, and where to change that. It hinders nobody. */
export function IdentityNote({ identity, anonymous, isDone }: IdentityNoteProps) {
  if (identity === undefined) return null;
  const who = authorLine({ ...identity, name: identity.name || anonymous });
  return (
    <p className="notice">
      {isDone ? words.identityIs(who) : words.identityWill(who)}{' '}
      <Link href={unitsAddress}>{isDone ? words.identityChange : words.identityChoose}</Link>
    </p>
  );
}
