import type { ChangeBody, Grade, KnownChange, Reading } from './change.ts';
import { isLater, type Stamp } from './clock.ts';
import type { Period } from './period.ts';
import type { Target } from './plan.ts';

/** The entry in force for one target and period; `id` names its change in the log. */
export interface EntryInForce {
  readonly id: string;
  readonly at: Stamp;
  readonly period: Period;
  readonly reading: Reading;
  readonly grade: Grade;
  readonly by: string;
  readonly note?: string;
  readonly sourceId?: string;
}

type Dated<T> = T & { readonly id: string; readonly at: Stamp };

/** Everything that is known of one target, whatever the as-of period: the fold of its changes. */
export interface TargetState {
  readonly targetId: string;
  readonly definition?: Dated<{ planId: string; target: Target; order: number }>;
  readonly revision?: Dated<
    Pick<ChangeBody<'target-revised'>, 'goal' | 'goalStage' | 'reason' | 'documentNumber'>
  >;
  readonly withdrawal?: Dated<{ reason: string }>;
  readonly entriesByPeriod: Readonly<Record<Period, EntryInForce>>;
  /** ids of retracted entries, also of those not seen yet: changes may come in any order */
  readonly retracted: readonly string[];
}

export type TargetChange = Exclude<KnownChange, { kind: 'plan-adopted' } | { kind: 'snapshot-taken' }>;

export const isTargetChange = (change: KnownChange): change is TargetChange =>
  change.kind !== 'plan-adopted' && change.kind !== 'snapshot-taken';

export const emptyTargetState = (targetId: string): TargetState => ({
  targetId,
  entriesByPeriod: {},
  retracted: [],
});

type Draft = { -readonly [K in keyof TargetState]: TargetState[K] } & {
  entriesByPeriod: Record<Period, EntryInForce>;
  retracted: string[];
};

const wins = (change: TargetChange, current: { at: Stamp; id: string } | undefined): boolean =>
  current === undefined || isLater(change, current);

function logEntry(draft: Draft, change: Extract<TargetChange, { kind: 'entry-logged' }>): void {
  if (draft.retracted.includes(change.id)) return;
  const { period, reading, grade, note, sourceId } = change.body;
  if (!wins(change, draft.entriesByPeriod[period])) return;
  draft.entriesByPeriod[period] = {
    id: change.id,
    at: change.at,
    period,
    reading,
    grade,
    by: change.author.name,
    ...(note === undefined ? {} : { note }),
    ...(sourceId === undefined ? {} : { sourceId }),
  };
}

/** Applies one change; returns false when it cannot be told from the state alone and the history is needed. */
function apply(draft: Draft, change: TargetChange): boolean {
  const { id, at } = change;
  switch (change.kind) {
    case 'entry-logged':
      logEntry(draft, change);
      return true;
    case 'entry-retracted': {
      const { entryId } = change.body;
      if (!draft.retracted.includes(entryId)) draft.retracted = [...draft.retracted, entryId].sort();
      return Object.values(draft.entriesByPeriod).every((entry) => entry.id !== entryId);
    }
    case 'target-defined':
      if (wins(change, draft.definition)) draft.definition = { id, at, ...change.body };
      return true;
    case 'target-revised': {
      const { planId: _plan, targetId: _target, ...revision } = change.body;
      if (wins(change, draft.revision)) draft.revision = { id, at, ...revision };
      return true;
    }
    case 'outcome-noted':
      return true;
    case 'target-withdrawn':
      if (wins(change, draft.withdrawal)) draft.withdrawal = { id, at, reason: change.body.reason };
      return true;
  }
}

const draftOf = (state: TargetState): Draft => ({
  ...state,
  entriesByPeriod: { ...state.entriesByPeriod },
  retracted: [...state.retracted],
});

/** The fold of a target's whole history. Order and repetition do not matter (laws 3 and 4). */
export function foldTarget(targetId: string, changes: readonly TargetChange[]): TargetState {
  const draft = draftOf(emptyTargetState(targetId));
  // Retractions first: then no entry that was taken back can ever come into force.
  for (const change of changes) if (change.kind === 'entry-retracted') apply(draft, change);
  for (const change of changes) if (change.kind !== 'entry-retracted') apply(draft, change);
  return draft;
}

/**
 * Advances a kept state by new changes of the same target. Returns undefined when a retraction takes back an
 * entry in force: then `foldTarget` over the whole history gives the answer.
 */
export function advanceTarget(state: TargetState, changes: readonly TargetChange[]): TargetState | undefined {
  const draft = draftOf(state);
  return changes.every((change) => apply(draft, change)) ? draft : undefined;
}

/** In the order of the document; what has no definition yet comes last. */
export const inDocumentOrder = (a: TargetState, b: TargetState): number =>
  (a.definition?.order ?? Infinity) - (b.definition?.order ?? Infinity) || (a.targetId < b.targetId ? -1 : 1);

/** The target with its latest revision applied; the goal of the year's start stays in `definition`. */
export function targetInForce(state: TargetState): Target | undefined {
  if (state.definition === undefined || state.withdrawal !== undefined) return undefined;
  const { goal, goalStage } = state.revision ?? {};
  return {
    ...state.definition.target,
    ...(goal === undefined ? {} : { goal }),
    ...(goalStage === undefined ? {} : { goalStage }),
  };
}

/** The latest entry at or before the as-of period, or undefined when nothing was reported. */
export function entryAsOf(state: TargetState, asOf: Period): EntryInForce | undefined {
  let found: EntryInForce | undefined;
  for (const entry of Object.values(state.entriesByPeriod))
    if (entry.period <= asOf && (found === undefined || entry.period > found.period)) found = entry;
  return found;
}
