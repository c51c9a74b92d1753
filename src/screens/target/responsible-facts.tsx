import { useQuery } from '@tanstack/react-query';
import { type OrganisationState, postsOf, unitName } from '../../domain/organisation.ts';
import type { TargetState } from '../../domain/target-state.ts';
import { organisationQuery } from '../../queries/organisation.ts';
import type { Workspace } from '../../queries/workspace.ts';
import { targetWords as words } from '../../text/target-screen-words.ts';
import { Fact } from '../../ui/fact.tsx';

interface ResponsibleFactsProps {
  readonly workspace: Workspace;
  readonly state: TargetState;
}

/** The post with today's holder; one that was abolished keeps its title. */
function postText(organisation: OrganisationState, postId: string): string {
  const post = postsOf(organisation).find(({ id }) => id === postId);
  if (post !== undefined) return words.holder(post.title, post.holder);
  const { postsById } = organisation;
  return (Object.hasOwn(postsById, postId) ? postsById[postId]?.definition?.title : undefined) ?? postId;
}

/** 牵头单位, 配合单位, 牵头领导: who answers, as far as somebody was assigned. */
export function ResponsibleFacts({ workspace, state: { assignment } }: ResponsibleFactsProps) {
  const { data: organisation } = useQuery(organisationQuery(workspace));
  if (organisation === undefined || assignment === undefined) return null;
  const { leadUnitId, supportingUnitIds, leadPostId } = assignment;
  const unit = (id: string): string => unitName(organisation, id) ?? id;
  return (
    <>
      {leadUnitId !== undefined && <Fact term={words.leadUnit}>{unit(leadUnitId)}</Fact>}
      {supportingUnitIds.length > 0 && (
        <Fact term={words.supportingUnits}>{words.list(supportingUnitIds.map(unit))}</Fact>
      )}
      {leadPostId !== undefined && <Fact term={words.leadPost}>{postText(organisation, leadPostId)}</Fact>}
    </>
  );
}
