import { useQuery } from '@tanstack/react-query';
import type { RestorePreview } from '../../actions/preview-restore.ts';
import type { RefusedLine } from '../../actions/sift-changes.ts';
import { type Change, isKnown } from '../../domain/change.ts';
import { wallOf } from '../../domain/clock.ts';
import { emptyOrganisation, type OrganisationState, unitName } from '../../domain/organisation.ts';
import type { Target } from '../../domain/plan.ts';
import { organisationQuery } from '../../queries/organisation.ts';
import type { Workspace } from '../../queries/workspace.ts';
import { instantText } from '../../text/format.ts';
import { restoreWords as words } from '../../text/restore-words.ts';
import { type AuditNames, tellAudit, tellUnknown } from '../../text/tell-audit.ts';

function namesFrom(targets: readonly Target[], organisation: OrganisationState): AuditNames {
  const targetById = new Map(targets.map((target) => [target.id, target]));
  return {
    target: (id) => targetById.get(id),
    unit: (id) => unitName(organisation, id),
    post: (id) => organisation.postsById[id]?.definition?.title,
  };
}

/** What a change says and who said it when. */
function said(change: Change, names: AuditNames): string {
  const { what, subject, after } = isKnown(change)
    ? tellAudit(change, undefined, names)
    : tellUnknown(change.kind);
  const text = [what, subject, after].filter((part) => part !== '').join(' ');
  return text + words.by(change.author.name, instantText(wallOf(change.at)));
}

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
