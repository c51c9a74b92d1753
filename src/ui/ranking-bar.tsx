import type { Score } from '../domain/ranking-score.ts';

/** The parts of a contestant's comparable items, in the order in which they are drawn. */
export const rankingParts = ['timely', 'stale', 'behind', 'severe', 'unreported'] as const;
export type RankingPart = (typeof rankingParts)[number];

/** How many items each part holds; they total the comparable ones. */
const countsOf = ({ rollUp, timely }: Score): Readonly<Record<RankingPart, number>> => ({
  timely,
  stale: rollUp.onSchedule - timely,
  behind: rollUp.countsByLight.behind,
  severe: rollUp.countsByLight.severe,
  unreported: rollUp.unreported,
});

interface Segment {
  readonly part: RankingPart;
  readonly x: string;
  readonly width: string;
}

/** The parts that hold anything, one beside the other; all of them are the comparable items. */
function segmentsOf(score: Score): Segment[] {
  const counts = countsOf(score);
  const percentOf = (count: number): string => `${(count * 100) / score.comparable}%`;
  let before = 0;
  return rankingParts.flatMap((part) => {
    const x = percentOf(before);
    before += counts[part];
    return counts[part] === 0 ? [] : [{ part, x, width: percentOf(counts[part]) }];
  });
}

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
      {segmentsOf(score).map(({ part, x, width }) => (
        <rect key={part} x={x} width={width} height="100%" fill={`url(#${patternId(part)})`} />
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
