import type { ReactNode } from 'react';
import type { Gauge } from '../domain/board.ts';
import { type Decimal, toNumber } from '../domain/decimal.ts';
import { boardWords, gaugeNote, gaugeValueText } from '../text/board-words.ts';
import { percent, percentNumber } from '../text/format.ts';
import { wholeLightWord } from '../text/lights.ts';
import { zh } from '../text/zh.ts';
import { Dial } from './charts/dial.tsx';
import { LightBadge, lookOf } from './light-badge.tsx';

interface GaugeCardProps {
  readonly gauge: Gauge;
  /** wraps the heading's words in a link to the area */
  readonly link: (heading: string) => ReactNode;
  /** how aria-valuenow is written; the bench wants it unrounded */
  readonly valueNow?: (completion: Decimal) => string;
}

const share = (value: Decimal | undefined): number => toNumber(value ?? '0');

function Counts({ rollUp }: Pick<Gauge, 'rollUp'>) {
  return (
    <dl className="counts">
      <div className="count">
        <dt>{boardWords.onSchedule}</dt>
        <dd>
          <b>{rollUp.onSchedule}</b>/{boardWords.judged} <b>{rollUp.judged}</b>
        </dd>
      </div>
      <div className="count">
        <dt>{boardWords.done}</dt>
        <dd>
          <b>{rollUp.done}</b>
        </dd>
      </div>
      <div className="count">
        <dt>{boardWords.unreported}</dt>
        <dd>
          <b>{rollUp.unreported}</b>
        </dd>
      </div>
    </dl>
  );
}

/** What an average hides and a silent area still says: how many of its targets are behind. */
function KnownBehind({ rollUp }: Pick<Gauge, 'rollUp'>) {
  const { severe, behind } = rollUp.countsByLight;
  if (severe + behind === 0) return null;
  return (
    <p className="known-behind">
      {severe > 0 && <LightBadge light="severe" word={boardWords.severeCount(severe)} small />}
      {behind > 0 && <LightBadge light="behind" word={boardWords.behindCount(behind)} small />}
    </p>
  );
}

/** One task area on the board: a meter named by its heading, its light, its counts. */
export function GaugeCard({ gauge, link, valueNow = percentNumber }: GaugeCardProps) {
  const { rollUp, areaId, heading } = gauge;
  const { completion, expected, silent, light } = rollUp;
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
        aria-valuetext={gaugeValueText(rollUp)}
      >
        <Dial
          achieved={share(completion)}
          reported={1 - share(silent ?? '1')}
          expected={share(expected)}
          lag={behind ? Math.max(0, -share(rollUp.points) / 100) : 0}
          severe={look === 'severe'}
        />
        <div className="dial-text" aria-hidden="true">
          <p className="figure">
            {completion === undefined ? zh.none : percentNumber(completion)}
            {completion !== undefined && <span className="figure-unit">%</span>}
          </p>
          <p className="expected">{boardWords.expected(percent(expected ?? '0'))}</p>
        </div>
      </div>
      <div className="verdict">
        <p>
          <LightBadge light={light} word={wholeLightWord(rollUp)} />
        </p>
        <KnownBehind rollUp={rollUp} />
        <p className={`note${behind ? ` note-${look}` : ''}`}>{gaugeNote(rollUp)}</p>
      </div>
      <Counts rollUp={rollUp} />
    </article>
  );
}
