import type { RestorePreview } from '../../actions/preview-restore.ts';
import type { Workspace } from '../../queries/workspace.ts';
import { backupWords } from '../../text/backup-words.ts';
import { instantText } from '../../text/format.ts';
import { restoreWords as words } from '../../text/restore-words.ts';
import { Fact } from '../../ui/fact.tsx';
import { FreshChanges } from './fresh-changes.tsx';
import { RefusedLines } from './refused-lines.tsx';
import type { ChosenBackup } from './use-restore.ts';

interface RestorePreviewTableProps {
  readonly workspace: Workspace;
  readonly chosen: ChosenBackup;
  readonly preview: RestorePreview;
  /** the restore is done: what it would do is what it was said to do before */
  readonly isOver: boolean;
}

/** What a restore would add, what is here already, and what cannot be added and why. */
export function RestorePreviewTable({ workspace, chosen, preview, isOver }: RestorePreviewTableProps) {
  const { fresh, freshSnapshots, held, unknown, refused, refusedLines } = preview;
  const { freshFiles, rottenFiles, heldFiles, settings, drafts } = preview;
  const { madeAt, scope } = chosen.backup.header;
  const { changes } = backupWords;
  return (
    <>
      <h3 className="verify-title">{isOver ? words.previewTitleBefore : words.previewTitle}</h3>
      <dl className="backup-facts">
        <Fact term={words.file}>{chosen.file.name}</Fact>
        <Fact term={words.madeAt}>{instantText(madeAt)}</Fact>
        <Fact term={words.scope}>{scope.kind === 'all' ? words.scopeAll : words.scopeChosen}</Fact>
        <Fact term={words.fresh}>{words.freshOf(fresh, freshSnapshots)}</Fact>
        <Fact term={words.held}>{changes(held)}</Fact>
        {unknown > 0 && <Fact term={words.unknown}>{changes(unknown)}</Fact>}
        <Fact term={words.refused}>{changes(refused)}</Fact>
        <Fact term={words.files}>{words.filesOf(freshFiles, rottenFiles, heldFiles)}</Fact>
        <Fact term={words.own}>{words.ownOf(drafts, settings)}</Fact>
      </dl>
      {fresh > 0 && <FreshChanges workspace={workspace} preview={preview} />}
      {refusedLines.length > 0 && <RefusedLines workspace={workspace} preview={preview} />}
    </>
  );
}
