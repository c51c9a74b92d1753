import type { ReactNode } from 'react';
import type { Gauge } from '../domain/board.ts';
import type { Decimal } from '../domain/decimal.ts';
import type { WholeChange } from '../domain/difference-whole.ts';
import type { OutlookCounts } from '../domain/outlook-counts.ts';
import { dialShares } from '../drawing/dial-shares.ts';
import { lookOf } from '../drawing/light-look.ts';
import { boardWords, gaugeValueText } from '../text/board-words.ts';
import { percent, percentNumber } from '../text/format.ts';
import { gaugeChangeSpoken } from '../text/gauge-change-words.ts';
import { wholeLightWord } from '../text/lights.ts';
import { gaugeOutlookSpoken } from '../text/outlook-words.ts';
import { shellWords } from '../text/shell-words.ts';
import { Dial } from './charts/dial.tsx';
import { type ChangeLink, GaugeChange } from './gauge-change.tsx';
import { type CountLink, GaugeCounts, GaugeNote, KnownBehind } from './gauge-counts.tsx';
import { GaugeOutlooks } from './gauge-outlooks.tsx';
import { LightBadge } from './light-badge.tsx';

interface GaugeCardProps {
  readonly gauge: Gauge;
  /** wraps the heading's words in a link to the area */
  readonly link: (heading: string) => ReactNode;
  /** wraps a number in a link to the items of the area that it counts; absent where there is no list to lead to */
  readonly countLink?: CountLink;
  /** what became of it since the month before; absent where nothing is to be said */
  readonly change?: WholeChange | undefined;
  /** wraps the change in a link to the items that changed */
  readonly changeLink?: ChangeLink | undefined;
  /** what the units themselves think; absent where nobody said */
  readonly outlooks?: OutlookCounts | undefined;
  /** how aria-valuenow is written; the bench wants it unrounded */
  readonly valueNow?: (completion: Decimal) => string;
}

/** One task area on the board: a meter named by its heading, its light, its counts. */
export function GaugeCard({
  gauge,
  link,
  countLink,
  change,
  changeLink,
  outlooks,
  valueNow = percentNumber,
}: GaugeCardProps) {
  const { rollUp, areaId, heading } = gauge;
  const { completion, expected, light } = rollUp;
  const look = lookOf(light);
  const headingId = `area-${areaId}`;
  const behind = look === 'behind' || look === 'severe';
  return (
    <article className={`gauge gauge-${look}`} aria-labelledby={headingId}>
      <h2 className="gauge-title" id={headingId}>
        {link(heading)}
      </h2>
      {/* biome-ignore lint/a11y/useSemanticElements: a native meter can hold neither the drawing nor a text for its value */}
      <div
        className="dial"
        role="meter"
        aria-labelledby={headingId}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={completion === undefined ? 0 : (valueNow(completion) as unknown as number)}
        aria-valuetext={gaugeOutlookSpoken(gaugeChangeSpoken(gaugeValueText(rollUp), change), outlooks)}
      >
        <Dial {...dialShares(rollUp)} />
        <div className="dial-text" aria-hidden="true">
          <p className="figure">
            {completion === undefined ? shellWords.none : percentNumber(completion)}
            {completion !== undefined && <span className="figure-unit">%</span>}
          </p>
          <p className="expected">{boardWords.expected(percent(expected ?? '0'))}</p>
        </div>
      </div>
      <GaugeChange change={change} changeLink={changeLink} />
      <div className="verdict">
        <p>
          <LightBadge light={light} word={wholeLightWord(rollUp)} />
        </p>
        <KnownBehind rollUp={rollUp} countLink={countLink} />
        <p className={`note${behind ? ` note-${look}` : ''}`}>
          <GaugeNote rollUp={rollUp} countLink={countLink} />
        </p>
      </div>
      <GaugeCounts rollUp={rollUp} countLink={countLink} />
      <GaugeOutlooks counts={outlooks} countLink={countLink} />
    </article>
  );
}
