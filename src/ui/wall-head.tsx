import type { Period } from '../domain/period.ts';
import { shellWords } from '../text/shell-words.ts';
import { asOfText, clockText, wallWords as words } from '../text/wall-words.ts';

interface WallHeadProps {
  readonly plan: string;
  readonly asOf: Period;
  /** another basis than the usual one, in a word */
  readonly basis: string | undefined;
  readonly isDemo: boolean;
  readonly isPaused: boolean;
  /** milliseconds since 1970, for the clock alone */
  readonly now: number;
}

/** The line over every page: which plan, as of which month, and the time. */
export function WallHead({ plan, asOf, basis, isDemo, isPaused, now }: WallHeadProps) {
  return (
    <div className="wall-head">
      <title>{shellWords.pageTitle(words.title(plan))}</title>
      {isDemo && <strong className="wall-demo">{shellWords.demoMark}</strong>}
      <h1 className="wall-plan" title={plan}>
        {plan}
      </h1>
      {isPaused && <strong className="wall-paused">{words.paused}</strong>}
      {basis !== undefined && <p>{basis}</p>}
      <p>{asOfText(asOf)}</p>
      <p className="wall-clock">
        <time>{clockText(now)}</time>
      </p>
    </div>
  );
}
