import { outlooks, type Reading } from '../domain/change-bodies.ts';
import { isStaged } from '../domain/entry-form.ts';
import { NOT_STARTED } from '../domain/measure.ts';
import type { Period } from '../domain/period.ts';
import { addMonths } from '../domain/period.ts';
import type { Plan, Target } from '../domain/plan.ts';
import { type EntryInForce, entryAsOf, type TargetState, targetInForce } from '../domain/target-state.ts';
import { inChinese } from '../text/catalogue.ts';
import { outlookWords } from '../text/fill-words.ts';
import { formHeaders as headers, formWords as words } from '../text/form-words.ts';
import { periodText } from '../text/format.ts';
import { gradeWords } from '../text/target-kinds.ts';
import { goalText, readingText } from '../text/target-words.ts';
import type { Form, FormCell, FormColumn } from './form-value.ts';

const COLUMNS: readonly FormColumn[] = [
  { header: headers.order, width: 6 },
  { header: headers.targetId, width: 12 },
  { header: headers.target, width: 34 },
  { header: headers.goal, width: 18 },
  { header: headers.unit, width: 10 },
  { header: headers.before, width: 20 },
  { header: headers.period, width: 12 },
  { header: headers.value, width: 14 },
  { header: headers.stage, width: 14 },
  { header: headers.grade, width: 12 },
  { header: headers.note, width: 24 },
  { header: headers.problems, width: 24 },
  { header: headers.nextSteps, width: 24 },
  { header: headers.needs, width: 24 },
  { header: headers.outlook, width: 10 },
];

const grades = (): string[] => [gradeWords.verified, gradeWords.reported, gradeWords.estimated];

const given = (text: string): FormCell => ({ text });
const typed = (text: string): FormCell => ({ text, open: true });

const isReturned = (entry: EntryInForce | undefined): boolean => entry?.review?.verdict === 'returned';

function beforeText(entry: EntryInForce, target: Target): string {
  const text = `${readingText(entry.reading, target)}（${periodText(entry.period)}）`;
  return isReturned(entry) ? `${text}${words.returned(entry.review?.note)}` : text;
}

/** A figure with a bound (超200家) is a document's own words and no number to import: the cell stays blank. */
function valueCell(reading: Reading | undefined, target: Target): FormCell {
  if (isStaged(target)) return given('');
  if (reading?.kind === 'not-applicable') return typed(words.notApplicable);
  if (reading?.kind !== 'value' || (reading.bound ?? '=') !== '=') return typed('');
  return { text: reading.value, number: reading.value, open: true };
}

function stageCell(reading: Reading | undefined, target: Target): FormCell {
  if (!isStaged(target)) return given('');
  const choices = [NOT_STARTED, ...(target.stages ?? []), words.notApplicable];
  const stage = reading?.kind === 'stage' ? reading.stage : '';
  return { text: reading?.kind === 'not-applicable' ? words.notApplicable : stage, open: true, choices };
}

const gradeCell = (entry: EntryInForce | undefined): FormCell => ({
  text: entry === undefined || entry.grade === 'published' ? '' : gradeWords[entry.grade],
  open: true,
  choices: grades(),
});

const outlookCell = (entry: EntryInForce | undefined): FormCell => ({
  text: entry?.outlook === undefined ? '' : outlookWords[entry.outlook],
  open: true,
  choices: outlooks.map((outlook) => outlookWords[outlook]),
});

function rowOf(state: TargetState, target: Target, period: Period, order: number): FormCell[] {
  const before = entryAsOf(state, addMonths(period, -1));
  const entry = state.entriesByPeriod[period];
  // A printed figure stands until a person reports another; the form does not report it a second time.
  const own = entry?.grade === 'published' ? undefined : entry;
  // What a reviewer returned wants a figure anew: it is shown, and nobody hands it in again by leaving it there.
  const reading = isReturned(own) ? undefined : own?.reading;
  const shown = [...(isReturned(own) && own ? [own] : []), ...(before ? [before] : [])];
  return [
    given(String(order + 1)),
    given(target.id),
    given(target.name),
    given(goalText(target)),
    given(target.unit ?? ''),
    given(shown.map((each) => beforeText(each, target)).join('；')),
    given(period),
    valueCell(reading, target),
    stageCell(reading, target),
    gradeCell(own),
    typed(own?.note ?? ''),
    typed(own?.problems ?? ''),
    typed(own?.nextSteps ?? ''),
    typed(own?.needs ?? ''),
    outlookCell(own),
  ];
}

function chineseTemplate(
  plan: Plan,
  states: readonly TargetState[],
  period: Period,
  unitName: string | undefined,
): Form {
  const unit = unitName ?? words.allUnits;
  const items = states.flatMap((state) => {
    const target = targetInForce(state);
    return target === undefined ? [] : [{ state, target }];
  });
  return {
    fileTitle: words.templateTitle(plan.name, unit, period),
    sheetName: words.sheet,
    title: [words.templateTitle(plan.name, unit, period), words.templateLine],
    columns: COLUMNS,
    rows: items.map(({ state, target }, order) => rowOf(state, target, period, order)),
    guideName: words.guide,
    guide: words.guideLines,
    choicesName: words.choices,
  };
}

/**
 * The form of one unit and month: its items with what was reported last and what is reported of the month already; what
 * was returned is left blank.
 * Filled in or not, it imports back; unchanged it changes nothing.
 * In Chinese whatever the screen speaks: the importer knows these headings.
 */
export const templateOf = (...given: Parameters<typeof chineseTemplate>): Form =>
  inChinese(() => chineseTemplate(...given));
