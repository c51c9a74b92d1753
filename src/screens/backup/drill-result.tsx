import { useQuery } from '@tanstack/react-query';
import type { Drill } from '../../actions/drill-backup.ts';
import type { DrillMore } from '../../actions/drill-more.ts';
import { emptyOrganisation } from '../../domain/organisation.ts';
import { organisationQuery } from '../../queries/organisation.ts';
import type { Workspace } from '../../queries/workspace.ts';
import { drillWords as words } from '../../text/drill-backup-words.ts';
import { namesFrom, said } from './said.ts';

interface MoreProps {
  readonly workspace: Workspace;
  readonly more: DrillMore;
  readonly isSound: boolean;
}

/** What the file holds beyond this device: the verdict on a sound file, a remark on any other. */
function More({ workspace, more: { changes, snapshots, first, targets }, isSound }: MoreProps) {
  const { data: organisation = emptyOrganisation } = useQuery(organisationQuery(workspace));
  const names = namesFrom(targets, organisation);
  const told = first.map((change) => said(change, names));
  if (!isSound) return <p>{words.holdsMoreToo(changes, snapshots, told)}</p>;
  return (
    <>
      <p>
        <strong>{words.holdsMore(changes, snapshots, told)}</strong>
      </p>
      <p>{words.holdsMoreAdvice}</p>
    </>
  );
}

/** What is here and not in the file; of a file that holds more it is not known which came first. */
function Newer({ drill: { newer, earlier, isWhole, more } }: { readonly drill: Drill }) {
  if (newer === 0) return null;
  if (isWhole && more !== undefined) return <p>{words.newerBeside(newer)}</p>;
  return (
    <>
      <p>{isWhole ? words.newer(newer) : words.notChosen(newer)}</p>
      {earlier > 0 && <p>{words.earlier(earlier)}</p>}
    </>
  );
}

function Differences({ differences }: Pick<Drill, 'differences'>) {
  return (
    <>
      <ul>
        {differences.map(({ what, id }) => (
          <li key={`${what} ${id}`}>{words.differences[what](id)}</li>
        ))}
      </ul>
      <p>{words.differsAdvice}</p>
    </>
  );
}

interface DrillResultProps {
  readonly workspace: Workspace;
  readonly drill: Drill;
  readonly isOfNow: boolean;
}

/** What a drill found: that all is the same, that the file holds more, or what differs; and what was not compared. */
export function DrillResult({ workspace, drill, isOfNow }: DrillResultProps) {
  const { isIdentical, differences, more, changes, states, boards, files, mendable, unread } = drill;
  const { own, ownOther } = drill;
  const isSound = differences.length === 0;
  const identical = isOfNow ? words.identicalNow : words.identical;
  return (
    <div className={isSound ? 'verify-result verify-passed' : 'verify-result'}>
      {(isIdentical || !isSound) && (
        <p>
          <strong>{isIdentical ? identical : words.differs}</strong>
        </p>
      )}
      {more && <More workspace={workspace} more={more} isSound={isSound} />}
      <p>{words.drilled(changes, states, boards, files)}</p>
      {mendable && <p>{words.mendable(mendable.count, mendable.names)}</p>}
      {unread && <p>{words.unread(unread.count, unread.names)}</p>}
      {isSound && own + ownOther > 0 && <p>{words.own(own, ownOther)}</p>}
      <Newer drill={drill} />
      {!isSound && <Differences differences={differences} />}
    </div>
  );
}
