import type { OutlookCounts } from '../domain/outlook-counts.ts';
import { givenOutlooks, outlookCountWords as words } from '../text/outlook-words.ts';
import type { CountLink } from './gauge-counts.tsx';

interface OutlooksProps {
  readonly counts: OutlookCounts | undefined;
  readonly countLink: CountLink | undefined;
}

/** 有风险 2 需支持 1: each number leads to its items; nothing where nobody gave an outlook. */
export function OutlookList({ counts, countLink }: OutlooksProps) {
  if (counts === undefined) return null;
  return givenOutlooks(counts).map(([outlook, count]) => {
    const shown = words.count(outlook, count);
    return (
      <span key={outlook} className="outlook-count">
        {countLink?.(shown, { outlook }, words.said(outlook, count)) ?? shown}
      </span>
    );
  });
}

/** 研判 on a gauge: what the units themselves think, beside the light and never part of it. */
export function GaugeOutlooks({ counts, countLink }: OutlooksProps) {
  if (counts === undefined) return null;
  return (
    <p className="gauge-outlooks">
      <span title={words.note}>{words.head}</span>
      <OutlookList counts={counts} countLink={countLink} />
    </p>
  );
}
