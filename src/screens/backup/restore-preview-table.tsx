import type { RefusedLine, RestorePreview } from '../../actions/preview-restore.ts';
import type { BackupHeader } from '../../domain/backup-header.ts';
import { backupWords as words } from '../../text/backup-words.ts';
import { instantText } from '../../text/format.ts';
import { shellWords } from '../../text/shell-words.ts';
import { Fact } from '../../ui/fact.tsx';

function Refused({ lines }: { readonly lines: readonly RefusedLine[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="table-frame" aria-label={words.refusedCaption} tabIndex={0}>
      <table className="table">
        <caption>{words.refusedCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.refusedLine}</th>
            <th scope="col">{words.refusedId}</th>
            <th scope="col">{words.refusedWhy}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ place, id, reason, path }) => (
            <tr key={place}>
              <th scope="row">{place}</th>
              <td>{id || shellWords.none}</td>
              <td>{words.refusals[reason](path)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface RestorePreviewTableProps {
  readonly fileName: string;
  readonly header: BackupHeader;
  readonly preview: RestorePreview;
}

/** What a restore would add, what is here already, and what cannot be added and why. */
export function RestorePreviewTable({ fileName, header, preview }: RestorePreviewTableProps) {
  const { fresh, held, unknown, refused, refusedLines, freshFiles, heldFiles, settings, drafts } = preview;
  return (
    <>
      <h3 className="verify-title">{words.previewTitle}</h3>
      <dl className="backup-facts">
        <Fact term={words.file}>{fileName}</Fact>
        <Fact term={words.madeAt}>{instantText(header.madeAt)}</Fact>
        <Fact term={words.scope}>{header.scope.kind === 'all' ? words.scopeAll : words.scopeChosen}</Fact>
        <Fact term={words.fresh}>{words.changes(fresh)}</Fact>
        <Fact term={words.held}>{words.changes(held)}</Fact>
        {unknown > 0 && <Fact term={words.unknown}>{words.changes(unknown)}</Fact>}
        <Fact term={words.refused}>{words.changes(refused)}</Fact>
        <Fact term={words.files}>{words.filesOf(freshFiles, heldFiles)}</Fact>
        <Fact term={words.own}>{words.ownOf(drafts, settings)}</Fact>
      </dl>
      {refusedLines.length > 0 && <Refused lines={refusedLines} />}
    </>
  );
}
