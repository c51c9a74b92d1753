import type { ReviewDraft, ReviewProse, ReviewSection } from '../../actions/draft-review.ts';
import { officialWords } from '../../text/official-words.ts';
import { reviewDraftText } from '../../text/review-draft-text.ts';
import { reviewDraftWords as words } from '../../text/review-draft-words.ts';
import { type ItemLink, SaidOf } from './review-draft-said.tsx';

interface TextProps {
  readonly draft: ReviewDraft;
  readonly linkOf: (targetId: string) => ItemLink;
  /** where the numbers of the whole lead */
  readonly wholeLink: ItemLink;
}

interface SectionProps extends Pick<TextProps, 'linkOf'> {
  readonly section: ReviewSection;
  readonly place: number;
}

/** A sentence tells of several items; each part leads to its own. */
const Sentence = ({ prose, linkOf }: { prose: ReviewProse } & Pick<TextProps, 'linkOf'>) => (
  <span className="year-review-sentence">
    {prose.map(({ targetId, said }, place) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence stand where they stand
      <SaidOf key={place} parts={said} {...(targetId === undefined ? {} : { link: linkOf(targetId) })} />
    ))}
    {reviewDraftText.stop}
  </span>
);

function Section({ section: { heading, paragraphs }, place, linkOf }: SectionProps) {
  return (
    <section className="year-review-section">
      <h3 className="year-review-heading">{officialWords.heading1(place + 1, heading)}</h3>
      {paragraphs.map(({ lead, sentences }) => (
        <p className="year-review-paragraph" key={lead ?? ''}>
          {lead !== undefined && <strong>{lead}</strong>}
          {sentences.map((each, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: nothing of a draft moves
            <Sentence key={at} prose={each} linkOf={linkOf} />
          ))}
        </p>
      ))}
    </section>
  );
}

/** The draft to be read. */
export function ReviewDraftText({ draft, linkOf, wholeLink }: TextProps) {
  const { title, demonstration, opening, sections } = draft;
  return (
    <section className="snapshot-panel" aria-labelledby="review-text">
      <h2 className="snapshot-panel-title" id="review-text">
        {words.text}
      </h2>
      <article className="year-review-text" lang="zh-CN">
        <p className="year-review-title">
          {demonstration && officialWords.demonstration}
          <SaidOf parts={title} />
        </p>
        {demonstration && <p className="year-review-demo">{reviewDraftText.demonstrationNote}</p>}
        <p className="year-review-paragraph">
          <SaidOf parts={opening} link={wholeLink} />
        </p>
        {sections.map((section, place) => (
          <Section key={section.areaId} section={section} place={place} linkOf={linkOf} />
        ))}
      </article>
      {sections.length === 0 && <p>{words.emptyText}</p>}
    </section>
  );
}
