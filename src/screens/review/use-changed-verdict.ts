import { useState } from 'react';
import type { Verdict } from '../../domain/change-bodies.ts';
import type { DecidedRow } from './review-rows.ts';
import type { SectionProps } from './section-props.ts';
import { useVerdicts } from './use-verdicts.ts';

export const opposite = ({ review }: DecidedRow): Verdict =>
  review.verdict === 'accepted' ? 'returned' : 'accepted';

/** Turning one verdict into the other; `onGoing` is told once the row is about to change its place. */
export function useChangedVerdict(
  { workspace, rim, planId }: SectionProps,
  onGoing: (row: DecidedRow) => void,
) {
  const [asked, setAsked] = useState<DecidedRow>();
  const [done, setDone] = useState<Verdict>();
  const { give, isSaving, fault, forgetOutcome } = useVerdicts({ workspace, rim }, planId);
  const ask = (row: DecidedRow): void => {
    forgetOutcome();
    setDone(undefined);
    setAsked(row);
  };
  const change = (row: DecidedRow, note: string, close: () => void): void =>
    give([row], opposite(row), note, () => {
      close();
      setDone(opposite(row));
      onGoing(row);
    });
  return { asked, done, isSaving, fault, ask, change, forget: (): void => setAsked(undefined) };
}
