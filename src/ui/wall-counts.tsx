import { boardWords } from '../text/board-words.ts';
import type { WallCount } from '../text/wall-words.ts';
import type { CountLink } from './gauge-counts.tsx';
import { LightBadge } from './light-badge.tsx';

interface WallCountsProps {
  readonly label: string;
  readonly counts: readonly WallCount[];
  /** a row of large numbers, or a list beside a dial */
  readonly isLarge?: boolean;
  readonly countLink: CountLink;
}

/** Numbers of items, each with its word and its mark. */
export function WallCounts({ label, counts, isLarge = false, countLink }: WallCountsProps) {
  return (
    <ul className={`wall-counts${isLarge ? ' wall-counts-large' : ''}`} aria-label={label}>
      {counts.map(({ word, count, filter, light }) => (
        <li key={word}>
          <span className="wall-word">
            {light === undefined ? word : <LightBadge light={light} word={word} />}
          </span>
          <b>{countLink(count, filter, boardWords.counts(word, count))}</b>
        </li>
      ))}
    </ul>
  );
}
