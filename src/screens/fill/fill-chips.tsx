import { Link } from 'wouter';
import { type FillPart, fillParts } from '../../domain/fill-part.ts';
import { fillWords as words } from '../../text/fill-words.ts';
import type { PartCounts } from './row-parts.ts';

export interface FillChipsProps {
  readonly counts: PartCounts;
  readonly total: number;
  /** the part that is shown alone */
  readonly only: FillPart | undefined;
  readonly addressOf: (only: FillPart | undefined) => string;
}

/** How much of the month is open, each count the way to its rows. Last on the page: no key more to the first cell. */
export function FillChips({ counts, total, only, addressOf }: FillChipsProps) {
  const chip = (part: FillPart | undefined, word: string, count: number) => (
    <li key={word}>
      <Link
        className="chip"
        href={addressOf(part)}
        {...(part === only ? { 'aria-current': 'true' as const } : {})}
      >
        {word} <span className="chip-count">{count}</span>
      </Link>
    </li>
  );
  const shown = fillParts.filter((part) => part === only || counts[part] > 0);
  return (
    <ul className="chips fill-chips" aria-label={words.only}>
      {chip(undefined, words.allRows, total)}
      {shown.map((part) => chip(part, words.parts[part], counts[part]))}
    </ul>
  );
}
