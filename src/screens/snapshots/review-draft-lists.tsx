import { type ReactNode, useId } from 'react';
import type { ReviewDraft, ReviewList, ReviewSentence } from '../../actions/draft-review.ts';
import { reviewDraftWords as words } from '../../text/review-draft-words.ts';
import { type ItemLink, SaidOf } from './review-draft-said.tsx';

interface ListsProps {
  readonly draft: ReviewDraft;
  readonly linkOf: (targetId: string) => ItemLink;
}

type LinkOf = Pick<ListsProps, 'linkOf'>;

const countOf = (lists: readonly ReviewList[]): number =>
  lists.reduce((sum, { sentences }) => sum + sentences.length, 0);

function Panel({ title, note, children }: { title: string; note: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className="snapshot-panel" aria-labelledby={id}>
      <h2 className="snapshot-panel-title" id={id}>
        {title}
      </h2>
      {note !== '' && <p className="field-hint">{note}</p>}
      {children}
    </section>
  );
}

const Items = ({ sentences, linkOf }: LinkOf & { readonly sentences: readonly ReviewSentence[] }) => (
  <ul className="year-review-items" lang="zh-CN">
    {sentences.map(({ targetId, said }) => (
      <li key={targetId}>
        <SaidOf parts={said} link={linkOf(targetId)} />
      </li>
    ))}
  </ul>
);

const ByArea = ({ lists, linkOf }: LinkOf & { readonly lists: readonly ReviewList[] }) =>
  lists.map(({ areaId, heading, sentences }) => (
    <section className="year-review-area" key={areaId}>
      <h3 className="year-review-area-heading">{words.ofArea(heading, sentences.length)}</h3>
      <Items sentences={sentences} linkOf={linkOf} />
    </section>
  ));

interface AsideProps extends LinkOf {
  readonly title: (count: number) => string;
  readonly note: string;
  readonly lists: readonly ReviewList[];
}

function Aside({ title, note, lists, linkOf }: AsideProps) {
  if (lists.length === 0) return null;
  return (
    <Panel title={title(countOf(lists))} note={note}>
      <ByArea lists={lists} linkOf={linkOf} />
    </Panel>
  );
}

/** What fell short, what is not due or not settled, and what is to be checked, apart from the text. */
export function ReviewDraftConcerns({ draft, linkOf }: ListsProps) {
  const { unwritten, missed, pending, unsettled, checks, isWhole } = draft;
  const count = countOf(missed);
  return (
    <>
      <Aside
        title={(items) => words.unwritten(isWhole, items)}
        note={words.unwrittenNote}
        lists={unwritten}
        linkOf={linkOf}
      />
      <Panel title={words.missed(isWhole, count)} note={count === 0 ? '' : words.missedNote}>
        {count === 0 ? <p>{words.noMissed(isWhole)}</p> : <ByArea lists={missed} linkOf={linkOf} />}
      </Panel>
      <Aside title={words.pending} note={words.pendingNote} lists={pending} linkOf={linkOf} />
      <Aside title={words.unsettled} note={words.unsettledNote} lists={unsettled} linkOf={linkOf} />
      {checks.length > 0 && (
        <Panel title={words.checks(checks.length)} note={words.checksNote}>
          <Items sentences={checks} linkOf={linkOf} />
        </Panel>
      )}
    </>
  );
}

interface SilenceProps extends LinkOf {
  readonly title: string;
  readonly note: string;
  readonly lists: readonly ReviewList[];
}

function Names({ title, note, lists, linkOf }: SilenceProps) {
  if (lists.length === 0) return null;
  return (
    <Panel title={title} note={note}>
      <details className="disclosure">
        <summary>{words.show}</summary>
        <div className="year-review-names">
          <ByArea lists={lists} linkOf={linkOf} />
        </div>
      </details>
    </Panel>
  );
}

/** Of what nothing is known, and what does not apply: by name, so that every item of the plan has its place. */
export function ReviewDraftSilence({ draft: { silent, apart }, linkOf }: ListsProps) {
  return (
    <>
      <Names title={words.silent(countOf(silent))} note={words.silentNote} lists={silent} linkOf={linkOf} />
      <Names title={words.apart(countOf(apart))} note="" lists={apart} linkOf={linkOf} />
    </>
  );
}
