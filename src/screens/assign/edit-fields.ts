import { type AssignmentTable, isRefused } from '../../domain/assignment-table.ts';
import {
  type AssignedTarget,
  contradictsItself,
  edited,
  isSameResponsibility,
  type Responsibility,
  type ResponsibilityEdit,
} from '../../domain/responsibility.ts';

/** Stands for a part that is not touched; no id is one character long. */
export const KEEP = '*';

/** What is chosen in the dialog; an empty choice clears. */
export interface EditFields {
  readonly lead: string;
  readonly support: 'keep' | 'add' | 'set';
  readonly unitIds: readonly string[];
  readonly leader: string;
}

/** For many at once nothing is touched until it is chosen. */
export const untouched: EditFields = { lead: KEEP, support: 'keep', unitIds: [], leader: KEEP };

/** For one the dialog shows what is. */
export const fieldsOf = ({ leadUnitId, supportingUnitIds, leadPostId }: Responsibility): EditFields => ({
  lead: leadUnitId ?? '',
  support: 'set',
  unitIds: supportingUnitIds,
  leader: leadPostId ?? '',
});

const touched = (choice: string): string | undefined => (choice === KEEP ? undefined : choice);

const editOf = ({ lead, support, unitIds, leader }: EditFields): ResponsibilityEdit => ({
  leadUnitId: touched(lead),
  support: support === 'keep' ? undefined : { mode: support, unitIds },
  leadPostId: touched(leader),
});

export interface Change {
  readonly targetId: string;
  readonly responsibility: Responsibility;
}

/** What the choice changes, or that it makes one unit lead and support, or that it changes nothing. */
export function changesOf(
  fields: EditFields,
  targets: readonly AssignedTarget[],
):
  | { readonly ok: true; readonly changes: readonly Change[] }
  | { readonly ok: false; readonly code: 'contradiction' | 'unchanged' } {
  const edit = editOf(fields);
  if (contradictsItself(edit)) return { ok: false, code: 'contradiction' };
  const changes = targets.flatMap(({ target, responsibility }): Change[] => {
    const after = edited(responsibility, edit);
    return isSameResponsibility(responsibility, after)
      ? []
      : [{ targetId: target.id, responsibility: after }];
  });
  return changes.length === 0 ? { ok: false, code: 'unchanged' } : { ok: true, changes };
}

type PastedRows = AssignmentTable['rows'];

/** What a pasted table changes; refused rows and rows that say what is change nothing. */
export const changesOfTable = (rows: PastedRows): Change[] =>
  rows.flatMap((row): Change[] => {
    if (isRefused(row) || row.state === 'same') return [];
    const { row: _row, targetId, state: _state, ...responsibility } = row;
    return [{ targetId, responsibility }];
  });

/** How many rows of a pasted table are new, changed, the same and refused. */
export function countStates(rows: PastedRows): Record<'new' | 'changed' | 'same' | 'refused', number> {
  const counts = { new: 0, changed: 0, same: 0, refused: 0 };
  for (const row of rows) counts[isRefused(row) ? 'refused' : row.state] += 1;
  return counts;
}
