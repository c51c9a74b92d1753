import type { ChangeOf, KnownChange } from './change.ts';
import { isLater, type Stamp } from './clock.ts';
import { type EntryLogged, foldEntries, isAccepted, keptEntry, replaces } from './entries-fold.ts';
import type { Period } from './period.ts';
import {
  type AttachedEvidence,
  type EntryInForce,
  emptyTargetState,
  type Review,
  type TargetState,
} from './target-state.ts';

const TARGET_KINDS = [
  'target-defined',
  'target-revised',
  'target-withdrawn',
  'pace-set',
  'target-assigned',
  'entry-logged',
  'entry-retracted',
  'entry-reviewed',
  'evidence-attached',
  'evidence-removed',
  'outcome-noted',
] as const;

export type TargetChange = ChangeOf<(typeof TARGET_KINDS)[number]>;

const TARGET_KIND_NAMES: ReadonlySet<string> = new Set(TARGET_KINDS);

export const isTargetChange = (change: KnownChange): change is TargetChange =>
  TARGET_KIND_NAMES.has(change.kind);

type Draft = { -readonly [K in keyof TargetState]: TargetState[K] } & {
  entriesByPeriod: Record<Period, EntryInForce>;
  besideByPeriod: Record<Period, readonly EntryInForce[]>;
  acceptedByPeriod: Record<Period, EntryInForce>;
  evidenceById: Record<string, AttachedEvidence>;
};

const wins = (change: TargetChange, current: { at: Stamp; id: string } | undefined): boolean =>
  current === undefined || isLater(change, current);

const withId = (ids: readonly string[], id: string): readonly string[] =>
  ids.includes(id) ? ids : [...ids, id].sort();

const reviewOf = ({ id, at, author, body }: ChangeOf<'entry-reviewed'>): Review => ({
  id,
  at,
  verdict: body.verdict,
  by: author.name,
  ...(body.note === undefined ? {} : { note: body.note }),
});

/** The usual save: the first of its period, or one whose author saw the only one that stood there. */
function logEntry(draft: Draft, change: EntryLogged): boolean {
  const { period } = change.body;
  if (Object.hasOwn(draft.reviewsAhead, change.id)) return false;
  const isContested = draft.besideByPeriod[period] !== undefined;
  // What was taken back is not there, but what it replaced on the way to a later one may stay replaced.
  if (draft.retracted.includes(change.id)) return !isContested;
  const current = draft.entriesByPeriod[period];
  if (current?.id === change.id) return true;
  if (current !== undefined) {
    if (isContested || !isLater(change, current) || !replaces(change, current)) return false;
    if (isAccepted(current)) draft.acceptedByPeriod[period] = current;
  }
  const entry = keptEntry(change);
  draft.entriesByPeriod[period] = entry;
  if (isAccepted(entry)) delete draft.acceptedByPeriod[period];
  return true;
}

function retractEntry(draft: Draft, { body: { entryId } }: ChangeOf<'entry-retracted'>): boolean {
  if (draft.retracted.includes(entryId)) return true;
  draft.retracted = withId(draft.retracted, entryId);
  const { entriesByPeriod, besideByPeriod, acceptedByPeriod } = draft;
  return [entriesByPeriod, acceptedByPeriod, besideByPeriod]
    .flatMap((byPeriod) => Object.values(byPeriod).flat())
    .every(({ id }) => id !== entryId);
}

/**
 * The verdict on an entry in force. A verdict on any other, or one that brings another entry into force or into the
 * accepted figures, needs the history.
 */
function reviewEntry(draft: Draft, change: ChangeOf<'entry-reviewed'>): boolean {
  const review = reviewOf(change);
  const entry = Object.values(draft.entriesByPeriod).find(({ id }) => id === change.body.entryId);
  if (entry === undefined) return false;
  if (!wins(change, entry.review)) return true;
  if (entry.review !== undefined && entry.review.verdict !== review.verdict) return false;
  const isContested = draft.besideByPeriod[entry.period] !== undefined;
  if (review.verdict === 'returned' && (isContested || isAccepted(entry))) return false;
  draft.entriesByPeriod[entry.period] = { ...entry, review };
  if (review.verdict === 'accepted') delete draft.acceptedByPeriod[entry.period];
  return true;
}

