import type { LightRule } from '../../domain/light-rule.ts';
import type { DraftFields } from '../../parts/draft-keeper.ts';

/** A choice of a rule that is not yet saved. */
export interface TypedRule {
  /** undefined while the person chose nothing: then the rule in force is meant, whichever it becomes */
  readonly picked: LightRule | undefined;
  readonly reason: string;
}

export const nothingTyped: TypedRule = { picked: undefined, reason: '' };

/** Names the draft of a plan's rule. */
export const ruleDraftId = (planId: string): string => `rule:${planId}`;

/** What is kept of a choice; undefined while nothing was typed. */
export const draftOfRule = ({ picked, reason }: TypedRule): DraftFields | undefined =>
  picked === undefined && reason === '' ? undefined : { rule: JSON.stringify(picked ?? ''), reason };

/** A kept draft as the choice it was, among the rules there are to choose from now. */
export function typedRule(draft: DraftFields | undefined, toChoose: readonly LightRule[]): TypedRule {
  if (draft === undefined) return nothingTyped;
  const { rule, reason = '' } = draft;
  return { picked: toChoose.find((each) => JSON.stringify(each) === rule), reason };
}
