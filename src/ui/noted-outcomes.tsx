import { targetWords as words } from '../text/target-screen-words.ts';

/** A published figure that is close to the target but not of its definition. */
export interface NotedOutcome {
  readonly id: string;
  readonly quote: string;
  readonly source: string;
  readonly reason: string;
}

/** Shown beside the target's own figures, never among them: what was published, where, and why it does not count. */
export function NotedOutcomes({ outcomes }: { readonly outcomes: readonly NotedOutcome[] }) {
  return (
    <section className="part" aria-labelledby="outcomes-title">
      <h2 className="part-title" id="outcomes-title">
        {words.outcomes}
      </h2>
      <ul className="outcomes">
        {outcomes.map(({ id, quote, source, reason }) => (
          <li key={id}>
            <figure className="quote quote-small">
              <blockquote>
                <p>{quote}</p>
              </blockquote>
              <figcaption>{source}</figcaption>
            </figure>
            <p>{reason}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
