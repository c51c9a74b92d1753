import { expect, test } from 'vitest';
import { decideRows } from '../../src/domain/decide-rows.ts';
import { isStaged } from '../../src/domain/entry-form.ts';
import { entriesToLog, rowsToCorrect } from '../../src/domain/ledger-decision.ts';
import type { LedgerContext } from '../../src/importing/ledger-context.ts';
import { previewOf } from '../../src/importing/preview.ts';
import { readTable } from '../../src/importing/read-file.ts';
import type { FileRefusal } from '../../src/importing/sheet.ts';
import { correctionsOf } from '../../src/reporting/corrections.ts';
import type { Form, FormCell } from '../../src/reporting/form-value.ts';
import { formWorkbook } from '../../src/reporting/form-workbook.ts';
import { templateOf } from '../../src/reporting/template.ts';
import { workbookOf } from '../../src/reporting/workbook.ts';
import { formHeaders } from '../../src/text/form-words.ts';
import { report } from '../reporting/reread.ts';
import { known, smallSnapshot } from '../reporting/small-snapshot.ts';
import { tableOf } from './book-parts.ts';
import { contextOf, previewRows, seedPlan, seedTargets, statesOf } from './ledgers.ts';
import { mutantsOf } from './mutations.ts';
import { smallLedger } from './small-ledger.ts';

/** Mutants of each test in all; by hand 10,000. */
const ASKED = process.env.JULI_MUTANTS;
const MUTANTS = Number(ASKED ?? 300);

/** What became of the mutants, and how long the slowest answer took. */
class Tally {
  readonly #counts = new Map<string, number>();
  #slowest = 0;

  async timed<T>(act: () => Promise<T>): Promise<T> {
    const start = performance.now();
    const done = await act();
    this.#slowest = Math.max(this.#slowest, performance.now() - start);
    return done;
  }

  count(refusal: FileRefusal | undefined): void {
    const { code = 'equal' } = refusal ?? {};
    const outcome = refusal?.code === 'damaged' ? `damaged: ${refusal.damage}` : code;
    this.#counts.set(outcome, (this.#counts.get(outcome) ?? 0) + 1);
  }

  of(outcome: string): number {
    return this.#counts.get(outcome) ?? 0;
  }

