import type { ChangeBody } from './change-bodies.ts';
import type { Target } from './plan.ts';
import { inDocumentOrder, type TargetState, targetInForce } from './target-state.ts';

/** Who answers for a target: 牵头单位 · 配合单位 · 牵头领导 (a post). A lead unit is never among the supporting ones. */
export interface Responsibility {
  readonly leadUnitId?: string;
  readonly supportingUnitIds: readonly string[];
  readonly leadPostId?: string;
}

export interface AssignedTarget {
  readonly target: Target;
  readonly responsibility: Responsibility;
}

const responsibilityOf = ({ assignment }: TargetState): Responsibility => ({
  ...(assignment?.leadUnitId === undefined ? {} : { leadUnitId: assignment.leadUnitId }),
  supportingUnitIds: assignment?.supportingUnitIds ?? [],
  ...(assignment?.leadPostId === undefined ? {} : { leadPostId: assignment.leadPostId }),
});

/** The plan's targets in the order of the document with who answers for them; withdrawn ones are left out. */
export const assignedTargets = (states: readonly TargetState[]): AssignedTarget[] =>
  [...states].sort(inDocumentOrder).flatMap((state) => {
    const target = targetInForce(state);
    return target === undefined ? [] : [{ target, responsibility: responsibilityOf(state) }];
  });

/** Nobody at all answers. */
export const isNobodys = ({ leadUnitId, supportingUnitIds, leadPostId }: Responsibility): boolean =>
  leadUnitId === undefined && supportingUnitIds.length === 0 && leadPostId === undefined;

/** The order of the supporting units says nothing. */
export const isSameResponsibility = (a: Responsibility, b: Responsibility): boolean =>
  a.leadUnitId === b.leadUnitId &&
  a.leadPostId === b.leadPostId &&
  a.supportingUnitIds.length === b.supportingUnitIds.length &&
  a.supportingUnitIds.every((id) => b.supportingUnitIds.includes(id));

/** What is to change; what is left out stays, an empty id clears. */
export interface ResponsibilityEdit {
  readonly leadUnitId?: string | undefined;
  readonly support?: { readonly mode: 'set' | 'add'; readonly unitIds: readonly string[] } | undefined;
  readonly leadPostId?: string | undefined;
}

/** True when the edit itself makes one unit both lead and support. */
export const contradictsItself = ({ leadUnitId, support }: ResponsibilityEdit): boolean =>
  leadUnitId !== undefined && leadUnitId !== '' && (support?.unitIds.includes(leadUnitId) ?? false);

/** The edit applied. A supporting unit that becomes the lead no longer supports; a lead does not become a support. */
export function edited(before: Responsibility, edit: ResponsibilityEdit): Responsibility {
  const leadUnitId = edit.leadUnitId ?? before.leadUnitId ?? '';
  const leadPostId = edit.leadPostId ?? before.leadPostId ?? '';
  const kept = edit.support?.mode === 'set' ? [] : before.supportingUnitIds;
  const supporting = new Set([...kept, ...(edit.support?.unitIds ?? [])]);
  supporting.delete(leadUnitId);
  return {
    ...(leadUnitId === '' ? {} : { leadUnitId }),
    supportingUnitIds: [...supporting],
    ...(leadPostId === '' ? {} : { leadPostId }),
  };
}

export const assignmentBody = (
  planId: string,
  targetId: string,
  { leadUnitId, supportingUnitIds, leadPostId }: Responsibility,
): ChangeBody<'target-assigned'> => ({
  planId,
  targetId,
  ...(leadUnitId === undefined ? {} : { leadUnitId }),
  supportingUnitIds: [...supportingUnitIds],
  ...(leadPostId === undefined ? {} : { leadPostId }),
});

/** How many targets a unit leads and supports. */
export interface Load {
  readonly lead: number;
  readonly support: number;
}

/** Unit id → its load; units with none are left out. */
export function loadByUnitId(targets: readonly AssignedTarget[]): ReadonlyMap<string, Load> {
  const loads = new Map<string, Load>();
  const add = (unitId: string, part: keyof Load): void => {
    const load = loads.get(unitId) ?? { lead: 0, support: 0 };
    loads.set(unitId, { ...load, [part]: load[part] + 1 });
  };
  for (const { responsibility } of targets) {
    if (responsibility.leadUnitId !== undefined) add(responsibility.leadUnitId, 'lead');
    for (const unitId of responsibility.supportingUnitIds) add(unitId, 'support');
  }
  return loads;
}

/** Post id → how many targets its holder leads. */
export function ledByPostId(targets: readonly AssignedTarget[]): ReadonlyMap<string, number> {
  const led = new Map<string, number>();
  for (const {
    responsibility: { leadPostId },
  } of targets)
    if (leadPostId !== undefined) led.set(leadPostId, (led.get(leadPostId) ?? 0) + 1);
  return led;
}
