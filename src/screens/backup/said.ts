import { type Change, isKnown } from '../../domain/change.ts';
import { wallOf } from '../../domain/clock.ts';
import { type OrganisationState, unitName } from '../../domain/organisation.ts';
import type { Target } from '../../domain/plan.ts';
import { instantText } from '../../text/format.ts';
import { restoreWords as words } from '../../text/restore-words.ts';
import { type AuditNames, tellAudit, tellUnknown } from '../../text/tell-audit.ts';

/** What targets, units and posts are called. */
export function namesFrom(targets: readonly Target[], organisation: OrganisationState): AuditNames {
  const targetById = new Map(targets.map((target) => [target.id, target]));
  return {
    target: (id) => targetById.get(id),
    unit: (id) => unitName(organisation, id),
    post: (id) => organisation.postsById[id]?.definition?.title,
  };
}

/** What a change says and who said it when. */
export function said(change: Change, names: AuditNames): string {
  const { what, subject, after } = isKnown(change)
    ? tellAudit(change, undefined, names)
    : tellUnknown(change.kind);
  const text = [what, subject, after].filter((part) => part !== '').join(' ');
  return text + words.by(change.author.name, instantText(wallOf(change.at)));
}
