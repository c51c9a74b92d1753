import { PROSE_LIMIT } from './plan.ts';

/** More than a change holds. */
interface TooLong {
  readonly code: 'text-too-long';
  readonly limit: number;
}

export type ReasonRefusal = { readonly code: 'reason-missing' } | TooLong;

/** Why a text cannot be kept; blanks around it do not count. */
export const refusalOfProse = (typed: string): TooLong | undefined =>
  typed.trim().length > PROSE_LIMIT ? { code: 'text-too-long', limit: PROSE_LIMIT } : undefined;

/** Why a text is no reason: it says nothing, or cannot be kept. */
export const refusalOfReason = (typed: string): ReasonRefusal | undefined =>
  typed.trim() === '' ? { code: 'reason-missing' } : refusalOfProse(typed);
