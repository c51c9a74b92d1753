import { rivalsOf } from '../../domain/target-state.ts';
import { type FillItem, isReported, isReturned } from './fill-item.ts';
import type { RowVerdict } from './judge-row.ts';
import type { RowTexts } from './row-texts.ts';

export type RowStatus =
  | 'saving'
  | 'refused'
  | 'waiting'
  | 'typed'
  | 'locked'
  | 'blank'
  | 'unasked'
  | 'rivals'
  | 'returned'
  | 'published'
  | 'accepted'
  | 'reported';

export interface RowFacts {
  readonly item: FillItem;
  readonly isTyped: boolean;
  /** absent while the row is as it was saved, and in a locked month */
  readonly verdict: RowVerdict | undefined;
  /** what is wrong or asked is said, and not held back while the row is being typed */
  readonly isSaid: boolean;
  readonly isSaving: boolean;
  /** saved, and the states not read anew yet */
  readonly isSettled: boolean;
  readonly isLocked: boolean;
  /** 待办 asks for the month's figure */
  readonly isAsked: boolean;
}

function savedStatus({ item, isSettled, isLocked, isAsked }: RowFacts): RowStatus {
  const { existing, state, period } = item;
  if (isSettled) return 'reported';
  if (existing === undefined) {
    if (isLocked) return 'locked';
    return isAsked ? 'blank' : 'unasked';
  }
  if (rivalsOf(state, period).length > 0) return 'rivals';
  if (isReturned(existing)) return 'returned';
  if (existing.grade === 'published') return 'published';
  return existing.review?.verdict === 'accepted' ? 'accepted' : 'reported';
}

/** One word for where a row stands; what is typed comes before what is saved. */
export function statusOf(facts: RowFacts): RowStatus {
  const { verdict, isTyped, isSaving, isLocked, isSaid } = facts;
  if (isSaving) return 'saving';
  if (isLocked && isTyped) return 'locked';
  if (verdict === undefined) return savedStatus(facts);
  return verdict.kind === 'ready' || !isSaid ? 'typed' : verdict.kind;
}

/**
 * 已填: the month has a figure that stands, or one is typed that can be read. `saved` are the row's texts as saved, which
 * are there a moment before its state is read anew.
 */
export function isFilled(
  item: FillItem,
  verdict: RowVerdict | undefined,
  saved: RowTexts | undefined,
): boolean {
  if (verdict !== undefined) return verdict.kind !== 'refused';
  return isReported(item) || isSettling(item, saved);
}

/** Saved, while its state is not read anew yet. */
export const isSettling = (item: FillItem, saved: RowTexts | undefined): boolean =>
  !isReported(item) && saved !== undefined && saved.figure !== '';
