import { figureBefore } from '../domain/audit.ts';
import { type Change, type ChangeOf, isKnown } from '../domain/change.ts';
import { isLater, wallOf } from '../domain/clock.ts';
import { type OrganisationState, unitName } from '../domain/organisation.ts';
import type { Target } from '../domain/plan.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import { alteredBy, isAlteration } from '../domain/target-before.ts';
import { instantText } from '../text/format.ts';
import { type AuditNames, type Told, tellAudit, tellUnknown } from '../text/tell-audit.ts';

/** What stood behind a snapshot when it was frozen. Plain JSON. */
export interface SnapshotLog {
  /** what units and posts were called; of a board of version 1 also who answers */
  readonly organisation: OrganisationState;
  /** of the plan, in any order; absent where this device does not hold them */
  readonly changes?: readonly Change[];
}

/** One change in words, with who made it and when in Asia/Shanghai. */
export interface ChangeLine extends Told {
  readonly when: string;
  readonly unit: string;
  readonly post: string;
  readonly name: string;
}

const isDefinition = (change: Change): change is ChangeOf<'target-defined'> =>
  isKnown(change) && change.kind === 'target-defined';

/** The names as they were: of the board that was frozen, and of what was withdrawn before. */
function namesOf({ standings }: Snapshot, { organisation, changes = [] }: SnapshotLog): AuditNames {
  const targets = new Map<string, Target>(
    changes.filter(isDefinition).map(({ body }) => [body.target.id, body.target]),
  );
  for (const { target } of standings) targets.set(target.id, target);
  return {
    target: (id) => targets.get(id),
    unit: (id) => unitName(organisation, id),
    post: (id) => organisation.postsById[id]?.definition?.title,
  };
}

const targetIdOf = ({ body }: Change): string => {
  const { targetId, target } = body as { targetId?: unknown; target?: { id?: unknown } };
  const id = targetId ?? target?.id;
  return typeof id === 'string' ? id : '';
};

function byTarget(changes: readonly Change[]): Map<string, Change[]> {
  const histories = new Map<string, Change[]>();
  for (const change of changes) {
    const id = targetIdOf(change);
    const history = histories.get(id);
    if (history === undefined) histories.set(id, [change]);
    else history.push(change);
  }
  return histories;
}

/** True for what was loaded from a printed document: it stands in the ledger, and nobody did it. */
export const isPrinted = ({ author }: Change): boolean => author.document !== undefined;

/** What people changed of a plan before its board was frozen, the latest stamp first. */
export function changeLines(snapshot: Snapshot, log: SnapshotLog): ChangeLine[] {
  const names = namesOf(snapshot, log);
  const changes = log.changes ?? [];
  const histories = byTarget(changes);
  return changes
    .filter((change) => !isPrinted(change))
    .sort((a, b) => (isLater(a, b) ? -1 : 1))
    .map((change): ChangeLine => {
      const history = histories.get(targetIdOf(change)) ?? [];
      const altered = isAlteration(change) ? alteredBy(change, history) : undefined;
      const told = isKnown(change)
        ? tellAudit(change, figureBefore(change, history), names, altered)
        : tellUnknown(change.kind);
      const { name, unit = '', post = '' } = change.author;
      return { ...told, when: instantText(wallOf(change.at)), unit, post, name };
    });
}