function attachEvidence(draft: Draft, { id, at, author, body }: ChangeOf<'evidence-attached'>): void {
  if (draft.removedEvidence.includes(id)) return;
  const { period, evidence } = body;
  // Not by assignment: an id may be any text, also `__proto__`.
  draft.evidenceById = { ...draft.evidenceById, [id]: { id, at, by: author.name, period, evidence } };
}

function removeEvidence(draft: Draft, { body: { evidenceId } }: ChangeOf<'evidence-removed'>): void {
  draft.removedEvidence = withId(draft.removedEvidence, evidenceId);
  delete draft.evidenceById[evidenceId];
}

type AboutTarget = Extract<TargetChange, { kind: `target-${string}` | 'pace-set' }>;

/** What the target is and who answers for it: the latest change wins. */
function define(draft: Draft, change: AboutTarget): void {
  const { id, at } = change;
  switch (change.kind) {
    case 'target-defined':
      if (wins(change, draft.definition)) draft.definition = { id, at, ...change.body };
      return;
    case 'target-revised': {
      const { planId: _plan, targetId: _target, ...revision } = change.body;
      if (wins(change, draft.revision)) draft.revision = { id, at, ...revision };
      return;
    }
    case 'pace-set': {
      const { planId: _plan, targetId: _target, ...set } = change.body;
      if (wins(change, draft.pace)) draft.pace = { id, at, ...set, by: change.author.name };
      return;
    }
    case 'target-assigned': {
      const { planId: _plan, targetId: _target, ...assignment } = change.body;
      if (wins(change, draft.assignment)) draft.assignment = { id, at, ...assignment };
      return;
    }
    case 'target-withdrawn':
      if (wins(change, draft.withdrawal)) draft.withdrawal = { id, at, reason: change.body.reason };
  }
}

/** Applies one change; returns false when it cannot be told from the state alone and the history is needed. */
function apply(draft: Draft, change: TargetChange): boolean {
  switch (change.kind) {
    case 'entry-logged':
      return logEntry(draft, change);
    case 'entry-retracted':
      return retractEntry(draft, change);
    case 'entry-reviewed':
      return reviewEntry(draft, change);
    case 'evidence-attached':
      attachEvidence(draft, change);
      return true;
    case 'evidence-removed':
      removeEvidence(draft, change);
      return true;
    case 'outcome-noted':
      return true;
    default:
      define(draft, change);
      return true;
  }
}

const draftOf = (state: TargetState): Draft => ({
  ...state,
  entriesByPeriod: { ...state.entriesByPeriod },
  besideByPeriod: { ...state.besideByPeriod },
  acceptedByPeriod: { ...state.acceptedByPeriod },
  evidenceById: { ...state.evidenceById },
});

const ENTRY_KINDS: ReadonlySet<string> = new Set(['entry-logged', 'entry-retracted', 'entry-reviewed']);

/** Of each entry the latest verdict. */
function reviewsIn(changes: readonly TargetChange[]): Map<string, Review> {
  const reviews = new Map<string, Review>();
  for (const change of changes)
    if (change.kind === 'entry-reviewed' && wins(change, reviews.get(change.body.entryId)))
      reviews.set(change.body.entryId, reviewOf(change));
  return reviews;
}

/** The fold of a target's whole history. Order and repetition do not matter (laws 3 and 4). */
export function foldTarget(targetId: string, changes: readonly TargetChange[]): TargetState {
  const draft = draftOf(emptyTargetState(targetId));
  for (const change of changes) if (!ENTRY_KINDS.has(change.kind)) apply(draft, change);
  const once = [...new Map(changes.map((change) => [change.id, change])).values()];
  const retracted = once.flatMap((change) =>
    change.kind === 'entry-retracted' ? [change.body.entryId] : [],
  );
  draft.retracted = [...new Set(retracted)].sort();
  const entries = once.filter((change) => change.kind === 'entry-logged');
  return { ...draft, ...foldEntries(entries, new Set(draft.retracted), reviewsIn(once)) };
}

/**
 * Advances a kept state by new changes of the same target. Returns undefined when the state alone does not say what
 * follows, e.g. when an entry in force is taken back: then `foldTarget` over the whole history gives the answer.
 */
export function advanceTarget(state: TargetState, changes: readonly TargetChange[]): TargetState | undefined {
  const draft = draftOf(state);
  return changes.every((change) => apply(draft, change)) ? draft : undefined;
}
