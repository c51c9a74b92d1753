import type { Score } from '../domain/ranking-score.ts';
import { type RankingPart, rankingSegments } from '../drawing/ranking-parts.ts';

const patternId = (part: RankingPart): string => `ranking-${part}`;

/** Each part has a pattern of its own besides its colour; drawn once for all bars of a page. */
export function RankingPatterns() {
  return (
    <svg className="defs" aria-hidden="true" focusable="false">
      <defs>
        <pattern id={patternId('timely')} width="6" height="6" patternUnits="userSpaceOnUse">
          <rect className="ranking-timely" width="6" height="6" />
        </pattern>
        <pattern id={patternId('stale')} width="4" height="4" patternUnits="userSpaceOnUse">
          <rect className="ranking-stale-ground" width="4" height="4" />
          <path className="ranking-stale-line" d="M1 0V4" />
        </pattern>
        <pattern id={patternId('behind')} width="4" height="4" patternUnits="userSpaceOnUse">
          <rect className="ranking-behind-ground" width="4" height="4" />
          <path className="ranking-behind-line" d="M0 1H4" />
        </pattern>
        <pattern id={patternId('severe')} width="5" height="5" patternUnits="userSpaceOnUse">
          <rect className="ranking-severe" width="5" height="5" />
          <circle className="ranking-severe-dot" cx="2.5" cy="2.5" r="0.9" />
        </pattern>
        <pattern
          id={patternId('unreported')}
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect className="hatch-ground" width="5" height="5" />
          <path className="hatch-line" d="M0 0V5" />
        </pattern>
      </defs>
    </svg>
  );
}

/** A contestant's comparable items as one bar. Decoration: the row says every part as a number. */
export function RankingBar({ score }: { readonly score: Score }) {
  return (
    <svg className="ranking-bar" aria-hidden="true" focusable="false">
      {rankingSegments(score).map(({ part, from, length }) => (
        <rect
          key={part}
          x={`${from}%`}
          width={`${length}%`}
          height="100%"
          fill={`url(#${patternId(part)})`}
        />
      ))}
    </svg>
  );
}

/** One part of the bar, for the key. */
export function RankingSwatch({ part }: { readonly part: RankingPart }) {
  return (
    <svg className="key-swatch ranking-swatch" aria-hidden="true" focusable="false">
      <rect width="100%" height="100%" fill={`url(#${patternId(part)})`} />
    </svg>
  );
}
