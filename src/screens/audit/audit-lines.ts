import type { AuditLine } from '../../actions/export-audit.ts';
import type { Author } from '../../domain/change.ts';
import { isKnown } from '../../domain/change.ts';
import { wallOf } from '../../domain/clock.ts';
import { type OrganisationState, postTitle, unitName } from '../../domain/organisation.ts';
import { type TargetState, targetInForce } from '../../domain/target-state.ts';
import type { AuditedChange } from '../../queries/audit.ts';
import { instantText } from '../../text/format.ts';
import { shellWords } from '../../text/shell-words.ts';
import { type AuditNames, tellAudit, tellUnknown } from '../../text/tell-audit.ts';

/** The names behind ids, also of what is no longer there. */
export function namesFrom(states: readonly TargetState[], organisation: OrganisationState): AuditNames {
  const targets = new Map(
    states.map((state) => [state.targetId, targetInForce(state) ?? state.definition?.target]),
  );
  return {
    target: (id) => targets.get(id),
    unit: (id) => unitName(organisation, id),
    post: (id) => postTitle(organisation, id),
  };
}

const authorText = ({ name, unit, post, document }: Author): string =>
  document === undefined
    ? [unit, post, name].filter((part) => part !== undefined).join(' ')
    : shellWords.documentAuthor(name);

/** A change as a line, in words. */
export function lineOf({ change, before, altered }: AuditedChange, names: AuditNames): AuditLine {
  const told = isKnown(change) ? tellAudit(change, before, names, altered) : tellUnknown(change.kind);
  return {
    ...told,
    id: change.id,
    when: instantText(wallOf(change.at)),
    author: authorText(change.author),
  };
}
