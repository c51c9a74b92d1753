import type { Target } from '../domain/plan.ts';
import { trendWords as words } from '../text/trend-words.ts';

function Stroke({ className }: { readonly className: string }) {
  return (
    <svg className="key-swatch" viewBox="0 0 20 10" aria-hidden="true" focusable="false">
      <path className={className} d="M0 5H20" />
    </svg>
  );
}

interface TrendKeyProps {
  readonly target: Target;
  readonly hasPace: boolean;
}

/** What the lines of the trend mean. */
export function TrendKey({ target, hasPace }: TrendKeyProps) {
  return (
    <ul className="key trend-key" aria-hidden="true">
      <li>
        <Stroke className="trend-value" />
        {words.value(target)}
      </li>
      {hasPace && (
        <li>
          <Stroke className="trend-pace" />
          {words.pace}
        </li>
      )}
      <li>
        <Stroke className="trend-goal" />
        {words.goal(target)}
      </li>
    </ul>
  );
}
