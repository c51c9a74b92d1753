import { type Change, isKnown } from '../domain/change.ts';
import { isLater, wallOf } from '../domain/clock.ts';
import { type OrganisationState, postTitle, unitName } from '../domain/organisation.ts';
import type { Period } from '../domain/period.ts';
import type { Target } from '../domain/plan.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import { isDefinition } from '../domain/target-before.ts';
import { type Before, whatStoodBefore } from '../domain/what-stood-before.ts';
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

/** The names as they were: of the board that was frozen, and of what was withdrawn before. */
function namesOf({ standings }: Snapshot, { organisation, changes = [] }: SnapshotLog): AuditNames {
  const targets = new Map<string, Target>(
    changes.filter(isDefinition).map(({ body }) => [body.target.id, body.target]),
  );
  for (const { target } of standings) targets.set(target.id, target);
  return {
    target: (id) => targets.get(id),
    unit: (id) => unitName(organisation, id),
    post: (id) => postTitle(organisation, id),
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

/** Of every change what it took the place of; each history is walked once. */
const beforeById = (changes: readonly Change[]): ReadonlyMap<string, Before> =>
  new Map([...byTarget(changes).values()].flatMap((history) => [...whatStoodBefore(history)]));

/** True for what was loaded from a printed document: it stands in the ledger, and nobody did it. */
export const isPrinted = ({ author }: Change): boolean => author.document !== undefined;

/** Does it speak, itself or by the figure it is about, of a month up to the board's, or of none? */
function isUpTo(asOf: Period, { body }: Change, about: Before | undefined): boolean {
  const { period = about?.figure?.body.period } = body as { period?: unknown };
  return typeof period !== 'string' || period <= asOf;
}

/** What people changed of a plan before its board was frozen, of months up to the board's; the latest stamp first. */
export function changeLines(snapshot: Snapshot, log: SnapshotLog): ChangeLine[] {
  const names = namesOf(snapshot, log);
  const changes = log.changes ?? [];
  const before = beforeById(changes);
  return changes
    .filter((change) => !isPrinted(change) && isUpTo(snapshot.asOf, change, before.get(change.id)))
    .sort((a, b) => (isLater(a, b) ? -1 : 1))
    .map((change): ChangeLine => {
      const { figure, altered } = before.get(change.id) ?? {};
      const told = isKnown(change) ? tellAudit(change, figure, names, altered) : tellUnknown(change.kind);
      const { name, unit = '', post = '' } = change.author;
      return { ...told, when: instantText(wallOf(change.at)), unit, post, name };
    });
}
