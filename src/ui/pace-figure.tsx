import { lazy, Suspense } from 'react';
import type { Target } from '../domain/plan.ts';
import type { PacePoint } from '../drawing/pace-series.ts';
import { paceWords as words } from '../text/pace-words.ts';
import { PaceTable } from './pace-table.tsx';

/** Recharts' axes arrive only where a curve is drawn. */
const PaceChart = lazy(async () => ({ default: (await import('./charts/pace-chart.tsx')).PaceChart }));

interface PaceFigureProps {
  readonly points: readonly PacePoint[];
  readonly target: Target;
  /** what the picture shows, in a sentence */
  readonly label: string;
}

function KeyLine({ className, name }: { readonly className: string; readonly name: string }) {
  return (
    <li>
      <svg className="key-swatch" viewBox="0 0 20 10" aria-hidden="true" focusable="false">
        <path className={className} d="M0 5H20" />
      </svg>
      {name}
    </li>
  );
}

function Key({ points }: Pick<PaceFigureProps, 'points'>) {
  const isCompared = points.some(({ compared }) => compared !== undefined);
  return (
    <ul className="key trend-key" aria-hidden="true">
      <KeyLine className="pace-expected" name={isCompared ? words.expectedAnew : words.expected} />
      {isCompared && <KeyLine className="pace-compared" name={words.expectedNow} />}
      {points.some(({ completion }) => completion !== undefined) && (
        <KeyLine className="trend-value" name={words.completion} />
      )}
    </ul>
  );
}

/** A pace as a small chart, with the table that says the same. */
export function PaceFigure({ points, target, label }: PaceFigureProps) {
  return (
    <div className="pace-figure">
      <Key points={points} />
      <div className="pace-chart" role="img" aria-label={label}>
        <Suspense fallback={<p className="field-hint">{words.loading}</p>}>
          <PaceChart points={points} />
        </Suspense>
      </div>
      <details className="disclosure">
        <summary>{words.table}</summary>
        <PaceTable points={points} target={target} />
      </details>
    </div>
  );
}
