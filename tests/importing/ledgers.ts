import planFile from '../../data/plans/2024.json' with { type: 'json' };
import { foldTarget, type TargetChange } from '../../src/domain/fold.ts';
import type { LedgerChoices, LedgerPreview } from '../../src/domain/ledger.ts';
import type { LedgerFigure, LedgerRow } from '../../src/domain/ledger-row.ts';
import { noLocks } from '../../src/domain/locks.ts';
import { emptyOrganisation } from '../../src/domain/organisation.ts';
import type { Plan, Target } from '../../src/domain/plan.ts';
import type { TargetState } from '../../src/domain/target-state.ts';
import type { LedgerContext } from '../../src/importing/ledger-context.ts';
import { type PreviewHooks, previewOf } from '../../src/importing/preview.ts';
import { definitionOf, plan } from '../domain/fixtures.ts';

/** The targets of 2024 as they are published. */
export const seedTargets = planFile.targets as unknown as readonly Target[];
/** The plan of 2024 with its areas. */
export const seedPlan: Plan = { ...plan, areas: planFile.areas };

export function seedTarget(id: string): Target {
  const target = seedTargets.find((each) => each.id === `2024-${id}`);
  if (target === undefined) throw new Error(`no target ${id}`);
  return target;
}

/** A state per target, each with its own further changes. */
export const statesOf = (targets: readonly Target[], changes: readonly TargetChange[] = []): TargetState[] =>
  targets.map((target, order) => {
    const own = changes.filter(({ body }) => 'targetId' in body && body.targetId === target.id);
    return foldTarget(target.id, [definitionOf(target, order), ...own]);
  });

export const choicesOf = (more: Partial<LedgerChoices> = {}): LedgerChoices => ({
  period: '2024-06',
  rolesBySignature: {},
  headerRowBySheet: {},
  includedSheets: [],
  ...more,
});

export const contextOf = (
  states: readonly TargetState[],
  { choices, ...more }: Partial<Omit<LedgerContext, 'choices'>> & { choices?: Partial<LedgerChoices> } = {},
): LedgerContext => ({
  plan: seedPlan,
  states,
  organisation: emptyOrganisation,
  locks: noLocks,
  now: '2024-07-10T08:00:00.000Z',
  currentPeriod: '2024-12',
  reason: '台账导入：六月.csv',
  demonstration: false,
  ...more,
  choices: choicesOf(choices),
});

/** The bytes of a csv; cells are quoted where they must be. */
export const csvOf = (rows: readonly (readonly string[])[]): Uint8Array => {
  const cell = (text: string): string =>
    /[",\n\r\t;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  return new TextEncoder().encode(rows.map((row) => row.map(cell).join(',')).join('\r\n'));
};

export async function previewBytes(
  bytes: Uint8Array,
  context: LedgerContext,
  hooks: PreviewHooks = {},
  name = '六月.csv',
): Promise<LedgerPreview> {
  const result = await previewOf(name, bytes, context, hooks);
  if (!result.ok) throw new Error(`the file was refused: ${result.refusal.code}`);
  return result.preview;
}

export const previewRows = (
  rows: readonly (readonly string[])[],
  context: LedgerContext,
  hooks: PreviewHooks = {},
): Promise<LedgerPreview> => previewBytes(csvOf(rows), context, hooks);

/** The figure of a row that was read; throws with what it was instead. */
export function figureOf(row: LedgerRow | undefined): LedgerFigure {
  if (row?.outcome.kind === 'figure') return row.outcome.figure;
  throw new Error(`no figure: ${JSON.stringify(row?.outcome)}`);
}

/** Codes of what is wrong with a row; empty for a row that is not refused. */
export const causesOf = (row: LedgerRow | undefined): string[] =>
  row?.outcome.kind === 'refused' ? row.outcome.refusals.map(({ cause }) => cause.code) : [];
