import { sha256HexOfParts } from '../domain/hash.ts';
import type { LedgerChoices, LedgerPreview } from '../domain/ledger.ts';
import { targetInForce } from '../domain/target-state.ts';
import { madeUpIn } from './demonstration-file.ts';
import { earlierImports } from './earlier-imports.ts';
import type { ImportedRow, LedgerContext, LedgerSource } from './ledger-context.ts';
import { type ReadRow, readRows } from './ledger-rows.ts';
import { findSheet, type PlannedSheet, planSheet } from './ledger-sheets.ts';
import { type Matchable, type Matcher, targetMatcher } from './match-target.ts';
import { readTable } from './read-file.ts';
import { withRemembered } from './remembered-roles.ts';
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
  /** what a file with this digest brought before of these targets */
  readonly imported?: (digest: string, targetIds: readonly string[]) => Promise<readonly ImportedRow[]>;
}

export type PreviewResult =
  | { readonly ok: true; readonly preview: LedgerPreview }
  | { readonly ok: false; readonly refusal: FileRefusal };

async function* whole(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
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

/** The rows of all sheets that are read, and on the way how many they are so far. */
function readPlanned(
  planned: readonly PlannedSheet[],
  source: LedgerSource,
  matcher: Matcher,
  context: LedgerContext,
  { onProgress }: PreviewHooks,
): ReadRow[] {
  const total = planned.filter(isRead).reduce((sum, { plan }) => sum + plan.rowCount - plan.headerRow, 0);
  const rows: ReadRow[] = [];
  for (const { found, plan } of planned.filter(isRead)) {
    const { sheet, index, header } = found;
    if (header === undefined) continue;
    const above = rows.length;
    const tell = (done: number): void => onProgress?.({ stage: 'rows', done: above + done, total });
    const at = { source, sheet, index, header, columns: plan.columns };
    for (const row of readRows(at, matcher, context, tell)) rows.push(row);
  }
  onProgress?.({ stage: 'questions', done: total, total });
  return rows;
}

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
  const { kind, encoding, sheets, plan: own, demonstration } = read.table;
  if (demonstration && !context.demonstration) return { ok: false, refusal: { code: 'demonstration-file' } };
  if (own !== undefined && own.id !== context.plan.id)
    return { ok: false, refusal: { code: 'other-plan', plan: own.name } };
  const digest = await sha256HexOfParts(whole(bytes));
  const found = sheets.map((sheet, index) => findSheet(sheet, index, context.plan, context.choices));
  const choices = await withRemembered(context.choices, found, hooks.remembered);
  const matcher = targetMatcher(context.plan, context.states, context.organisation);
  const planned = found.map((sheet) => planSheet(sheet, context.plan, choices, matcher.isName));
  const source = { file: name, digest };
  const rows = readPlanned(planned, source, matcher, { ...context, choices }, hooks);
  const madeUp = context.demonstration ? undefined : madeUpIn(planned, rows);
  if (madeUp !== undefined) return { ok: false, refusal: madeUp };
  const targets = matchablesOf(context);
  const ask = async (ids: readonly string[]) => (await hooks.imported?.(digest, ids)) ?? [];
  const earlier = await earlierImports(rows, targets, kind !== 'xlsx', ask);
  const preview: LedgerPreview = {
    file: name,
    digest,
    kind,
    ...(encoding === undefined ? {} : { encoding }),
    choices,
    sheets: planned.map(({ plan }) => plan),
    rows: askQuestions(rows, targets, earlier, context),
  };
  return { ok: true, preview };
}
