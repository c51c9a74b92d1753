import { yearsWords as words } from '../text/years-words.ts';

function Swatch({ className }: { readonly className: string }) {
  return (
    <svg className="key-swatch" viewBox="0 0 20 10" aria-hidden="true" focusable="false">
      <rect className={className} x="1" y="1" width="18" height="8" />
    </svg>
  );
}

/** What the bars mean: a goal is an outline, an outcome is filled. */
export function YearsKey() {
  return (
    <ul className="key years-key" aria-hidden="true">
      <li>
        <Swatch className="years-bar-goal" />
        {words.goal}
      </li>
      <li>
        <Swatch className="years-bar-outcome" />
        {words.outcome}
      </li>
    </ul>
  );
}
