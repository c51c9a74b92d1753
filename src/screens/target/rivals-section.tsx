import { Link } from 'wouter';
import type { Period } from '../../domain/period.ts';
import type { Target } from '../../domain/plan.ts';
import { type EntryInForce, rivalsOf, type TargetState } from '../../domain/target-state.ts';
import { authorText, loggedText } from '../../text/review-words.ts';
import { gradeWords } from '../../text/target-kinds.ts';
import { targetWords as words } from '../../text/target-screen-words.ts';
import { readingText } from '../../text/target-words.ts';
import { reviewAddress } from '../../ui/addresses.ts';

interface RivalsSectionProps {
  readonly planId: string;
  readonly target: Target;
  readonly state: TargetState;
}

interface Contested {
  readonly period: Period;
  /** the one in force first */
  readonly entries: readonly EntryInForce[];
}

function contestedIn(state: TargetState): Contested[] {
  return Object.keys(state.besideByPeriod)
    .sort()
    .flatMap((period) => {
      const rivals = rivalsOf(state, period);
      const inForce = state.entriesByPeriod[period];
      return inForce === undefined || rivals.length === 0 ? [] : [{ period, entries: [inForce, ...rivals] }];
    });
}

function Figures({ contested: { period, entries }, target }: { contested: Contested; target: Target }) {
  return (
    <div className="table-frame">
      <table className="table">
        <caption>{words.rivalsCaption(period)}</caption>
        <thead>
          <tr>
            <th scope="col">{words.figure}</th>
            <th scope="col">{words.author}</th>
            <th scope="col">{words.status}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry, place) => (
            <tr key={entry.id}>
              <th scope="row">
                {readingText(entry.reading, target)}
                <span className="cell-note">{gradeWords[entry.grade]}</span>
              </th>
              <td>
                {authorText(entry)}
                <span className="cell-note">{loggedText(entry)}</span>
              </td>
              <td>
                {place === 0 ? words.inForce : words.beside}
                {entry.review !== undefined && (
                  <span className="cell-note">{words.reviewText(entry.review)}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** 两数并存: figures of people who did not know of each other, side by side, until somebody decides on the page of reviews. */
export function RivalsSection({ planId, target, state }: RivalsSectionProps) {
  const contested = contestedIn(state);
  if (contested.length === 0) return null;
  return (
    <section className="part rivals" aria-labelledby="rivals-title">
      <h2 className="part-title" id="rivals-title">
        {words.rivals}
      </h2>
      <p className="field-hint">{words.rivalsHint}</p>
      {contested.map((each) => (
        <div key={each.period}>
          <Figures contested={each} target={target} />
          <Link href={reviewAddress(planId, each.period)} aria-label={words.decideOf(each.period)}>
            {words.decide}
          </Link>
        </div>
      ))}
    </section>
  );
}
