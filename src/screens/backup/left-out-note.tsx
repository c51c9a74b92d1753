import type { LeftOutLines } from '../../domain/backup-state.ts';
import { backupWords as words } from '../../text/backup-words.ts';

/** Which lines of a backup that was made a restore would leave out, and what to do; nothing where it takes all of them. */
export function LeftOutNote({ leftOut }: { readonly leftOut: LeftOutLines | undefined }) {
  if (leftOut === undefined) return null;
  return (
    <p className="backup-unread">
      <strong>{words.leftOutTitle}</strong> {words.leftOut(leftOut)}
    </p>
  );
}
