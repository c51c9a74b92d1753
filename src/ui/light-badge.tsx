import type { Light } from '../domain/light.ts';
import { lightWords } from '../text/lights.ts';

type Look = 'ok' | 'behind' | 'severe' | 'done' | 'none' | 'notdue';

const lookByLight: Readonly<Record<Light, Look>> = {
  done: 'done',
  attained: 'done',
  provisional: 'ok',
  'on-track': 'ok',
  behind: 'behind',
  severe: 'severe',
  'not-due': 'notdue',
  unreported: 'none',
  'not-applicable': 'none',
};

export const lookOf = (light: Light): Look => lookByLight[light];

/** Each look has a shape of its own, so no state is colour alone. */
function Mark({ look }: { look: Look }) {
  switch (look) {
    case 'ok':
      return <circle cx="8" cy="8" r="6" fill="currentColor" />;
    case 'behind':
      return <path d="M1.5 3h13L8 14z" fill="currentColor" />;
    case 'severe':
      return <path d="M2 1h12L8 8z M2 8h12l-6 7z" fill="currentColor" />;
    case 'done':
      return (
        <path
          fillRule="evenodd"
          d="M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 0 1 0-13zM6.9 11.6L12.2 6.2 11 5 6.9 9.2 5 7.3 3.8 8.5z"
          fill="currentColor"
        />
      );
    case 'notdue':
      return (
        <g fill="none" stroke="currentColor" strokeWidth="1.5">
          <circle cx="8" cy="8" r="5.75" />
          <path d="M8 4.4V8l2.6 1.7" />
        </g>
      );
    case 'none':
      return (
        <circle
          cx="8"
          cy="8"
          r="5.75"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
          strokeDasharray="2.6 1.9"
        />
      );
  }
}

interface LightBadgeProps {
  readonly light: Light;
  /** another word than the light's own, e.g. 填报不足 for an area */
  readonly word?: string;
  readonly small?: boolean;
}

/** 亮灯: shape, word and colour together. */
export function LightBadge({ light, word = lightWords[light], small = false }: LightBadgeProps) {
  const look = lookOf(light);
  return (
    <span className={`light light-${look}${small ? ' light-small' : ''}`}>
      <svg className="light-mark" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <Mark look={look} />
      </svg>
      {word}
    </span>
  );
}
