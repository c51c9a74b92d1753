import { useQuery } from '@tanstack/react-query';
import type { RestorePreview } from '../../actions/preview-restore.ts';
import type { RefusedLine } from '../../actions/sift-changes.ts';
import { emptyOrganisation } from '../../domain/organisation.ts';
import { organisationQuery } from '../../queries/organisation.ts';
import type { Workspace } from '../../queries/workspace.ts';
import { restoreWords as words } from '../../text/restore-words.ts';
import type { AuditNames } from '../../text/tell-audit.ts';
import { namesFrom, said } from './said.ts';

function What({ line: { id, rivals }, names }: { readonly line: RefusedLine; readonly names: AuditNames }) {
  if (rivals === undefined) return words.changeId(id);
  return (
    <>
      <p>{words.ofFile(said(rivals.theirs, names))}</p>
      <p>{words.ofHere(said(rivals.own, names))}</p>
    </>
  );
}

interface RefusedLinesProps {
  readonly workspace: Workspace;
  readonly preview: RestorePreview;
}

/** What cannot be added, line by line: of another content what the file says and what is here. */
export function RefusedLines({ workspace, preview }: RefusedLinesProps) {
  const { data: organisation = emptyOrganisation } = useQuery(organisationQuery(workspace));
  const { refused, refusedLines, targets } = preview;
  const names = namesFrom(targets, organisation);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="table-frame" aria-label={words.refusedCaption} tabIndex={0}>
      <table className="table">
        <caption>{words.refusedCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.refusedLine}</th>
            <th scope="col">{words.refusedWhat}</th>
            <th scope="col">{words.refusedWhy}</th>
          </tr>
        </thead>
        <tbody>
          {refusedLines.map((line) => (
            <tr key={line.place}>
              <th scope="row">{line.place}</th>
              <td>
                <What line={line} names={names} />
              </td>
              <td>{words.refusals[line.reason](line.path)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {refused > refusedLines.length && <p>{words.refusedMore(refusedLines.length)}</p>}
    </section>
  );
}
