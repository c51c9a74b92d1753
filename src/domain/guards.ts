import type { Grade, Reading } from './change-bodies.ts';
import type { Decimal } from './decimal.ts';
import { scaleQuestions } from './guard-scale.ts';
import { seriesQuestions } from './guard-series.ts';
import { assess, NOT_STARTED, stageRank } from './measure.ts';
import type { Period } from './period.ts';
import type { Target } from './plan.ts';
import type { TargetState } from './target-state.ts';

/** What is odd about a figure that reads well. It is asked, never refused: the person knows more than the rule. */
export type Question =
  /** 累计数比前一次少 */
  | { readonly code: 'falling'; readonly before: Decimal; readonly period: Period }
  /** 累计数比后面已报的月份多 */
  | { readonly code: 'exceeds-later'; readonly after: Decimal; readonly period: Period }
  /** 与前一次（或年度目标）差了约 factor 倍；down 表示少了 */
  | {
      readonly code: 'jump';
      readonly factor: '10' | '100' | '1000' | '10000' | '100000000';
      readonly down: boolean;
      /** what was probably meant, in the target's unit */
      readonly suggestion: Decimal;
      /** absent when the figure was held against the goal */
      readonly before?: Decimal;
      readonly period?: Period;
    }
  /** 月份还没有到 */
  | { readonly code: 'future' }
  /** 比率超过 100 % 或小于 0 */
  | { readonly code: 'beyond-whole' }
  /** 像是照去年的单位填的 */
  | {
      readonly code: 'unit-slip';
      readonly unit: string;
      readonly converted: Decimal;
      readonly lastYear: Decimal;
      readonly lastYearConverted: Decimal;
    }
  /** 上月累计＋本月≠本月累计 */
  | {
      readonly code: 'sum-differs';
      readonly previous: Decimal;
      readonly increment: Decimal;
      readonly cumulative: Decimal;
    }
  /** 个、家、场不会有小数 */
  | { readonly code: 'fraction' }
  /** 预计数将使任务完成 */
  | { readonly code: 'estimate-completes' }
  /** 到达目标节点而没有佐证 */
  | { readonly code: 'unproven' }
  /** 节点比以前报的靠前 */
  | { readonly code: 'stage-back'; readonly before: string; readonly period: Period };

export type QuestionCode = Question['code'];

/** A figure as it would be logged. */
export interface Questioned {
  readonly reading: Reading;
  readonly grade: Grade;
  readonly period: Period;
}

/** What a figure is held against. Plain JSON. */
export interface GuardContext {
  readonly target: Target;
  readonly entriesByPeriod: TargetState['entriesByPeriod'];
  /** the calendar's month in Asia/Shanghai */
  readonly currentPeriod: Period;
  /** is there any evidence for the target up to the period */
  readonly evidenced: boolean;
  /** 本月 and 上月累计 where a ledger names them, in the target's unit */
  readonly increment?: Decimal;
  readonly previous?: Decimal;
}

/** An estimate that would meet the goal if it were a figure: it completes nothing, which should be no surprise. */
function gradeQuestions({ reading, grade }: Questioned, target: Target): Question[] {
  if (grade !== 'estimated') return [];
  const met = assess({ reading, grade: 'reported', proven: true }, target)?.met === true;
  return met ? [{ code: 'estimate-completes' }] : [];
}

function stageQuestions(
  { reading, period, grade }: Questioned,
  { target, entriesByPeriod, evidenced }: GuardContext,
): Question[] {
  if (reading.kind !== 'stage') return [];
  const rank = stageRank(reading.stage, target) ?? 0;
  const earlier = Object.values(entriesByPeriod).filter((entry) => entry.period < period);
  const furthest = earlier
    .map((entry) => ({ entry, stage: entry.reading.kind === 'stage' ? entry.reading.stage : NOT_STARTED }))
    .map((each) => ({ ...each, rank: stageRank(each.stage, target) ?? 0 }))
    .sort((a, b) => b.rank - a.rank || (a.entry.period < b.entry.period ? -1 : 1))[0];
  const back: Question[] =
    furthest !== undefined && furthest.rank > rank
      ? [{ code: 'stage-back', before: furthest.stage, period: furthest.entry.period }]
      : [];
  const met = assess({ reading, grade, proven: true }, target)?.met === true;
  // Asked when it was first said; 无变化 must not ask again.
  const said = earlier.some(
    (entry) => entry.reading.kind === 'stage' && entry.reading.stage === reading.stage,
  );
  return [...back, ...(met && !evidenced && !said ? [{ code: 'unproven' as const }] : [])];
}

/**
 * What should be asked about a figure before it is logged, in a fixed order, each code at most once. The same figure as
 * last month's asks nothing. Independent of the order of the entries; nothing is asked of 不适用 but its month.
 */
export function questionsOf(entry: Questioned, context: GuardContext): Question[] {
  const { reading, period } = entry;
  const future: Question[] = period > context.currentPeriod ? [{ code: 'future' }] : [];
  if (reading.kind === 'not-applicable') return future;
  if (reading.kind === 'stage')
    return [...future, ...stageQuestions(entry, context), ...gradeQuestions(entry, context.target)];
  const { value } = reading;
  return [
    ...future,
    ...seriesQuestions(value, period, context),
    ...scaleQuestions(value, period, context),
    ...gradeQuestions(entry, context.target),
  ];
}
