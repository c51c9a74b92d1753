import type { PaceFields } from '../../domain/pace-fields.ts';
import type { RevisionFields } from '../../domain/revision-form.ts';
import type { DraftFields } from '../../parts/draft-keeper.ts';

/** What may be done to a target itself. */
export type Act = 'pace' | 'revise' | 'withdraw';

/** Names what was typed to adjust a target and not yet saved. */
export const adjustDraftId = (act: Act, targetId: string): string => `${act}:${targetId}`;

const SHARE = 'share:';
const kinds: readonly PaceFields['kind'][] = ['linear', 'hold', 'deadline', 'curve'];

const recordOfPace = ({ kind, due, shares, reason }: PaceFields): DraftFields => ({
  kind,
  due,
  reason,
  ...Object.fromEntries(
    Object.entries(shares)
      .filter(([, text]) => text !== '')
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([period, text]) => [SHARE + period, text]),
  ),
});

const saysTheSame = (a: DraftFields, b: DraftFields): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What is kept of a pace that is typed; undefined while it is the one the form opened with. */
export function draftOfPace(fields: PaceFields, opened: PaceFields): DraftFields | undefined {
  const record = recordOfPace(fields);
  return saysTheSame(record, recordOfPace(opened)) ? undefined : record;
}

/** A kept draft of a pace as fields, measured by the pace in force; what it does not say is as the form opens. */
export function paceFieldsFrom(draft: DraftFields | undefined, opened: PaceFields): PaceFields {
  if (draft === undefined) return opened;
  const { kind, due, reason } = draft;
  const shares = Object.entries(draft)
    .filter(([name]) => name.startsWith(SHARE))
    .map(([name, text]) => [name.slice(SHARE.length), text]);
  return {
    ...opened,
    kind: kinds.find((each) => each === kind) ?? opened.kind,
    due: due ?? opened.due,
    shares: Object.fromEntries(shares),
    reason: reason ?? '',
  };
}

/** What is kept of a revision that is typed; undefined while nothing is. */
export const draftOfRevision = (fields: RevisionFields): DraftFields | undefined =>
  Object.values(fields).every((text) => text === '') ? undefined : { ...fields };

/** A kept draft of a revision as fields; blank without one. */
export const revisionFieldsFrom = ({
  goal = '',
  goalStage = '',
  reason = '',
  documentNumber = '',
}: DraftFields = {}): RevisionFields => ({ goal, goalStage, reason, documentNumber });
