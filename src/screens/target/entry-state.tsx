import { Link } from 'wouter';
import type { Basis } from '../../domain/basis.ts';
import type { Plan } from '../../domain/plan.ts';
import { isOfPerson } from '../../domain/review-queue.ts';
import type { Standing } from '../../domain/standing.ts';
import { type EntryInForce, entryAsOf, type TargetState } from '../../domain/target-state.ts';
import { entryText, entryWords } from '../../text/entry-words.ts';
import { outlookWords } from '../../text/fill-words.ts';
import { authorText, loggedText } from '../../text/review-words.ts';
import { targetWords as words } from '../../text/target-screen-words.ts';
import { reviewAddress, targetAddress } from '../../ui/addresses.ts';
import { Fact } from '../../ui/fact.tsx';

interface EntryStateProps {
  readonly plan: Plan;
  /** with all that was reported, whatever counts */
  readonly state: TargetState;
  readonly standing: Standing;
  readonly basis: Basis;
  /** leads to where evidence is attached */
  readonly onEvidence: () => void;
}

function ReviewFact({ planId, entry }: { readonly planId: string; readonly entry: EntryInForce }) {
  const { review, period } = entry;
  return (
    <Fact term={words.review}>
      {review === undefined ? words.waiting : words.reviewText(review)}{' '}
      {review?.verdict !== 'accepted' && (
        <Link href={reviewAddress(planId, period)} aria-label={words.toReviewOf(period)}>
          {words.toReview}
        </Link>
      )}
    </Fact>
  );
}

/** What the author said beside the figure. */
function RemarkFacts({ entry }: { readonly entry: EntryInForce }) {
  const { note, problems, nextSteps, needs, outlook } = entry;
  const remarks = [
    [entryWords.note, note],
    [entryWords.problems, problems],
    [entryWords.nextSteps, nextSteps],
    [entryWords.needs, needs],
    [entryWords.outlook, outlook && outlookWords[outlook]],
  ] as const;
  return remarks.map(([term, text]) =>
    text === undefined || text === '' ? null : (
      <Fact key={term} term={term}>
        {text}
      </Fact>
    ),
  );
}

/** A later figure that the basis leaves out is not hidden. */
function Uncounted({ plan, state, standing, basis }: Omit<EntryStateProps, 'onEvidence'>) {
  const { target, asOf, entry } = standing;
  const latest = entryAsOf(state, asOf);
  if (basis === 'reported' || latest === undefined || latest.id === entry?.id) return null;
  return (
    <p className="notice">
      {words.uncounted(latest, target)}{' '}
      <Link href={targetAddress(plan.id, asOf, target.id)}>{words.showReported}</Link>
    </p>
  );
}

/** 现行填报: whose figure counts, what a reviewer said of it and its author beside it; of a printed figure nothing. */
export function EntryState({ plan, state, standing, basis, onEvidence }: EntryStateProps) {
  const { entry, target, assessment } = standing;
  return (
    <>
      <Uncounted {...{ plan, state, standing, basis }} />
      {entry !== undefined && isOfPerson(entry) && (
        <section className="part" aria-labelledby="entry-state-title">
          <h2 className="part-title" id="entry-state-title">
            {words.entryState}
          </h2>
          <dl className="entry-facts">
            <Fact term={words.figure}>{entryText(entry, target)}</Fact>
            <Fact term={words.author}>{authorText(entry)}</Fact>
            <Fact term={words.loggedAt}>{loggedText(entry)}</Fact>
            <ReviewFact planId={plan.id} entry={entry} />
            <RemarkFacts entry={entry} />
          </dl>
          {assessment?.unproven && (
            <p className="notice">
              {words.unproven}{' '}
              <button type="button" className="link-button" onClick={onEvidence}>
                {words.toEvidence}
              </button>
            </p>
          )}
        </section>
      )}
    </>
  );
}
