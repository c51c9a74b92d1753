import type { ReactNode } from 'react';
import type { WholeChange } from '../domain/difference-whole.ts';
import { gaugeChangeText, gaugeChangeWords } from '../text/gauge-change-words.ts';

/** `said` names the change for whoever only hears it. */
export type ChangeLink = (children: ReactNode, said: string) => ReactNode;

interface GaugeChangeProps {
  readonly change: WholeChange | undefined;
  readonly changeLink: ChangeLink | undefined;
}

/** 较上月: what became of a gauge since the month before; nothing where there is nothing to hold it against. */
export function GaugeChange({ change, changeLink }: GaugeChangeProps) {
  if (change === undefined) return null;
  const text = gaugeChangeText(change);
  return <p className="gauge-change">{changeLink?.(text, gaugeChangeWords.compare(text)) ?? text}</p>;
}
