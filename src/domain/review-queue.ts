import type { Author } from './change.ts';
import type { Duty } from './change-bodies.ts';
import { authorOf, type Identity, isSameAuthor } from './identity.ts';
import { type OrganisationState, postsOf } from './organisation.ts';
import type { Period } from './period.ts';
import type { Target } from './plan.ts';
import { type EntryInForce, inDocumentOrder, type TargetState, targetInForce } from './target-state.ts';

/** A figure in force that waits for a verdict. */
interface QueuedEntry {
  readonly target: Target;
  readonly period: Period;
  readonly entry: EntryInForce;
}

/** True for a figure that a person reported: what is printed in a document waits for nobody's verdict. */
export const isOfPerson = ({ grade, sourceId }: EntryInForce): boolean =>
  grade !== 'published' && sourceId === undefined;

/** A target's entries in force, earliest month first. */
export const entriesByMonth = ({ entriesByPeriod }: Pick<TargetState, 'entriesByPeriod'>): EntryInForce[] =>
  Object.values(entriesByPeriod).sort((a, b) => (a.period < b.period ? -1 : 1));

/**
 * The entries of people in force that wait for a verdict, of one month or of all, in the order of the document and then
 * by month. A withdrawn target has none.
 */
export function reviewQueueOf(states: readonly TargetState[], period?: Period): QueuedEntry[] {
  return [...states].sort(inDocumentOrder).flatMap((state) => {
    const target = targetInForce(state);
    if (target === undefined) return [];
    return entriesByMonth(state)
      .filter((entry) => isOfPerson(entry) && entry.review === undefined)
      .filter((entry) => period === undefined || entry.period === period)
      .map((entry) => ({ target, period: entry.period, entry }));
  });
}

/** True while nothing was said about who sits at the device. */
export const isNobody = ({ unitId, postId, name }: Identity): boolean =>
  unitId === '' && postId === '' && name === '';

/** Does the post that was chosen on the device have this duty? */
export const holdsDuty = (duty: Duty, { postId }: Identity, organisation: OrganisationState): boolean =>
  postsOf(organisation).some((post) => post.id === postId && post.duty === duty);

/** Did the person at the device report it? `anonymous` is the author's name where no name was chosen. */
export function isOwnEntry(
  { by, unit, post }: EntryInForce,
  identity: Identity,
  organisation: OrganisationState,
  anonymous: string,
): boolean {
  const author: Author = {
    name: by,
    ...(unit === undefined ? {} : { unit }),
    ...(post === undefined ? {} : { post }),
  };
  return isSameAuthor(author, authorOf(identity, organisation, anonymous));
}

/**
 * Is the queue for this person? Where posts of reviewers are set up it is for them; where none is, or where nobody was
 * chosen on the device, it is for everybody. It arranges the lists and forbids nothing.
 */
export function isReviewer(identity: Identity, organisation: OrganisationState): boolean {
  const posts = postsOf(organisation).filter(({ duty }) => duty === 'review');
  return isNobody(identity) || posts.length === 0 || posts.some(({ id }) => id === identity.postId);
}
