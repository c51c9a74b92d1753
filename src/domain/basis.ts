import { isAccepted } from './entries-fold.ts';
import type { Period } from './period.ts';
import type { EntryInForce, TargetState } from './target-state.ts';

/** 统计口径: all figures that were reported, or only those a reviewer accepted and printed ones. */
export const bases = ['reported', 'accepted'] as const;
export type Basis = (typeof bases)[number];

const acceptedOnly = (state: TargetState): TargetState => {
  const inForce = Object.values(state.entriesByPeriod).filter(isAccepted);
  const entriesByPeriod: Record<Period, EntryInForce> = { ...state.acceptedByPeriod };
  for (const entry of inForce) entriesByPeriod[entry.period] = entry;
  return { ...state, entriesByPeriod, besideByPeriod: {} };
};

/** The states as one basis sees them; every standing and gauge follows from these. */
export const statesOn = (basis: Basis, states: readonly TargetState[]): readonly TargetState[] =>
  basis === 'reported' ? states : states.map(acceptedOnly);
