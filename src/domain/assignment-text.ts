import { type OrganisationState, type Post, postsOf, unitsOf } from './organisation.ts';
import { nameKey } from './organisation-names.ts';
import { pastedTableText } from './pasted-table.ts';
import type { AssignedTarget } from './responsibility.ts';

/** A title that two posts share says its holder too. */
const leaderName = ({ id, title, holder }: Post, posts: readonly Post[]): string =>
  posts.some((post) => post.id !== id && nameKey(post.title) === nameKey(title))
    ? `${title}${holder}`
    : title;

/**
 * The assignments as a table to fill in with a spreadsheet: id, name, lead, supporting units, leader under the given
 * header. Pasted back it changes nothing, for who is no longer there is left out and a blank leaves what is; only
 * among several supporting units one that is gone falls away.
 */
export function assignmentTableText(
  header: readonly string[],
  targets: readonly AssignedTarget[],
  organisation: OrganisationState,
): string {
  const units = new Map(unitsOf(organisation).map(({ id, name }) => [id, name]));
  const posts = postsOf(organisation).filter(({ duty }) => duty === 'lead');
  const leaders = new Map(posts.map((post) => [post.id, leaderName(post, posts)]));
  const rows = targets.map(({ target, responsibility: { leadUnitId, supportingUnitIds, leadPostId } }) => [
    target.id,
    target.name,
    units.get(leadUnitId ?? '') ?? '',
    supportingUnitIds.flatMap((id) => units.get(id) ?? []).join('、'),
    leaders.get(leadPostId ?? '') ?? '',
  ]);
  return pastedTableText([header, ...rows]);
}
