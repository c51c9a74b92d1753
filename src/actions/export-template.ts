import type { Period } from '../domain/period.ts';
import type { Plan } from '../domain/plan.ts';
import type { TargetState } from '../domain/target-state.ts';
import type { Rim } from './rim.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export interface TemplateRequest {
  readonly plan: Plan;
  /** of the items that the form lists */
  readonly states: readonly TargetState[];
  readonly period: Period;
  /** undefined for all items of the plan */
  readonly unitName: string | undefined;
  readonly demonstration: boolean;
}

/** Saves the form of a unit and month as an .xlsx file; returns its name. */
export async function exportTemplate(
  rim: Rim,
  { plan, states, period, unitName, demonstration }: TemplateRequest,
): Promise<string> {
  const [{ templateOf }, { demonstrationForm }, { formWorkbook }, { templateName }] = await Promise.all([
    import('../reporting/template.ts'),
    import('../reporting/form-value.ts'),
    import('../reporting/form-workbook.ts'),
    import('../reporting/file-name.ts'),
  ]);
  const form = templateOf(plan, states, period, unitName);
  const bytes = await formWorkbook(demonstration ? demonstrationForm(form) : form, rim.now());
  const name = templateName(unitName, period, demonstration);
  rim.saveFile(name, new Blob([bytes], { type: XLSX }));
  return name;
}
