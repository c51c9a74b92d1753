import type { ChangeBody, Evidence, Grade, Outlook, Reading, Verdict } from './change-bodies.ts';
import { isLater, type Stamp } from './clock.ts';
import { compare } from './decimal.ts';
import type { Period } from './period.ts';
import type { Pace, Target } from './plan.ts';
import { movedCurve, paceOfPlan } from './stage-curve.ts';

export type Dated<T> = T & { readonly id: string; readonly at: Stamp };

/** 审核: the latest verdict on one entry. */
export type Review = Dated<{ readonly verdict: Verdict; readonly note?: string; readonly by: string }>;

/** One entry as the fold keeps it; `id` names its change in the log. */
export interface EntryInForce {
  readonly id: string;
  readonly at: Stamp;
  readonly period: Period;
  readonly reading: Reading;
  readonly grade: Grade;
  /** the author's name, unit and post as they were then */
  readonly by: string;
  readonly unit?: string;
  readonly post?: string;
  readonly note?: string;
  readonly problems?: string;
  readonly nextSteps?: string;
  readonly needs?: string;
  readonly outlook?: Outlook;
  readonly confirmed?: readonly string[];
  readonly sourceId?: string;
  readonly review?: Review;
}

export interface AttachedEvidence {
  readonly id: string;
  readonly at: Stamp;
  readonly by: string;
  readonly period: Period;
  readonly evidence: Evidence;
}

export type Assignment = Dated<Omit<ChangeBody<'target-assigned'>, 'planId' | 'targetId'>>;

type EntriesByPeriod = Readonly<Record<Period, EntryInForce>>;

/** Everything that is known of one target, whatever the as-of period: the fold of its changes. Plain JSON. */
export interface TargetState {
  readonly targetId: string;
  readonly definition?: Dated<{ planId: string; target: Target; order: number }>;
  readonly revision?: Dated<
    Pick<ChangeBody<'target-revised'>, 'goal' | 'goalStage' | 'reason' | 'documentNumber'>
  >;
  /** the way of progress chosen instead of the plan's own */
  readonly pace?: Dated<Omit<ChangeBody<'pace-set'>, 'planId' | 'targetId'> & { readonly by: string }>;
  readonly withdrawal?: Dated<{ reason: string }>;
  readonly assignment?: Assignment;
  /** the latest entry of each period that was not taken back; beside others a returned one stands back */
  readonly entriesByPeriod: EntriesByPeriod;
  /** entries that nobody replaced knowingly, latest first; they stand beside the one in force until someone decides */
  readonly besideByPeriod: Readonly<Record<Period, readonly EntryInForce[]>>;
  /** the latest accepted entry of a period, where the one in force is not accepted */
  readonly acceptedByPeriod: EntriesByPeriod;
  readonly evidenceById: Readonly<Record<string, AttachedEvidence>>;
  /** ids taken back, also of those not seen yet: changes may come in any order */
  readonly retracted: readonly string[];
  readonly removedEvidence: readonly string[];
  /** reviews of entries not seen yet */
  readonly reviewsAhead: Readonly<Record<string, Review>>;
}

export const emptyTargetState = (targetId: string): TargetState => ({
  targetId,
  entriesByPeriod: {},
  besideByPeriod: {},
  acceptedByPeriod: {},
  evidenceById: {},
  retracted: [],
  removedEvidence: [],
  reviewsAhead: {},
});

/** In the order of the document; what has no definition yet comes last. */
export const inDocumentOrder = (a: TargetState, b: TargetState): number =>
  (a.definition?.order ?? Infinity) - (b.definition?.order ?? Infinity) || (a.targetId < b.targetId ? -1 : 1);

/** The pace that was set, as it reads under the goal in force. One that does not say its goal was set for the goal then. */
function paceInForce(state: TargetState, target: Target): Pace {
  const { pace: set, revision, definition } = state;
  if (set === undefined) return paceOfPlan(state) ?? target.pace;
  const isRevisedSince = revision !== undefined && isLater(revision, set);
  const then = isRevisedSince ? definition?.target.goalStage : target.goalStage;
  return movedCurve(set.pace, set.goalStage ?? then, target);
}

/** The target with its latest revision and pace applied; those of the year's start stay in `definition`. */
export function targetInForce(state: TargetState): Target | undefined {
  if (state.definition === undefined || state.withdrawal !== undefined) return undefined;
  const { goal, goalStage } = state.revision ?? {};
  const target = {
    ...state.definition.target,
    ...(goal === undefined ? {} : { goal }),
    ...(goalStage === undefined ? {} : { goalStage }),
  };
  return { ...target, pace: paceInForce(state, target) };
}

/** The latest entry at or before the as-of period, or undefined when nothing was reported. */
export function entryAsOf(
  { entriesByPeriod }: Pick<TargetState, 'entriesByPeriod'>,
  asOf: Period,
): EntryInForce | undefined {
  let found: EntryInForce | undefined;
  for (const entry of Object.values(entriesByPeriod))
    if (entry.period <= asOf && (found === undefined || entry.period > found.period)) found = entry;
  return found;
}

/** The same figure however it was written: 12 and 12.0 are one. */
export function isSameReading(a: Reading, b: Reading): boolean {
  if (a.kind === 'value' && b.kind === 'value')
    return compare(a.value, b.value) === 0 && (a.bound ?? '=') === (b.bound ?? '=');
  if (a.kind === 'stage' && b.kind === 'stage') return a.stage === b.stage;
  return a.kind === b.kind;
}

/** Different figures for one item and month, the one in force left out: of two people who did not know of each other. */
export function rivalsOf(state: TargetState, period: Period): EntryInForce[] {
  const inForce = state.entriesByPeriod[period];
  if (inForce === undefined) return [];
  return (state.besideByPeriod[period] ?? []).filter(
    ({ reading, review }) => !isSameReading(reading, inForce.reading) && review?.verdict !== 'returned',
  );
}

/** Ids of all entries of a period that a new one replaces when its author sees the state as it is. */
export const replacedBy = (state: TargetState, period: Period): string[] => {
  const inForce = state.entriesByPeriod[period];
  const entries = inForce === undefined ? [] : [inForce, ...(state.besideByPeriod[period] ?? [])];
  return entries.map(({ id }) => id);
};

/**
 * True when something proves, by the as-of period, what an entry says: evidence of its month or around it, but not what
 * was attached while another stage was reported, which proves that one.
 */
export function isEvidenced(
  { entriesByPeriod, evidenceById }: TargetState,
  { period, reading }: Pick<EntryInForce, 'period' | 'reading'>,
  asOf: Period = period,
): boolean {
  const others = Object.values(entriesByPeriod).filter(
    (entry) => entry.period < period && !isSameReading(entry.reading, reading),
  );
  const before = others.reduce((latest, entry) => (entry.period > latest ? entry.period : latest), '');
  return Object.values(evidenceById).some((piece) => piece.period > before && piece.period <= asOf);
}