  tell(what: string): void {
    if (ASKED === undefined) return;
    const sorted = [...this.#counts].sort(([a], [b]) => a.localeCompare(b));
    console.info(what, Object.fromEntries(sorted), `slowest ${Math.round(this.#slowest)} ms`);
  }
}

test('a damaged copy of a ledger is refused or reads as the ledger: no cell changes in silence', async () => {
  const bytes = await smallLedger();
  const whole = JSON.stringify((await tableOf(bytes)).sheets);
  const tally = new Tally();
  for (const { how, mutant } of mutantsOf(bytes, MUTANTS)) {
    const read = await tally.timed(() => readTable('台账.xlsx', mutant));
    if (read.ok) expect(JSON.stringify(read.table.sheets), how).toBe(whole);
    tally.count(read.ok ? undefined : read.refusal);
  }
  // most places of a zip are packed data, and a mutant there must be noticed
  expect(tally.of('equal')).toBeLessThan(MUTANTS / 4);
  tally.tell(`${MUTANTS} mutants of a ledger`);
}, 600_000);

test('a ledger cut off after every fiftieth of its length is refused', async () => {
  const bytes = await smallLedger();
  for (let part = 0; part < 50; part++) {
    const read = await readTable('台账.xlsx', bytes.slice(0, Math.floor((bytes.length * part) / 50)));
    expect(read).toMatchObject({ ok: false, refusal: { code: part === 0 ? 'empty-file' : 'damaged' } });
  }
});

const MADE_AT = '2024-07-01T00:00:00.000Z';
const targets = seedTargets.slice(0, 24);
const states = statesOf(targets);
const context = contextOf(states, { plan: seedPlan });

/** The form with these cells typed over. */
function typed(form: Form, textOf: (header: string, cell: FormCell, row: number) => string): Form {
  const rows = form.rows.map((cells, row) =>
    cells.map((cell, column) => ({ ...cell, text: textOf(form.columns[column]?.header ?? '', cell, row) })),
  );
  return { ...form, rows };
}

function filledTemplate(): Promise<Uint8Array> {
  const form = typed(templateOf(seedPlan, states, '2024-06', '科技局'), (header, cell, row) => {
    const target = targets[row];
    const staged = target !== undefined && isStaged(target);
    if (header === formHeaders.value && !staged) return String(row + 1);
    if (header === formHeaders.stage && staged) return target.stages?.[0] ?? '';
    return header === formHeaders.note ? `第${row + 1}行，含线上` : cell.text;
  });
  return formWorkbook(form, MADE_AT);
}

async function rightedCorrections(): Promise<Uint8Array> {
  const numeric = targets.filter((target) => !isStaged(target));
  const rows = numeric.map(({ name, unit = '' }, n) => [name, unit, `约${n + 1}`, '缺人']);
  const preview = await previewRows([['任务名称', '计量单位', '累计完成', '存在问题'], ...rows], context);
  const left = rowsToCorrect(decideRows(preview.rows, {}));
  const form = correctionsOf('六月.csv', left, new Map(targets.map((target) => [target.id, target])));
  return formWorkbook(
    typed(form, (header, { text }) => (header === formHeaders.value ? text.replace('约', '') : text)),
    MADE_AT,
  );
}

const smallTargets = known.map(([target]) => target);
const smallPlan = contextOf(statesOf(smallTargets), { plan: smallSnapshot().plan });

/** What a file would log with every question answered with yes, without what names its very bytes; or its refusal. */
async function loggedBy(bytes: Uint8Array, held: LedgerContext) {
  const result = await previewOf('填报.xlsx', bytes, held);
  if (!result.ok) return result.refusal;
  const { rows } = result.preview;
  const answers = decideRows(rows, {}).map(({ row, questions }) => [
    row.key,
    { confirmed: questions.map(({ code }) => code) },
  ]);
  const entries = entriesToLog(decideRows(rows, Object.fromEntries(answers)));
  return entries.map(({ entry }) => ({ ...entry, importedFrom: { ...entry.importedFrom, digest: '' } }));
}

interface OwnExport {
  readonly what: string;
  /** so many figures are in it at least */
  readonly least: number;
  readonly make: () => Promise<Uint8Array>;
  readonly held: LedgerContext;
}

const ownExports: readonly OwnExport[] = [
  { what: 'a filled template', least: 24, make: filledTemplate, held: context },
  { what: 'a workbook of corrections, put right', least: 5, make: rightedCorrections, held: context },
  {
    what: 'a report with its ledger sheet',
    least: 5,
    make: () => workbookOf(report(smallSnapshot())),
    held: smallPlan,
  },
];

test.each(ownExports)(
  'a damaged copy of $what is refused or imports as it does: never less, never another figure',
  async ({ what, least, make, held }) => {
    const bytes = await make();
    const whole = await loggedBy(bytes, held);
    expect(Array.isArray(whole) ? whole.length : whole).toBeGreaterThanOrEqual(least);
    const count = Math.ceil(MUTANTS / ownExports.length);
    const tally = new Tally();
    for (const { how, mutant } of mutantsOf(bytes, count)) {
      const logged = await tally.timed(() => loggedBy(mutant, held));
      if (Array.isArray(logged)) expect(logged, how).toEqual(whole);
      tally.count(Array.isArray(logged) ? undefined : logged);
    }
    // most places of a zip are packed data, and a mutant there must be noticed
    expect(tally.of('equal')).toBeLessThan(count / 4);
    tally.tell(`${count} mutants of ${what}`);
  },
  3_600_000,
);
