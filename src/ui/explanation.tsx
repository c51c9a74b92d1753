import type { ExplanationStep } from '../text/explain.ts';
import { targetWords as words } from '../text/target-screen-words.ts';
import { Fact } from './fact.tsx';

/** From the figure logged to the light shown, step by step. */
export function Explanation({ steps }: { readonly steps: readonly ExplanationStep[] }) {
  return (
    <section className="part" aria-labelledby="explanation-title">
      <h2 className="part-title" id="explanation-title">
        {words.explanation}
      </h2>
      <dl className="explanation">
        {steps.map(({ label, text }) => (
          <Fact key={label} term={label}>
            {text}
          </Fact>
        ))}
      </dl>
      <p className="field-hint">{words.rounding}</p>
    </section>
  );
}
