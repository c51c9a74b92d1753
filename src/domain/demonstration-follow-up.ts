import type { ChangeBody, Entry } from './change-bodies.ts';
import { add } from './decimal.ts';
import type { DemonstrationFact, LoggedFact } from './demonstration-facts.ts';
import { REVIEWER } from './demonstration-office.ts';
import type { Target } from './plan.ts';

/** One in so many milestones is reported without proof and stays 待印证. */
const UNPROVEN_EVERY = 9;
/** Of the last month's entries, so many wait for every one that is decided; one in so many is sent back. */
const WAITING_EVERY = 3;
const RETURNED_EVERY = 40;
/** So many targets end with two people's figures side by side. */
const CONTESTED = 2;

const RETURN_NOTES = ['请补充佐证材料后再报', '与上月口径不一致，请核对'];

type Evidence = Extract<DemonstrationFact, { kind: 'evidence-attached' }>;
type Review = Extract<DemonstrationFact, { kind: 'entry-reviewed' }>;

const reachesGoal = ({ reading }: Entry, { goalStage }: Target): boolean =>
  reading.kind === 'stage' && reading.stage === goalStage;

/** The paper that proves a reached stage, told by its place in the plan; made up like everything here. */
export function evidenceOf({ id, body }: LoggedFact, target: Target, order: number): Evidence[] {
  if (!reachesGoal(body, target) || order % UNPROVEN_EVERY === 0) return [];
  const { planId, targetId, period } = body;
  const evidence = { kind: 'document', number: `演示〔2024〕${order + 1}号`, title: '演示佐证材料' } as const;
  return [{ id: `${id}:evidence`, kind: 'evidence-attached', body: { planId, targetId, period, evidence } }];
}

function reviewOf({ id, body }: LoggedFact, note?: string): Review {
  const { planId, targetId } = body;
  const verdict = note === undefined ? 'accepted' : 'returned';
  const review: ChangeBody<'entry-reviewed'> = { planId, targetId, entryId: id, verdict };
  return {
    id: `${id}:review`,
    kind: 'entry-reviewed',
    author: REVIEWER,
    body: note === undefined ? review : { ...review, note },
  };
}

/** The reviewer accepts what stands of an earlier month. */
export const reviewsOf = (standing: readonly LoggedFact[]): Review[] =>
  standing.map((fact) => reviewOf(fact));

/** Of the last month a part is decided, a few are sent back and the rest waits. */
export const lastReviewsOf = (standing: readonly LoggedFact[]): Review[] =>
  standing.flatMap((fact, place) => {
    if (place % RETURNED_EVERY === 1)
      return [reviewOf(fact, RETURN_NOTES[Math.floor(place / RETURNED_EVERY) % RETURN_NOTES.length])];
    return place % WAITING_EVERY === 0 ? [reviewOf(fact)] : [];
  });

/** Somebody else's figure for the last month, logged without knowing of the first. */
export function rivalsAmong(standing: readonly LoggedFact[]): LoggedFact[] {
  const counted = standing.filter(({ body: { reading, reason } }) => reading.kind === 'value' && !reason);
  return counted.slice(0, CONTESTED).map(({ id, body }): LoggedFact => {
    const value = body.reading.kind === 'value' ? body.reading.value : '0';
    const rival = { ...body, reading: { kind: 'value' as const, value: add(value, '1') } };
    return { id: `${id}:rival`, kind: 'entry-logged', author: REVIEWER, body: rival };
  });
}
