import { CHANGE_VERSION, type ChangeOf } from './change.ts';
import type { ChangeBody, Entry } from './change-bodies.ts';
import { nextStamp, type Stamp } from './clock.ts';
import { add, compare, type Decimal, multiply, subtract } from './decimal.ts';
import { drawsFrom, pick } from './demonstration-draws.ts';
import { type DemonstrationPlan, type EntriesByMonth, reportsOf } from './demonstration-reports.ts';
import { addMonths, type Period, periodsFrom } from './period.ts';
import type { Target } from './plan.ts';

/** The year that the demonstration shows unless it is asked for another. */
export const DEMONSTRATION_SEED = 233;

type DemonstrationChange = ChangeOf<'entry-logged' | 'entry-retracted'>;
type Fact =
  | { id: string; kind: 'entry-logged'; body: Entry }
  | { id: string; kind: 'entry-retracted'; body: ChangeBody<'entry-retracted'> };

const AUTHOR = { name: '演示填报员' };

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

const logged = (seed: number, body: Entry, suffix = ''): Fact => ({
  id: idOf(seed, body) + suffix,
  kind: 'entry-logged',
  body,
});

function retracted(seed: number, entry: Entry, reason: string): Fact {
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
function factsByMonth(plan: DemonstrationPlan, targets: readonly Target[], seed: number): Fact[][] {
  const reports = reportsOf(plan, targets, seed);
  const months = periodsFrom(plan.periods.from, plan.periods.to);
  const facts = months.map((_, month) =>
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
      : logged(seed, { ...entry, reason }, ':correction');
    facts[month] = (facts[month] ?? []).map((fact) => (fact.body === entry ? wrong : fact));
    facts[month + 1]?.unshift(amended);
  }
  return facts;
}

/** A wall time in the working hours (Asia/Shanghai) of the 3rd to the 6th of the month after the period. */
function wallTimeOf(period: Period, share: number): string {
  const seconds = Math.floor(share * 4 * 8 * 3600);
  const part = (unit: number, base: number): string =>
    String(Math.floor(seconds / unit) % base).padStart(2, '0');
  const day = 3 + Math.floor(seconds / 28_800);
  const hour = 1 + (Math.floor(seconds / 3600) % 8);
  return `${addMonths(period, 1)}-0${day}T0${hour}:${part(60, 60)}:${part(1, 60)}.000Z`;
}

/**
 * An invented year of a plan, month by month, as the changes that its offices would have logged: what a demonstration
 * shows, never what happened. The same plan, targets and seed give the same changes, each with its own id.
 */
export function demonstrationChanges(
  targets: readonly Target[],
  plan: DemonstrationPlan,
  seed: number,
): DemonstrationChange[] {
  const periods = periodsFrom(plan.periods.from, plan.periods.to);
  const facts = factsByMonth(plan, targets, seed);
  let at: Stamp | undefined;
  return facts.flatMap((ofMonth, month) =>
    ofMonth.map((fact, index) => {
      at = nextStamp(at, wallTimeOf(periods[month] ?? plan.periods.to, index / ofMonth.length));
      return { ...fact, version: CHANGE_VERSION, at, author: AUTHOR, device: 'demonstration' };
    }),
  );
}
