import { sha256HexOfParts } from '../domain/hash.ts';
import type { LedgerChoices, LedgerPreview } from '../domain/ledger.ts';
import { targetInForce } from '../domain/target-state.ts';
import type { LedgerContext } from './ledger-context.ts';
import { type ReadRow, readRows } from './ledger-rows.ts';
import { type FoundSheet, findSheet, type PlannedSheet, planSheet } from './ledger-sheets.ts';
import { type Matchable, targetMatcher } from './match-target.ts';
import { readTable } from './read-file.ts';
import { askQuestions } from './row-questions.ts';
import type { FileRefusal } from './sheet.ts';

export interface LedgerProgress {
  readonly stage: 'file' | 'rows' | 'questions';
  /** rows read so far, and rows in all; 0 while the file is being read */
  readonly done: number;
  readonly total: number;
}

/** What a preview may ask and tell on its way. */
export interface PreviewHooks {
  readonly onProgress?: (progress: LedgerProgress) => void;
  /** what a person said earlier about columns with these headers */
  readonly remembered?: (signatures: readonly string[]) => Promise<LedgerChoices['rolesBySignature']>;
}

export type PreviewResult =
  | { readonly ok: true; readonly preview: LedgerPreview }
  | { readonly ok: false; readonly refusal: FileRefusal };

async function* whole(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** What was said about this file goes before what was said about one like it. */
async function withRemembered(
  choices: LedgerChoices,
  found: readonly FoundSheet[],
  { remembered }: PreviewHooks,
): Promise<LedgerChoices> {
  const signatures = [...new Set(found.map(({ signature }) => signature).filter((text) => text !== ''))];
  const earlier = (await remembered?.(signatures)) ?? {};
  return { ...choices, rolesBySignature: { ...earlier, ...choices.rolesBySignature } };
}

function matchablesOf({ states }: LedgerContext): Map<string, Matchable> {
  return new Map(
    states.flatMap((state) => {
      const target = targetInForce(state);
      return target === undefined ? [] : [[target.id, { state, target }] as const];
    }),
  );
}

const isRead = ({ plan }: PlannedSheet): boolean => plan.state === 'read';

/**
 * Reads a file as a ledger and holds it against a plan: every row below a header of every sheet that is read comes
 * back exactly once (law 5). Saves nothing, throws nothing; the same bytes, name and context give the same preview.
 */
export async function previewOf(
  name: string,
  bytes: Uint8Array,
  context: LedgerContext,
  hooks: PreviewHooks = {},
): Promise<PreviewResult> {
  hooks.onProgress?.({ stage: 'file', done: 0, total: 0 });
  const read = await readTable(name, bytes);
  if (!read.ok) return read;
  const { kind, encoding, sheets } = read.table;
  const digest = await sha256HexOfParts(whole(bytes));
  const found = sheets.map((sheet, index) => findSheet(sheet, index, context.plan, context.choices));
  const choices = await withRemembered(context.choices, found, hooks);
  const matcher = targetMatcher(context.plan, context.states, context.organisation);
  const planned = found.map((sheet) => planSheet(sheet, context.plan, choices, matcher.isName));
  const total = planned.filter(isRead).reduce((sum, { plan }) => sum + plan.rowCount - plan.headerRow, 0);
  const source = { file: name, digest };
  const rows: ReadRow[] = [];
  for (const {
    found: { sheet, index, header },
    plan,
  } of planned) {
    if (plan.state !== 'read' || header === undefined) continue;
    hooks.onProgress?.({ stage: 'rows', done: rows.length, total });
    const at = { source, sheet, index, header, columns: plan.columns };
    for (const row of readRows(at, matcher, { ...context, choices })) rows.push(row);
  }
  hooks.onProgress?.({ stage: 'questions', done: total, total });
  const preview: LedgerPreview = {
    file: name,
    digest,
    kind,
    ...(encoding === undefined ? {} : { encoding }),
    choices,
    sheets: planned.map(({ plan }) => plan),
    rows: askQuestions(rows, matchablesOf(context), context),
  };
  return { ok: true, preview };
}
