import fc from 'fast-check';
import { openXlsx, saveXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { type Entry, type Grade, outlooks, type Reading } from '../../src/domain/change-bodies.ts';
import { stampOf } from '../../src/domain/clock.ts';
import { decideRows } from '../../src/domain/decide-rows.ts';
import { canonical, compare } from '../../src/domain/decimal.ts';
import { isStaged } from '../../src/domain/entry-form.ts';
import type { TargetChange } from '../../src/domain/fold.ts';
import { type DecidedRow, entriesToLog, type LedgerEntry } from '../../src/domain/ledger-decision.ts';
import { blankMarks, nothingWords, outlookNames } from '../../src/domain/ledger-words.ts';
import { NOT_STARTED } from '../../src/domain/measure.ts';
import type { Target } from '../../src/domain/plan.ts';
import type { EntryInForce, TargetState } from '../../src/domain/target-state.ts';
import type { Form } from '../../src/reporting/form-value.ts';
import { formWorkbook } from '../../src/reporting/form-workbook.ts';
import { templateOf } from '../../src/reporting/template.ts';
import { formHeaders, formWords } from '../../src/text/form-words.ts';
import { gradeWords } from '../../src/text/target-kinds.ts';
import { decimals } from '../domain/arbitraries.ts';
import { attachedTo, changeOf, entryOf, stage, value } from '../domain/fixtures.ts';
import { contextOf, previewBytes, seedPlan, seedTargets, statesOf } from './ledgers.ts';

const PERIOD = '2024-06';
const AT = '2024-07-01T00:00:00.000Z';
const FIRST_ROW = 3;
/** What a person may type into a row of the form. */
const TYPED = [
  formHeaders.value,
  formHeaders.stage,
  formHeaders.grade,
  formHeaders.note,
  formHeaders.problems,
  formHeaders.nextSteps,
  formHeaders.needs,
  formHeaders.outlook,
] as const;
type Typed = Partial<Record<(typeof TYPED)[number], string>>;

/** Remarks as people write them, and as people attack with them; the form of an entry trims its ends. */
const remarks = fc
  .oneof(
    fc.constantFrom(
      '含两家培育企业',
      '=SUM(A1:A9)',
      '-5',
      '007',
      '1-6',
      '2024-06',
      '第一行\n第二行',
      '_x0041_',
      '<b>加粗</b> & "引号"',
      '约20家',
      '不适用',
      '#REF!',
      '—',
      '无',
      '合计',
      '粘贴来的\u200B',
      '响铃\u0007之后',
      '左\t右',
    ),
    fc.string({ unit: 'grapheme', maxLength: 30 }),
  )
  .map((text) => text.trim());

const figures = fc.oneof(
  decimals(0, 2000, 2),
  fc.constantFrom('0', '0.1', '1234567.89', '123456789012345', '99999999999999.99', '0.00000001', '12.50'),
);

const readingsOf = (target: Target): fc.Arbitrary<Reading> =>
  isStaged(target)
    ? fc.constantFrom(NOT_STARTED, ...(target.stages ?? [])).map(stage)
    : fc.oneof(
        { weight: 5, arbitrary: figures.map(value) },
        {
          weight: 1,
          arbitrary: figures.map((text): Reading => ({ kind: 'value', value: text, bound: '>' })),
        },
      );

const saidBeside = fc.record({ note: remarks, problems: remarks, nextSteps: remarks, needs: remarks });
const filledIn = (texts: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ''));

/** An entry as the product logs one: a bound is a document's, what does not apply says why. */
const entriesOf = (target: Target): fc.Arbitrary<Partial<Entry> & Pick<Entry, 'period' | 'reading'>> =>
  fc
    .record({
      period: fc.constantFrom('2024-05', PERIOD, PERIOD, '2024-07'),
      reading: fc.oneof(
        { weight: 6, arbitrary: readingsOf(target) },
        { weight: 1, arbitrary: fc.constant<Reading>({ kind: 'not-applicable' }) },
      ),
      grade: fc.constantFrom<Grade>('verified', 'reported', 'estimated', 'published'),
      beside: saidBeside,
      outlook: fc.option(fc.constantFrom(...outlooks)),
    })
    .map(({ period, reading, grade, beside, outlook }) => {
      const isPrinted = reading.kind === 'value' && reading.bound !== undefined;
      const excuse = reading.kind === 'not-applicable' ? { note: `本年不实施${beside.note}` } : {};
      return {
        period,
        reading,
        grade: isPrinted ? 'published' : grade,
        ...filledIn(beside),
        ...excuse,
        ...(outlook === null ? {} : { outlook }),
      };
    });

