import type { Light } from '../domain/light.ts';
import { boardWords } from '../text/board-words.ts';
import { LightBadge } from './light-badge.tsx';

const shownLights: readonly Light[] = ['done', 'on-track', 'behind', 'severe', 'not-due', 'unreported'];

function Swatch({ className }: { readonly className: string }) {
  return (
    <svg className="key-swatch" viewBox="0 0 20 10" aria-hidden="true" focusable="false">
      <rect className={className} x=".5" y=".5" width="19" height="9" />
    </svg>
  );
}

function HatchSwatch() {
  return (
    <svg className="key-swatch" viewBox="0 0 20 10" aria-hidden="true" focusable="false">
      <pattern
        id="key-hatch"
        width="5"
        height="5"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect className="hatch-ground" width="5" height="5" />
        <path className="hatch-line" d="M0 0V5" />
      </pattern>
      <rect className="arc-unreported" x=".5" y=".5" width="19" height="9" fill="url(#key-hatch)" />
    </svg>
  );
}

/** What the parts of an arc and the lights mean. */
export function BoardKey() {
  return (
    <div className="keys">
      <ul className="key" aria-label={boardWords.arcKey}>
        <li>
          <Swatch className="arc-achieved" />
          {boardWords.arcAchieved}
        </li>
        <li>
          <Swatch className="arc-reported" />
          {boardWords.arcReported}
        </li>
        <li>
          <HatchSwatch />
          {boardWords.arcSilent}
        </li>
        <li>
          <svg className="key-swatch" viewBox="0 0 20 10" aria-hidden="true" focusable="false">
            <path className="arc-tick" d="M10 0V10" />
          </svg>
          {boardWords.arcTick}
        </li>
        <li>
          <Swatch className="arc-gap-behind" />
          {boardWords.arcLag}
        </li>
      </ul>
      <ul className="key" aria-label={boardWords.lightKey}>
        {shownLights.map((light) => (
          <li key={light}>
            <LightBadge light={light} word={boardWords.keyOf(light)} />
          </li>
        ))}
      </ul>
    </div>
  );
}
