import type { Period } from '../../domain/period.ts';
import type { Target } from '../../domain/plan.ts';

/** Ids of the headings of the page's parts, in the order in which they stand. */
export const sectionIds = {
  rivals: 'review-rivals',
  waiting: 'review-waiting',
  decided: 'review-decided',
  locks: 'review-locks',
} as const;

/** Names the figures of one target and month that stand side by side. */
export const rivalsId = ({ target, period }: { readonly target: Target; readonly period: Period }): string =>
  `rivals/${target.id}/${period}`;

/** Goes to a heading of the page. No address does: the hash holds the page's own. */
export function jumpTo(id: string): void {
  const heading = document.getElementById(id);
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView({ block: 'start' });
}