/** Up to three entries of a target: corrections, rivals, a review, evidence. */
const changesOf = (target: Target): fc.Arbitrary<TargetChange[]> =>
  fc
    .record({
      entries: fc.array(entriesOf(target), { maxLength: 3 }),
      knows: fc.boolean(),
      verdict: fc.constantFrom(undefined, 'accepted' as const, 'returned' as const),
      isProven: fc.boolean(),
    })
    .map(({ entries, knows, verdict, isProven }) => {
      const idAt = (place: number): string => `${target.id}-${place}`;
      const logged = entries.map(({ period, reading, ...more }, place) =>
        entryOf(target, period, reading, {
          ...more,
          ...(knows ? { replaces: entries.slice(0, place).map((_, before) => idAt(before)) } : {}),
          id: idAt(place),
          at: stampOf(`2024-06-0${place + 1}T00:00:00.000Z`),
        }),
      );
      const about = { planId: seedPlan.id, targetId: target.id, entryId: idAt(0) };
      return [
        ...logged,
        ...(isProven ? [attachedTo(target, PERIOD)] : []),
        ...(verdict === undefined || entries.length === 0
          ? []
          : [
              changeOf(
                'entry-reviewed',
                { ...about, verdict, note: '请核对' },
                { id: `${target.id}-review` },
              ),
            ]),
      ];
    });

interface Scene {
  readonly targets: readonly Target[];
  readonly changes: readonly TargetChange[];
  readonly states: readonly TargetState[];
}

const scenes: fc.Arbitrary<Scene> = fc
  .subarray([...seedTargets], { minLength: 1, maxLength: 12 })
  .chain((targets) =>
    fc.tuple(...targets.map(changesOf)).map((all) => {
      const changes = all.flat();
      return { targets, changes, states: statesOf(targets, changes) };
    }),
  );

const formOf = (states: readonly TargetState[]): Form => templateOf(seedPlan, states, PERIOD, '科技局');
const bytesOf = (form: Form): Promise<Uint8Array> => formWorkbook(form, AT);
const columnOf = (form: Form, header: string): number =>
  form.columns.findIndex((column) => column.header === header);

/** What the open cells of a row show. */
const shownIn = (form: Form): Typed[] =>
  form.rows.map((row) => {
    const texts = TYPED.map((header) => [header, row[columnOf(form, header)]] as const);
    return Object.fromEntries(texts.map(([header, cell]) => [header, cell?.open ? cell.text : '']));
  });

/** As a spreadsheet writes what reads like one of its escapes: `_x0041_` would come back as A. */
const escaped = (text: string): string => text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');

/** Types into the workbook's cells and saves it, as a spreadsheet would. */
async function typedInto(form: Form, typed: readonly Typed[]): Promise<Uint8Array> {
  const book = await openXlsx(await bytesOf(form), { readStyles: true });
  const [sheet] = book.sheets;
  if (sheet === undefined) throw new Error('the form has no sheet');
  for (const [row, line] of sheet.rows.entries())
    for (const [column, stood] of line.entries()) {
      const header = form.columns[column]?.header as keyof Typed;
      const value = typed[row - FIRST_ROW]?.[header] ?? stood;
      const written = typeof value === 'string' ? escaped(value) : value;
      line[column] = written;
      const cell = sheet.cells?.get(`${row},${column}`);
      if (cell !== undefined) cell.value = written;
    }
  return saveXlsx(book);
}

/** The rows as they come back, every question answered with yes. */
async function readBack(bytes: Uint8Array, states: readonly TargetState[]): Promise<DecidedRow[]> {
  const { rows } = await previewBytes(bytes, contextOf(states), {}, '填报模板.xlsx');
  const asked = decideRows(rows, {});
  const confirmed = (row: DecidedRow) => ({ confirmed: row.questions.map(({ code }) => code) });
  return decideRows(rows, Object.fromEntries(asked.map((row) => [row.row.key, confirmed(row)])));
}

const logged = ({ id, entry }: LedgerEntry): TargetChange =>
  changeOf('entry-logged', entry, { id, at: stampOf('2024-07-02T00:00:00.000Z') });

/** A dash or 无 is typed where there is nothing to say: what stood there stays. */
const saysNothing = (text: string): boolean =>
  [blankMarks, nothingWords].some((nothing) => nothing.test(text.normalize('NFKC').replaceAll(/\s/g, '')));

const fills: fc.Arbitrary<(target: Target) => Typed> = fc
  .record({
    figure: figures,
    rank: fc.nat(20),
    isOut: fc.constantFrom(false, false, false, true),
    grade: fc.constantFrom('', gradeWords.verified, gradeWords.reported, gradeWords.estimated),
    // A dash for a note is left out: over the note of what did not apply it is not the same as over another.
    beside: saidBeside.filter(({ note }) => !saysNothing(note)),
    outlook: fc.constantFrom('', ...outlooks.map((outlook) => outlookNames[outlook])),
  })
  .map(({ figure, rank, isOut, grade, beside, outlook }) => (target) => {
    const stages = [NOT_STARTED, ...(target.stages ?? [])];
    const reading = isOut
      ? formWords.notApplicable
      : isStaged(target)
        ? (stages[rank % stages.length] ?? NOT_STARTED)
        : figure;
    const remarksTyped = {
      [formHeaders.note]: isOut ? `本年不实施${beside.note}` : beside.note,
      [formHeaders.problems]: beside.problems,
      [formHeaders.nextSteps]: beside.nextSteps,
      [formHeaders.needs]: beside.needs,
    };
    return {
      [isStaged(target) ? formHeaders.stage : formHeaders.value]: reading,
      ...filledIn({ ...remarksTyped, [formHeaders.grade]: grade, [formHeaders.outlook]: outlook }),
    };
  });

