import { type Change, type ChangeOf, isKnown } from '../../domain/change.ts';
import { isLater, wallOf } from '../../domain/clock.ts';
import { foldTarget, isTargetChange } from '../../domain/fold.ts';
import type { Period } from '../../domain/period.ts';
import { type EntryInForce, type TargetState, targetInForce } from '../../domain/target-state.ts';
import { instantText } from '../../text/format.ts';
import { shellWords } from '../../text/shell-words.ts';
import { targetWords as words } from '../../text/target-screen-words.ts';
import type { HistoryLine } from '../../ui/history-table.tsx';
import { tell } from './tell-change.ts';
import type { Context, HistoryNames, Told } from './told.ts';

/** A line of the history; `entry` is there while its figure is in force and can be acted on. */
export interface HistoryRow extends HistoryLine {
  readonly entry?: EntryInForce;
}

function rowOf(change: Change, context: Context): HistoryRow {
  const { id, at, author } = change;
  const told: Told = isKnown(change) ? tell(change, context) : { head: words.other, value: change.kind };
  const byDocument = author.document !== undefined;
  const person = [author.unit, author.post, author.name].filter((part) => part !== undefined).join(' ');
  return {
    ...told,
    id,
    who: byDocument ? shellWords.documentAuthor(author.name) : person,
    when: byDocument ? words.byDocument : instantText(wallOf(at)),
    remarks: (told.remarks ?? []).filter((remark) => remark !== undefined),
  };
}

const entriesOf = (changes: readonly Change[]) =>
  changes.filter(isKnown).filter((change) => change.kind === 'entry-logged');

function correctionsOf(changes: readonly Change[]): Set<string> {
  const seen = new Set<Period>();
  const later = entriesOf(changes).filter(({ body: { period } }) => seen.has(period) || !seen.add(period));
  return new Set(later.map(({ id }) => id));
}

/** What was promised stands below what was done about it, whenever the document was loaded. */
const isDefinition = ({ kind }: Change): number => (kind === 'target-defined' ? 1 : 0);

const newestFirst = (changes: readonly Change[]): Change[] =>
  [...changes].sort((a, b) => isDefinition(a) - isDefinition(b) || (isLater(a, b) ? -1 : 1));

const noNames: HistoryNames = { unit: () => undefined, post: () => undefined };

/** The history of a target as lines, newest first; `changes` come oldest first. */
export function historyRows(
  changes: readonly Change[],
  state: TargetState,
  names: HistoryNames = noNames,
): HistoryRow[] {
  const attached = changes.filter(isKnown).filter((change) => change.kind === 'evidence-attached');
  const context: Context = {
    state,
    target: targetInForce(state) ?? state.definition?.target,
    entriesById: new Map(entriesOf(changes).map(({ id, body }) => [id, body])),
    corrections: correctionsOf(changes),
    changes,
    evidenceById: new Map(attached.map(({ id, body }) => [id, body.evidence])),
    names,
  };
  return newestFirst(changes).map((change) => rowOf(change, context));
}

/** The entry that comes into force again when the given one is taken back; undefined when there is none. */
export function entryBefore(
  changes: readonly Change[],
  { targetId }: TargetState,
  { id, period }: EntryInForce,
): EntryInForce | undefined {
  const known = changes.filter(isKnown).filter(isTargetChange);
  const logged = known.find((change) => change.id === id);
  if (logged === undefined) return undefined;
  const { planId } = logged.body;
  const body = { planId, targetId, entryId: id, reason: '' };
  const retraction: ChangeOf<'entry-retracted'> = {
    ...logged,
    id: `${id}:back`,
    kind: 'entry-retracted',
    body,
  };
  // What stands then is the fold's to say: with figures side by side it is not simply the one before.
  return foldTarget(targetId, [...known, retraction]).entriesByPeriod[period];
}
