import { useState } from 'react';
import type { Verdict } from '../../domain/change-bodies.ts';
import type { ReviewRow } from './review-rows.ts';
import type { SectionProps } from './section-props.ts';
import { useVerdicts } from './use-verdicts.ts';

/** A verdict on some figures: asked about in a dialog, or given. */
export interface Decision {
  readonly rows: readonly ReviewRow[];
  readonly verdict: Verdict;
}

/** What is chosen, asked and given among the figures that wait; `onGoing` is told once they are about to go. */
export function useWaiting({ workspace, rim, planId }: SectionProps, onGoing: (decision: Decision) => void) {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [asked, setAsked] = useState<Decision>();
  const [done, setDone] = useState<Decision>();
  const { give, isSaving, fault, forgetOutcome } = useVerdicts({ workspace, rim }, planId);
  const decide = (next: Decision, note: string, close?: () => void): void => {
    setDone(undefined);
    give(next.rows, next.verdict, note, () => {
      close?.();
      setDone(next);
      setSelected(new Set());
      onGoing(next);
    });
  };
  const ask = (next: Decision): void => {
    forgetOutcome();
    setAsked(next);
  };
  /** accepting one figure needs no question; a return needs its note */
  const onVerdict = (row: ReviewRow, verdict: Verdict): void => {
    const next = { rows: [row], verdict };
    if (verdict === 'accepted') decide(next, '');
    else ask(next);
  };
  const forget = (): void => setAsked(undefined);
  return { selected, setSelected, asked, done, isSaving, fault, decide, ask, forget, onVerdict };
}
