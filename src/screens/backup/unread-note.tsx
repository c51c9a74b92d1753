import type { UnreadFiles } from '../../domain/backup-state.ts';
import { backupWords as words } from '../../text/backup-words.ts';

/** Which evidence is not in a backup that was made, and what to do; nothing where all of it is. */
export function UnreadNote({ unread }: { readonly unread: UnreadFiles | undefined }) {
  if (unread === undefined) return null;
  return (
    <p className="backup-unread">
      <strong>{words.unreadTitle}</strong> {words.unread(unread.count, unread.names)}
    </p>
  );
}
