import type { Entry } from './change-bodies.ts';
import { add, compare, type Decimal, multiply, subtract } from './decimal.ts';
import { drawsFrom, pick } from './demonstration-draws.ts';
import type { DemonstrationFact, LoggedFact } from './demonstration-facts.ts';
import { type DemonstrationPlan, type EntriesByMonth, reportsOf } from './demonstration-reports.ts';
import { periodsFrom } from './period.ts';
import type { Target } from './plan.ts';

export type ReportFact = LoggedFact | Extract<DemonstrationFact, { kind: 'entry-retracted' }>;

export const isLogged = (fact: ReportFact): fact is LoggedFact => fact.kind === 'entry-logged';

/** What stood in the ledger by mistake, told from the right figure and the one of the month before. */
type Mistake = (right: Decimal, before: Decimal) => Decimal;

const TOO_LARGE: Mistake = (right) => multiply(right, '10');
const COUNTED_TWICE: Mistake = (right, before) => subtract(add(right, right), before);
const FORGOTTEN: Mistake = (_right, before) => before;

/** The first is taken back and not replaced, the others are corrected. */
const AMENDMENTS = [
  { mistake: TOO_LARGE, reason: '误填其他任务的数值，撤回', retracted: true },
  { mistake: COUNTED_TWICE, reason: '上月重复统计，核减更正', retracted: false },
  { mistake: FORGOTTEN, reason: '上月漏报，补报更正', retracted: false },
  { mistake: COUNTED_TWICE, reason: '部分成果不符合口径，核减更正', retracted: false },
  { mistake: FORGOTTEN, reason: '上月填报时数据尚未更新，补报更正', retracted: false },
];

const idOf = (seed: number, { targetId, period }: Entry): string => `demo:${seed}:${targetId}:${period}`;

const logged = (seed: number, body: Entry, suffix = ''): LoggedFact => ({
  id: idOf(seed, body) + suffix,
  kind: 'entry-logged',
  body,
});

function retracted(seed: number, entry: Entry, reason: string): ReportFact {
  const { planId, targetId } = entry;
  const entryId = idOf(seed, entry);
  return {
    id: `${entryId}:retraction`,
    kind: 'entry-retracted',
    body: { planId, targetId, entryId, reason },
  };
}

const figureOf = (entry: Entry | undefined): Decimal | undefined =>
  entry?.reading.kind === 'value' ? entry.reading.value : undefined;

/** Months of counting targets in which the figure grew, so that a mistake in it shows. */
function amendable(targets: readonly Target[], reports: readonly EntriesByMonth[]) {
  return targets.flatMap(({ measure, goal }, order) => {
    if (measure !== 'cumulative' || compare(goal ?? '0', '10') < 0) return [];
    const entries = reports[order] ?? [];
    return entries.slice(0, -1).flatMap((entry, month) => {
      const right = figureOf(entry);
      const before = figureOf(entries[month - 1]);
      const grew = right !== undefined && before !== undefined && compare(right, before) > 0;
      return grew && entry?.grade === 'reported' ? [{ order, month, entry, right, before }] : [];
    });
  });
}

/** The facts of each month's reports, mistakes among them; the month after puts them right before it reports. */
export function factsByMonth(
  plan: DemonstrationPlan,
  targets: readonly Target[],
  seed: number,
): ReportFact[][] {
  const reports = reportsOf(plan, targets, seed);
  const months = periodsFrom(plan.periods.from, plan.periods.to);
  const facts: ReportFact[][] = months.map((_, month) =>
    reports.flatMap((entries) => entries[month] ?? []).map((entry) => logged(seed, entry)),
  );
  const draw = drawsFrom(seed + 1);
  let open = amendable(targets, reports);
  for (const { mistake, reason, ...amendment } of AMENDMENTS) {
    const chosen = pick(open, draw);
    if (chosen === undefined) break;
    open = open.filter(({ order }) => order !== chosen.order);
    const { entry, month, right, before } = chosen;
    const wrong = logged(seed, { ...entry, reading: { kind: 'value', value: mistake(right, before) } });
    const amended = amendment.retracted
      ? retracted(seed, entry, reason)
      : logged(seed, { ...entry, reason, replaces: [idOf(seed, entry)] }, ':correction');
    facts[month] = (facts[month] ?? []).map((fact) => (fact.body === entry ? wrong : fact));
    facts[month + 1]?.unshift(amended);
  }
  return facts;
}