/** Of some rows. */
const filledScenes = scenes.chain((scene) =>
  fc
    .tuple(...scene.targets.map((target) => fc.option(fills.map((fill) => fill(target)))))
    .map((typed) => ({ ...scene, typed: typed.map((cells) => cells ?? {}) })),
);

const isFigure = (text: string): boolean => /^\d+(\.\d+)?$/.test(text);

/** Is it what a printed document says already, in other digits at most, and nothing besides? */
function isPrinted(cells: Typed, entry: EntryInForce | undefined): boolean {
  if (entry?.grade !== 'published' || cells[formHeaders.grade] !== undefined) return false;
  const { reading, note = '', problems = '', nextSteps = '', needs = '', outlook } = entry;
  const text = cells[formHeaders.value] ?? cells[formHeaders.stage] ?? '';
  const isSame = {
    value: () => reading.kind === 'value' && isFigure(text) && compare(text, reading.value) === 0,
    stage: () => reading.kind === 'stage' && text === reading.stage,
    'not-applicable': () => text === formWords.notApplicable,
  }[reading.kind]();
  const isBound = reading.kind === 'value' && reading.bound !== undefined;
  const printed: Typed = {
    [formHeaders.note]: note,
    [formHeaders.problems]: problems,
    [formHeaders.nextSteps]: nextSteps,
    [formHeaders.needs]: needs,
    [formHeaders.outlook]: outlook === undefined ? '' : outlookNames[outlook],
  };
  const adds = Object.entries(printed).some(
    ([header, own]) => seen(cells[header as keyof Typed] ?? own) !== seen(own),
  );
  return isSame && !isBound && !adds;
}

/** What the form shows once it was imported: what was typed over what stood there, a figure in its shortest writing. */
const expectedIn = (form: Form, typed: readonly Typed[], states: readonly TargetState[]): Typed[] =>
  shownIn(form).map((shown, place) => {
    const cells = saidIn(typed[place] ?? {});
    const figure = cells[formHeaders.value] ?? cells[formHeaders.stage];
    if (figure === undefined || isPrinted(cells, states[place]?.entriesByPeriod[PERIOD])) return shown;
    const said: Typed = { ...shown, ...cells };
    return {
      ...said,
      [formHeaders.value]: isFigure(figure) ? canonical(figure) : (said[formHeaders.value] ?? ''),
      [formHeaders.grade]: said[formHeaders.grade] || gradeWords.reported,
    };
  });

/** What was typed and says something. */
const saidIn = (cells: Typed): Typed =>
  Object.fromEntries(Object.entries(cells).filter(([, text]) => !saysNothing(text)));

/** Without what nobody sees at its ends, and with the sign for what no file may hold. */
const seen = (text = ''): string =>
  text.replace(/^[\s\p{Cf}]+|[\s\p{Cf}]+$/gu, '').replaceAll('\u0007', '\uFFFD');
const seenOf = (rows: readonly Typed[]): Typed[] =>
  rows.map((row) => Object.fromEntries(TYPED.map((header) => [header, seen(row[header])])));

describe('the form that is downloaded, read by the importer', { timeout: 120_000 }, () => {
  it('changes nothing and asks nothing as long as nobody typed into it', async () => {
    await fc.assert(
      fc.asyncProperty(scenes, async ({ states }) => {
        const rows = await readBack(await bytesOf(formOf(states)), states);
        expect(rows).toHaveLength(states.length);
        const stirred = rows.filter(({ rowClass }) => rowClass !== 'same' && rowClass !== 'blank');
        expect(stirred).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('brings back exactly what was typed into it, and exports it again as it was typed', async () => {
    await fc.assert(
      fc.asyncProperty(filledScenes, async ({ targets, changes, states, typed }) => {
        const form = formOf(states);
        const rows = await readBack(await typedInto(form, typed), states);
        expect(rows.flatMap(({ refusals }) => refusals)).toEqual([]);
        const entries = entriesToLog(rows);
        const after = statesOf(targets, [...changes, ...entries.map(logged)]);
        expect(seenOf(shownIn(formOf(after)))).toEqual(seenOf(expectedIn(form, typed, states)));
        // And the file, chosen a second time, has nothing more to say (law 6).
        expect(entriesToLog(await readBack(await typedInto(form, typed), after))).toEqual([]);
        expect(entriesToLog(await readBack(await bytesOf(formOf(after)), after))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
