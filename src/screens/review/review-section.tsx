import type { ReactNode, RefObject } from 'react';
import { reviewWords as words } from '../../text/review-words.ts';

interface ReviewSectionProps {
  readonly id: string;
  readonly title: string;
  /** takes the focus when the buttons that were pressed are about to go with their figures */
  readonly titleRef: RefObject<HTMLHeadingElement | null>;
  readonly count: number;
  readonly hint?: string | undefined;
  /** what was done last */
  readonly said: string | undefined;
  readonly children: ReactNode;
}

/** One part of the page: its title with how many wait there, what was done last, and the figures. */
export function ReviewSection({ id, title, titleRef, count, hint, said, children }: ReviewSectionProps) {
  return (
    <section className="part" aria-labelledby={id}>
      <h2 className="part-title" id={id} ref={titleRef} tabIndex={-1}>
        {title} <span className="todo-count">{words.count(count)}</span>
      </h2>
      {hint !== undefined && <p className="field-hint">{hint}</p>}
      <p className="review-status" role="status">
        {said}
      </p>
      {children}
    </section>
  );
}
