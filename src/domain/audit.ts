import { type Change, type ChangeOf, isKnown } from './change.ts';
import type { ChangeKind } from './change-bodies.ts';
import { isLater } from './clock.ts';
import type { Period } from './period.ts';

/** Kinds of changes as people look for them. */
export const auditTopics = {
  figures: ['entry-logged', 'entry-retracted'],
  reviews: ['entry-reviewed'],
  evidence: ['evidence-attached', 'evidence-removed'],
  targets: [
    'plan-adopted',
    'target-defined',
    'target-revised',
    'pace-set',
    'rule-set',
    'target-withdrawn',
    'outcome-noted',
  ],
  organisation: [
    'unit-defined',
    'unit-dissolved',
    'post-defined',
    'post-abolished',
    'post-held',
    'target-assigned',
  ],
  locks: ['period-locked', 'lock-exempted'],
  snapshots: ['snapshot-taken'],
} as const satisfies Record<string, readonly ChangeKind[]>;

export type AuditTopic = keyof typeof auditTopics;

/** What is looked for; an empty part lets all pass. */
export interface AuditFilter {
  readonly topic: AuditTopic | '';
  /** in the author's name, unit or post */
  readonly who: string;
  /** empty: any month */
  readonly period: Period;
  /** in the name of the file that was imported */
  readonly file: string;
  /** in the names of targets, given as their ids; undefined lets all pass */
  readonly targetIds?: readonly string[] | undefined;
  /** leave out what printed documents say */
  readonly peopleOnly: boolean;
}

export const noAuditFilter: AuditFilter = { topic: '', who: '', period: '', file: '', peopleOnly: true };

const contains = (text: string, part: string): boolean => text.toLowerCase().includes(part.toLowerCase());

const fieldOf = (change: Change, field: string): unknown => (change.body as Record<string, unknown>)[field];

function isOnTopic(change: Change, topic: AuditFilter['topic']): boolean {
  const kinds: readonly string[] = topic === '' ? [] : auditTopics[topic];
  return topic === '' || kinds.includes(change.kind);
}

const importedFrom = (change: Change): string =>
  isKnown(change) && change.kind === 'entry-logged' ? (change.body.importedFrom?.file ?? '') : '';

/** Does a change pass every part of the filter? Kinds unknown to this version pass unless a topic is asked for. */
export function passesAudit(change: Change, filter: AuditFilter): boolean {
  const { topic, who, period, file, targetIds, peopleOnly } = filter;
  const { name, unit = '', post = '', document } = change.author;
  const targetId = fieldOf(change, 'targetId');
  return (
    isOnTopic(change, topic) &&
    (!peopleOnly || document === undefined) &&
    contains([unit, post, name].join(' '), who.trim()) &&
    (period === '' || fieldOf(change, 'period') === period) &&
    contains(importedFrom(change), file.trim()) &&
    (targetIds === undefined || (typeof targetId === 'string' && targetIds.includes(targetId)))
  );
}

const isLogged = (change: Change): change is ChangeOf<'entry-logged'> =>
  isKnown(change) && change.kind === 'entry-logged';

/** The entry that a verdict or a retraction speaks of. */
function entryNamedBy(change: Change, history: readonly Change[]): ChangeOf<'entry-logged'> | undefined {
  const entryId = fieldOf(change, 'entryId');
  return history.filter(isLogged).find(({ id }) => id === entryId);
}

/**
 * The figure that a change took the place of or speaks of: of an entry the latest before it of the same month, taken
 * back or not; of a verdict and a retraction the entry itself. Undefined where there is none. `history` is the target's,
 * in any order.
 */
export function figureBefore(
  change: Change,
  history: readonly Change[],
): ChangeOf<'entry-logged'> | undefined {
  if (!isLogged(change)) return entryNamedBy(change, history);
  const { period } = change.body;
  const earlier = history
    .filter(isLogged)
    .filter((other) => other.body.period === period && isLater(change, other));
  return earlier.reduce<ChangeOf<'entry-logged'> | undefined>(
    (latest, other) => (latest === undefined || isLater(other, latest) ? other : latest),
    undefined,
  );
}
